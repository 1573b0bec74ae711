/// A workbook (.xlsx) that is written: the same bytes for the same sheets.
public struct WorkbookDocument: Sendable {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

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
    var styles = StyleSheet()
    var strings = StringList()
    let parts = sheets.map { SheetMarkup($0).text(&styles, &strings) }
    var archive = ZipWriter()
    // Stands first, and unpacked, so that the file tells whose it is.
    archive.add(
      "docProps/app.xml",
      Self.declaration + "<Properties xmlns=\"\(Self.office)/extended-properties\">"
        + Self.marker(of: application) + "</Properties>")
    archive.add("[Content_Types].xml", contentTypes)
    archive.add(
      "_rels/.rels",
      relationships([
        ("officeDocument", "xl/workbook.xml"), ("extended-properties", "docProps/app.xml"),
      ]))
    archive.add("xl/workbook.xml", workbook)
    archive.add(
      "xl/_rels/workbook.xml.rels",
      relationships(
        sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }
          + [("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")]))
    archive.add("xl/styles.xml", styles.markup)
    archive.add("xl/sharedStrings.xml", strings.markup)
    for (index, part) in parts.enumerated() {
      archive.add("xl/worksheets/sheet\(index + 1).xml", part)
    }
    return archive.finished()
  }

  private var contentTypes: String {
    let prefix = "application/vnd.openxmlformats-officedocument"
    func part(_ name: String, _ type: String) -> String {
      "<Override PartName=\"/\(name)\" ContentType=\"\(prefix).\(type)+xml\"/>"
    }
    var text = Self.declaration + "<Types xmlns=\"\(Self.package)/content-types\">"
    text +=
      "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    text += "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    text += part("docProps/app.xml", "extended-properties")
    text += part("xl/workbook.xml", "spreadsheetml.sheet.main")
    text += part("xl/styles.xml", "spreadsheetml.styles")
    text += part("xl/sharedStrings.xml", "spreadsheetml.sharedStrings")
    for index in sheets.indices {
      text += part("xl/worksheets/sheet\(index + 1).xml", "spreadsheetml.worksheet")
    }
    return text + "</Types>"
  }

  private func relationships(_ targets: [(type: String, target: String)]) -> String {
    var text = Self.declaration + "<Relationships xmlns=\"\(Self.package)/relationships\">"
    for (index, (type, target)) in targets.enumerated() {
      text +=
        "<Relationship Id=\"rId\(index + 1)\" Type=\"\(Self.office)/relationships/\(type)\""
        + " Target=\"\(target)\"/>"
    }
    return text + "</Relationships>"
  }

  private var workbook: String {
    var text =
      Self.declaration
      + "<workbook xmlns=\"\(Self.namespace)\" xmlns:r=\"\(Self.office)/relationships\">"
    let first = sheets.firstIndex { !$0.isHidden } ?? 0
    text += "<bookViews><workbookView activeTab=\"\(first)\"/></bookViews><sheets>"
    for (index, sheet) in sheets.enumerated() {
      text +=
        "<sheet name=\"\(sheet.name.escapedForMarkup)\" sheetId=\"\(index + 1)\""
        + (sheet.isHidden ? " state=\"hidden\"" : "") + " r:id=\"rId\(index + 1)\"/>"
    }
    text += "</sheets>"
    let names = definedNames
    return text + (names.isEmpty ? "" : "<definedNames>\(names)</definedNames>") + "</workbook>"
  }

  /// What is filtered and which rows every printed page has, in the order of the names.
  private var definedNames: String {
    func name(_ word: String, _ index: Int, _ attributes: String, _ cells: String) -> String {
      let sheet = SheetName(sheets[index].name).quoted.escapedForMarkup
      return
        "<definedName name=\"_xlnm.\(word)\" localSheetId=\"\(index)\"\(attributes)>\(sheet)!\(cells)</definedName>"
    }
    let filters = sheets.indices.compactMap { index in
      sheets[index].filter.map { filter in
        name(
          "_FilterDatabase", index, " hidden=\"1\"", SheetMarkup.absolute(filter, sheets[index]))
      }
    }
    let titles = sheets.indices.filter { sheets[$0].frozenRows > 0 }.map { index in
      name("Print_Titles", index, "", "$1:$\(sheets[index].frozenRows)")
    }
    return (filters + titles).joined()
  }
}
