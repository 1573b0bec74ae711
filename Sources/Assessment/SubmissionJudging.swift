import Evaluation
import Rules
import Submission

/// Judges submissions one after the other, each as it is or with what is supposed of it, and finds all that is
/// wrong with it.
struct SubmissionJudging {
  private var judges: SchemeJudges
  /// What puts suppositions in the place of what submissions state, where there are any.
  private var supposer: Supposer?
  /// The options of the command line that suppose something.
  let options: [String]
  /// What the last submission came to, unless it is in error. The next one is judged in the same storage.
  private(set) var outcome = SchemeJudges.Outcome()

  init(
    _ catalogue: Catalogue, by choice: SchemeChoice, reading: SignReading, asOf lastFullYear: Int?,
    supposing assumptions: Assumptions?
  ) {
    judges = SchemeJudges(catalogue, by: choice, reading: reading, asOf: lastFullYear)
    supposer = assumptions.flatMap { $0.isEmpty ? nil : Supposer($0) }
    options = assumptions?.options ?? []
  }

  /// The last submission with what is supposed of it, `nil` where nothing is.
  var supposed: Submission? { supposer?.submission }

  /// Takes out what the last submission came to.
  mutating func takeOutcome() -> SchemeJudges.Outcome {
    var taken = SchemeJudges.Outcome()
    swap(&taken, &outcome)
    return taken
  }

  /// Judges a submission.
  ///
  /// - Parameter problemsOfEvidence: What is wrong with the files that it names.
  /// - Returns: All that is wrong with it, beginning with what was found when it was read. Where that holds an error,
  ///   `outcome` says nothing.
  mutating func judge(
    _ submission: borrowing Submission, of source: SourceFile,
    _ problemsOfEvidence: (borrowing Submission) -> [Diagnostic] = { _ in [] }
  ) -> [Diagnostic] {
    var problems = submission.diagnostics
    if !submission.hasErrors {
      judges.judge(submission, into: &outcome)
      // Appending copies the problems of the submission, if only to append nothing.
      if !outcome.problems.isEmpty { problems += outcome.problems }
      // What contradicts itself is in error as it is.
      if supposer != nil, !outcome.problems.contains(where: { $0.severity == .error }) {
        problems += suppose(in: submission, of: source)
      }
    } else {
      problems += judges.contradictions(in: submission)
    }
    // Files are there or not, whatever is wrong with the figures.
    let ofEvidence = problemsOfEvidence(submission)
    if !ofEvidence.isEmpty { problems += ofEvidence }
    return problems
  }

  /// Judges a submission with what is supposed of it.
  ///
  /// - Returns: What is wrong with it only then.
  private mutating func suppose(
    in submission: borrowing Submission, of source: SourceFile
  ) -> [Diagnostic] {
    supposer?.suppose(in: submission, of: source)
    guard let supposed else { return [] }
    judges.judge(supposed, before: submission, into: &outcome)
    return supposed.diagnostics.dropFirst(submission.diagnostics.count) + outcome.problems
  }
}
