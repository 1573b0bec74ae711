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
    let digits = unsafe bytes.bytes.unsafeLoadUnaligned(
      fromByteOffset: range.lowerBound, as: UInt32.self)
    return year(digits: digits.littleEndian)
  }

  /// The year of four digits, the first in the lowest byte.
  @inline(__always)
  static func year(digits: UInt32) -> Int? {
    let values = digits &- 0x3030_3030
    // A byte that is no digit is above nine, or makes one above it so.
    guard (values | (values &+ 0x7676_7676)) & 0x8080_8080 == 0 else { return nil }
    let pairs = (values &* 10 &+ values >> 8) & 0x00FF_00FF
    let year = Int(pairs & 0xFF) &* 100 &+ Int(pairs >> 16)
    return possible.contains(year) ? year : nil
  }
}
