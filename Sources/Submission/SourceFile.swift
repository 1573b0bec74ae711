/// A file of submissions: its bytes, and the text that is read.
public struct SourceFile: Sendable {
  /// What a file is written in.
  public enum Form: Sendable {
    case json
    /// Comma-separated values, whose places are cells.
    case table
  }

  /// The name as it was given on the command line; `-` is standard input.
  public let name: String
  /// The file as it is.
  public let bytes: [UInt8]
  /// How the bytes are to be read.
  public let form: Form
  /// The text in UTF-8: the bytes themselves, but for a table in another encoding.
  let text: [UInt8]
  /// Why the bytes of a table are no text.
  let fault: Diagnostic?

  /// A file of JSON.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    form = .json
    // What is too large is refused by its size.
    text = bytes.count <= SubmissionReader.maximumSize ? bytes : []
    fault = nil
  }

  /// A table of comma-separated values in UTF-8 or GB18030.
  ///
  /// - Parameter converter: What makes UTF-8 of GB18030; without one such a table is refused.
  public init(table name: String, bytes: [UInt8], converter: GB18030Converter? = nil) {
    self.name = name
    self.bytes = bytes
    form = .table
    // What is too large is refused by its size.
    guard bytes.count <= SubmissionReader.maximumSize else {
      text = []
      fault = nil
      return
    }
    do {
      text = try TextEncoding.utf8(from: bytes, converter)
      fault = nil
    } catch {
      text = bytes
      fault = Diagnostic(
        .table(error.fault), at: CSVScanner.place(around: error.offset, bytes.span))
    }
  }

  /// Whether the text was converted from GB18030, which almost any bytes pass for.
  var isConverted: Bool { isTable && fault == nil && text.count != bytes.count }

  /// Whether the file is a table, whose places are cells.
  public var isTable: Bool { form == .table }

  /// The end of everything that is read; of a table the row behind the last.
  public var endPlace: Place {
    guard isTable else { return .bytes(text.count..<text.count) }
    var scanner = CSVScanner(text.span)
    while scanner.next(text.span) {}
    return .cell(row: scanner.row + 1, column: 1)
  }

  /// Whether bytes are a table: a workbook, which is refused as one, or a text whose first rows name
  /// columns of a table.
  public static func isTable(_ bytes: [UInt8], converter: GB18030Converter? = nil) -> Bool {
    isWorkbook(bytes) || TableReader.isTable(bytes, converter)
  }

  /// Whether bytes begin as a workbook does, which no file that is read may be.
  public static func isWorkbook(_ bytes: [UInt8]) -> Bool { TextEncoding.isWorkbook(bytes) }

  /// The text of a range of bytes, malformed parts repaired.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: text[range.clamped(to: text.indices)], as: UTF8.self)
  }
}
