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

  /// The version of this program.
  public static let programVersion = "0.1.0"

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
  /// Which verdicts end a run as failed.
  public let failsOn: FailureThreshold
  /// What files are named relative to.
  private let paths: ReportPaths
  /// When the program was started, as in `2021-06-23T08:30:00`.
  public let time: String
  /// What was asked for; `nil` where a report is to choose.
  private let askedDetail: Detail?
  /// Whether the run is about a single file.
  private let isOfOneFile: Bool
  /// Whether what is judged is supposed, not submitted.
  let isSupposed: Bool

  public init(
    catalogue: Catalogue, language: Language, version: String, reading: SignReading, time: String,
    lastFullYear: Int?, paths: ReportPaths, detail: Detail?, isOfOneFile: Bool,
    failsOn: FailureThreshold = .undetermined, isSupposed: Bool = false
  ) {
    self.isSupposed = isSupposed
    self.time = time
    self.paths = paths
    self.failsOn = failsOn
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
    askedDetail ?? (isBatch(from: file) ? .numbers : .lines)
  }

  /// How much a page says of them, in which a reader goes to the base that he looks for.
  var detailOfPage: Detail { askedDetail ?? .lines }

  /// Whether the run is about several files.
  var isOfSeveralFiles: Bool { !isOfOneFile }

  /// Whether a run is about several submissions, as far as is known when a file is begun.
  func isBatch(from file: AssessedFile) -> Bool { !isOfOneFile || file.submissionCount > 1 }

  /// The name of a file as platforms want it: relative to the root of the repository.
  func path(of source: SourceFile) -> String { path(of: source.name) }

  /// The same of a file that is given by its name.
  func path(of name: String) -> String { paths.path(of: name) }
}

/// The mildest verdict that ends a run as failed.
public enum FailureThreshold: String, CaseIterable, Hashable, Sendable {
  case ineligible, undetermined, never
}
