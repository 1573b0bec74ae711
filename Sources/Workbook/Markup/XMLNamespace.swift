/// The namespaces whose names mean something here, in the transitional and the strict form of the
/// standard alike.
enum XMLNamespace: Equatable {
  /// Workbooks, sheets, styles and strings.
  case spreadsheet
  /// The attributes that point to other parts.
  case relationships
  /// The lists of a part's relationships.
  case packageRelationships
  case other

  init(_ address: String) {
    self =
      switch address {
      case "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main":
        .spreadsheet
      case "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships":
        .relationships
      case "http://schemas.openxmlformats.org/package/2006/relationships": .packageRelationships
      default: .other
      }
  }
}
