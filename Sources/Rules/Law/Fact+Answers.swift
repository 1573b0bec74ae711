/// The value of a fact that a person answers for.
public enum Attestation: Sendable {}

extension Fact where Value == Attestation {
  /// A quality that is met or not met.
  public static func attestation(
    _ key: String, _ label: String, opposite: String? = nil, ofThreeYears: Bool = false,
    ofOneCity: Bool = false, aliases: [String] = [], formerly formerNames: [String] = [],
    english: String? = nil
  ) -> Self {
    Self(
      definition: FactDefinition(
        key: key, label: label, kind: .attestation, unit: UnitOfMeasure(""), units: [],
        bounds: Bounds(), plausible: Bounds(), wholes: [], derivation: nil, definition: nil,
        returnRow: nil, isOfThreeYears: ofThreeYears, isOfOneCity: ofOneCity, aliases: aliases,
        formerNames: formerNames, english: english, opposite: opposite))
  }

  /// That a form names a person to be asked; who that is, and how to reach them, is never kept.
  public static func person(_ key: String, _ label: String, english: String? = nil) -> Self {
    Self(
      definition: FactDefinition(
        key: key, label: label, kind: .attestation, unit: UnitOfMeasure(""), units: [],
        bounds: Bounds(), plausible: Bounds(), wholes: [], derivation: nil, definition: nil,
        returnRow: nil, isPersonal: true, english: english))
  }
}
