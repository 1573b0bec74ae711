public import Assessment
public import Rules
import Submission

/// A report in one format, written while the run goes on.
///
/// Each step gives the text that can be written by then, so that a report need not hold what it
/// has said already. A file is begun, its submissions follow, and it is ended; where it is in
/// error it has none.
public protocol Report {
  /// What stands before everything else.
  mutating func start() -> String
  /// A file with what is wrong with it.
  mutating func begin(_ file: AssessedFile) -> String
  /// A submission of the file that was begun.
  mutating func add(_ checked: AssessedSubmission, of file: AssessedFile) -> String
  mutating func end(_ file: AssessedFile) -> String
  /// A file that could not be opened.
  mutating func add(_ file: UnreadableFile) -> String
  /// What stands behind everything else.
  mutating func finish() -> String
}

extension Report {
  public mutating func start() -> String { "" }
  public mutating func begin(_ file: AssessedFile) -> String { "" }
  public mutating func end(_ file: AssessedFile) -> String { "" }
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

  /// The year that was asked for instead of the schemes' own.
  public let lastFullYear: Int?
  /// The absolute path of the folder where the program runs.
  public let folder: String
  /// When the program was started, as in `2021-06-23T08:30:00`.
  public let time: String
  /// Whether items that are met are told as fully as those that are not.
  public let listsAll: Bool

  public init(
    catalogue: Catalogue, language: Language, version: String, reading: SignReading, time: String,
    lastFullYear: Int?, folder: String, listsAll: Bool
  ) {
    self.time = time
    self.folder = folder
    self.lastFullYear = lastFullYear
    self.listsAll = listsAll
    self.catalogue = catalogue
    self.language = language
    self.version = version
    self.reading = reading
  }

  var wording: Wording { Wording(language) }

  /// The name of a file as platforms want it: relative to the folder where the program runs, where it
  /// lies in it, and without steps that lead nowhere.
  func path(of source: SourceFile) -> String {
    if source.name == "-" { return "stdin" }
    let isAbsolute = source.name.hasPrefix("/")
    let parts = source.name.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    guard isAbsolute else { return parts }
    let path = "/" + parts
    return path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
  }
}
