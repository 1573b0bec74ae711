/// The bytes of a file with its name, and the places in it.
///
/// A table is translated to JSON when it is opened. All ranges and offsets of a submission are those
/// of the JSON; only places lead back to the table.
public struct SourceFile: Sendable {
  /// The name as it was given on the command line; `-` is standard input.
  public let name: String
  /// The file as it is.
  public let bytes: [UInt8]
  /// The JSON that is read.
  let json: [UInt8]
  /// The cells that the JSON of a table comes from.
  let cells: TablePlaces?
  /// What is wrong with the table by itself.
  let faults: [Diagnostic]

  /// A file of JSON.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    json = bytes
    cells = nil
    faults = []
  }

  /// A table with the JSON that says the same.
  init(
    name: String, bytes: [UInt8], json: [UInt8], cells: TablePlaces, faults: [Diagnostic]
  ) {
    self.name = name
    self.bytes = bytes
    self.json = json
    self.cells = cells
    self.faults = faults
  }

  /// Whether the file is a table, whose lines are rows and whose columns are cells.
  public var isTable: Bool { cells != nil }

  /// The offset behind everything that is read.
  public var end: Int { json.count }

  /// A line and a column, both from 1; columns count Unicode scalars, or in a table cells.
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
    String(decoding: json[range.clamped(to: json.indices)], as: UTF8.self)
  }

  /// The text of a range as its author wrote it: that of a table's cell has no quotes of JSON.
  public func excerpt(_ range: Range<Int>) -> String {
    guard isTable, range.lowerBound < json.count, json[range.lowerBound] == UInt8(ascii: "\"")
    else { return text(range) }
    var scanner = JSONScanner(offset: range.lowerBound)
    guard let token = try? scanner.string(json.span) else { return text(range) }
    return JSONScanner.text(of: token, json.span)
  }
}

/// The cells of a table that its JSON comes from.
struct TablePlaces: Sendable {
  /// A cell, and where it stands in the text.
  private struct Place {
    let cell: SourceFile.Position
    let textOffset: Int
    var physical = SourceFile.Position(line: 1, column: 1)
  }

  private var offsets: [UInt32] = []
  private var places: [Place] = []

  /// Says that the JSON from an offset on comes from a cell; offsets ascend.
  ///
  /// - Parameter textOffset: Where the cell stands in the text of the table.
  mutating func add(_ offset: Int, _ cell: SourceFile.Position, at textOffset: Int) {
    let place = Place(cell: cell, textOffset: textOffset)
    if offsets.last == UInt32(offset) {
      places[places.count - 1] = place
    } else {
      offsets.append(UInt32(offset))
      places.append(place)
    }
  }

  /// Finds the lines and columns of the text, once all cells are there.
  mutating func locate(in text: Span<UInt8>) {
    var offset = 0
    var position = SourceFile.Position(line: 1, column: 1)
    for index in places.indices.sorted(by: { places[$0].textOffset < places[$1].textOffset }) {
      let next = min(places[index].textOffset, text.count)
      position = PlaceIndex.walk(text, offset..<next, from: position)
      offset = next
      places[index].physical = position
    }
  }

  /// The row and the number of the cell that the JSON at an offset comes from.
  func position(of offset: Int) -> SourceFile.Position {
    place(of: offset)?.cell ?? SourceFile.Position(line: 1, column: 1)
  }

  /// The line and the column of that cell in the text.
  func physicalPosition(of offset: Int) -> SourceFile.Position {
    place(of: offset)?.physical ?? SourceFile.Position(line: 1, column: 1)
  }

  private func place(of offset: Int) -> Place? {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if Int(offsets[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : places[low - 1]
  }
}

/// Finds the lines and columns of byte offsets; made once for a file.
public struct PlaceIndex: Sendable {
  /// How many bytes lie between two marks.
  private static let spacing = 512

  private let bytes: [UInt8]
  private let cells: TablePlaces?
  /// The place at every `spacing` bytes, so that a look-up walks no further than that.
  private let marks: [SourceFile.Position]

  public init(_ source: SourceFile) {
    bytes = source.json
    cells = source.cells
    guard !source.isTable else {
      marks = []
      return
    }
    var marks: [SourceFile.Position] = []
    marks.reserveCapacity(bytes.count / Self.spacing + 1)
    var position = SourceFile.Position(line: 1, column: 1)
    var start = 0
    while start <= bytes.count {
      marks.append(position)
      let end = start + Self.spacing
      if end > bytes.count { break }
      position = Self.walk(source.json.span, start..<end, from: position)
      start = end
    }
    self.marks = marks
  }

  /// The place of an offset; one beyond the end is at the end.
  public func position(of offset: Int) -> SourceFile.Position {
    let offset = min(max(offset, 0), bytes.count)
    if let cells { return cells.position(of: offset) }
    let mark = offset / Self.spacing
    return Self.walk(bytes.span, mark * Self.spacing..<offset, from: marks[mark])
  }

  /// The line of the file and the column in it of an offset, for programs that show the file as it is:
  /// a row of a table may take several lines.
  public func physicalPosition(of offset: Int) -> SourceFile.Position {
    guard let cells else { return position(of: offset) }
    return cells.physicalPosition(of: min(max(offset, 0), bytes.count))
  }

  /// The lines and columns of a range's ends; the columns of a table may stand in another order than
  /// the JSON, but no end before its start.
  public func physicalPositions(
    of range: Range<Int>
  ) -> (start: SourceFile.Position, end: SourceFile.Position) {
    let start = physicalPosition(of: range.lowerBound)
    let end = physicalPosition(of: range.upperBound)
    return (start.line, start.column) <= (end.line, end.column) ? (start, end) : (start, start)
  }

  fileprivate static func walk(
    _ bytes: Span<UInt8>, _ range: Range<Int>, from start: SourceFile.Position
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
  private static func isByteOrderMark(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    index == 0 && bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
  }
}
