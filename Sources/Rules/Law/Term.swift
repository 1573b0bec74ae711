/// The term that an approval begins, the targets of each of its years, and how long a revocation bars (试点期).
public struct Term: Sendable {
  /// How many years the term has.
  public let years: Int
  /// The date of the approval that begins it.
  public let begins: FactDefinition
  /// Where the term is set.
  public let place: String
  /// How many years a revocation bars from applying.
  public let barredYears: Int
  /// The date of the revocation.
  public let revoked: FactDefinition
  /// Where the bar is set, and its words.
  public let bar: (place: String, text: String)
  /// The list of targets beside what was reached.
  public let targets: ListDefinition
  /// Where the targets are asked for.
  public let placeOfTargets: String

  /// - Parameters:
  ///   - years: How many years the term has.
  ///   - begins: The date of the approval that begins it.
  ///   - place: Where the term is set.
  ///   - barredYears: How many years a revocation bars from applying.
  ///   - revoked: The date of the revocation.
  ///   - bar: Where the bar is set, and its words.
  ///   - targets: The list of targets beside what was reached.
  ///   - placeOfTargets: Where the targets are asked for.
  public init(
    years: Int, from begins: Fact<Passage>, at place: String, barring barredYears: Int,
    from revoked: Fact<Passage>, by bar: (place: String, text: String), targets: ListDefinition,
    at placeOfTargets: String
  ) {
    self.years = years
    self.begins = begins.definition
    self.place = place
    self.barredYears = barredYears
    self.revoked = revoked.definition
    self.bar = bar
    self.targets = targets
    self.placeOfTargets = placeOfTargets
  }
}
