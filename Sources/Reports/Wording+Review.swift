import Rules
import Submission

extension Wording {
  /// What the review of a submission decided and why, `nil` where nothing was decided.
  func review(of submission: Submission, in catalogue: Catalogue, _ source: SourceFile) -> String? {
    guard let review = Review(submission, in: catalogue) else { return nil }
    let reason = Review.reason(of: submission, in: catalogue, source)
    return reason.map { labelled(review.decision, $0) } ?? review.decision
  }
}
