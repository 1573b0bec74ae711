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
  private var judges: [String: Judge] = [:]

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
    let (schemes, areSuitableAlone) = asked(of: submission)
    if schemes.isEmpty, case .ofSubmission = choice {
      outcome.problems.append(Diagnostic(.noScheme, at: submission.place))
    }
    var contradicted: Set<String> = []
    for scheme in schemes {
      let judge = judge(for: scheme)
      let judgement = judge.judge(submission.row, reading: reading)
      if areSuitableAlone, judgement.isFor != .yes {
        outcome.skipped.append(SkippedScheme(scheme, isKnown: judgement.isFor == .no))
        continue
      }
      for contradiction in judge.contradictions(in: judgement, submission.row)
      where contradicted.insert(contradiction.attestation.key).inserted {
        outcome.problems.append(diagnostic(of: contradiction, in: submission, by: judge))
      }
      outcome.verdicts.append(.init(judge: judge, judgement: judgement))
    }
    return outcome
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

  private mutating func judge(for scheme: Scheme) -> Judge {
    if let judge = judges[scheme.id] { return judge }
    let judge = Judge(scheme, in: catalogue, asOf: lastFullYear)
    judges[scheme.id] = judge
    return judge
  }
}
