public import Evaluation
public import Rules
public import Submission

/// Reads files, finds all that is wrong with them, and judges the submissions of those that are not in
/// error.
///
/// A file of several submissions is gone through twice, first for what is wrong, then for the
/// judgements, so that it need not be held: nothing of a file in error may be judged.
public struct Assessor {
  /// The most problems of a file that are reported; the rest are counted.
  private static let maximumDiagnostics = 1000

  private let catalogue: Catalogue
  private let schemes: [Scheme]
  private let asksForAll: Bool
  private let reading: SignReading
  private let lastFullYear: Int?
  private let reader: SubmissionReader
  private var judges: [String: Judge] = [:]
  /// The first submission of the file that was checked last, which most often is the only one.
  private var first: Submission?
  private var count = 0
  /// The verdicts so far.
  public private(set) var verdicts: Set<Verdict> = []
  /// Whether a file was in error.
  public private(set) var hasInputError = false

  /// - Parameters:
  ///   - schemes: What to judge by; where there are none, by the files' own.
  ///   - asksForAll: Whether schemes for other bases are left out.
  ///   - lastFullYear: The year to judge as of instead of the schemes' own.
  public init(
    _ catalogue: Catalogue, schemes: [Scheme], asksForAll: Bool, reading: SignReading,
    lastFullYear: Int?
  ) {
    self.catalogue = catalogue
    reader = SubmissionReader(catalogue: catalogue)
    self.schemes = schemes
    self.asksForAll = asksForAll
    self.reading = reading
    self.lastFullYear = lastFullYear
  }

  // MARK: - What is wrong

  /// Finds what is wrong with a file.
  ///
  /// - Parameters:
  ///   - problemsOfEvidence: What is wrong with the files that a submission names.
  ///   - evidence: The files that were found, once all submissions are read.
  public mutating func check(
    _ source: SourceFile,
    problemsOfEvidence: (borrowing Submission) -> [Diagnostic] = { _ in [] },
    evidence: () -> [[UInt8]: EvidenceFile]? = { nil }
  ) -> AssessedFile {
    var diagnostics: [Diagnostic] = []
    var further = 0
    var gravest = Severity.warning
    first = nil
    count = 0
    func add(_ found: [Diagnostic]) {
      let room = max(0, Self.maximumDiagnostics - diagnostics.count)
      diagnostics += found.prefix(room)
      let rest = found.dropFirst(room)
      further += rest.count
      if rest.contains(where: { $0.severity == .error }) { gravest = .error }
    }
    let ofFile = reader.readEach(source) { submission in
      add(submission.diagnostics)
      if !submission.hasErrors { add(problems(of: submission, source)) }
      // Files are there or not, whatever is wrong with the figures.
      add(problemsOfEvidence(submission))
      if count == 0 { first = copy submission }
      count += 1
    }
    add(ofFile)
    diagnostics.sort { $0.range.lowerBound < $1.range.lowerBound }
    if further > 0 {
      let end = source.end
      diagnostics.append(Diagnostic(.furtherProblems(count: further, gravest), at: end..<end))
    }
    let file = AssessedFile(
      source: source, diagnostics: diagnostics, submissionCount: count, evidence: evidence())
    hasInputError = hasInputError || file.hasErrors
    return file
  }

  /// What can only be wrong under the schemes that are asked for.
  private mutating func problems(
    of submission: borrowing Submission, _ source: SourceFile
  ) -> [Diagnostic] {
    let asked = asked(of: submission)
    guard !asked.schemes.isEmpty || !asked.skipped.isEmpty else {
      return [Diagnostic(.noScheme, at: submission.range)]
    }
    var problems: [Diagnostic] = []
    var contradicted: Set<String> = []
    for scheme in asked.schemes {
      for fact in judge(for: scheme).contradictedAnswers(in: submission.row)
      where contradicted.insert(fact.key).inserted {
        let offset = catalogue.number(of: fact)
          .flatMap { submission.offset(ofFact: $0, yearsBack: 0) }
        problems.append(
          Diagnostic(
            .answerAtOdds(fact), at: offset.map(source.rangeOfValue(at:)) ?? submission.range))
      }
    }
    return problems
  }

  // MARK: - Judgements

  /// Judges each submission of the file that was checked last, where it is not in error.
  public mutating func evaluate<Failure>(
    _ file: AssessedFile, _ body: (AssessedSubmission) throws(Failure) -> Void
  ) throws(Failure) {
    guard !file.hasErrors else { return }
    if count == 1, let first { return try body(evaluated(first)) }
    var failure: Failure?
    _ = reader.readEach(file.source) { submission in
      guard failure == nil else { return }
      do throws(Failure) {
        try body(evaluated(submission))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  private mutating func evaluated(_ submission: borrowing Submission) -> AssessedSubmission {
    let asked = asked(of: submission)
    let explanations = asked.schemes.map { scheme in
      Explanation(submission.row, by: judge(for: scheme), reading: reading)
    }
    verdicts.formUnion(explanations.map { $0.verdict })
    return AssessedSubmission(
      submission: copy submission, explanations: explanations, skipped: asked.skipped)
  }

  /// The schemes to judge a submission by, and those that are left out.
  private mutating func asked(
    of submission: borrowing Submission
  ) -> (schemes: [Scheme], skipped: [SkippedScheme]) {
    guard asksForAll else { return (schemes.isEmpty ? submission.schemes : schemes, []) }
    var skipped: [SkippedScheme] = []
    let asked = schemes.filter { scheme in
      let isFor = judge(for: scheme).isFor(submission.row)
      if isFor != .yes { skipped.append(SkippedScheme(scheme, isKnown: isFor == .no)) }
      return isFor == .yes
    }
    return (asked, skipped)
  }

  /// The judge of a scheme, made once.
  private mutating func judge(for scheme: Scheme) -> Judge {
    if let judge = judges[scheme.id] { return judge }
    let judge = Judge(scheme, in: catalogue, asOf: lastFullYear)
    judges[scheme.id] = judge
    return judge
  }
}
