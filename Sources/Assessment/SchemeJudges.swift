import Evaluation
import Rules
import Submission

/// The judges of the schemes that are asked for, each made when it is needed first.
struct SchemeJudges {
  /// What a submission comes to under each scheme.
  struct Outcome {
    var verdicts: [JudgedSubmission.SchemeVerdict] = []
    /// The schemes that were asked for with all others but are not for the base.
    var skipped: [SkippedScheme] = []
    /// What can only be wrong under these schemes.
    var problems: [Diagnostic] = []
  }

  private let catalogue: Catalogue
  private let choice: SchemeChoice
  private let reading: SignReading
  private let lastFullYear: Int?
  private var judges: [Judge] = []

  init(
    _ catalogue: Catalogue, by choice: SchemeChoice, reading: SignReading, asOf lastFullYear: Int?
  ) {
    self.catalogue = catalogue
    self.choice = choice
    self.reading = reading
    self.lastFullYear = lastFullYear
  }

  mutating func judge(_ submission: borrowing Submission) -> Outcome {
    var outcome = Outcome()
    judge(submission, into: &outcome)
    return outcome
  }

  /// The same in the storage of an earlier outcome: nothing is allocated where that was of the same
  /// schemes.
  mutating func judge(_ submission: borrowing Submission, into outcome: inout Outcome) {
    outcome.skipped.removeAll(keepingCapacity: true)
    outcome.problems.removeAll(keepingCapacity: true)
    var count = 0
    var contradicted: [String] = []
    forEachAsked(of: submission) { judges, scheme, isSuitableAlone in
      if count < outcome.verdicts.count, outcome.verdicts[count].scheme === scheme {
        outcome.verdicts[count].judge(submission.row, reading: judges.reading)
      } else {
        let verdict = JudgedSubmission.SchemeVerdict(
          of: submission.row, by: judges.judge(for: scheme), reading: judges.reading)
        outcome.verdicts.removeLast(outcome.verdicts.count - count)
        outcome.verdicts.append(verdict)
      }
      let isFor = outcome.verdicts[count].judgement.isFor
      if isSuitableAlone, isFor != .yes {
        outcome.skipped.append(SkippedScheme(scheme, isKnown: isFor == .no))
        outcome.verdicts.removeLast()
        return
      }
      for contradiction in outcome.verdicts[count].contradictions(in: submission.row)
      where !contradicted.contains(contradiction.attestation.key) {
        contradicted.append(contradiction.attestation.key)
        if let problem = judges.diagnostic(
          of: contradiction, in: submission, by: outcome.verdicts[count].judge)
        {
          outcome.problems.append(problem)
        }
      }
      count += 1
    }
    outcome.verdicts.removeLast(outcome.verdicts.count - count)
    if count == 0, outcome.skipped.isEmpty, case .ofSubmission = choice {
      outcome.problems.append(Diagnostic(.noScheme, at: submission.place))
    }
  }

  /// The answers of a submission in error that its figures contradict, so that they are told with its other
  /// errors: what is missing can't take back what the figures given decide.
  mutating func contradictions(in submission: borrowing Submission) -> [Diagnostic] {
    judge(submission).problems.filter { $0.problem.kind == .answerAtOdds }
  }

  /// The same of a submission of which something is supposed, beside what it came to before.
  mutating func judge(
    _ supposed: borrowing Submission, before submission: borrowing Submission,
    into outcome: inout Outcome
  ) {
    judge(supposed, into: &outcome)
    for index in outcome.verdicts.indices {
      outcome.verdicts[index].judge(before: submission.row, reading: reading)
    }
  }

  /// Whether an answer of the file is only at odds with figures that are supposed, and so was given of others.
  private func isOutdated(_ answer: Place?, by figures: [ContradictingFigure]) -> Bool {
    !(answer?.isOption ?? true) && figures.contains { $0.place?.isOption ?? false }
  }

  /// An answer at odds with figures, each with its year and its place; `nil` where it is about figures
  /// that others are supposed for.
  private func diagnostic(
    of contradiction: Contradiction, in submission: borrowing Submission, by judge: Judge
  ) -> Diagnostic? {
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
    if isOutdated(place, by: figures) { return nil }
    return Diagnostic(
      .answerAtOdds(contradiction.attestation, figures: figures), at: place ?? submission.place)
  }

  /// Hands over the schemes to judge a submission by, and whether one that is not for the base is left out.
  private mutating func forEachAsked(
    of submission: borrowing Submission, _ body: (inout Self, Scheme, Bool) -> Void
  ) {
    switch choice {
    case .ofSubmission, .ofSubmissionIfNamed:
      for number in submission.schemeNumbers { body(&self, catalogue.schemes[number], false) }
    case .chosen(let schemes): for scheme in schemes { body(&self, scheme, false) }
    case .suitable(let schemes): for scheme in schemes { body(&self, scheme, true) }
    }
  }

  private mutating func judge(for scheme: Scheme) -> Judge {
    if let judge = judges.first(where: { $0.scheme === scheme }) { return judge }
    let judge = Judge(scheme, in: catalogue, asOf: lastFullYear)
    judges.append(judge)
    return judge
  }
}
