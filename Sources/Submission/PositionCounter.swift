/// Counts the lines and columns of a text on the way through it, a piece after the other.
public struct PositionCounter: Sendable {
  /// Where the counting has come to.
  public private(set) var position: Position
  /// The same as an offset in the piece.
  private var offset = 0

  public init(from start: Position = .beginning) {
    position = start
  }

  /// Goes on to a later place of the piece.
  public mutating func advance(to place: Place, in piece: SourceFile) {
    guard case .bytes(let range) = place, range.lowerBound > offset else { return }
    let bytes = piece.text.span.extracting(offset..<min(range.lowerBound, piece.text.count))
    position = Self.position(behind: bytes, from: position)
    offset = range.lowerBound
  }

  /// Goes on to the beginning of the next piece.
  public mutating func advance(to length: Int, of piece: SourceFile) {
    advance(to: .bytes(length..<length), in: piece)
    offset = 0
  }

  private static func position(behind bytes: Span<UInt8>, from start: Position) -> Position {
    var (line, column) = (start.line, start.column)
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if bytes[index] & 0xC0 != 0x80 {
        column += 1
      }
    }
    let mark = TextEncoding.byteOrderMark
    // A byte-order mark is no character of the text.
    if start == .beginning, line == 1, bytes.count >= mark.count,
      mark.indices.allSatisfy({ bytes[$0] == mark[$0] })
    {
      column -= 1
    }
    return Position(line: line, column: column)
  }
}
