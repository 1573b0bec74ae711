import Assessment
import Criteria
import Reports
import Rules
import Submission

/// Writes the lines of verdicts of a run.
struct VerdictRun {
  private let targets: [ReportTarget]
  private var assessor: StreamAssessor
  private var lines: VerdictLines

  init(_ settings: ReportSettings, by choice: SchemeChoice, to targets: [ReportTarget]) {
    self.targets = targets
    assessor = StreamAssessor(
      .all, by: choice, reading: settings.reading, asOf: settings.lastFullYear)
    lines = VerdictLines(settings)
  }

  mutating func add(_ file: UnreadableFile) throws(CommandFailure) {
    lines.add(file)
    try send()
  }

  /// Writes the lines of a file that is in memory as a whole.
  mutating func add(
    _ source: SourceFile, at path: String, checksEvidence: Bool,
    leavingOut isLeftOut: (borrowing Submission) -> Bool
  ) throws(CommandFailure) {
    guard !targets.isEmpty else { return }
    var evidence = EvidenceFolder(of: path)
    var lines = lines
    lines.begin(fileNamed: source.name)
    func problems(_ submission: borrowing Submission) -> [Diagnostic] {
      checksEvidence ? evidence.problems(of: submission, in: source) : []
    }
    func failed(_ name: String?, _ problems: [LocatedDiagnostic]) {
      lines.add(errors: problems, named: name)
    }
    func judged(
      _ submission: borrowing Submission, _ position: Position,
      _ verdicts: [JudgedSubmission.SchemeVerdict], _: [LocatedDiagnostic]
    ) {
      if !isLeftOut(submission) { lines.add(submission, at: position, verdicts) }
    }
    if source.isTable {
      assessor.assess(
        table: source, problemsOfEvidence: problems, failed: failed, judged: judged)
    } else {
      var progress = StreamAssessor.Progress()
      _ = assessor.assess(
        source, from: &progress, isLast: true,
        beginsAsTable: { Inputs.beginsAsTable(source.bytes) }, problemsOfEvidence: problems,
        failed: failed, judged: judged)
    }
    self.lines = lines
    try send()
  }

  private mutating func send() throws(CommandFailure) {
    for target in targets { try target.write(lines.bytes) }
    lines.removeAll()
  }

  func commit() throws(CommandFailure) {
    for target in targets { try target.commit() }
  }
}
