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

  /// Short names that a province has as well.
  private static let namesOfProvinces = ["吉林", "海南"]

  /// The official name.
  public let name: String
  /// The name of the province.
  public let province: String

  public init(_ name: String, in province: String) {
    self.name = name
    self.province = province
  }

  /// The name without what stands behind it, such as 青岛, 延边 or 阿克苏.
  public var shortName: String {
    let bytes = Array(name.utf8)
    let count = Self.shortNameLength(of: bytes.span, 0..<bytes.count)
    return String(Substring(name.utf8.prefix(count)))
  }

  /// Whether the name is that of a 自治州, which may also be written with 州 behind its short name.
  public var isAutonomous: Bool { name.utf8.reversed().starts(with: "自治州".utf8.reversed()) }

  /// How many bytes of a name are its short name, which has no ending and no people.
  public static func shortNameLength(of bytes: Span<UInt8>, _ name: Range<Int>) -> Int {
    for ending in endings where bytes.ends(name, with: ending) {
      let rest = name.dropLast(ending.utf8.count)
      guard ending.utf8.count == 9 else { return rest.count }
      // The longest people first: 蒙古族藏族 before 藏族.
      var longest = 0
      for people in peoples where bytes.ends(rest, with: people) {
        longest = max(longest, people.utf8.count)
      }
      return rest.count - longest
    }
    return name.count
  }

  /// Whether a short name is that of a province too, and says no city by itself.
  public static func isNameOfProvince(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Bool {
    namesOfProvinces.contains { $0.utf8.count == name.count && bytes.ends(name, with: $0) }
  }
}

extension Span<UInt8> {
  /// Whether the bytes of a range end with a text.
  fileprivate func ends(_ range: Range<Int>, with text: String) -> Bool {
    guard text.utf8.count <= range.count else { return false }
    var index = range.upperBound - text.utf8.count
    for byte in text.utf8 {
      if self[index] != byte { return false }
      index += 1
    }
    return true
  }
}
