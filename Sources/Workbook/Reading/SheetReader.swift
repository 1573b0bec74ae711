/// Reads the cells of a sheet.
struct SheetReader {
  private(set) var sheet: SheetContents
  private let strings: [Range<Int>]
  private let formats: [NumberFormat]
  private let settings: WorkbookSettings
  /// How many cells may still be read.
  private let room: Int
  private var isFull = false
  private var lastRow = 0

  init(
    _ sheet: SheetContents, _ strings: [Range<Int>], _ formats: [NumberFormat],
    _ settings: WorkbookSettings, room: Int
  ) {
    self.sheet = sheet
    self.strings = strings
    self.formats = formats
    self.settings = settings
    self.room = room
  }

  mutating func read(
    _ bytes: [UInt8], _ part: String, into text: inout [UInt8]
  ) throws(WorkbookFault) {
    do throws(XMLFault) {
      var reader = try XMLReader(bytes)
      while !isFull, let piece = try reader.next() {
        guard piece == .start else { continue }
        if reader.isNamed("row") {
          try readRow(&reader, into: &text)
        } else if reader.isNamed("col") {
          readColumns(reader)
        } else if reader.isNamed("mergeCell") {
          readMergedCells(reader)
        } else if reader.isNamed("extLst") {
          // Extensions may hold elements of the same names.
          try reader.skipElement()
        }
      }
    } catch {
      throw PartReader.fault(error, bytes, part)
    }
    if isFull { throw .tooManyCells(limit: WorkbookContents.maximumCells) }
  }

  private mutating func readColumns(_ reader: XMLReader) {
    guard WorkbookParts.isTrue(reader.attribute("hidden")),
      let first = reader.attribute("min").flatMap({ Int($0) }),
      let last = reader.attribute("max").flatMap({ Int($0) }), first >= 1, first <= last,
      sheet.hiddenColumns.count < CellReference.maximumColumn
    else { return }
    sheet.hiddenColumns.append(first...last)
  }

  private mutating func readMergedCells(_ reader: XMLReader) {
    let ends = (reader.attribute("ref") ?? "").split(separator: ":")
    guard ends.count == 2, let first = CellReference(ends[0]), let last = CellReference(ends[1]),
      first.row <= last.row, first.column <= last.column,
      sheet.mergedCells.count < WorkbookContents.maximumMergedCells
    else { return }
    sheet.mergedCells.append(
      SheetContents.MergedCells(
        rows: first.row...last.row, columns: first.column...last.column))
  }

  // MARK: - Rows

  private mutating func readRow(
    _ reader: inout XMLReader, into text: inout [UInt8]
  ) throws(XMLFault) {
    let depth = reader.depth
    let place = reader.offset
    let number = try Self.number(reader.attribute("r"), place) ?? lastRow + 1
    // Rows stand in their order; what stands twice would be one thing to one program and another to the
    // next.
    guard number > lastRow, number <= CellReference.maximumRow else {
      throw XMLFault(offset: place)
    }
    lastRow = number
    let isHidden =
      WorkbookParts.isTrue(reader.attribute("hidden")) || reader.attribute("ht") == "0"
    let start = sheet.cells.count
    var lastColumn = 0
    while let piece = try reader.next() {
      if piece == .end, reader.depth < depth { break }
      guard piece == .start, reader.isNamed("c") else { continue }
      try readCell(&reader, row: number, &lastColumn, into: &text)
    }
    if sheet.cells.count > start {
      sheet.rows.append(
        SheetContents.Row(
          number: number, isHidden: isHidden, cells: start..<sheet.cells.count))
    }
  }

  private static func number(_ text: String?, _ place: Int) throws(XMLFault) -> Int? {
    guard let text else { return nil }
    guard let number = Int(text), number > 0 else { throw XMLFault(offset: place) }
    return number
  }

  // MARK: - Cells

  private mutating func readCell(
    _ reader: inout XMLReader, row: Int, _ lastColumn: inout Int, into text: inout [UInt8]
  ) throws(XMLFault) {
    let depth = reader.depth
    let place = reader.offset
    var column = lastColumn + 1
    if let name = reader.attribute("r") {
      guard let reference = CellReference(name), reference.row == row else {
        throw XMLFault(offset: place)
      }
      column = reference.column
    }
    guard column > lastColumn, column <= CellReference.maximumColumn else {
      throw XMLFault(offset: place)
    }
    lastColumn = column
    let type = reader.attribute("t") ?? "n"
    let style = reader.attribute("s").flatMap { Int($0) } ?? 0
    let start = text.count
    var value: [UInt8] = []
    var hasFormula = false
    var isInValue = false
    while let piece = try reader.next() {
      switch piece {
      case .start:
        if reader.isNamed("is") {
          try RichText.read(&reader, into: &text)
        } else if reader.isNamed("v") {
          isInValue = true
        } else {
          hasFormula = hasFormula || reader.isNamed("f")
          try reader.skipElement()
        }
      case .text: if isInValue { reader.appendText(to: &value) }
      case .end:
        isInValue = false
        guard reader.depth < depth else { continue }
        if hasFormula, settings.hasStaleValues || value.isEmpty && type != "str" {
          return add(.uncomputed, column, 0..<0)
        }
        if type == "s" {
          guard !value.isEmpty else { return }
          guard let number = Int(String(decoding: value, as: UTF8.self)),
            strings.indices.contains(number)
          else { throw XMLFault(offset: place) }
          return add(.text, column, strings[number])
        }
        if let kind = try kind(of: type, value, style, place, start, &text) {
          add(kind, column, start..<text.count)
        }
        return
      }
    }
  }

  /// What kind of value a cell holds that strings do not share, whose text is appended; `nil` where it
  /// holds nothing.
  private func kind(
    of type: String, _ value: [UInt8], _ style: Int, _ place: Int, _ start: Int,
    _ text: inout [UInt8]
  ) throws(XMLFault) -> SheetContents.Cell.Kind? {
    switch type {
    case "inlineStr": return .text
    case "str":
      text.append(contentsOf: value)
      RichText.unescape(from: start, in: &text)
      return .text
    case "b":
      guard !value.isEmpty else { return nil }
      text.append(contentsOf: (value == [UInt8(ascii: "1")] ? "TRUE" : "FALSE").utf8)
      return .boolean
    case "e":
      text.append(contentsOf: value)
      return value.isEmpty ? nil : .error
    case "d":
      text.append(contentsOf: value)
      return value.isEmpty ? nil : .date
    case "n":
      guard !value.isEmpty else { return nil }
      guard let number = StoredNumber(value) else { throw XMLFault(offset: place) }
      let format = formats.indices.contains(style) ? formats[style] : .plain
      if case .date = format {
        if let day = number.date(startsIn1904: settings.startsIn1904) {
          text.append(contentsOf: day.utf8)
        } else {
          number.appendText(isPercent: false, to: &text)
        }
        return .date
      }
      if case .percent = format {
        number.appendText(isPercent: true, to: &text)
      } else {
        number.appendText(isPercent: false, to: &text)
      }
      return number.lostDigits ? .longNumber : .number
    default: throw XMLFault(offset: place)
    }
  }

  /// Adds a cell; an empty string is nothing.
  private mutating func add(_ kind: SheetContents.Cell.Kind, _ column: Int, _ text: Range<Int>) {
    guard kind == .uncomputed || !text.isEmpty else { return }
    guard sheet.cells.count < room else {
      isFull = true
      return
    }
    sheet.cells.append(SheetContents.Cell(column: column, kind: kind, text: text))
  }
}
