public import Evaluation
public import Rules
public import Submission

/// Advises on submissions that were judged; made once for a run.
public struct Advising {
  private let advisor: Advisor
  /// The judges of every scheme by which a base applies.
  private let judges: [Judge]
  private let reading: SignReading

  /// - Parameter lastFullYear: The year to judge as of instead of the schemes' own.
  public init(
    _ catalogue: Catalogue, reading: SignReading = .printed, asOf lastFullYear: Int? = nil
  ) {
    advisor = Advisor(catalogue)
    judges = catalogue.schemes.filter { $0.purpose == .eligibility }
      .map { Judge($0, in: catalogue, asOf: lastFullYear) }
    self.reading = reading
  }

  /// What is advised on a submission under the schemes that it was judged by.
  public func advice(on judged: JudgedSubmission) -> AdvisedSubmission {
    let row = judged.submission.row
    let asked = judged.verdicts.map { $0.judge }
    return AdvisedSubmission(
      name: judged.submission.base.name, start: judged.submission.beginning,
      advice: asked.map { advisor.advice(on: row, by: $0, reading: reading) },
      questions: advisor.questions(on: row, by: asked, reading: reading),
      nearness: advisor.nearness(of: row, by: judges, reading: reading))
  }
}

/// A base with what is advised on it.
public struct AdvisedSubmission: Sendable {
  /// The name of the base as it was written.
  public let name: String?
  /// Where the submission begins.
  public let start: Place
  /// The advice under each scheme that it was judged by, in the order asked.
  public let advice: [Advice]
  /// What to find out, in one order for all of these schemes.
  public let questions: [Question]
  /// How far the base is from each scheme and series.
  public let nearness: [Nearness]
}
