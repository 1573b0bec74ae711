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

  /// The text of a range of bytes, malformed parts repaired.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
  }
}

/// Finds the lines and columns of byte offsets; made once for a file.
public struct PlaceIndex: Sendable {
  /// How many bytes lie between two marks.
  private static let spacing = 512

  private let bytes: [UInt8]
  /// The place at every `spacing` bytes, so that a look-up walks no further than that.
  private let marks: [SourceFile.Position]

  public init(_ source: SourceFile) {
    bytes = source.bytes
    var marks: [SourceFile.Position] = []
    marks.reserveCapacity(bytes.count / Self.spacing + 1)
    var position = SourceFile.Position(line: 1, column: 1)
    var start = 0
    while start <= bytes.count {
      marks.append(position)
      let end = start + Self.spacing
      if end > bytes.count { break }
      position = Self.walk(source.bytes, start..<end, from: position)
      start = end
    }
    self.marks = marks
  }

  /// The place of an offset; one beyond the end is at the end.
  public func position(of offset: Int) -> SourceFile.Position {
    let offset = min(max(offset, 0), bytes.count)
    let mark = offset / Self.spacing
    return Self.walk(bytes, mark * Self.spacing..<offset, from: marks[mark])
  }

  private static func walk(
    _ bytes: [UInt8], _ range: Range<Int>, from start: SourceFile.Position
  ) -> SourceFile.Position {
    var line = start.line
    var column = start.column
    for index in range {
      if bytes[index] == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if bytes[index] & 0xC0 != 0x80, !isByteOrderMark(bytes, index) {
        column += 1
      }
    }
    return SourceFile.Position(line: line, column: column)
  }

  /// A byte-order mark is no character of the text.
  private static func isByteOrderMark(_ bytes: [UInt8], _ index: Int) -> Bool {
    index == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
  }
}
