/// Counts the lines and columns of a text on the way through it, a piece after the other.
public struct PositionCounter: Sendable {
  /// Where the counting has come to.
  public private(set) var position: Position
  /// The same as an offset in the piece.
  private var offset = 0

  /// Begins to count at the beginning of a piece.
  ///
  /// - Parameter start: Where the piece begins in its text.
  public init(from start: Position = .beginning) {
    position = start
  }

  /// Goes on counting at an offset of the piece.
  init(from start: Position, at offset: Int) {
    position = start
    self.offset = offset
  }

  /// Goes on to an offset of the piece, which is no earlier than where the counting has come to.
  public mutating func advance(to end: Int, in piece: [UInt8]) {
    guard end > offset else { return }
    let bytes = piece.span
    precondition(end <= bytes.count, "a place is within its piece")
    let lines = Self.lineBreaks(bytes, offset..<end)
    var start = offset
    if lines > 0 {
      start = end
      while bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    }
    let scalars = (end - start) - Self.count(bytes, start..<end) { Self.goesOnCharacter($0) }
    let isAtMark = offset == 0 && lines == 0 && position == .beginning && Self.hasMark(bytes)
    position = Position(
      line: position.line + lines,
      column: (lines > 0 ? 1 : position.column) + scalars - (isAtMark ? 1 : 0))
    offset = end
  }

  /// The same for the end of a piece, behind which another begins.
  public mutating func advance(toEndOf piece: [UInt8], length: Int) {
    advance(to: length, in: piece)
    offset = 0
  }

  /// A byte-order mark is no character of the text.
  private static func hasMark(_ bytes: Span<UInt8>) -> Bool {
    let mark = TextEncoding.byteOrderMark
    return bytes.count >= mark.count && mark.indices.allSatisfy { bytes[$0] == mark[$0] }
  }

  // MARK: - Eight bytes at a time

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// One in each byte that is a line break.
  @inline(__always)
  private static func isLineBreak(_ word: UInt64) -> UInt64 {
    let low = ones &* 0x7F
    let other = word ^ (ones &* 0x0A)
    return ~(((other & low) &+ low) | other | low) >> 7
  }

  /// One in each byte that is not the first of a character.
  @inline(__always)
  private static func goesOnCharacter(_ word: UInt64) -> UInt64 {
    (word >> 7) & ~(word >> 6) & ones
  }

  /// How many line breaks are in a range. Most often there are few, so that 64 bytes without any are passed
  /// over at once.
  private static func lineBreaks(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let raw = bytes.bytes
    var count = 0
    var index = range.lowerBound
    while index &+ 64 <= range.upperBound {
      let found =
        areLineBreaks(raw, index) .| areLineBreaks(raw, index &+ 16)
        .| areLineBreaks(raw, index &+ 32) .| areLineBreaks(raw, index &+ 48)
      if any(found) {
        count &+= self.count(bytes, index..<index &+ 64) { isLineBreak($0) }
      }
      index &+= 64
    }
    return count &+ self.count(bytes, index..<range.upperBound) { isLineBreak($0) }
  }

  /// Which of the sixteen bytes behind an offset are line breaks.
  @inline(__always)
  private static func areLineBreaks(_ bytes: RawSpan, _ offset: Int) -> SIMDMask<SIMD16<Int8>> {
    unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: SIMD16<UInt8>.self)
      .== SIMD16(repeating: UInt8(ascii: "\n"))
  }

  /// How many bytes of a range are of a kind.
  @inline(__always)
  private static func count(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ matches: (UInt64) -> UInt64
  ) -> Int {
    let raw = bytes.bytes
    var count = 0
    var index = range.lowerBound
    while index &+ 8 <= range.upperBound {
      // No byte of the sum overflows before it is added up.
      let end = min(range.upperBound &- 7, index &+ 8 * 255)
      var sum: UInt64 = 0
      while index < end {
        sum &+= matches(
          unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
        index &+= 8
      }
      let pairs = (sum & 0x00FF_00FF_00FF_00FF) &+ (sum >> 8 & 0x00FF_00FF_00FF_00FF)
      count &+= Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) >> 48)
    }
    while index < range.upperBound {
      count &+= Int(truncatingIfNeeded: matches(UInt64(bytes[index])) & 1)
      index &+= 1
    }
    return count
  }
}
