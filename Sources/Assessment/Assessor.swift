import Evaluation
public import Rules
public import Submission

/// Reads submissions, finds all that is wrong with them, and judges those that are not in error.
///
/// An assessor knows no files and no catalogue but the one it is given. It is made once for a run; the
/// judges of the schemes are made when they are asked for.
public struct Assessor {
  /// The most problems of a file that are reported; the rest are counted.
  public static let maximumDiagnostics = 1000

  let reader: SubmissionReader
  private var judging: SubmissionJudging
  /// The options of the command line that suppose something.
  var options: [String] { judging.options }
  /// Whether the SHA-256 of files is asked for.
  let hashesFiles: Bool
  /// The submission of the file that was assessed last, where it is the only one and not in error.
  private var only: JudgedSubmission?
  /// The submissions of that file that are in error, by their numbers.
  private var inError: [Int] = []

  /// - Parameters:
  ///   - choice: What to judge by.
  ///   - reader: A reader of the catalogue that was made before, for the same schemes.
  ///   - reading: How signs are read whose bar a print may have lost.
  ///   - lastFullYear: The year to judge as of instead of the schemes' own.
  ///   - assumptions: What is supposed of every submission.
  ///   - hashesFiles: Whether the SHA-256 of files is asked for.
  public init(
    _ catalogue: Catalogue, by choice: SchemeChoice = .ofSubmission,
    with reader: SubmissionReader? = nil, reading: SignReading = .printed,
    asOf lastFullYear: Int? = nil,
    supposing assumptions: Assumptions? = nil, hashesFiles: Bool = false
  ) {
    self.hashesFiles = hashesFiles
    judging = SubmissionJudging(
      catalogue, by: choice, reading: reading, asOf: lastFullYear, supposing: assumptions)
    self.reader = reader ?? SubmissionReader(catalogue: catalogue, judgedBy: choice.schemes)
  }

  // MARK: - Files

  /// Finds all that is wrong with a file and the submissions in it.
  ///
  /// - Parameters:
  ///   - beginsAsTable: Whether a file that is read as JSON begins as a table; asked where it is none.
  ///   - problemsOfEvidence: What is wrong with the files that a submission names.
  ///   - evidence: The files that were found, once all submissions are read.
  public mutating func assess(
    _ source: SourceFile, beginsAsTable: () -> Bool = { false },
    problemsOfEvidence: (borrowing Submission) -> [Diagnostic] = { _ in [] },
    evidence: () -> [[UInt8]: EvidenceFile]? = { nil }
  ) -> AssessedFile {
    var problems = ProblemList(limit: Self.maximumDiagnostics)
    var count = 0
    var first: JudgedSubmission?
    var inError: [Int] = []
    let ofFile = reader.readEach(source) { submission in
      let (judged, found) = assess(submission, of: source, problemsOfEvidence)
      if judged == nil { inError.append(count) }
      problems.add(found)
      first = count == 0 ? judged : nil
      count += 1
    }
    problems.add(ofFile: ofFile)
    only = first
    self.inError = inError
    return AssessedFile(
      source: source, diagnostics: problems.sorted(end: source.endPlace), submissionCount: count,
      submissionsInError: inError.count, beginsAsTable: beginsAsTable, evidence: evidence(),
      options: options, isHashed: hashesFiles)
  }

  /// Judges a submission, and finds all that is wrong with it; `nil` where it is in error.
  mutating func assess(
    _ submission: borrowing Submission, of source: SourceFile,
    _ problemsOfEvidence: (borrowing Submission) -> [Diagnostic]
  ) -> (judged: JudgedSubmission?, problems: [Diagnostic]) {
    let problems = judging.judge(submission, of: source, problemsOfEvidence)
    if problems.contains(where: { $0.severity == .error }) { return (nil, problems) }
    return (takeJudged(submission), problems)
  }

  /// Judges a submission again that was found not to be in error.
  mutating func judge(
    _ submission: borrowing Submission, of source: SourceFile
  ) -> JudgedSubmission {
    _ = judging.judge(submission, of: source)
    return takeJudged(submission)
  }

  /// The submission that was judged last, as it is or with what is supposed of it.
  private mutating func takeJudged(_ submission: borrowing Submission) -> JudgedSubmission {
    JudgedSubmission(judging.supposed ?? copy submission, judging.takeOutcome())
  }

  /// Hands over each submission that is not in error of the file that was assessed last.
  public mutating func forEachSubmission<Failure>(
    of file: AssessedFile, _ body: (JudgedSubmission) throws(Failure) -> Void
  ) throws(Failure) {
    if let only { return try body(only) }
    guard file.isJudged else { return }
    var failure: Failure?
    var number = 0
    var errors = inError[...]
    _ = reader.readEach(file.source) { submission in
      defer { number += 1 }
      if errors.first == number {
        errors.removeFirst()
        return
      }
      guard failure == nil else { return }
      do throws(Failure) {
        try body(judge(submission, of: file.source))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  /// The submissions of a file that are not in error, each judged, with what is wrong with the file.
  public mutating func assess(
    all source: SourceFile
  ) -> (file: AssessedFile, submissions: [AssessedSubmission]) {
    let file = assess(source)
    var submissions: [AssessedSubmission] = []
    forEachSubmission(of: file) { submissions.append($0.explained()) }
    return (file, submissions)
  }
}

/// The problems of a file: the first so many, and a count of the others.
private struct ProblemList {
  let limit: Int
  private var diagnostics: [Diagnostic] = []
  private var further = 0
  private var gravest = Severity.warning

  init(limit: Int) {
    self.limit = limit
  }

  /// Adds those of the next submission.
  mutating func add(_ found: [Diagnostic]) {
    let room = max(0, limit - diagnostics.count)
    diagnostics += found.prefix(room)
    count(found.dropFirst(room))
  }

  /// Adds those of the text itself, which stand between the submissions.
  mutating func add(ofFile found: [Diagnostic]) {
    diagnostics += found
    diagnostics.sort { $0.place < $1.place }
    count(diagnostics.dropFirst(limit))
    diagnostics = Array(diagnostics.prefix(limit))
  }

  private mutating func count(_ rest: ArraySlice<Diagnostic>) {
    further += rest.count
    if rest.contains(where: { $0.severity == .error }) { gravest = .error }
  }

  /// The problems in the order of their places, the count last.
  func sorted(end: @autoclosure () -> Place) -> [Diagnostic] {
    further == 0
      ? diagnostics
      : diagnostics + [Diagnostic(.furtherProblems(count: further, gravest), at: end())]
  }
}
