/// A workbook (.xlsx) as it was read: its sheets, and the texts of their cells.
public struct WorkbookContents: Sendable {
  /// The most bytes that are unpacked of a workbook.
  public static let maximumSize = ZipArchive.maximumSize
  /// The most cells with something in them that are read.
  public static let maximumCells = 2_000_000
  /// The most cells that may be merged at so many places.
  static let maximumMergedCells = 10_000

  /// The texts of all cells, in UTF-8.
  public let text: [UInt8]
  /// The sheets in their order.
  public let sheets: [SheetContents]

  /// Reads a workbook as Excel, WPS, LibreOffice and others write it.
  public init(_ bytes: [UInt8]) throws(WorkbookFault) {
    if let fault = Self.foreignFormat(bytes) { throw fault }
    var parts = try WorkbookParts(bytes)
    var text: [UInt8] = []
    let strings = try parts.sharedStrings.map { part throws(WorkbookFault) in
      try SharedStrings(parts.take(part), part, into: &text)
    }
    let styles = try parts.styles.map { part throws(WorkbookFault) in
      try CellFormats(parts.take(part), part)
    }
    var sheets: [SheetContents] = []
    var cells = 0
    for sheet in parts.sheets {
      var reader = SheetReader(
        SheetContents(name: sheet.name, isHidden: sheet.isHidden), strings?.ranges ?? [],
        styles?.formats ?? [], parts.settings,
        room: Self.maximumCells - cells)
      try reader.read(parts.take(sheet.part), sheet.part, into: &text)
      cells += reader.sheet.cells.count
      sheets.append(reader.sheet)
    }
    guard !sheets.isEmpty else { throw .noSheets }
    self.text = text
    self.sheets = sheets
  }

  /// Whether bytes begin as a workbook of any program does: .xlsx and .ods are ZIP archives, .xls and
  /// encrypted workbooks compound files.
  public static func beginsAsWorkbook(_ bytes: [UInt8]) -> Bool {
    beginsAsArchive(bytes) || bytes.starts(with: compoundFile)
  }

  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  private static func beginsAsArchive(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6])
  }

  /// Why a file is no ZIP archive.
  private static func foreignFormat(_ bytes: [UInt8]) -> WorkbookFault? {
    if beginsAsArchive(bytes) { return nil }
    guard bytes.starts(with: compoundFile) else { return .notWorkbook }
    // The names of the streams stand in a directory, in UTF-16.
    let name = "EncryptedPackage".utf8.flatMap { byte -> [UInt8] in [byte, 0] }
    return bytes.contains(bytes: name) ? .encrypted : .oldFormat
  }
}
