/// A workbook (.xlsx) that is written: the same bytes for the same sheets.
public struct WorkbookDocument: Sendable {
  /// The sheets in their order; at least one of them is shown.
  public var sheets: [SheetDocument]
  /// What the file says that wrote it.
  private let application: String

  /// - Parameter application: What the file says that wrote it.
  public init(_ sheets: [SheetDocument], by application: String) {
    self.sheets = sheets
    self.application = application
  }

  /// How the bytes of a workbook begin that an application has written.
  public static func marker(of application: String) -> String {
    "<Application>\(application.escapedForMarkup)</Application>"
  }

  /// The file.
  public func bytes() -> [UInt8] {
    var bytes: [UInt8] = []
    // All that the sheets have at the beginning is among the bytes.
    for case .bytes(let piece) in WorkbookStream(sheets, by: application).finish() {
      bytes += piece
    }
    return bytes
  }
}
