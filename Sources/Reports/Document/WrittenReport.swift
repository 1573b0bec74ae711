/// A report that is written at once in any of the formats.
public protocol WrittenReport {
  /// For people.
  ///
  /// - Parameters:
  ///   - isColored: Whether to colour with ANSI sequences, for a terminal.
  ///   - width: The columns to break lines at.
  func text(isColored: Bool, width: Int) -> String
  /// For comments and documents.
  var markdown: String { get }
  /// For spreadsheets; empty where the report has no such form.
  var csv: String { get }
  /// For a browser.
  var html: String { get }
  /// For programs.
  var json: String { get }
}

extension WrittenReport {
  /// Nothing, for a report that has no rows.
  public var csv: String { "" }
}
