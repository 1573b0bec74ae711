import Workbook

/// A file of submissions: its bytes, and the text that is read.
public struct SourceFile: Sendable {
  /// What a file is written in.
  public enum Form: Sendable {
    case json
    /// Comma-separated values, whose places are cells.
    case table
    /// A workbook (.xlsx), whose places are cells of its sheets.
    case workbook
  }

  /// The name as it was given on the command line; `-` is standard input.
  public let name: String
  /// The file as it is.
  public let bytes: [UInt8]
  /// How the bytes are to be read.
  public let form: Form
  /// The text in UTF-8: the bytes themselves, but for a table in another encoding; of a workbook the texts
  /// of its cells.
  let text: [UInt8]
  /// The sheets of a workbook.
  let sheets: [SheetContents]
  /// Why the bytes of a table are no text.
  let fault: Diagnostic?

  private init(
    _ name: String, _ bytes: [UInt8], _ form: Form, text: [UInt8] = [],
    sheets: [SheetContents] = [], fault: Diagnostic? = nil
  ) {
    self.name = name
    self.bytes = bytes
    self.form = form
    self.text = text
    self.sheets = sheets
    self.fault = fault
  }

  /// A file of JSON.
  public init(name: String, bytes: [UInt8]) {
    // What is too large is refused by its size.
    self.init(
      name, bytes, .json, text: bytes.count <= SubmissionReader.maximumSize ? bytes : [])
  }

  /// A table: a workbook where the bytes begin as one, else comma-separated values in UTF-8 or GB18030.
  ///
  /// - Parameter converter: What makes UTF-8 of GB18030; without one such a table is refused.
  public init(table name: String, bytes: [UInt8], converter: GB18030Converter? = nil) {
    guard !WorkbookContents.beginsAsWorkbook(bytes) else {
      self.init(workbook: name, bytes: bytes)
      return
    }
    // What is too large is refused by its size.
    guard bytes.count <= SubmissionReader.maximumSize else {
      self.init(name, bytes, .table)
      return
    }
    do throws(TextEncoding.Failure) {
      self.init(name, bytes, .table, text: try TextEncoding.utf8(from: bytes, converter))
    } catch {
      let place = CSVScanner.place(around: error.offset, bytes.span)
      self.init(
        name, bytes, .table, text: bytes, fault: Diagnostic(.table(error.fault), at: place))
    }
  }

  /// A workbook.
  public init(workbook name: String, bytes: [UInt8]) {
    guard bytes.count <= SubmissionReader.maximumSize else {
      self.init(name, bytes, .workbook)
      return
    }
    do throws(WorkbookFault) {
      let contents = try WorkbookContents(bytes)
      self.init(name, bytes, .workbook, text: contents.text, sheets: contents.sheets)
    } catch {
      self.init(
        name, bytes, .workbook,
        fault: Diagnostic(.table(.workbook(error)), at: .cell(row: 1, column: 1)))
    }
  }

  /// Whether the text was converted from GB18030, which almost any bytes pass for.
  var isConverted: Bool { form == .table && fault == nil && text.count != bytes.count }

  /// Whether the file is a table, whose places are cells.
  public var isTable: Bool { form != .json }

  /// Why it is a workbook of no submission: it can't be read, or none of its sheets names the columns of
  /// one; `nil` elsewhere.
  public var whyWithoutTable: Problem? {
    guard form == .workbook else { return nil }
    if let fault { return fault.problem }
    return WorkbookReader.holdsTable(self) ? nil : .table(.noSheetWithHeader)
  }

  /// The end of everything that is read; of a table the row behind the last.
  public var endPlace: Place {
    switch form {
    case .json: return .bytes(text.count..<text.count)
    case .table:
      var scanner = CSVScanner(text.span)
      while scanner.next(text.span) {}
      return .cell(row: scanner.row + 1, column: 1)
    case .workbook:
      return .cell(row: (sheets.last?.rows.last?.number ?? 0) + 1, column: 1, sheet: sheets.count)
    }
  }

  /// Whether bytes are a table: a workbook, or a text whose first rows name columns of a table.
  public static func isTable(_ bytes: [UInt8], converter: GB18030Converter? = nil) -> Bool {
    isWorkbook(bytes) || TableReader.isTable(bytes, converter)
  }

  /// Whether bytes begin as a workbook does, if only as one of another format.
  public static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    WorkbookContents.beginsAsWorkbook(bytes)
  }

  /// The text of a range of bytes, malformed parts repaired.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: text[range.clamped(to: text.indices)], as: UTF8.self)
  }
}
