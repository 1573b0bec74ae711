/// A city or what stands in its place (地级市, 地区, 自治州, 盟), with its province: public facts that a base's
/// city is held against.
public struct City: Hashable, Sendable {
  /// What stands behind the name of a place.
  private static let endings = ["市", "地区", "自治州", "自治县", "林区", "盟", "县"]

  /// The peoples that the names of 自治州 and 自治县 hold between the place and the ending.
  private static let peoples = [
    "哈萨克", "柯尔克孜", "蒙古族藏族", "蒙古", "回族", "朝鲜族", "土家族苗族", "藏族羌族", "藏族", "彝族", "布依族苗族", "苗族侗族",
    "哈尼族彝族", "壮族苗族", "傣族景颇族", "傣族", "白族", "傈僳族", "黎族苗族", "黎族",
  ]

  /// The official name.
  public let name: String
  /// The name of the province.
  public let province: String

  /// - Parameters:
  ///   - name: The official name, such as 青岛市.
  ///   - province: The name of the province among the values of the trait.
  public init(_ name: String, in province: String) {
    self.name = name
    self.province = province
  }

  /// The name without what stands behind it, such as 青岛, 延边 or 阿克苏.
  public var shortName: String {
    guard let ending = Self.endings.first(where: { Self.ends(name.utf8[...], with: $0) }) else {
      return name
    }
    let rest = name.utf8.dropLast(ending.utf8.count)
    guard isAutonomous || ending.hasSameBytes(as: "自治县") else {
      return String(Substring(rest))
    }
    // The longest people first: 蒙古族藏族 before 藏族.
    var longest = 0
    for people in Self.peoples where Self.ends(rest, with: people) {
      longest = max(longest, people.utf8.count)
    }
    return String(Substring(rest.dropLast(longest)))
  }

  /// Whether it is a 自治州, which may also be written with 州 behind the short name.
  public var isAutonomous: Bool { Self.ends(name.utf8[...], with: "自治州") }

  /// Whether a province has the same short name, which then says no city by itself.
  public var sharesNameWithProvince: Bool {
    ["吉林", "海南"].contains { $0.hasSameBytes(as: shortName) }
  }

  private static func ends(_ name: Substring.UTF8View, with ending: String) -> Bool {
    name.reversed().starts(with: ending.utf8.reversed())
  }
}
