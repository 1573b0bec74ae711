import Evaluation

extension Boundary {
  /// Files of another year than the document asks for: 近三年 and 上年度 are those before the
  /// application, whatever else a file holds.
  static let otherYears: [Boundary] = [
    // The 2021 notice looks at 2020, and at 2018 to 2020.
    other(
      "2021-general/1", base: ["series": "优势", "specialRegion": "否"], "salesRevenue", met: "300.01",
      unmet: "300", of: 2020),
    other("2021-transfer/8", "leadingIndustryOutput", met: "100.01", unmet: "100", of: 2020),
    other("2021-bigdata/14", "bigDataPatents", met: "20", unmet: "19", of: 2020),
    other("2021-cloud/22", "cloudPatents", met: "50", unmet: "49", of: 2020),
    other("2021-datacenter/15", "provincialDataCentreIndex", met: "40", unmet: "39", of: 2020),
    other("2021-iiot/6", "fiveGScenarios", met: "10", unmet: "9", of: 2020),
    // 上年度 of the Jiangsu notice of 2022 is 2021.
    other(
      "2022-jiangsu/1", base: ["jiangsuRegion": "苏南"], "industrialOutput", met: "700",
      unmet: "699.99", of: 2021),
    // 近三年 of the 2021 notice is 2018 to 2020: an answer about 2019 to 2021 leaves it open.
    [
      "2021-general/25", "2021-general/E1", "2021-transfer/E1", "2021-bigdata/E1", "2021-cloud/E1",
      "2021-datacenter/E1", "2021-iiot/E1", "2021-iiot/26",
    ].flatMap { answersOfOtherYears($0, "majorAccidents", "gravestAccidents", "noMajorAccidents") },
    [
      "2021-general/E2", "2021-transfer/E2", "2021-bigdata/E2", "2021-cloud/E2",
      "2021-datacenter/E2", "2021-iiot/E2",
    ].flatMap { answersOfOtherYears($0, "levelOneEvents", "levelTwoEvents", "noMajorEvents") },
    ["noMajorAccidents", "noMajorEvents", "noQualityAccidents", "noCreditDamage"].map { answer in
      Boundary(
        "2021-transfer/11", "an answer about 2019 to 2021 alone, \(answer) not met",
        unmet: [answer], of: 2021, printed: .review)
    },
    [
      Boundary(
        "2021-transfer/6", "2018 to 2020 over, 2021 under", ["newEnterprises": "51 51 51 0"],
        of: 2021, printed: .pass),
      Boundary(
        "2021-transfer/6", "2018 under, 2019 to 2021 over", ["newEnterprises": "50 51 51 51"],
        of: 2021, printed: .fail, inclusive: .pass),
      Boundary(
        "2021-transfer/6", "2018 not given, 2019 to 2021 over", ["newEnterprises": "51 51 51"],
        of: 2021, printed: .missing),
      // “近三年”是指2022年以前的连续三年（不含2022年） (notes to the form).
      Boundary(
        "2022-summary/1.4", "2019 to 2021 given in a file of 2022", ["enterprises": "1 1 1 -"],
        of: 2022, printed: .pass),
      Boundary(
        "2022-summary/1.4", "2019 not given in a file of 2022", ["enterprises": "1 1 1"],
        of: 2022, printed: .missing),
      // 申报书 of 2022 asks for the last full year.
      Boundary(
        "2022-jiangsu-form/一.1", "2021 given in a file of 2022", ["industrialOutput": "1 -"],
        of: 2022, printed: .pass),
      Boundary(
        "2022-jiangsu-form/一.1", "2022 alone given in a file of 2022", ["industrialOutput": "1"],
        of: 2022, printed: .missing),
      // The draft and the pilot's rules set no year: it is the last full year of the figures.
      Boundary(
        "2023-draft/15", "58% in the last full year", ["numericalControlRate": "0 58"], of: 2018,
        printed: .pass),
      Boundary(
        "2023-draft/15", "57.99% in the last full year", ["numericalControlRate": "100 57.99"],
        of: 2018, printed: .fail),
      Boundary(
        "2023-retention/3W", "three stars in the last year", ["starRating": "2 3"], of: 2018,
        printed: .pass),
      Boundary(
        "2023-5g-pilot/25", "5 titles in the last full year", ["ministerialTitles": "0 5"],
        of: 2018,
        printed: .pass),
    ],
  ].flatMap(\.self)

  /// An answer of a file of 2021, without the counts of 2018 to 2020 and beside them.
  private static func answersOfOtherYears(
    _ item: String, _ first: String, _ second: String, _ answer: String
  ) -> [Boundary] {
    [
      Boundary(item, "an answer about 2019 to 2021 alone, met", of: 2021, printed: .review),
      Boundary(
        item, "an answer about 2019 to 2021 alone, not met", unmet: [answer], of: 2021,
        printed: .review),
      Boundary(
        item, "none in 2018 to 2020, in a file of 2021", [first: "0 0 0 -", second: "0 0 0 -"],
        of: 2021, printed: .pass),
    ]
  }

  /// A figure of the year that counts beside one of the next year, each on another side.
  private static func other(
    _ item: String, base: [String: String] = [:], _ key: String, met: String, unmet: String,
    of year: Int
  ) -> [Boundary] {
    [
      Boundary(
        item, "met in \(year), not in \(year + 1)", base: base, [key: "\(met) \(unmet)"],
        of: year + 1, printed: .pass),
      Boundary(
        item, "met in \(year + 1) alone", base: base, [key: "0 \(met)"], of: year + 1,
        printed: .fail),
      Boundary(
        item, "given for \(year + 1) alone", base: base, [key: met], of: year + 1,
        printed: .missing),
    ]
  }
}
