/// The bytes of a file with its name, and the places in it.
public struct SourceFile: Sendable {
  /// The name as it was given on the command line; `-` is standard input.
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// A line and a column, both from 1; columns count Unicode scalars.
  public struct Position: Hashable, Sendable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// The places of byte offsets given in ascending order, found in one walk over the bytes.
  public func positions(of offsets: [Int]) -> [Position] {
    var positions: [Position] = []
    positions.reserveCapacity(offsets.count)
    // A byte-order mark is no character of the text.
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 1
    var column = 1
    for offset in offsets {
      while index < min(offset, bytes.count) {
        if bytes[index] == UInt8(ascii: "\n") {
          line += 1
          column = 1
        } else if bytes[index] & 0xC0 != 0x80 {
          column += 1
        }
        index += 1
      }
      positions.append(Position(line: line, column: column))
    }
    return positions
  }

  /// The text of a range of bytes, malformed parts repaired.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
  }
}
