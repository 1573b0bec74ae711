import Criteria
import Rules
import Submission
import Testing

@Suite("A city is found however it is written")
struct CityTests {
  private func reading(_ city: String, province: String? = nil) -> Reading {
    let province = province.map { #""province": "\#($0)", "# } ?? ""
    return Reading(#"{"base": {\#(province)"city": \#(city)}, "figures": {"partners": 1}}"#)
  }

  private func values(_ trait: Rules.Trait, _ reading: Reading) throws -> [String] {
    let number = try #require(Catalogue.all.number(of: trait))
    return trait.names(of: try reading.submission.row[trait: number])
  }

  @Test(
    "its own name in any form is taken without a word",
    arguments: [
      "青岛市", "青岛", "山东省青岛市", "山东青岛市", "山东青岛", "山东省 青岛市", " 青岛市 ", "青岛市　",
    ])
  func names(_ city: String) throws {
    let reading = reading("\"\(city)\"", province: "山东省")
    #expect(reading.problems == [])
    #expect(try values(.separateCity, reading) == ["青岛市"])
  }

  @Test(
    "a name with more around it is taken with a warning that says as what",
    arguments: [
      "青岛市西海岸新区", "山东省青岛市黄岛区", "青岛西海岸新区", "中国（山东）青岛市片区", "青岛高新区",
    ])
  func districts(_ city: String) throws {
    let reading = reading("\"\(city)\"", province: "山东省")
    #expect(reading.problems == ["warning cityTakenAs: \(city) as 青岛市"])
    #expect(try values(.separateCity, reading) == ["青岛市"])
  }

  @Test("several with 、 between are each looked at")
  func several() throws {
    let reading = reading(#""青岛市、济南市""#, province: "山东省")
    #expect(reading.problems == [])
    #expect(try reading.submission.base.cities == ["青岛市", "济南市"])
    #expect(try values(.separateCity, reading) == ["青岛市", "其他地市"])
    #expect(try values(.jointApplication, reading) == ["是"])
  }

  @Test("two ways to write one city are one city")
  func oneCity() throws {
    #expect(try values(.jointApplication, reading(#"["青岛", "山东省青岛市"]"#)) == ["否"])
    #expect(try values(.jointApplication, reading(#"["青岛", "烟台"]"#)) == ["是"])
  }

  @Test(
    "苏南, 苏中 and 苏北 follow from it as well",
    arguments: [
      ("江苏省昆山市", "苏南"), ("苏州市昆山市", "苏南"), ("昆山", "苏南"), ("泰兴市", "苏中"),
      ("宿迁市沭阳县", "苏北"), ("沭阳", "苏北"), ("江苏徐州", "苏北"), ("南京江北新区", "苏南"),
    ])
  func jiangsu(_ city: String, _ region: String) throws {
    #expect(try values(.jiangsuRegion, reading("\"\(city)\"", province: "江苏省")) == [region])
  }

  @Test(
    "a city of another province is an error",
    arguments: [
      ("长沙市", "湖北省", "长沙市"), ("青岛市西海岸新区", "江苏省", "青岛市"), ("徐州", "安徽省", "徐州市"),
      ("延边州", "辽宁省", "延边朝鲜族自治州"), ("重庆市", "四川省", "重庆市"),
    ])
  func provinces(_ city: String, _ province: String, _ name: String) {
    #expect(
      reading("\"\(city)\"", province: province).problems
        == ["cityOfAnotherProvince: \(name) not in \(province)"])
  }

  @Test(
    "what is no city that is known is taken as it stands, without a word",
    arguments: [
      ("云泽市", "贵州省"), ("青砾市", "山东省"), ("朝阳区", "北京市"), ("大同区", "黑龙江省"), ("资阳区", "湖南省"),
      ("西安区", "黑龙江省"), ("甲市", "河北省"), ("吉林", "吉林省"), ("海南", "海南省"), ("浦东新区", "上海市"),
    ])
  func unknown(_ city: String, _ province: String) throws {
    let reading = reading("\"\(city)\"", province: province)
    #expect(reading.problems == [])
    #expect(try values(.separateCity, reading) == ["其他地市"])
  }

  @Test(
    "the 兵团 lies in the cities of 新疆; a district is said with a city that is a province",
    arguments: [
      ("石河子市", "新疆生产建设兵团"), ("阿克苏地区", "新疆生产建设兵团"), ("石河子", "新疆维吾尔自治区"),
      ("北京市海淀区", "北京市"), ("上海市浦东新区", "上海市"),
    ])
  func exceptions(_ city: String, _ province: String) {
    #expect(reading("\"\(city)\"", province: province).problems == [])
  }

  @Test("the seat of a 自治州 or a 地区 is taken for it")
  func seats() {
    #expect(
      reading(#""恩施市""#, province: "湖北省").problems
        == ["warning cityTakenAs: 恩施市 as 恩施土家族苗族自治州"])
  }

  @Test("every city is found by its name and its short names, and lies in its province")
  func all() throws {
    for city in Gazetteer.mainland.cities {
      var names = [city.name, city.shortName, city.province + city.name]
      // 海南 is a province, and 吉林 too.
      if city.shortName == "海南" { names.remove(at: 1) }
      if city.isAutonomous { names.append(city.shortName + "州") }
      for name in names {
        #expect(reading("\"\(name)\"", province: city.province).problems == [], "\(name)")
      }
    }
  }

  @Test("a table takes the same names")
  func table() throws {
    let table = CSVReading("键,填报值\nprovince,山东省\ncity,山东省青岛市、烟台\npartners,1\n")
    let number = try #require(Catalogue.all.number(of: Rules.Trait.separateCity))
    let mask = try table.submission.row[trait: number]
    #expect(Rules.Trait.separateCity.names(of: mask) == ["青岛市", "其他地市"])
  }

  @Test("twenty thousand cities are looked at one by one")
  func many() throws {
    let cities = (0..<20_000).map { "\"某某市第\($0)\"" }.joined(separator: ",")
    let reading = reading("[\(cities)]")
    #expect(try reading.submission.base.cities.count == 20_000)
    #expect(try values(.jointApplication, reading) == ["是"])
  }

  @Test("a warning names a few of many cities and says how many they are, each counted once")
  func manyCities() {
    func words(_ count: Int) -> String {
      let cities = ((1...count).map { "\"某\($0)市\"" } + ["\"某1市\""]).joined(separator: ",")
      let reading = Reading(
        #"{"base": {"city": [\#(cities)]}, "attestations": {"withinPrefecture": true}}"#)
      return reading.contents.allDiagnostics.map {
        $0.problem.words(.chinese, isInTable: false) { _ in Position(line: 1, column: 1) }
      }.joined()
    }
    #expect(words(10).contains("某9市、某10市；"))
    #expect(words(11).contains("某10市等 11 个地市；"))
    #expect(!words(11).contains("某11市"))
  }
}
