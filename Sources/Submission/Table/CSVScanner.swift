import Workbook

/// Reads comma-separated values (RFC 4180) row by row.
///
/// Only commas, quotes and line ends count, so that the bytes may be of any encoding that leaves
/// ASCII as it is.
struct CSVScanner {
  /// The most cells of a row that are kept; a table has far fewer columns.
  static let maximumCells = 512

  /// The bytes of a cell, without the quotes around it.
  struct Cell {
    let range: Range<Int>
    /// The bytes with the quotes, and with what stands behind them.
    let written: Range<Int>
    /// Whether quotes inside are doubled.
    var hasPairs = false
    var quotes = Quotes.right
    /// What a cell of a workbook holds, whose text stands as it is; `nil` elsewhere.
    var kind: SheetContents.Cell.Kind?

    /// What is wrong with the quotes; a table may have millions of cells, so that each is kept small.
    enum Quotes { case right, unterminated, followed }

    /// The same with a part of its text.
    func part(_ range: Range<Int>) -> Cell {
      Cell(range: range, written: written, hasPairs: hasPairs, quotes: quotes, kind: kind)
    }

    var fault: TableFault? {
      switch quotes {
      case .right: nil
      case .unterminated: .unterminatedQuote
      case .followed: .textAfterQuote
      }
    }
  }

  /// Where the next cell is looked for.
  private(set) var offset: Int
  /// The number of the row that was taken last, from 1.
  private(set) var row = 0
  /// The cells of that row.
  private(set) var cells: [Cell] = []
  /// The first cell beyond those that are kept that is not empty, and its number from 1.
  private(set) var excess: (cell: Cell, column: Int)?
  /// The row and the number of the next cell.
  private var nextRow = 1
  private var nextColumn = 1
  private var isFinished = false

  /// The bytes of that row, but for cells beyond those that are kept.
  var written: Range<Int> {
    guard let first = cells.first, let last = cells.last else { return offset..<offset }
    return first.written.lowerBound..<last.written.upperBound
  }

  /// Starts behind a byte-order mark, where there is one.
  init(_ bytes: Span<UInt8>) {
    let mark = TextEncoding.byteOrderMark
    let hasMark =
      bytes.count >= mark.count && mark.indices.allSatisfy { bytes[$0] == mark[$0] }
    offset = hasMark ? mark.count : 0
  }

  /// Starts at a cell.
  init(offset: Int, row: Int, column: Int) {
    self.offset = offset
    nextRow = row
    nextColumn = column
  }

  /// The cell in which an offset lies, or the last before it.
  static func place(around offset: Int, _ bytes: Span<UInt8>) -> Place {
    var scanner = CSVScanner(bytes)
    var found = (row: 1, column: 1)
    while let (cell, row, column) = scanner.nextCell(bytes), cell.range.lowerBound <= offset {
      found = (row, column)
    }
    return .cell(row: found.row, column: found.column)
  }

  /// Passes over the line ends that stand before the next row, each an empty row.
  mutating func skipEmptyRows(_ bytes: Span<UInt8>) {
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\n"): offset += 1
      case UInt8(ascii: "\r"):
        offset += offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n") ? 2 : 1
      default: return
      }
      row = nextRow
      nextRow += 1
    }
  }

  /// Takes the next row; `false` at the end.
  mutating func next(_ bytes: Span<UInt8>) -> Bool {
    cells.removeAll(keepingCapacity: true)
    excess = nil
    guard let first = nextCell(bytes) else { return false }
    row = first.row
    cells.append(first.cell)
    while nextRow == row, let (cell, _, column) = nextCell(bytes) {
      if cells.count < Self.maximumCells {
        cells.append(cell)
      } else if excess == nil, !cell.range.isEmpty || cell.quotes != .right {
        excess = (cell, column)
      }
    }
    return true
  }

  /// Takes the next cell with the numbers of its row and column; `nil` at the end.
  mutating func nextCell(_ bytes: Span<UInt8>) -> (cell: Cell, row: Int, column: Int)? {
    guard !isFinished, offset < bytes.count || nextColumn > 1 else { return nil }
    let found = (cell: cell(bytes), row: nextRow, column: nextColumn)
    guard offset < bytes.count else {
      isFinished = true
      return found
    }
    let byte = bytes[offset]
    offset += 1
    if byte == UInt8(ascii: ",") {
      nextColumn += 1
      return found
    }
    if byte == UInt8(ascii: "\r"), offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") {
      offset += 1
    }
    nextRow += 1
    nextColumn = 1
    return found
  }

  /// Takes a cell and stops at the comma or line end behind it.
  private mutating func cell(_ bytes: Span<UInt8>) -> Cell {
    let start = offset
    guard start < bytes.count, bytes[start] == UInt8(ascii: "\"") else {
      skipToEnd(bytes)
      return Cell(range: start..<offset, written: start..<offset)
    }
    var hasPairs = false
    var index = start + 1
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "\"") else {
        index += 1
        continue
      }
      if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") {
        hasPairs = true
        index += 2
        continue
      }
      offset = index + 1
      skipToEnd(bytes)
      return Cell(
        range: start + 1..<index, written: start..<offset, hasPairs: hasPairs,
        quotes: offset == index + 1 ? .right : .followed)
    }
    // The rest is read as if the cell ended with its line, so that further errors are found; no other
    // quote can be open to the end, so that the bytes are not gone through a third time.
    offset = start + 1
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n"),
      bytes[offset] != UInt8(ascii: "\r")
    {
      offset += 1
    }
    return Cell(range: start + 1..<offset, written: start..<offset, quotes: .unterminated)
  }

  private mutating func skipToEnd(_ bytes: Span<UInt8>) {
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return
      default: offset += 1
      }
    }
  }

  // MARK: - What a cell holds, found without making a text of it

  /// Whether nothing but white space is in a cell.
  static func isBlank(_ cell: Cell, _ bytes: Span<UInt8>) -> Bool {
    firstLetter(of: cell, bytes) == nil
  }

  /// Whether a cell begins with `//` or `#`.
  static func beginsComment(_ cell: Cell, _ bytes: Span<UInt8>) -> Bool {
    guard let index = firstLetter(of: cell, bytes) else { return false }
    if bytes[index] == UInt8(ascii: "#") { return true }
    return index + 1 < cell.range.upperBound && bytes[index] == UInt8(ascii: "/")
      && bytes[index + 1] == UInt8(ascii: "/")
  }

  /// Where the first character stands that is no white space.
  private static func firstLetter(of cell: Cell, _ bytes: Span<UInt8>) -> Int? {
    var index = cell.range.lowerBound
    let end = cell.range.upperBound
    while index < end {
      let length = whiteSpace(bytes, at: index, before: end)
      if length == 0 { return index }
      index += length
    }
    return nil
  }

  /// The number of bytes of the white space at an index, zero where there is none.
  private static func whiteSpace(_ bytes: Span<UInt8>, at index: Int, before end: Int) -> Int {
    switch bytes[index] {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2 where index + 1 < end: return [0x85, 0xA0].contains(bytes[index + 1]) ? 2 : 0
    case 0xE1...0xE3 where index + 2 < end:
      switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
      case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9),
        (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
        return 3
      default: return 0
      }
    default: return 0
    }
  }

  /// The text of a cell without white space at its ends, cut where it is too long for anything that
  /// is looked up.
  static func word(of cell: Cell, _ bytes: Span<UInt8>) -> String {
    guard let start = firstLetter(of: cell, bytes) else { return "" }
    var end = cell.range.upperBound
    while end > start, whiteSpace(bytes, at: end - 1, before: end) == 1 { end -= 1 }
    guard end - start > maximumWord else {
      let isNeutralised = cell.kind == nil && isNeutralised(bytes, start..<end)
      let part = cell.part(start..<end)
      let text = text(of: part, bytes)
      return isNeutralised || bytes[end - 1] >= 0x80 ? text.trimmed : text
    }
    var cut = start + maximumWord
    // A character is not cut in two.
    while cut > start, bytes[cut] & 0xC0 == 0x80 { cut -= 1 }
    return text(of: cell.part(start..<cut), bytes).trimmed + "…"
  }

  /// The most bytes of a name, a number or an answer.
  static let maximumWord = 1000

  /// The text of a cell, quotes and the apostrophe of a neutralised formula resolved.
  static func text(of cell: Cell, _ bytes: Span<UInt8>) -> String {
    var range = cell.range
    // A spreadsheet would take the text for a formula without the apostrophe.
    if cell.kind == nil, isNeutralised(bytes, range) {
      range = range.lowerBound + 1..<range.upperBound
    }
    guard cell.hasPairs else { return JSONScanner.text(range, bytes) }
    var units: [UInt8] = []
    units.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      units.append(bytes[index])
      index += bytes[index] == UInt8(ascii: "\"") ? 2 : 1
    }
    return String(decoding: units, as: UTF8.self)
  }

  /// Whether apostrophes stand before what begins a formula; one of them was put there.
  private static func isNeutralised(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] == UInt8(ascii: "'") { index += 1 }
    guard index > range.lowerBound, index < range.upperBound else { return false }
    switch bytes[index] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      return true
    default: return false
    }
  }
}
