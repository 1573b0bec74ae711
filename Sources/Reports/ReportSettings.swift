public import Assessment
import Evaluation
public import Rules
import Submission
import Workbook

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
  /// Whose full report is written by the formats that are read base by base.
  public enum Details: String, CaseIterable, Hashable, Sendable {
    case ineligible, all
    case nothing = "none"
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
  /// The day that was asked for, on which a table is in force or not.
  public let day: CalendarDate?
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
  /// What submissions are judged by, for whoever judges them anew.
  public var choice = SchemeChoice.ofSubmission
  /// Whether the files of evidence are looked at.
  public var checksEvidence = false
  /// Whether of several submissions of a base only the latest is told of.
  public var latestOnly = false
  /// What is supposed of every submission, as it follows the option.
  public var assumptions: [String] = []
  /// Whether what is judged is supposed, not submitted.
  let isSupposed: Bool
  /// Whose full reports were asked for; `nil` where a report is to choose.
  private let details: Details?
  /// The names of the bases whose full reports were asked for, or parts of them; none for all.
  private let names: [String]

  /// - Parameters:
  ///   - catalogue: The schemes and facts that are spoken of.
  ///   - language: The language that is spoken.
  ///   - version: The program's own version.
  ///   - reading: How the signs in doubt are read.
  ///   - time: When the program was started, as in `2021-06-23T08:30:00`.
  ///   - lastFullYear: The year that was asked for instead of the schemes' own.
  ///   - paths: What files are named relative to.
  ///   - detail: How much is said of settled items; `nil` where a report is to choose.
  ///   - isOfOneFile: Whether the run is about a single file.
  ///   - failsOn: Which verdicts end a run as failed.
  ///   - details: Whose full reports are wanted; `nil` where a report is to choose.
  ///   - names: Names of bases, or parts of them, whose reports are wanted alone; none for all.
  ///   - isSupposed: Whether what is judged is supposed, not submitted.
  ///   - day: The day on which a table is looked at as in force or not; `nil` where none was asked for.
  public init(
    catalogue: Catalogue, language: Language, version: String, reading: SignReading, time: String,
    lastFullYear: Int?, paths: ReportPaths, detail: Detail?, isOfOneFile: Bool,
    failsOn: FailureThreshold = .undetermined, details: Details? = nil, only names: [String] = [],
    isSupposed: Bool = false, on day: CalendarDate? = nil
  ) {
    self.day = day
    self.isSupposed = isSupposed
    self.details = details
    self.names = names
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

  // MARK: - Whose full report is written

  /// Whether a verdict on a base is told in full.
  ///
  /// - Parameter otherwise: Whether it is where nothing was asked for.
  func tells(_ verdict: Verdict, of name: String, otherwise: Bool = true) -> Bool {
    guard details != nil || !names.isEmpty else { return otherwise }
    guard isNamed(name) else { return false }
    switch details {
    case nil, .all: return true
    case .ineligible: return verdict == .ineligible
    case .nothing: return false
    }
  }

  /// Whether anything of a base may be told beside its verdict.
  func tellsAnything(of name: String) -> Bool { isNamed(name) && details != .nothing }

  private func isNamed(_ name: String) -> Bool {
    names.isEmpty || names.contains { name.utf8.contains(bytes: $0.utf8) }
  }

  /// Whether a part of a name is one of a submission's, or of its file's where it has none.
  public func isOf(_ name: String, _ checked: AssessedSubmission, in file: AssessedFile) -> Bool {
    VerdictHeader.name(of: checked, in: file).utf8.contains(bytes: name.utf8)
  }

  // MARK: - Files

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
