public import Assessment
import Evaluation
import Rules
import Submission

/// Whether a report still follows from its inputs: what it says held against what they come to now.
public struct Verification: Sendable {
  /// What it comes to.
  public enum Result: String, CaseIterable, Sendable {
    /// All that the report says comes out again.
    case follows
    /// Something comes out otherwise.
    case doesNotFollow = "does-not-follow"
    /// Nothing comes out otherwise, but something can't be checked.
    case undetermined
  }

  /// How grave a finding is.
  enum Gravity: String, CaseIterable, Sendable {
    /// The report does not follow any more.
    case contradiction
    /// Something can't be checked.
    case unchecked
    /// Something to know besides.
    case note
  }

  /// Something that was found.
  enum Finding: Sendable {
    case otherVersion(recorded: String)
    case optionsNotRecorded
    case unknownScheme(String)
    case unknownAssumption(String)
    case standardInput
    case unreadable(String)
    case wasUnreadable
    case inputChanged(recorded: String, now: String)
    case problemsChanged(appeared: Int, gone: Int)
    case baseGone(String)
    case baseAdded(String)
    case schemeGone(base: String, scheme: String)
    case schemeAdded(base: String, scheme: String)
    case verdictChanged(base: String, scheme: Scheme, recorded: String, now: Verdict)
    case itemChanged(base: String, scheme: Scheme, item: Item, recorded: String, now: Status)
    case itemsChanged(base: String, scheme: String)
    case itemsNotTold(base: String, scheme: String)
    case acceptancesUnchecked(base: String)
    case evidenceChanged(base: String, path: String, isGone: Bool)
    case evidenceNotRecorded

    var gravity: Gravity {
      switch self {
      case .otherVersion, .itemsNotTold, .evidenceNotRecorded: .note
      case .optionsNotRecorded, .unknownScheme, .unknownAssumption, .standardInput, .unreadable,
        .wasUnreadable, .acceptancesUnchecked:
        .unchecked
      case .inputChanged, .problemsChanged, .baseGone, .baseAdded, .schemeGone, .schemeAdded,
        .verdictChanged, .itemChanged, .itemsChanged, .evidenceChanged:
        .contradiction
      }
    }
  }

  /// The report that is held against its inputs.
  private let report: RecordedReport
  /// The findings, each with the file that it is about, where it is about one.
  private(set) var findings: [(file: String?, finding: Finding)] = []
  /// How many files and submissions were judged anew.
  private(set) var files = 0
  private(set) var submissions = 0

  /// - Parameter version: The version of this program.
  public init(of report: RecordedReport, by version: String) {
    self.report = report
    if report.version != version {
      findings.append((nil, .otherVersion(recorded: report.version)))
    }
    if !report.hasOptions { findings.append((nil, .optionsNotRecorded)) }
    for scheme in report.unknownSchemes { findings.append((nil, .unknownScheme(scheme))) }
    for name in report.unreadable { findings.append((name, .wasUnreadable)) }
  }

  /// What all findings come to.
  public var result: Result {
    if findings.contains(where: { $0.finding.gravity == .contradiction }) { return .doesNotFollow }
    return findings.contains { $0.finding.gravity == .unchecked } ? .undetermined : .follows
  }

  // MARK: - Files

  /// Takes note of an option that supposes something and is not understood now.
  public mutating func add(unknownAssumption option: String, _ words: String) {
    findings.append((nil, .unknownAssumption(option + ": " + words)))
  }

  /// Takes note of a file that can't be read now.
  public mutating func add(unreadable file: RecordedReport.File, _ message: String) {
    findings.append((file.name, .unreadable(message)))
  }

  /// Takes note of a file that can't be read again.
  public mutating func add(standardInput file: RecordedReport.File) {
    findings.append((file.name, .standardInput))
  }

  /// Holds what the report says of a file against what it is now, whatever it comes to.
  ///
  /// - Parameter judged: The submissions that are not in error, in their order.
  public mutating func hold(
    _ recorded: RecordedReport.File, against file: AssessedFile, _ judged: [JudgedSubmission]
  ) {
    files += 1
    submissions += judged.count
    func add(_ finding: Finding) { findings.append((recorded.name, finding)) }
    if let digest = file.sha256, digest != recorded.sha256 {
      add(.inputChanged(recorded: recorded.sha256, now: digest))
    }
    hold(recorded.problems, against: file, add)
    let namesEvidence = judged.contains { base in
      base.submission.entries.contains { $0.subject == .evidence }
    }
    if namesEvidence, !report.checksEvidence { add(.evidenceNotRecorded) }
    var rest = judged[...]
    for base in recorded.submissions {
      let name = base.name ?? recorded.name
      // What was left out then is passed over now; else they stand in the same order.
      let index =
        recorded.submissions.count == judged.count
        ? rest.indices.first : rest.firstIndex { $0.submission.base.name == base.name }
      guard let index else {
        add(.baseGone(name))
        continue
      }
      if !report.latestOnly {
        for other in rest[..<index] { add(.baseAdded(Self.name(of: other, in: file))) }
      }
      hold(base, named: name, against: rest[index], of: file, add)
      rest = rest[(index + 1)...]
    }
    if !report.latestOnly {
      for other in rest { add(.baseAdded(Self.name(of: other, in: file))) }
    }
  }

  private static func name(of judged: JudgedSubmission, in file: AssessedFile) -> String {
    judged.submission.base.name ?? file.source.name
  }

  private func hold(
    _ recorded: [RecordedReport.Problem], against file: AssessedFile, _ add: (Finding) -> Void
  ) {
    let now = file.diagnostics.map { located in
      RecordedReport.Problem(
        rule: located.kind.rule, line: located.start.line, column: located.start.column)
    }
    let appeared = Set(now).subtracting(recorded).count
    let gone = Set(recorded).subtracting(now).count
    if appeared + gone > 0 { add(.problemsChanged(appeared: appeared, gone: gone)) }
  }

  private func hold(
    _ recorded: RecordedReport.Base, named name: String, against judged: JudgedSubmission,
    of file: AssessedFile, _ add: (Finding) -> Void
  ) {
    for outcome in recorded.schemes {
      guard let now = judged.verdicts.first(where: { $0.scheme.id == outcome.scheme }) else {
        if !report.unknownSchemes.contains(outcome.scheme) {
          add(.schemeGone(base: name, scheme: outcome.scheme))
        }
        continue
      }
      hold(outcome, named: name, against: now, add)
    }
    for now in judged.verdicts
    where !recorded.schemes.contains(where: { $0.scheme == now.scheme.id }) {
      add(.schemeAdded(base: name, scheme: now.scheme.id))
    }
    if recorded.hasAcceptances { add(.acceptancesUnchecked(base: name)) }
    if report.checksEvidence {
      for (path, sha256) in recorded.evidence {
        let now = file.evidence?[Array(path.utf8)]?.sha256
        if now != sha256 {
          add(.evidenceChanged(base: name, path: path, isGone: now == nil))
        }
      }
    }
  }

  private func hold(
    _ recorded: RecordedReport.Outcome, named name: String,
    against now: JudgedSubmission.SchemeVerdict, _ add: (Finding) -> Void
  ) {
    let scheme = now.scheme
    if recorded.verdict != now.verdict.rawValue {
      add(
        .verdictChanged(base: name, scheme: scheme, recorded: recorded.verdict, now: now.verdict))
    }
    guard let statuses = recorded.statuses else {
      add(.itemsNotTold(base: name, scheme: scheme.id))
      return
    }
    if statuses.map({ $0.number }).sorted() != scheme.items.map({ $0.number }).sorted() {
      add(.itemsChanged(base: name, scheme: scheme.id))
    }
    for (index, item) in scheme.items.enumerated() {
      guard let before = statuses.first(where: { $0.number == item.number })?.status else {
        continue
      }
      let status = now.judgement.statuses[index]
      if before != status.rawValue {
        add(
          .itemChanged(base: name, scheme: scheme, item: item, recorded: before, now: status))
      }
    }
  }
}
