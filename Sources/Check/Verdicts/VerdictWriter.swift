import Assessment
import Criteria
import Reports
import Rules
import Submission

/// What a run of verdicts is asked for.
struct VerdictRequest: Sendable {
  let settings: ReportSettings
  let choice: SchemeChoice
  /// What is supposed of every submission, where anything is.
  let assumptions: Assumptions?
  let checksEvidence: Bool
  let isQuiet: Bool
  /// Whether folders are looked through, whose other files may be evidence.
  let readsFolders: Bool
}

/// Makes the lines of verdicts on texts, with all that is to be said of them.
///
/// Each worker has its own.
struct VerdictWriter {
  /// Something that is to be said on standard error.
  enum Remark {
    /// Another file begins.
    case beginning
    /// A problem in a file, which is worded when its turn comes: of too many the last are only counted.
    case problem(LocatedDiagnostic, in: SourceFile)
    /// Something else.
    case note(String)
    /// A file ends.
    case end(name: String, Position)
  }

  /// What a part of the inputs comes to.
  struct Part {
    fileprivate(set) var lines: [UInt8] = []
    fileprivate(set) var remarks: [Remark] = []
    fileprivate(set) var outcome = RunOutcome()
    /// The files that are named as evidence.
    fileprivate(set) var evidence: [String] = []
  }

  private let request: VerdictRequest
  private var assessor: StreamAssessor
  private var lines: VerdictLines
  /// Lines that stand in for those while they are written elsewhere.
  private let noLines: VerdictLines
  private var part = Part()

  private var language: Language { request.settings.language }

  init(_ request: VerdictRequest, _ reader: SubmissionReader) {
    self.request = request
    assessor = StreamAssessor(
      .all, reader, by: request.choice, reading: request.settings.reading,
      asOf: request.settings.lastFullYear, supposing: request.assumptions)
    noLines = VerdictLines(request.settings)
    lines = noLines
  }

  /// What was written since it was taken last.
  mutating func take() -> Part {
    defer {
      part = Part()
      lines.removeAll()
    }
    part.lines = lines.bytes
    return part
  }

  /// Writes that a file can't be read.
  mutating func refuse(_ path: String, _ failure: Files.Failure) {
    let message = failure.message[language]
    part.remarks.append(.note(Output(language: language).refusal(of: path, failure)))
    part.outcome.addUnreadable()
    lines.add(UnreadableFile(name: path.shownPath, message: message))
  }

  /// Names a file that is passed over.
  mutating func passOver(_ path: String, _ own: OwnFile) {
    part.remarks.append(.note(Output(language: language).noted(path, own.whyPassedOver)))
  }

  /// Writes the lines of a file that is in memory as a whole.
  mutating func add(
    _ source: SourceFile, at path: String,
    leavingOut isLeftOut: (borrowing Submission) -> Bool = { _ in false }
  ) {
    var progress = StreamAssessor.Progress()
    _ = add(source, from: &progress, isLast: true, at: path, leavingOut: isLeftOut)
  }

  /// Writes the lines of a piece of a text, or of a table, which is whole.
  ///
  /// - Returns: How many bytes were read.
  mutating func add(
    _ source: SourceFile, from progress: inout StreamAssessor.Progress, isLast: Bool,
    at path: String, leavingOut isLeftOut: (borrowing Submission) -> Bool = { _ in false }
  ) -> Int {
    // What the assessor's callers change is apart from it.
    var (lines, part) = (self.lines, self.part)
    (self.lines, self.part) = (noLines, Part())
    defer { (self.lines, self.part) = (lines, part) }
    let isBeginning = progress == StreamAssessor.Progress()
    if isBeginning { part.remarks.append(.beginning) }
    lines.begin(fileNamed: source.name)
    let request = request
    var folder = request.checksEvidence ? EvidenceFolder(of: path) : nil
    func remark(on problems: [LocatedDiagnostic]) {
      for located in problems { part.remarks.append(.problem(located, in: source)) }
    }
    func problemsOfEvidence(_ submission: borrowing Submission) -> [Diagnostic] {
      folder?.problems(of: submission, in: source) ?? []
    }
    func failed(_ name: String?, _ problems: [LocatedDiagnostic]) {
      lines.add(errors: problems, named: name)
      part.outcome.hasInputError = true
      remark(on: problems)
    }
    func judged(
      _ submission: borrowing Submission, _ position: Position,
      _ verdicts: [JudgedSubmission.SchemeVerdict], _ problems: [LocatedDiagnostic]
    ) {
      if request.readsFolders {
        part.evidence += UnreadFiles.evidence(of: submission, in: source, at: path)
      }
      remark(on: problems)
      if isLeftOut(submission) { return }
      lines.add(submission, at: position, verdicts)
      for index in verdicts.indices { part.outcome.add(verdicts[index].verdict) }
    }
    var length = source.bytes.count
    if source.isTable {
      assessor.assess(
        table: source, problemsOfEvidence: problemsOfEvidence, failed: failed, judged: judged)
    } else {
      length = assessor.assess(
        source, from: &progress, isLast: isLast,
        beginsAsTable: { isBeginning && Inputs.beginsAsTable(source.bytes) },
        problemsOfEvidence: problemsOfEvidence, failed: failed, judged: judged)
    }
    if isLast { part.remarks.append(.end(name: source.name, progress.position)) }
    return length
  }
}
