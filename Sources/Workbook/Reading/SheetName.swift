/// The name of a sheet as formulas and people write it.
public struct SheetName {
  private let name: String

  /// The name as it stands on the tab.
  public init(_ name: String) {
    self.name = name
  }

  /// The name, in apostrophes where it has other signs than letters and digits.
  public var quoted: String {
    let isPlain = name.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
    }
    if isPlain { return name }
    let parts = name.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "''") + "'"
  }
}
