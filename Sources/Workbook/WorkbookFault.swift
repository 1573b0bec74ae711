/// Why bytes are not a workbook that can be read.
public enum WorkbookFault: Error, Hashable, Sendable {
  // The file is something else.
  /// The bytes begin as no workbook does.
  case notWorkbook
  /// A workbook before 2007 (.xls), or one of WPS (.et).
  case oldFormat
  /// A workbook that asks for a password before it opens.
  case encrypted
  case openDocument
  /// A workbook whose sheets are not markup (.xlsb).
  case binaryWorkbook
  /// An archive of something else, such as a document.
  case otherArchive

  // The file is damaged.
  /// The archive breaks off or is not put together as it must be.
  case damaged
  /// A part does not give its checksum, or can't be unpacked.
  case damagedPart(String)
  /// A part is packed in a way that workbooks don't use.
  case unknownPacking(String)
  /// A part is no well-formed XML; the line is from 1.
  case malformed(part: String, line: Int)
  case missingPart(String)

  // The file is more than a workbook needs.
  case tooManyParts(limit: Int)
  /// A part, or all parts together, are larger than so many bytes.
  case tooLarge(part: String, limit: Int)
  /// So much would come out of so little that it can't be meant.
  case packedTooTight(String)
  case tooManyCells(limit: Int)

  case noSheets
}
