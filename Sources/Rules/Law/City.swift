/// A city or what stands in its place (地级市, 地区, 自治州, 盟), with its province: public facts that a base's
/// city is held against.
public struct City: Hashable, Sendable {
  /// What stands behind a name.
  private enum Ending: String, CaseIterable {
    case prefecture = "地区"
    case autonomous = "自治州"
    case autonomousCounty = "自治县"
    case forest = "林区"
    case city = "市"
    case league = "盟"
    case county = "县"
  }

  /// The peoples that the names of 自治州 and 自治县 hold between the place and the ending.
  private static let peoples = [
    "哈萨克", "柯尔克孜", "蒙古族藏族", "蒙古", "回族", "朝鲜族", "土家族苗族", "藏族羌族", "藏族", "彝族", "布依族苗族", "苗族侗族",
    "哈尼族彝族", "壮族苗族", "傣族景颇族", "傣族", "白族", "傈僳族", "黎族苗族", "黎族",
  ]

  /// The official name.
  public let name: String
  /// The name without what stands behind it, such as 青岛, 延边 or 阿克苏.
  public let shortName: String
  /// The name of the province.
  public let province: String

  public init(_ name: String, in province: String) {
    self.name = name
    self.province = province
    shortName = Self.shortName(of: name)
  }

  /// Other ways to write the name. A short name that a province has as well is none.
  public var aliases: [String] {
    var aliases: [String] = []
    if !["吉林", "海南"].contains(where: { $0.utf8.elementsEqual(shortName.utf8) }) {
      aliases.append(shortName)
    }
    if Self.ends(name, with: .autonomous) { aliases.append(shortName + "州") }
    return aliases
  }

  private static func ends(_ name: String, with ending: Ending) -> Bool {
    name.utf8.reversed().starts(with: ending.rawValue.utf8.reversed())
  }

  private static func shortName(of name: String) -> String {
    guard let ending = Ending.allCases.first(where: { ends(name, with: $0) }) else { return name }
    let rest = name.utf8.dropLast(ending.rawValue.utf8.count)
    guard ending == .autonomous || ending == .autonomousCounty else {
      return String(Substring(rest))
    }
    // The longest people first: 蒙古族藏族 before 藏族.
    var longest = 0
    for people in peoples where rest.reversed().starts(with: people.utf8.reversed()) {
      longest = max(longest, people.utf8.count)
    }
    return String(Substring(rest.dropLast(longest)))
  }
}

/// The cities that are known, and how they relate to the trait that names a base's province.
public struct Gazetteer: Sendable {
  public let cities: [City]
  /// The trait whose values are the provinces.
  public let province: Trait
  /// A value of that trait that lies within another, as 新疆生产建设兵团 does in 新疆维吾尔自治区.
  private let enclosed: (inner: String, outer: String)?

  public init(
    _ cities: [City], province: Trait, enclosed: (inner: String, outer: String)? = nil
  ) {
    self.cities = cities
    self.province = province
    self.enclosed = enclosed
  }

  /// Whether a city may lie in the province that a base states; in any where it states none.
  public func mayLie(_ city: City, in mask: UInt64) -> Bool {
    mask == 0
      || province.names(of: mask).contains { name in
        let name =
          enclosed.flatMap { $0.inner.utf8.elementsEqual(name.utf8) ? $0.outer : nil } ?? name
        return name.utf8.elementsEqual(city.province.utf8)
      }
  }
}
