public import Rules
import Workbook

/// A place in a file as people and programs name it: a line and a column of a text, or a cell of a
/// table or of a workbook's sheet; or a field of a form, or an option of the command line.
public struct Position: Hashable, Comparable, Sendable {
  /// The beginning of a text.
  public static let beginning = Position(line: 1, column: 1)

  /// From 1; of a table the row.
  public let line: Int
  /// From 1, in Unicode scalars; of a table the number of the cell.
  public let column: Int
  /// Whether it is a cell.
  public let isCell: Bool
  /// The name of the sheet that a cell of a workbook stands in.
  public let sheet: String?
  /// The name of the field, where it is one.
  public let field: String?
  /// The option of the command line, where it is one; the line and column are then those of what it
  /// stands for in the file.
  public let option: String?

  /// - Parameters:
  ///   - line: The line, or the row of a sheet, the first being 1.
  ///   - column: The column, the first being 1.
  ///   - isCell: Whether it is a cell of a table.
  ///   - sheet: The sheet of a workbook; `nil` for a text.
  public init(line: Int, column: Int, isCell: Bool = false, sheet: String? = nil) {
    self.line = line
    self.column = column
    self.isCell = isCell
    self.sheet = sheet
    field = nil
    option = nil
  }

  /// An option of the command line, and where the file has what it stands for.
  public init(option: String, insteadOf place: Position = .beginning) {
    line = place.line
    column = place.column
    isCell = false
    sheet = nil
    field = nil
    self.option = option
  }

  /// A field of a form by its name.
  public init(field: String) {
    line = 0
    column = 0
    isCell = false
    sheet = nil
    self.field = field
    option = nil
  }

  /// The place behind the name of a file: `38:6`, or for a cell `F38`, of a workbook `指标!F38`.
  public var label: String {
    if let option { return option }
    guard isCell else { return "\(line):\(column)" }
    guard let sheet else { return cell }
    return SheetName(sheet).quoted + "!" + cell
  }

  /// The line and the column in figures, or of a workbook, in whose sheets they may be the same, the cell.
  public var coordinates: String {
    sheet == nil && option == nil ? "\(line):\(column)" : label
  }

  /// The place in words: `第 38 行第 6 列`, or for a cell `F38`, of a workbook `工作表“指标” F38`.
  public func words(in language: Language) -> String {
    if let field { return language("“\(field)”一栏", "the field \"\(field)\"") }
    if let option { return optionWords(option, in: language) }
    return isCell
      ? cellWords(in: language)
      : language("第 \(line) 行第 \(column) 列", "line \(line), column \(column)")
  }

  /// The line in words, or the cell.
  public func lineWords(in language: Language) -> String {
    if let option { return optionWords(option, in: language) }
    return isCell ? cellWords(in: language) : language("第 \(line) 行", "line \(line)")
  }

  private func optionWords(_ option: String, in language: Language) -> String {
    language("假设 \(option)", "assumed by \(option)")
  }

  private func cellWords(in language: Language) -> String {
    sheet.map { language("工作表“\($0)” \(cell)", "sheet \"\($0)\" \(cell)") } ?? cell
  }

  /// The cell as spreadsheets name it: letters for the column, then the number of the row.
  public var cell: String { CellReference(row: line, column: column).name }

  /// By the line, and on a line by the column; sheets and options do not count.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// Finds the positions of byte offsets; made once for a file, or for a part of a text.
public struct PlaceIndex: Sendable {
  /// How many bytes lie between two marks at the least.
  private static let spacing = 512

  private let text: [UInt8]
  /// Where the part begins that is looked up in.
  private let beginning: Int
  /// The line and column at every `spacing` bytes of the part, so that a look-up walks no further than that.
  private let lines: [(line: UInt32, column: UInt32)]
  /// The names of a workbook's sheets.
  private let sheets: [String]
  /// Cells at least `spacing` bytes apart, each with its number and that of its row.
  private let cells: [(offset: UInt32, row: UInt32, column: UInt32)]
  /// The options of the command line that suppose something.
  private let options: [String]

  /// - Parameters:
  ///   - start: Where the text begins, which may be a piece of a longer one.
  ///   - options: The options of the command line that suppose something.
  public init(
    _ source: SourceFile, from start: Position = .beginning, options: [String] = []
  ) {
    self.init(source, from: start, within: 0..<source.text.count, options: options)
  }

  /// - Parameters:
  ///   - start: Where the part begins.
  ///   - part: What is looked up in; what lies before it is found at its beginning.
  ///   - options: The options of the command line that suppose something.
  public init(
    _ source: SourceFile, from start: Position, within part: Range<Int>, options: [String]
  ) {
    self.options = options
    text = source.text
    beginning = part.lowerBound
    lines = Self.lines(of: source.text, part, from: start)
    cells = source.form == .table ? Self.cells(of: source.text.span) : []
    sheets = source.sheets.map { $0.name }
  }

  private static func lines(
    of text: [UInt8], _ part: Range<Int>, from beginning: Position
  ) -> [(line: UInt32, column: UInt32)] {
    var lines: [(line: UInt32, column: UInt32)] = []
    lines.reserveCapacity(part.count / spacing + 1)
    var counter = PositionCounter(from: beginning, at: part.lowerBound)
    for start in stride(from: part.lowerBound, through: part.upperBound, by: spacing) {
      counter.advance(to: start, in: text)
      lines.append((UInt32(counter.position.line), UInt32(counter.position.column)))
    }
    return lines
  }

  private static func cells(
    of bytes: Span<UInt8>
  ) -> [(offset: UInt32, row: UInt32, column: UInt32)] {
    var cells: [(offset: UInt32, row: UInt32, column: UInt32)] = []
    var scanner = CSVScanner(bytes)
    var next = 0
    while let place = scanner.nextCell(bytes) {
      guard place.cell.written.lowerBound >= next else { continue }
      cells.append(
        (UInt32(place.cell.written.lowerBound), UInt32(place.row), UInt32(place.column)))
      next = place.cell.written.lowerBound + spacing
    }
    return cells
  }

  /// The beginning of a place as people are told it; what lies beyond the end is at the end.
  public func position(of place: Place) -> Position {
    switch place {
    case .bytes(let range): position(of: range.lowerBound)
    case .cell(let row, let column, let sheet):
      Position(
        line: row, column: column, isCell: true,
        sheet: sheets.indices.contains(sheet - 1) ? sheets[sheet - 1] : nil)
    case .option(let number):
      Position(option: options.indices.contains(number) ? options[number] : "--set")
    }
  }

  /// The beginning and the end of a place; a cell ends where the next begins.
  public func positions(of place: Place) -> (start: Position, end: Position) {
    switch place {
    case .bytes(let range): (position(of: range.lowerBound), position(of: range.upperBound))
    case .cell(let row, let column, let sheet):
      (position(of: place), position(of: .cell(row: row, column: column + 1, sheet: sheet)))
    case .option: (position(of: place), position(of: place))
    }
  }

  /// The beginning and the end of a place in lines and columns of the file, for programs that show it as
  /// it is: a row of a table may take several lines. A workbook has no lines; its rows stand for them.
  public func physicalPositions(of place: Place) -> (start: Position, end: Position) {
    switch place {
    case .bytes: return positions(of: place)
    case .cell(let row, let column, 0):
      let range = bytes(ofCell: row, column)
      return (position(of: range.lowerBound), position(of: range.upperBound))
    case .cell, .option: return positions(of: place)
    }
  }

  /// The line and column of an offset.
  private func position(of offset: Int) -> Position {
    let offset = min(max(offset, beginning), text.count)
    let mark = min((offset - beginning) / Self.spacing, lines.count - 1)
    var counter = PositionCounter(
      from: Position(line: Int(lines[mark].line), column: Int(lines[mark].column)),
      at: beginning + mark * Self.spacing)
    counter.advance(to: offset, in: text)
    return counter.position
  }

  /// The bytes of a cell, or the end of a row that is too short to have it.
  private func bytes(ofCell row: Int, _ column: Int) -> Range<Int> {
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      let isBefore = (Int(cells[middle].row), Int(cells[middle].column)) <= (row, column)
      if isBefore { low = middle + 1 } else { high = middle }
    }
    var scanner = CSVScanner(text.span)
    if low > 0 {
      let mark = cells[low - 1]
      scanner = CSVScanner(
        offset: Int(mark.offset), row: Int(mark.row), column: Int(mark.column))
    }
    var end = text.count
    while let place = scanner.nextCell(text.span) {
      if (place.row, place.column) == (row, column) { return place.cell.written }
      if place.row > row { break }
      end = place.cell.written.upperBound
    }
    return end..<end
  }
}
