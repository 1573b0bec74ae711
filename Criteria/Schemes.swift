public import Rules

extension Scheme {
  /// Every scheme, in the order in which they are listed. A new table is one more line here.
  public static let all: [Scheme] = [
    .general2021,
    .transfer2021,
    .bigData2021,
    .cloud2021,
    .dataCentre2021,
    .industrialInternet2021,
    .jiangsu2022,
    .jiangsuForm2022,
    .annualReturn2022,
    .draft2023,
    .retention2023,
    .fiveGPilot2023,
  ]
}

extension Catalogue {
  /// Every scheme, and all that a submission may say.
  public static let all = Catalogue(
    Scheme.all, descriptive: descriptive, furtherFacts: furtherFacts, ofAnyBase: ofAnyBase,
    gazetteer: .mainland, lists: ListDefinition.all, commonNames: commonNames)

  /// What suffices to hold a submission against a few schemes: the figures that these read, and no lists.
  /// A submission that says more is read with `all`.
  public static func reading(_ schemes: [Scheme]) -> Catalogue {
    Catalogue(
      Scheme.all, reading: schemes, descriptive: descriptive, furtherFacts: furtherFacts,
      ofAnyBase: ofAnyBase, gazetteer: .mainland, commonNames: commonNames)
  }

  private static let descriptive: [Trait] = [
    .series, .field, .province, .applicant, .channel, .specialRegion,
    .separateCity, .renamed, .titleWithdrawn, .recommendedCase, .review,
  ]

  private static let furtherFacts = [
    Fact.reviewReason.definition, Fact.pilotApproved.definition, Fact.pilotRevoked.definition,
  ]

  private static let ofAnyBase: [Trait] = [.province, .series, .field, .channel]
}
