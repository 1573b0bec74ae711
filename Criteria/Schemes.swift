public import Rules

extension Catalogue {
  /// Every scheme, in the order in which they are listed. A new table is one more line here.
  public static let all = Catalogue(
    [
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
    ],
    descriptive: [
      .series, .field, .province, .applicant, .channel, .specialRegion,
      .separateCity, .renamed, .titleWithdrawn, .recommendedCase, .review,
    ],
    furtherFacts: [
      Fact.reviewReason.definition, Fact.pilotApproved.definition, Fact.pilotRevoked.definition,
    ],
    ofAnyBase: [.province, .series, .field, .channel], gazetteer: .mainland,
    lists: ListDefinition.all, commonNames: commonNames)
}
