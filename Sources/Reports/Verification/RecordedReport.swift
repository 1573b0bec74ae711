public import Assessment
import Evaluation
public import Rules
import Submission

/// What a JSON report says that can be held against what its inputs come to now.
public struct RecordedReport: Sendable {
  /// A file that the report is about.
  public struct File: Sendable {
    /// The name as the report gives it.
    public let name: String
    let sha256: String
    let problems: [Problem]
    let submissions: [Base]

    /// Whether it was read from standard input, and so can't be read again.
    public var isStandardInput: Bool { name == "-" }
  }

  /// What is wrong with a file: the name and the place, which are the same in every language.
  struct Problem: Hashable, Sendable {
    let rule: String
    let line: Int
    let column: Int
  }

  /// A submission.
  struct Base: Sendable {
    let name: String?
    let schemes: [Outcome]
    /// Whether a failure is accepted, by a list that the report does not name.
    let hasAcceptances: Bool
    /// The files of evidence by the paths that name them; the digest is `nil` of one that was not there.
    let evidence: [(path: String, sha256: String?)]
  }

  /// What a submission came to under a scheme.
  struct Outcome: Sendable {
    let scheme: String
    let verdict: String
    /// The status of each item by its number; `nil` where the report tells of none.
    let statuses: [(number: String, status: String)]?
  }

  /// The version of the program that wrote it.
  let version: String
  /// How signs were read.
  public let reading: SignReading
  /// The files that were judged, in the order of the report.
  public let files: [File]
  /// The files that could not be opened when it was written.
  let unreadable: [String]
  /// Whether the options are recorded that it takes to judge anew.
  let hasOptions: Bool
  /// The year that was asked for.
  public let lastFullYear: Int?
  /// Whether files of evidence were looked at.
  public let checksEvidence: Bool
  /// Whether of several submissions of a base only the latest was told of.
  let latestOnly: Bool
  /// What was supposed of every submission, as it follows the option.
  public let assumptions: [String]
  /// What was judged by; `nil` where the report names a scheme that is not known.
  public let choice: SchemeChoice?
  /// The schemes that are named and not known.
  let unknownSchemes: [String]

  /// Reads a report; `nil` where the text is none that this program can read.
  public init?(_ bytes: [UInt8], _ catalogue: Catalogue) {
    guard let report = JSONValue(bytes), report["format"]?.text == "basecheck-report",
      report["formatVersion"]?.integer == JSONReport.formatVersion,
      let version = report["version"]?.text,
      let reading = report["reading"]?.text.flatMap({ SignReading(rawValue: $0) }),
      case .array(let files)? = report["files"]
    else { return nil }
    self.version = version
    self.reading = reading
    var found: [File] = []
    for file in files {
      guard let file = File(file) else { return nil }
      found.append(file)
    }
    self.files = found
    unreadable = report["unreadable"]?.elements.compactMap { $0["file"]?.text } ?? []
    let options = report["options"]
    hasOptions = options != nil
    lastFullYear = options?["lastFullYear"]?.integer
    checksEvidence = options?["checksEvidence"]?.flag ?? false
    latestOnly = options?["latestOnly"]?.flag ?? false
    assumptions = options?["assumptions"]?.elements.compactMap { $0.text } ?? []
    var asked = options?["schemes"].flatMap { schemes -> [String]? in
      schemes.isNull ? nil : schemes.elements.compactMap { $0.text }
    }
    if options == nil {
      // What was judged by is the next best that is known.
      var names: [String] = []
      for outcome in found.flatMap({ $0.submissions }).flatMap({ $0.schemes })
      where !names.contains(outcome.scheme) {
        names.append(outcome.scheme)
      }
      asked = names
    }
    let schemes = asked?.map { catalogue.scheme(named: $0) } ?? []
    unknownSchemes = zip(asked ?? [], schemes).compactMap { $1 == nil ? $0 : nil }
    let known = schemes.compactMap { $0 }
    if !unknownSchemes.isEmpty {
      choice = nil
    } else if asked == nil {
      choice = .ofSubmission
    } else {
      choice = options?["onlySuitable"]?.flag == true ? .suitable(known) : .chosen(known)
    }
  }
}

extension RecordedReport.File {
  fileprivate init?(_ file: JSONValue) {
    guard let name = file["file"]?.text, let sha256 = file["sha256"]?.text,
      case .array(let diagnostics)? = file["diagnostics"],
      case .array(let submissions)? = file["submissions"]
    else { return nil }
    self.name = name
    self.sha256 = sha256
    problems = diagnostics.map { problem in
      RecordedReport.Problem(
        rule: problem["rule"]?.text ?? "", line: problem["line"]?.integer ?? 0,
        column: problem["column"]?.integer ?? 0)
    }
    self.submissions = submissions.map { RecordedReport.Base($0) }
  }
}

extension RecordedReport.Base {
  fileprivate init(_ submission: JSONValue) {
    name = submission["base"]?["name"]?.text
    var hasAcceptances = false
    var evidence: [(path: String, sha256: String?)] = []
    var outcomes: [RecordedReport.Outcome] = []
    for scheme in submission["schemes"]?.elements ?? [] {
      var statuses: [(number: String, status: String)]?
      if let items = scheme["items"] {
        statuses = items.elements.map { item in
          (item["number"]?.text ?? "", item["status"]?.text ?? "")
        }
        for item in items.elements {
          if item["acceptance"].map({ !$0.isNull }) ?? false { hasAcceptances = true }
          for file in item["facts"]?.elements.flatMap({ $0["evidenceFiles"]?.elements ?? [] }) ?? []
          {
            guard let path = file["path"]?.text, !evidence.contains(where: { $0.path == path })
            else { continue }
            evidence.append((path, file["sha256"]?.text))
          }
        }
      }
      if scheme["decidingVerdict"]?.text != scheme["verdict"]?.text { hasAcceptances = true }
      outcomes.append(
        RecordedReport.Outcome(
          scheme: scheme["scheme"]?.text ?? "", verdict: scheme["verdict"]?.text ?? "",
          statuses: statuses))
    }
    self.hasAcceptances = hasAcceptances
    self.evidence = evidence
    schemes = outcomes
  }
}
