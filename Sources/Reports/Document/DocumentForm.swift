/// How a report that is no list of verdicts is written.
public enum DocumentForm: Sendable {
  /// For people; with ANSI sequences where it is coloured, its lines broken at so many columns.
  case text(isColored: Bool, width: Int)
  /// For comments and documents.
  case markdown
  /// For spreadsheets.
  case csv
  /// To read in a browser and to print: one page that needs nothing but itself.
  case html
  /// What that page says below its title, to be put into another page.
  case htmlPart
  /// For programs.
  case json
}
