public import Rules
public import Submission

/// What tells a base from others: its name, its province and the schemes that it names. Two submissions that
/// agree in these are of one base, such as a first version and a corrected one.
public struct BaseIdentity: Hashable, Sendable {
  /// The name of the base as it was written.
  public let name: String
  private let province: UInt64
  /// The schemes by their numbers in the catalogue.
  private let schemes: UInt64

  /// `nil` where the base has no name, since then nothing tells it from others.
  public init?(_ submission: borrowing Submission, in catalogue: Catalogue) {
    guard let name = submission.base.name, !name.isEmpty else { return nil }
    self.name = name
    province = catalogue.number(ofTrait: "province").map { submission.row[trait: $0] } ?? 0
    var schemes: UInt64 = 0
    for number in submission.schemeNumbers { schemes |= 1 << UInt64(number) }
    self.schemes = schemes
  }
}
