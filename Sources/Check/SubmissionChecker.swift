import Criteria
import Evaluation
import Reports
import Rules
import Submission

/// Reads files, finds all that is wrong with them, and judges the submissions of those that are not in
/// error.
///
/// A file of several submissions is gone through twice, first for what is wrong, then for the
/// judgements, so that it need not be held: nothing of a file in error may be judged.
struct SubmissionChecker {
  /// The most problems of a file that are reported; the rest are counted.
  private static let maximumDiagnostics = 1000

  private let schemes: [Scheme]
  private let asksForAll: Bool
  private let reading: SignReading
  private let lastFullYear: Int?
  private let checksEvidence: Bool
  private let reader = SubmissionReader(catalogue: .all)
  private var judges: [String: Judge] = [:]
  /// The first submission of the file that was checked last, which most often is the only one.
  private var first: Submission?
  private var count = 0
  private var verdicts: Set<Verdict> = []
  private var hasInputError = false
  /// Whether a file could not be opened.
  var hasUnreadable = false

  /// - Parameters:
  ///   - schemes: What to judge by; where there are none, by the files' own.
  ///   - asksForAll: Whether schemes for other bases are left out.
  ///   - lastFullYear: The year to judge as of instead of the schemes' own.
  init(
    schemes: [Scheme], asksForAll: Bool, reading: SignReading, lastFullYear: Int?,
    checksEvidence: Bool
  ) {
    self.schemes = schemes
    self.asksForAll = asksForAll
    self.reading = reading
    self.lastFullYear = lastFullYear
    self.checksEvidence = checksEvidence
  }

  /// How the run ends.
  var exitCode: ExitCode {
    if hasUnreadable { return .noInput }
    if hasInputError { return .inputError }
    if verdicts.contains(.ineligible) { return .ineligible }
    return verdicts.isEmpty || verdicts.contains(.undetermined) ? .undetermined : .eligible
  }

  // MARK: - What is wrong

  /// Finds what is wrong with a file.
  mutating func check(_ source: SourceFile) -> CheckedFile {
    var diagnostics: [Diagnostic] = []
    var further = 0
    var gravest = Severity.warning
    var evidence = EvidenceFolder(of: source.name)
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
      if checksEvidence { add(evidence.problems(of: submission, in: source)) }
      if count == 0 { first = copy submission }
      count += 1
    }
    add(ofFile)
    diagnostics.sort { $0.range.lowerBound < $1.range.lowerBound }
    if further > 0 {
      let end = source.end
      diagnostics.append(Diagnostic(.furtherProblems(count: further, gravest), at: end..<end))
    }
    let file = CheckedFile(
      source: source, diagnostics: diagnostics, evidence: checksEvidence ? evidence.files : nil)
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
        let offset = Catalogue.all.number(of: fact)
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
  mutating func evaluate(
    _ file: CheckedFile, _ body: (CheckedSubmission) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    guard !file.hasErrors else { return }
    if count == 1, let first { return try body(evaluated(first)) }
    var failure: CommandFailure?
    _ = reader.readEach(file.source) { submission in
      guard failure == nil else { return }
      do throws(CommandFailure) {
        try body(evaluated(submission))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  private mutating func evaluated(_ submission: borrowing Submission) -> CheckedSubmission {
    let asked = asked(of: submission)
    let explanations = asked.schemes.map { scheme in
      Explanation(submission.row, by: judge(for: scheme), reading: reading)
    }
    verdicts.formUnion(explanations.map(\.verdict))
    return CheckedSubmission(
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
    let judge = Judge(scheme, in: .all, asOf: lastFullYear)
    judges[scheme.id] = judge
    return judge
  }
}
