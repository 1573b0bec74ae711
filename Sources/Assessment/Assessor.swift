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

  private let catalogue: Catalogue
  private let choice: SchemeChoice
  private let reading: SignReading
  private let lastFullYear: Int?
  private let reader: SubmissionReader
  private var judges: [Judge] = []
  /// The submission of the file that was assessed last, where it is the only one and not in error.
  private var only: JudgedSubmission?
  /// The submissions of that file that are in error, by their numbers.
  private var inError: [Int] = []

  /// - Parameters:
  ///   - choice: What to judge by.
  ///   - reading: How signs are read whose bar a print may have lost.
  ///   - lastFullYear: The year to judge as of instead of the schemes' own.
  public init(
    _ catalogue: Catalogue, by choice: SchemeChoice = .ofSubmission,
    reading: SignReading = .printed, asOf lastFullYear: Int? = nil
  ) {
    self.catalogue = catalogue
    self.choice = choice
    self.reading = reading
    self.lastFullYear = lastFullYear
    reader = SubmissionReader(catalogue: catalogue)
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
      var found = submission.diagnostics
      var judged: JudgedSubmission?
      if !submission.hasErrors {
        let outcome = judge(submission)
        found += outcome.problems
        judged = outcome.judged
      }
      // Files are there or not, whatever is wrong with the figures.
      found += problemsOfEvidence(submission)
      if found.contains(where: { $0.severity == .error }) {
        inError.append(count)
        judged = nil
      }
      problems.add(found)
      first = count == 0 ? judged : nil
      count += 1
    }
    problems.add(ofFile)
    only = first
    self.inError = inError
    return AssessedFile(
      source: source, diagnostics: problems.sorted(end: source.endPlace), submissionCount: count,
      submissionsInError: inError.count, beginsAsTable: beginsAsTable, evidence: evidence())
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
        try body(judge(submission).judged)
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

  // MARK: - Submissions

  /// What a submission comes to under each scheme that is asked for, and what can only be wrong under
  /// these.
  private mutating func judge(
    _ submission: borrowing Submission
  ) -> (judged: JudgedSubmission, problems: [Diagnostic]) {
    let (schemes, areSuitableAlone) = asked(of: submission)
    var problems: [Diagnostic] = []
    if schemes.isEmpty, case .ofSubmission = choice {
      problems.append(Diagnostic(.noScheme, at: submission.place))
    }
    var verdicts: [JudgedSubmission.SchemeVerdict] = []
    var skipped: [SkippedScheme] = []
    var contradicted: Set<String> = []
    for scheme in schemes {
      let judge = judge(for: scheme)
      let judgement = judge.judge(submission.row, reading: reading)
      if areSuitableAlone, judgement.isFor != .yes {
        skipped.append(SkippedScheme(scheme, isKnown: judgement.isFor == .no))
        continue
      }
      for contradiction in judge.contradictions(in: judgement, submission.row)
      where contradicted.insert(contradiction.attestation.key).inserted {
        problems.append(diagnostic(of: contradiction, in: submission, by: judge))
      }
      verdicts.append(.init(judge: judge, judgement: judgement))
    }
    return (
      JudgedSubmission(submission: copy submission, verdicts: verdicts, skipped: skipped), problems
    )
  }

  /// An answer at odds with figures, each with its year and its place.
  private func diagnostic(
    of contradiction: Contradiction, in submission: borrowing Submission, by judge: Judge
  ) -> Diagnostic {
    let lastFullYear = judge.lastFullYear ?? submission.year
    let shift = submission.row.shift(seenFrom: judge.lastFullYear)
    let figures = contradiction.figures.map { figure in
      ContradictingFigure(
        figure.fact, year: lastFullYear.map { $0 - figure.yearsBack },
        at: catalogue.number(of: figure.fact).flatMap {
          submission.place(ofFact: $0, yearsBack: figure.yearsBack + shift)
        })
    }
    let place = catalogue.number(of: contradiction.attestation)
      .flatMap { submission.place(ofFact: $0, yearsBack: 0) }
    return Diagnostic(
      .answerAtOdds(contradiction.attestation, figures: figures), at: place ?? submission.place)
  }

  /// The schemes to judge a submission by, and whether those that are not for the base are left out.
  private func asked(
    of submission: borrowing Submission
  ) -> (schemes: [Scheme], areSuitableAlone: Bool) {
    switch choice {
    case .ofSubmission, .ofSubmissionIfNamed: (submission.schemes, false)
    case .chosen(let schemes): (schemes, false)
    case .suitable(let schemes): (schemes, true)
    }
  }

  /// The judge of a scheme, made once.
  private mutating func judge(for scheme: Scheme) -> Judge {
    if let judge = judges.first(where: { $0.scheme.id == scheme.id }) { return judge }
    let judge = Judge(scheme, in: catalogue, asOf: lastFullYear)
    judges.append(judge)
    return judge
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

  mutating func add(_ found: [Diagnostic]) {
    let room = max(0, limit - diagnostics.count)
    diagnostics += found.prefix(room)
    let rest = found.dropFirst(room)
    further += rest.count
    if rest.contains(where: { $0.severity == .error }) { gravest = .error }
  }

  /// The problems in the order of their places, the count last.
  func sorted(end: @autoclosure () -> Place) -> [Diagnostic] {
    let sorted = diagnostics.sorted { $0.place < $1.place }
    return further == 0
      ? sorted : sorted + [Diagnostic(.furtherProblems(count: further, gravest), at: end())]
  }
}
