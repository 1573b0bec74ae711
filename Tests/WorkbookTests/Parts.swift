@testable import Workbook

/// Puts a workbook together from its parts, to be read.
struct Parts {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// The rows of the first sheet.
  var rows = ""
  /// What follows the rows, and what stands before them.
  var behind = ""
  var before = ""
  var strings: String?
  var styles: String?
  var workbook = "<sheets><sheet name=\"指标\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
  /// Parts that take the place of others, or stand beside them.
  var others: [(name: String, text: String)] = []

  /// The parts with their names.
  var all: [(name: String, text: String)] {
    var parts = [
      (
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
      ),
      (
        "_rels/.rels",
        "<Relationships xmlns=\"\(Self.package)\"><Relationship Id=\"a\" Type=\"\(Self.office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\">\(workbook)</workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"\(Self.package)\">"
          + "<Relationship Id=\"rId1\" Type=\"\(Self.office)/worksheet\" Target=\"/xl/worksheets/sheet1.xml\"/>"
          + "<Relationship Id=\"rId2\" Type=\"\(Self.office)/worksheet\" Target=\"worksheets/./sheet2.xml\"/>"
          + "<Relationship Id=\"rId3\" Type=\"\(Self.office)/chartsheet\" Target=\"chartsheets/sheet1.xml\"/>"
          + (strings == nil
            ? ""
            : "<Relationship Id=\"s\" Type=\"\(Self.office)/sharedStrings\" Target=\"sharedStrings.xml\"/>")
          + (styles == nil
            ? "" : "<Relationship Id=\"t\" Type=\"\(Self.office)/styles\" Target=\"styles.xml\"/>")
          + "</Relationships>"
      ),
      (
        "xl/worksheets/sheet1.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"\(Self.main)\">\(before)<sheetData>\(rows)</sheetData>\(behind)</worksheet>"
      ),
    ]
    if let strings {
      parts.append(("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">\(strings)</sst>"))
    }
    if let styles {
      parts.append(
        ("xl/styles.xml", "<styleSheet xmlns=\"\(Self.main)\">\(styles)</styleSheet>"))
    }
    for other in others {
      parts.removeAll { $0.0 == other.name }
      parts.append(other)
    }
    return parts
  }

  /// The file.
  var bytes: [UInt8] {
    var archive = ZipWriter()
    for part in all { archive.add(part.name, part.text) }
    return archive.finished()
  }

  func read() throws -> WorkbookContents { try WorkbookContents(bytes) }

  /// The cells of the first sheet by their names, each with its kind and its text.
  func cells() throws -> [String: String] {
    let contents = try read()
    return contents.cells(of: 0)
  }
}

extension WorkbookContents {
  /// The cells of a sheet by their names, each with its text and, unless it is a text or a number, its
  /// kind.
  func cells(of index: Int) -> [String: String] {
    var found: [String: String] = [:]
    for row in sheets[index].rows {
      for cell in sheets[index].cells[row.cells] {
        let name = CellReference(row: row.number, column: cell.column).name
        let text = String(decoding: self.text[cell.text], as: UTF8.self)
        switch cell.kind {
        case .text, .number: found[name] = text
        default: found[name] = "\(cell.kind) \(text)"
        }
      }
    }
    return found
  }
}
