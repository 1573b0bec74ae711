/// The cities that are known, and how they relate to the trait that names a base's province.
public struct Gazetteer: Sendable {
  /// The cities of one province.
  public struct Division: Sendable {
    /// The province by its name among the values of the trait.
    public let province: String
    /// The official names of its cities, with a space between.
    public let names: String

    /// - Parameters:
    ///   - province: The name of the province among the values of the trait.
    ///   - names: The official names of its cities, with a space between.
    public init(_ province: String, _ names: String) {
      self.province = province
      self.names = names
    }
  }

  /// The cities by provinces. They stay as they are written down: a run that looks at one base needs
  /// no value for each of them.
  public let divisions: [Division]
  /// The trait whose values are the provinces.
  public let province: Trait
  /// A value of that trait that lies within another, as 新疆生产建设兵团 does in 新疆维吾尔自治区.
  private let enclosed: (inner: String, outer: String)?

  /// - Parameters:
  ///   - divisions: The cities by provinces.
  ///   - province: The trait whose values are the provinces.
  ///   - enclosed: A value of that trait, the inner, whose cities are listed with another, the outer.
  public init(
    _ divisions: [Division], province: Trait, enclosed: (inner: String, outer: String)? = nil
  ) {
    self.divisions = divisions
    self.province = province
    self.enclosed = enclosed
  }

  /// Every city.
  public var cities: [City] {
    divisions.flatMap { division in
      division.names.utf8.split(separator: UInt8(ascii: " ")).map {
        City(String(Substring($0)), in: division.province)
      }
    }
  }

  /// Whether a city may lie in the province that a base states; in any where it states none.
  public func mayLie(_ city: City, in mask: UInt64) -> Bool {
    if mask == 0 { return true }
    for (number, value) in province.values.enumerated() where mask & 1 << UInt64(number) != 0 {
      let isOuter = enclosed?.inner.hasSameBytes(as: value.name) ?? false
      let name = isOuter ? enclosed?.outer ?? value.name : value.name
      if name.hasSameBytes(as: city.province) { return true }
    }
    return false
  }
}
