import Rules

/// The decision of a review that a submission carries.
extension SubmissionBuilder {
  /// Reports a decision that must give its reason and does not.
  mutating func checkReview() {
    guard let number = vocabulary.review, submission.row[trait: number] != 0 else { return }
    let catalogue = vocabulary.catalogue
    guard let review = Review(submission, in: catalogue), review.needsReason,
      let reason = catalogue.fact(named: Review.reasonKey), let fact = catalogue.number(of: reason),
      !submission.row.isGiven(fact)
    else { return }
    report(
      .reviewWithoutReason(review.decision, reason), at: submission.traitPlaces[number].place)
  }
}
