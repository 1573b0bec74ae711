/// The years that a submission may state.
public enum Years {
  /// Since the founding of the People's Republic.
  public static let possible = 1949...2100

  /// The year of four digits, `nil` where the text is none.
  static func year(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    return year(bytes.span, 0..<bytes.count)
  }

  /// The year of four digits that stands in the range of the bytes.
  static func year(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard range.count == 4 else { return nil }
    var year = 0
    for index in 0..<4 {
      let digit = bytes[range.lowerBound &+ index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      year = year &* 10 &+ Int(digit)
    }
    return possible.contains(year) ? year : nil
  }
}
