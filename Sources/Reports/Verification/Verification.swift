public import Assessment
import Evaluation
import Rules
public import Submission

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

  private let report: RecordedReport
  /// What was found.
  private(set) var findings = Findings()
  /// How many files and submissions were judged anew.
  private(set) var files = 0
  private(set) var submissions = 0
  /// The file that is held against the report just now.
  private var file = FileInHand()

  /// - Parameters:
  ///   - report: The report that is held against its inputs.
  ///   - version: The version of this program.
  public init(of report: RecordedReport, by version: String) {
    self.report = report
    if report.version != version { findings.add(.otherVersion(recorded: report.version)) }
    if !report.hasOptions { findings.add(.optionsNotRecorded) }
    for scheme in report.unknownSchemes { findings.add(.unknownScheme(scheme)) }
    for name in report.unreadable { findings.add(.wasUnreadable, of: name) }
  }

  /// What all findings come to.
  public var result: Result {
    if findings.count(.contradiction) > 0 { return .doesNotFollow }
    return findings.count(.unchecked) > 0 ? .undetermined : .follows
  }

  // MARK: - Files

  /// Takes note of an option that supposes something and is not understood now.
  public mutating func add(unknownAssumption option: String, _ words: String) {
    findings.add(.unknownAssumption(option + ": " + words))
  }

  /// Takes note of a file that can't be read now.
  public mutating func add(unreadable file: RecordedReport.File, _ message: String) {
    findings.add(.unreadable(message), of: file.name)
  }

  /// Takes note of a file that can't be read again.
  public mutating func add(standardInput file: RecordedReport.File) {
    findings.add(.standardInput, of: file.name)
  }

  /// Takes note of what is no file but a pipe or a device, and so is not read again.
  public mutating func add(notRegular file: RecordedReport.File) {
    findings.add(.notRegular, of: file.name)
  }

  /// Begins to hold what the report says of a file against what the file comes to now.
  ///
  /// - Parameters:
  ///   - places: Where the submissions that are not in error stand.
  ///   - recorded: What the report says of the file.
  public mutating func begin(
    _ file: RecordedReport.File, against now: AssessedFile, _ places: SubmissionPlaces,
    _ recorded: RecordedFiles
  ) {
    files += 1
    self.file = FileInHand(places: places, name: file.name)
    if let digest = now.sha256, digest != file.sha256 {
      add(.inputChanged(recorded: file.sha256, now: digest))
    }
    if recorded.knowsProblems { hold(recorded.problems, against: now) }
    self.file.isHeldForProblems = recorded.knowsProblems
  }

  /// Holds the next submission of the file that is not in error against what the report says of it.
  public mutating func hold(
    _ judged: JudgedSubmission, of now: AssessedFile, against recorded: inout RecordedFiles
  ) throws(JSONStream.Fault) {
    defer { file.number += 1 }
    submissions += 1
    if judged.submission.entries.contains(where: { $0.subject == .evidence }) {
      file.namesEvidence = true
    }
    // What the report tells of and is not there any more stands before what is there.
    while file.next == nil, let next = try recorded.nextSubmission() {
      if let number = file.places?.number(of: next.identity, from: file.number) {
        file.next = (next, number)
      } else {
        add(.baseGone(next.name ?? file.name))
      }
    }
    if let (next, number) = file.next, number == file.number {
      file.next = nil
      hold(next, against: judged, of: now)
    } else if !report.latestOnly {
      // What was left out then is passed over now.
      add(.baseAdded(judged.submission.base.name ?? file.name))
    }
  }

  /// Ends with the file.
  public mutating func end(
    of now: AssessedFile, against recorded: inout RecordedFiles
  ) throws(JSONStream.Fault) {
    if let (next, _) = file.next { add(.baseGone(next.name ?? file.name)) }
    while let gone = try recorded.nextSubmission() { add(.baseGone(gone.name ?? file.name)) }
    if !file.isHeldForProblems { hold(recorded.problems, against: now) }
    if file.namesEvidence, !report.checksEvidence { add(.evidenceNotRecorded) }
  }

  private mutating func add(_ finding: Finding) { findings.add(finding, of: file.name) }

  private mutating func hold(_ recorded: [RecordedFiles.Problem], against now: AssessedFile) {
    let now = now.diagnostics.map { located in
      RecordedFiles.Problem(
        rule: located.kind.rule, line: located.start.line, column: located.start.column)
    }
    let appeared = Set(now).subtracting(recorded).count
    let gone = Set(recorded).subtracting(now).count
    if appeared + gone > 0 { add(.problemsChanged(appeared: appeared, gone: gone)) }
  }

  private mutating func hold(
    _ recorded: RecordedSubmission, against judged: JudgedSubmission, of now: AssessedFile
  ) {
    let name = recorded.name ?? file.name
    for outcome in recorded.schemes {
      guard let now = judged.verdicts.first(where: { $0.scheme.id == outcome.scheme }) else {
        if !report.unknownSchemes.contains(outcome.scheme) {
          add(.schemeGone(base: name, scheme: outcome.scheme))
        }
        continue
      }
      hold(outcome, named: name, isAccepted: recorded.hasAcceptances, against: now)
    }
    for now in judged.verdicts
    where !recorded.schemes.contains(where: { $0.scheme == now.scheme.id }) {
      add(.schemeAdded(base: name, scheme: now.scheme.id))
    }
    if recorded.hasAcceptances { add(.acceptancesUnchecked(base: name)) }
    if recorded.province != file.places?.province(of: judged.submission) {
      add(.provinceChanged(base: name))
    }
    if report.checksEvidence { holdEvidence(of: recorded, named: name, judged, now) }
  }

  private mutating func holdEvidence(
    of recorded: RecordedSubmission, named name: String, _ judged: JudgedSubmission,
    _ now: AssessedFile
  ) {
    var told: Set<[UInt8]> = []
    for file in recorded.evidence.sorted(by: {
      ($0.path, $0.sha256 ?? "") < ($1.path, $1.sha256 ?? "")
    }) {
      let path = Array(file.path.utf8)
      told.insert(path)
      let digest = now.evidence?[path]?.sha256
      if digest != file.sha256 {
        add(.evidenceChanged(base: name, path: file.path, isGone: digest == nil))
      }
    }
    let named = judged.submission.entries.filter { $0.subject == .evidence }
      .map { Array(judged.submission.text(of: $0, in: now.source).utf8) }
    let others = Set(named).subtracting(told).count
    if others > 0 { add(.evidenceNotTold(base: name, count: others)) }
  }

  private mutating func hold(
    _ recorded: RecordedSubmission.Outcome, named name: String, isAccepted: Bool,
    against now: JudgedSubmission.SchemeVerdict
  ) {
    let scheme = now.scheme
    if recorded.verdict != now.verdict.rawValue {
      add(
        .verdictChanged(base: name, scheme: scheme, recorded: recorded.verdict, now: now.verdict))
    } else if let deciding = recorded.decidingVerdict, deciding != recorded.verdict,
      recorded.statuses != nil, !isAccepted
    {
      // Nothing is accepted that would make it another.
      add(.verdictChanged(base: name, scheme: scheme, recorded: deciding, now: now.verdict))
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

/// A file that is held against the report.
private struct FileInHand: Sendable {
  /// Where its submissions stand.
  var places: SubmissionPlaces?
  var name = ""
  /// How many submissions were come to.
  var number = 0
  /// What the report tells of next, and the number of the submission that it is held against.
  var next: (recorded: RecordedSubmission, number: Int)?
  /// Whether its problems were held against those of the report.
  var isHeldForProblems = false
  /// Whether a submission names files of evidence.
  var namesEvidence = false
}
