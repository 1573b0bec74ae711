import Assessment
public import Rules
import Submission

/// What all reports of a run have in common.
public struct ReportSettings: Sendable {
  /// How much a report for people says of the items that need no look.
  public enum Detail: Hashable, Sendable {
    /// Their numbers alone.
    case numbers
    /// A line for each, with its figure.
    case lines
    /// As much as of those that do.
    case full
  }

  /// The schemes, facts and traits that are known.
  public let catalogue: Catalogue
  /// The language of everything but the law's own words.
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
  /// What was asked for; `nil` where a report is to choose.
  private let askedDetail: Detail?
  /// Whether the run is about a single file.
  private let isOfOneFile: Bool

  public init(
    catalogue: Catalogue, language: Language, version: String, reading: SignReading, time: String,
    lastFullYear: Int?, folder: String, detail: Detail?, isOfOneFile: Bool
  ) {
    self.time = time
    self.folder = folder
    self.lastFullYear = lastFullYear
    self.catalogue = catalogue
    self.language = language
    self.version = version
    self.reading = reading
    askedDetail = detail
    self.isOfOneFile = isOfOneFile
  }

  var wording: Wording { Wording(language) }

  /// Whether items that need no look were asked for in full.
  var tellsAll: Bool { askedDetail == .full }

  /// How much a report that is read from its top to its end says of the settled items of a submission:
  /// of a single one a line for each, in a batch their numbers alone.
  func detail(in file: AssessedFile) -> Detail {
    askedDetail ?? (isOfOneFile && file.submissionCount == 1 ? .lines : .numbers)
  }

  /// How much a page says of them, in which a reader goes to the base that he looks for.
  var detailOfPage: Detail { askedDetail ?? .lines }

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
