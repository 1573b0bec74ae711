import Criteria
import Rules
import Testing

@Suite("The cities of the mainland")
struct PlacesTests {
  /// How many 地级市, 地区, 自治州 and 盟 each province has, and how many units right below it.
  private static let counts: [(province: String, prefectures: Int, others: Int)] = [
    ("北京市", 1, 0), ("天津市", 1, 0), ("河北省", 11, 0), ("山西省", 11, 0), ("内蒙古自治区", 12, 0),
    ("辽宁省", 14, 0), ("吉林省", 9, 0), ("黑龙江省", 13, 0), ("上海市", 1, 0), ("江苏省", 13, 3),
    ("浙江省", 11, 0), ("安徽省", 16, 0), ("福建省", 9, 0), ("江西省", 11, 0), ("山东省", 16, 0),
    ("河南省", 17, 1), ("湖北省", 13, 4), ("湖南省", 14, 0), ("广东省", 21, 0),
    ("广西壮族自治区", 14, 0), ("海南省", 4, 15), ("重庆市", 1, 0), ("四川省", 21, 0),
    ("贵州省", 9, 0), ("云南省", 16, 0), ("西藏自治区", 7, 0), ("陕西省", 10, 0), ("甘肃省", 14, 0),
    ("青海省", 8, 0), ("宁夏回族自治区", 5, 0), ("新疆维吾尔自治区", 14, 11),
  ]

  @Test("every province has as many as there are, 333 without the four cities that are provinces")
  func numbers() {
    let cities = Gazetteer.mainland.cities
    for (province, prefectures, others) in Self.counts {
      #expect(
        cities.count { $0.province == province } == prefectures + others, "\(province)")
    }
    #expect(Self.counts.map(\.prefectures).reduce(0, +) == 333 + 4)
    #expect(cities.count == Self.counts.map { $0.prefectures + $0.others }.reduce(0, +))
  }

  @Test("of each kind there are as many as there are: 293 市, 7 地区, 30 自治州, 3 盟")
  func kinds() {
    let names = Gazetteer.mainland.cities.map(\.name)
    #expect(names.count { $0.hasSuffix("自治州") } == 30)
    #expect(names.count { $0.hasSuffix("地区") } == 7)
    #expect(names.count { $0.hasSuffix("盟") } == 3)
    // 市 without the four provinces and those right below a province (河南 1, 湖北 3, 海南 5, 新疆 11, 江苏 2).
    #expect(names.count { $0.hasSuffix("市") } == 293 + 4 + 22)
  }

  @Test("no name, short or long, is that of two, and every province is one of the trait")
  func uniqueness() {
    let names = Gazetteer.mainland.cities.flatMap { [$0.name, $0.shortName] }
    #expect(Set(names).count == names.count)
    let provinces = Set(Rules.Trait.province.values.map(\.name))
    #expect(Gazetteer.mainland.cities.allSatisfy { provinces.contains($0.province) })
    // What a trait takes from the city is a city that is known.
    for trait in Catalogue.all.traits where trait.followsFromCity && trait.form != .flag {
      for value in trait.values where trait.fallback.map({ trait.values[$0] }) != value {
        let aliases = [value.name] + value.aliases
        let isKnown = aliases.contains(where: names.contains)
        #expect(isKnown, "\(trait.key) \(value.name)")
      }
    }
  }

  @Test(
    "a short name is the name without its ending and its peoples",
    arguments: [
      ("青岛市", "青岛"), ("阿克苏地区", "阿克苏"), ("延边朝鲜族自治州", "延边"), ("湘西土家族苗族自治州", "湘西"),
      ("海西蒙古族藏族自治州", "海西"), ("博尔塔拉蒙古自治州", "博尔塔拉"), ("克孜勒苏柯尔克孜自治州", "克孜勒苏"),
      ("伊犁哈萨克自治州", "伊犁"), ("昌吉回族自治州", "昌吉"), ("德宏傣族景颇族自治州", "德宏"),
      ("西双版纳傣族自治州", "西双版纳"), ("怒江傈僳族自治州", "怒江"), ("阿坝藏族羌族自治州", "阿坝"),
      ("红河哈尼族彝族自治州", "红河"), ("锡林郭勒盟", "锡林郭勒"), ("神农架林区", "神农架"),
      ("保亭黎族苗族自治县", "保亭"), ("沭阳县", "沭阳"),
    ])
  func shortNames(_ name: String, _ short: String) {
    #expect(Gazetteer.mainland.cities.first { $0.name == name }?.shortName == short)
  }

  @Test("no short name still holds a people or an ending")
  func shortNamesAreClean() {
    for city in Gazetteer.mainland.cities {
      #expect(!city.shortName.contains("族") && !city.shortName.hasSuffix("自治"), "\(city.name)")
      #expect(city.shortName.count >= 2, "\(city.name)")
    }
  }
}
