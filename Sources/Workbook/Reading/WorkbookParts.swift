/// What holds for all sheets of a workbook.
struct WorkbookSettings {
  /// Whether days are counted from 1904 on.
  var startsIn1904 = false
  /// Whether the values of formulas are to be computed anew before they are shown, as programs ask that
  /// did not compute them.
  var hasStaleValues = false
}

/// The parts of a workbook, found by its lists of relationships.
struct WorkbookParts {
  struct Sheet {
    let name: String
    let part: String
    let isHidden: Bool
  }

  private var archive: ZipArchive
  private(set) var sheets: [Sheet] = []
  private(set) var sharedStrings: String?
  private(set) var styles: String?
  private(set) var settings = WorkbookSettings()

  /// The most sheets that are looked at.
  private static let maximumSheets = 500

  init(_ bytes: [UInt8]) throws(WorkbookFault) {
    archive = try ZipArchive(bytes)
    try refuseOthers()
    let root = try relationships(of: "")
    guard let workbook = root.first(where: { $0.kind == "officeDocument" })?.target else {
      throw .otherArchive
    }
    if workbook.hasSuffix(".bin") { throw .binaryWorkbook }
    let related = try relationships(of: workbook)
    sharedStrings = related.first { $0.kind == "sharedStrings" }?.target
    styles = related.first { $0.kind == "styles" }?.target
    try readSheets(workbook, related)
  }

  /// Says of an archive that is no workbook what it is.
  private mutating func refuseOthers() throws(WorkbookFault) {
    if archive.hasEntry("[Content_Types].xml") || archive.hasEntry("_rels/.rels") {
      if archive.hasEntry("xl/workbook.bin") { throw .binaryWorkbook }
      if archive.hasEntry("word/document.xml") || archive.hasEntry("ppt/presentation.xml") {
        throw .otherArchive
      }
      return
    }
    if archive.hasEntry("mimetype") {
      let kind = (try archive.contents(of: "mimetype")).map { String(decoding: $0, as: UTF8.self) }
      if kind?.hasPrefix("application/vnd.oasis.opendocument.spreadsheet") == true {
        throw .openDocument
      }
    }
    throw .otherArchive
  }

  /// The bytes of a part that must be there.
  mutating func take(_ part: String) throws(WorkbookFault) -> [UInt8] {
    guard let bytes = try archive.contents(of: part) else { throw .missingPart(part) }
    return bytes
  }

  // MARK: - Relationships

  private struct Relationship {
    let id: String
    /// The last word of its type.
    let kind: String
    /// The part, by its whole path.
    let target: String
  }

  private mutating func relationships(
    of part: String
  ) throws(WorkbookFault) -> [Relationship] {
    let (folder, name) = Self.folderAndName(part)
    let list = folder + "_rels/" + name + ".rels"
    guard let bytes = try archive.contents(of: list) else { return [] }
    var found: [Relationship] = []
    try PartReader.read(bytes, list) { reader throws(XMLFault) in
      guard reader.isNamed("Relationship", in: .packageRelationships) else { return }
      guard reader.attribute("TargetMode") != "External", found.count < 10_000 else { return }
      guard let id = reader.attribute("Id"), let type = reader.attribute("Type"),
        let target = reader.attribute("Target")
      else { throw XMLFault(offset: reader.offset) }
      let kind = type.split(separator: "/").last.map(String.init) ?? ""
      found.append(
        Relationship(id: id, kind: kind, target: Self.path(of: target, from: folder)))
    }
    return found
  }

  private static func folderAndName(_ part: String) -> (folder: String, name: String) {
    guard let slash = part.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", part) }
    let end = part.utf8.index(after: slash)
    return (String(part[..<end]), String(part[end...]))
  }

  /// The path of a target, which is seen from a folder unless it begins with a slash.
  private static func path(of target: String, from folder: String) -> String {
    let isWhole = target.utf8.first == UInt8(ascii: "/")
    var parts: [Substring] = isWhole ? [] : folder.split(separator: "/")
    for part in target.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  // MARK: - The workbook

  private mutating func readSheets(
    _ part: String, _ related: [Relationship]
  ) throws(WorkbookFault) {
    var found: [(name: String, id: String, isHidden: Bool)] = []
    var settings = WorkbookSettings()
    try PartReader.read(take(part), part) { reader throws(XMLFault) in
      if reader.isNamed("workbookPr") {
        settings.startsIn1904 = Self.isTrue(reader.attribute("date1904"))
      } else if reader.isNamed("calcPr") {
        settings.hasStaleValues = Self.isTrue(reader.attribute("fullCalcOnLoad"))
      } else if reader.isNamed("sheet") {
        guard let name = reader.attribute("name"),
          let id = reader.attribute("id", in: .relationships), found.count < Self.maximumSheets
        else { throw XMLFault(offset: reader.offset) }
        found.append((name, id, reader.attribute("state").map { $0 != "visible" } ?? false))
      }
    }
    self.settings = settings
    for sheet in found {
      guard let relationship = related.first(where: { $0.id == sheet.id }) else {
        throw .missingPart(sheet.name)
      }
      // A sheet may be a chart or a macro, which holds no cells.
      guard relationship.kind == "worksheet" else { continue }
      sheets.append(
        Sheet(name: sheet.name, part: relationship.target, isHidden: sheet.isHidden))
    }
  }

  static func isTrue(_ value: String?) -> Bool { value == "1" || value == "true" || value == "on" }
}
