/// What a workbook has beside its sheets, their strings and their styles.
struct WorkbookMarkup {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  private let sheets: [SheetMarkup]
  private let application: String

  init(_ sheets: [SheetMarkup], by application: String) {
    self.sheets = sheets
    self.application = application
  }

  /// The parts with their names.
  var parts: [(name: String, text: String)] {
    [
      // Stands first, and unpacked, so that the file tells whose it is.
      (
        "docProps/app.xml",
        Self.declaration + "<Properties xmlns=\"\(Self.office)/extended-properties\">"
          + WorkbookDocument.marker(of: application) + "</Properties>"
      ),
      ("[Content_Types].xml", contentTypes),
      (
        "_rels/.rels",
        relationships([
          ("officeDocument", "xl/workbook.xml"), ("extended-properties", "docProps/app.xml"),
        ])
      ),
      ("xl/workbook.xml", workbook),
      (
        "xl/_rels/workbook.xml.rels",
        relationships(
          sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }
            + [("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")])
      ),
    ]
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
    let first = sheets.firstIndex { !$0.sheet.isHidden } ?? 0
    text += "<bookViews><workbookView activeTab=\"\(first)\"/></bookViews><sheets>"
    for (index, sheet) in sheets.map({ $0.sheet }).enumerated() {
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
      let sheet = SheetName(sheets[index].sheet.name).quoted.escapedForMarkup
      return
        "<definedName name=\"_xlnm.\(word)\" localSheetId=\"\(index)\"\(attributes)>\(sheet)!\(cells)</definedName>"
    }
    let filters = sheets.indices.compactMap { index in
      sheets[index].filteredCells.map { cells in
        name("_FilterDatabase", index, " hidden=\"1\"", cells)
      }
    }
    let titles = sheets.indices.filter { sheets[$0].sheet.frozenRows > 0 }.map { index in
      name("Print_Titles", index, "", "$1:$\(sheets[index].sheet.frozenRows)")
    }
    return (filters + titles).joined()
  }
}
