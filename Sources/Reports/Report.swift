public import Rules

/// A report in one format, written while the run goes on.
///
/// Each step gives the text that can be written by then, so that a report need not hold what it
/// has said already. A file is begun, its submissions follow, and it is ended; where it is in
/// error it has none.
public protocol Report {
  /// What stands before everything else.
  mutating func start() -> String
  /// A file with what is wrong with it.
  mutating func begin(_ file: CheckedFile) -> String
  /// A submission of the file that was begun.
  mutating func add(_ checked: CheckedSubmission, of file: CheckedFile) -> String
  mutating func end(_ file: CheckedFile) -> String
  /// A file that could not be opened.
  mutating func add(_ file: UnreadableFile) -> String
  /// What stands behind everything else.
  mutating func finish() -> String
}

extension Report {
  public mutating func start() -> String { "" }
  public mutating func begin(_ file: CheckedFile) -> String { "" }
  public mutating func end(_ file: CheckedFile) -> String { "" }
  public mutating func add(_ file: UnreadableFile) -> String { "" }
  public mutating func finish() -> String { "" }
}

/// What all reports of a run have in common.
public struct ReportSettings: Sendable {
  public let catalogue: Catalogue
  public let language: Language
  /// The program's own version.
  public let version: String
  /// How the signs in doubt are read.
  public let reading: SignReading

  /// When the program was started, as in `2021-06-23T08:30:00`.
  public let time: String
  /// Whether items that are met are told as fully as those that are not.
  public let listsAll: Bool

  public init(
    catalogue: Catalogue, language: Language, version: String, reading: SignReading, time: String,
    listsAll: Bool
  ) {
    self.time = time
    self.listsAll = listsAll
    self.catalogue = catalogue
    self.language = language
    self.version = version
    self.reading = reading
  }

  var wording: Wording { Wording(language) }
}
