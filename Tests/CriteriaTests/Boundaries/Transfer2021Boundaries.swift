import Evaluation

extension Boundary {
  /// 附表 1 国家新型工业化产业示范基地（产业转移合作）申报要求.
  static let transfer2021: [Boundary] = [
    transfer2021Growth, transfer2021Additions, transfer2021Concentration,
    notice2021Exclusions(of: "2021-transfer"),
  ].flatMap(\.self)

  private static let transfer2021Growth: [Boundary] = [
    // 1: 园区的投资、建设或运营包括至少 2 个及以上的合作方参与
    Boundary("2021-transfer/1", "2 个, on the limit", ["partners": "2"], printed: .pass),
    Boundary("2021-transfer/1", "3 个, over it", ["partners": "3"], printed: .pass),
    Boundary("2021-transfer/1", "1 个, under it", ["partners": "1"], printed: .fail),
    Boundary("2021-transfer/1", "no figure", printed: .missing),

    // 2: 合作方签署正式的合作协议，并按协议内容完成园区建设、运营基础工作
    Boundary("2021-transfer/2", "agreed and carried out", printed: .pass),
    Boundary(
      "2021-transfer/2", "agreed, not carried out", unmet: ["cooperationCarriedOut"],
      printed: .fail),
    Boundary(
      "2021-transfer/2", "carried out, agreement unanswered", unanswered: ["cooperationAgreement"],
      printed: .review),

    // 4: 近三年的工业增加值增速和工业投资增速增长 > 10%
    Boundary(
      "2021-transfer/4", "every year over the limit",
      [
        "industrialValueAddedGrowth": "10.01 10.01 10.01",
        "industrialInvestmentGrowth": "10.01 10.01 10.01",
      ], printed: .pass),
    Boundary(
      "2021-transfer/4", "every year on the limit",
      ["industrialValueAddedGrowth": "10 10 10", "industrialInvestmentGrowth": "10 10 10"],
      printed: .fail, inclusive: .pass),
    Boundary(
      "2021-transfer/4", "value added on the limit in 2018",
      [
        "industrialValueAddedGrowth": "10 10.01 10.01",
        "industrialInvestmentGrowth": "10.01 10.01 10.01",
      ], printed: .fail, inclusive: .pass),
    Boundary(
      "2021-transfer/4", "value added under it in 2018",
      [
        "industrialValueAddedGrowth": "9.99 10.01 10.01",
        "industrialInvestmentGrowth": "10.01 10.01 10.01",
      ], printed: .fail),
    Boundary(
      "2021-transfer/4", "value added on the limit in 2019",
      [
        "industrialValueAddedGrowth": "10.01 10 10.01",
        "industrialInvestmentGrowth": "10.01 10.01 10.01",
      ], printed: .fail, inclusive: .pass),
    Boundary(
      "2021-transfer/4", "value added under it in 2019",
      [
        "industrialValueAddedGrowth": "10.01 9.99 10.01",
        "industrialInvestmentGrowth": "10.01 10.01 10.01",
      ], printed: .fail),
    Boundary(
      "2021-transfer/4", "value added on the limit in 2020",
      [
        "industrialValueAddedGrowth": "10.01 10.01 10",
        "industrialInvestmentGrowth": "10.01 10.01 10.01",
      ], printed: .fail, inclusive: .pass),
    Boundary(
      "2021-transfer/4", "value added under it in 2020",
      [
        "industrialValueAddedGrowth": "10.01 10.01 9.99",
        "industrialInvestmentGrowth": "10.01 10.01 10.01",
      ], printed: .fail),
    Boundary(
      "2021-transfer/4", "investment on the limit in 2019",
      [
        "industrialValueAddedGrowth": "10.01 10.01 10.01",
        "industrialInvestmentGrowth": "10.01 10 10.01",
      ], printed: .fail, inclusive: .pass),
    Boundary(
      "2021-transfer/4", "investment under it in 2019",
      [
        "industrialValueAddedGrowth": "10.01 10.01 10.01",
        "industrialInvestmentGrowth": "10.01 9.99 10.01",
      ], printed: .fail),
    Boundary(
      "2021-transfer/4", "investment falls in 2018",
      [
        "industrialValueAddedGrowth": "10.01 10.01 10.01",
        "industrialInvestmentGrowth": "-0.1 12 12",
      ], printed: .fail),
    Boundary(
      "2021-transfer/4", "the mean does not make up for a year",
      [
        "industrialValueAddedGrowth": "20 9.99 20",
        "industrialInvestmentGrowth": "10.01 10.01 10.01",
      ], printed: .fail),
    Boundary(
      "2021-transfer/4", "a year of value added not given, the others over",
      ["industrialValueAddedGrowth": "11 - 12", "industrialInvestmentGrowth": "10.01 10.01 10.01"],
      printed: .missing),
    Boundary(
      "2021-transfer/4", "a year of value added not given, another under",
      ["industrialValueAddedGrowth": "9 - 12", "industrialInvestmentGrowth": "10.01 10.01 10.01"],
      printed: .fail),
    Boundary(
      "2021-transfer/4", "a year of value added not given, another on the limit",
      ["industrialValueAddedGrowth": "10 - 12", "industrialInvestmentGrowth": "10.01 10.01 10.01"],
      printed: .fail, inclusive: .missing),
    Boundary(
      "2021-transfer/4", "a year of investment not given, the others over",
      ["industrialValueAddedGrowth": "10.01 10.01 10.01", "industrialInvestmentGrowth": "- 11 12"],
      printed: .missing),
    Boundary(
      "2021-transfer/4", "a year of investment not given, another under",
      [
        "industrialValueAddedGrowth": "10.01 10.01 10.01",
        "industrialInvestmentGrowth": "- 11 9.99",
      ], printed: .fail),
    Boundary(
      "2021-transfer/4", "the last year alone",
      ["industrialValueAddedGrowth": "11", "industrialInvestmentGrowth": "10.01 10.01 10.01"],
      printed: .missing),
    Boundary(
      "2021-transfer/4", "the last year alone, under the limit",
      ["industrialValueAddedGrowth": "9.99", "industrialInvestmentGrowth": "10.01 10.01 10.01"],
      printed: .fail),
    Boundary(
      "2021-transfer/4", "value added over, investment not given",
      ["industrialValueAddedGrowth": "10.01 10.01 10.01"], printed: .missing),
    Boundary(
      "2021-transfer/4", "value added under, investment not given",
      ["industrialValueAddedGrowth": "10.01 10.01 9.99"], printed: .fail),
    Boundary(
      "2021-transfer/4", "investment under, value added not given",
      ["industrialInvestmentGrowth": "10.01 10.01 9.99"], printed: .fail),
    Boundary("2021-transfer/4", "nothing given", printed: .missing),
  ]

  private static let transfer2021Additions: [Boundary] = [
    // 5: 近三年年度新开工项目总投资 > 20 亿元
    Boundary(
      "2021-transfer/5", "every year 20.01 亿元", ["newProjectInvestment": "20.01 20.01 20.01"],
      printed: .pass),
    Boundary(
      "2021-transfer/5", "every year 20 亿元", ["newProjectInvestment": "20 20 20"], printed: .fail,
      inclusive: .pass),
    Boundary(
      "2021-transfer/5", "on the limit in 2018", ["newProjectInvestment": "20 20.01 20.01"],
      printed: .fail, inclusive: .pass),
    Boundary(
      "2021-transfer/5", "on the limit in 2019", ["newProjectInvestment": "20.01 20 20.01"],
      printed: .fail, inclusive: .pass),
    Boundary(
      "2021-transfer/5", "on the limit in 2020", ["newProjectInvestment": "20.01 20.01 20"],
      printed: .fail, inclusive: .pass),
    Boundary(
      "2021-transfer/5", "under it in 2018", ["newProjectInvestment": "19.99 20.01 20.01"],
      printed: .fail),
    Boundary(
      "2021-transfer/5", "under it in 2019", ["newProjectInvestment": "20.01 19.99 20.01"],
      printed: .fail),
    Boundary(
      "2021-transfer/5", "under it in 2020", ["newProjectInvestment": "20.01 20.01 19.99"],
      printed: .fail),
    Boundary(
      "2021-transfer/5", "the mean does not make up for a year",
      ["newProjectInvestment": "60 19.99 60"], printed: .fail),
    Boundary(
      "2021-transfer/5", "a year not given, the others over",
      ["newProjectInvestment": "20.01 - 20.01"], printed: .missing),
    Boundary(
      "2021-transfer/5", "a year not given, another under",
      ["newProjectInvestment": "- 20.01 19.99"], printed: .fail),
    Boundary(
      "2021-transfer/5", "a year not given, another on the limit",
      ["newProjectInvestment": "20 20.01 -"], printed: .fail, inclusive: .missing),
    Boundary(
      "2021-transfer/5", "the last year alone, over", ["newProjectInvestment": "20.01"],
      printed: .missing),
    Boundary(
      "2021-transfer/5", "the last year alone, under", ["newProjectInvestment": "19.99"],
      printed: .fail),
    Boundary("2021-transfer/5", "nothing given", printed: .missing),

    // 6: 近三年年度新增企业数 > 50 家
    Boundary("2021-transfer/6", "every year 51 家", ["newEnterprises": "51 51 51"], printed: .pass),
    Boundary(
      "2021-transfer/6", "every year 50 家", ["newEnterprises": "50 50 50"], printed: .fail,
      inclusive: .pass),
    Boundary(
      "2021-transfer/6", "on the limit in 2018", ["newEnterprises": "50 51 51"], printed: .fail,
      inclusive: .pass),
    Boundary(
      "2021-transfer/6", "on the limit in 2019", ["newEnterprises": "51 50 51"], printed: .fail,
      inclusive: .pass),
    Boundary(
      "2021-transfer/6", "on the limit in 2020", ["newEnterprises": "51 51 50"], printed: .fail,
      inclusive: .pass),
    Boundary("2021-transfer/6", "under it in 2018", ["newEnterprises": "49 51 51"], printed: .fail),
    Boundary("2021-transfer/6", "under it in 2019", ["newEnterprises": "51 49 51"], printed: .fail),
    Boundary("2021-transfer/6", "under it in 2020", ["newEnterprises": "51 51 49"], printed: .fail),
    Boundary(
      "2021-transfer/6", "the mean does not make up for a year", ["newEnterprises": "150 49 150"],
      printed: .fail),
    Boundary(
      "2021-transfer/6", "a year not given, the others over", ["newEnterprises": "51 - 51"],
      printed: .missing),
    Boundary(
      "2021-transfer/6", "a year not given, another under", ["newEnterprises": "- 51 49"],
      printed: .fail),
    Boundary(
      "2021-transfer/6", "a year not given, another on the limit", ["newEnterprises": "50 51 -"],
      printed: .fail, inclusive: .missing),
    Boundary(
      "2021-transfer/6", "the last year alone, over", ["newEnterprises": "51"], printed: .missing),
    Boundary(
      "2021-transfer/6", "the last year alone, under", ["newEnterprises": "49"], printed: .fail),
    Boundary("2021-transfer/6", "nothing given", printed: .missing),

    // 7: 近三年年度新增从业人员数 > 1000 人
    Boundary(
      "2021-transfer/7", "every year 1001 人", ["newEmployees": "1001 1001 1001"], printed: .pass),
    Boundary(
      "2021-transfer/7", "every year 1000 人", ["newEmployees": "1000 1000 1000"], printed: .fail,
      inclusive: .pass),
    Boundary(
      "2021-transfer/7", "on the limit in 2018", ["newEmployees": "1000 1001 1001"], printed: .fail,
      inclusive: .pass),
    Boundary(
      "2021-transfer/7", "on the limit in 2019", ["newEmployees": "1001 1000 1001"], printed: .fail,
      inclusive: .pass),
    Boundary(
      "2021-transfer/7", "on the limit in 2020", ["newEmployees": "1001 1001 1000"], printed: .fail,
      inclusive: .pass),
    Boundary(
      "2021-transfer/7", "under it in 2018", ["newEmployees": "999 1001 1001"], printed: .fail),
    Boundary(
      "2021-transfer/7", "under it in 2019", ["newEmployees": "1001 999 1001"], printed: .fail),
    Boundary(
      "2021-transfer/7", "under it in 2020", ["newEmployees": "1001 1001 999"], printed: .fail),
    Boundary(
      "2021-transfer/7", "the mean does not make up for a year", ["newEmployees": "3000 999 3000"],
      printed: .fail),
    Boundary(
      "2021-transfer/7", "a year not given, the others over", ["newEmployees": "1001 - 1001"],
      printed: .missing),
    Boundary(
      "2021-transfer/7", "a year not given, another under", ["newEmployees": "- 1001 999"],
      printed: .fail),
    Boundary(
      "2021-transfer/7", "a year not given, another on the limit", ["newEmployees": "1000 1001 -"],
      printed: .fail, inclusive: .missing),
    Boundary(
      "2021-transfer/7", "the last year alone, over", ["newEmployees": "1001"], printed: .missing),
    Boundary(
      "2021-transfer/7", "the last year alone, under", ["newEmployees": "999"], printed: .fail),
    Boundary("2021-transfer/7", "nothing given", printed: .missing),
  ]

  private static let transfer2021Concentration: [Boundary] = [
    // 8: 主导产业产值 > 100 亿元
    Boundary(
      "2021-transfer/8", "100 亿元, on the limit", ["leadingIndustryOutput": "100"], printed: .fail,
      inclusive: .pass),
    Boundary(
      "2021-transfer/8", "100.01 亿元, over it", ["leadingIndustryOutput": "100.01"], printed: .pass),
    Boundary(
      "2021-transfer/8", "99.99 亿元, under it", ["leadingIndustryOutput": "99.99"], printed: .fail),
    Boundary(
      "2021-transfer/8", "only the last full year counts", ["leadingIndustryOutput": "200 200 100"],
      printed: .fail, inclusive: .pass),
    Boundary("2021-transfer/8", "no figure", printed: .missing),

    // 9: 主导产业产值占工业总产值比重 > 70%
    Boundary(
      "2021-transfer/9", "140 of 200 stands on the limit",
      ["leadingIndustryOutput": "140", "industrialOutput": "200"], printed: .fail,
      inclusive: .pass),
    Boundary(
      "2021-transfer/9", "140.01 of 200 is over it",
      ["leadingIndustryOutput": "140.01", "industrialOutput": "200"], printed: .pass),
    Boundary(
      "2021-transfer/9", "139.99 of 200 is under it",
      ["leadingIndustryOutput": "139.99", "industrialOutput": "200"], printed: .fail),
    Boundary(
      "2021-transfer/9", "stated: 70%, on the limit", ["leadingOutputShare": "70"], printed: .fail,
      inclusive: .pass),
    Boundary(
      "2021-transfer/9", "stated: 70.01%, over it", ["leadingOutputShare": "70.01"],
      printed: .pass),
    Boundary(
      "2021-transfer/9", "stated: 69.99%, under it", ["leadingOutputShare": "69.99"],
      printed: .fail),
    Boundary(
      "2021-transfer/9", "no total output", ["leadingIndustryOutput": "140.01"], printed: .missing),
    Boundary(
      "2021-transfer/9", "no output of the leading industry", ["industrialOutput": "200"],
      printed: .missing),
    Boundary("2021-transfer/9", "neither given", printed: .missing),

    // 11: 近 3 年园区内未出现重、特大质量安全、安全生产、环境保护和信誉损害等事故
    Boundary("2021-transfer/11", "no counts, all attested", printed: .pass),
    Boundary(
      "2021-transfer/11", "all counts zero, all attested",
      [
        "majorAccidents": "0 0 0",
        "gravestAccidents": "0 0 0",
        "levelOneEvents": "0 0 0",
        "levelTwoEvents": "0 0 0",
      ], printed: .pass),
    Boundary(
      "2021-transfer/11", "one 重大 accident",
      [
        "majorAccidents": "0 1 0",
        "gravestAccidents": "0 0 0",
        "levelOneEvents": "0 0 0",
        "levelTwoEvents": "0 0 0",
      ], printed: .fail),
    Boundary(
      "2021-transfer/11", "one 特别重大 accident",
      [
        "majorAccidents": "0 0 0",
        "gravestAccidents": "0 1 0",
        "levelOneEvents": "0 0 0",
        "levelTwoEvents": "0 0 0",
      ], printed: .fail),
    Boundary(
      "2021-transfer/11", "one Ⅰ级 event",
      [
        "majorAccidents": "0 0 0",
        "gravestAccidents": "0 0 0",
        "levelOneEvents": "0 1 0",
        "levelTwoEvents": "0 0 0",
      ], printed: .fail),
    Boundary(
      "2021-transfer/11", "one Ⅱ级 event",
      [
        "majorAccidents": "0 0 0",
        "gravestAccidents": "0 0 0",
        "levelOneEvents": "0 0 0",
        "levelTwoEvents": "0 1 0",
      ], printed: .fail),
    Boundary(
      "2021-transfer/11", "counts of zero against attestations not met",
      [
        "majorAccidents": "0 0 0",
        "gravestAccidents": "0 0 0",
        "levelOneEvents": "0 0 0",
        "levelTwoEvents": "0 0 0",
      ], unmet: ["noMajorAccidents", "noMajorEvents"], printed: .fail),
    Boundary(
      "2021-transfer/11", "counts of zero without attestations for them",
      [
        "majorAccidents": "0 0 0",
        "gravestAccidents": "0 0 0",
        "levelOneEvents": "0 0 0",
        "levelTwoEvents": "0 0 0",
      ], unanswered: ["noMajorAccidents", "noMajorEvents"], printed: .pass),
    Boundary(
      "2021-transfer/11", "no counts, safety not met", unmet: ["noMajorAccidents"], printed: .fail),
    Boundary(
      "2021-transfer/11", "no counts, environment not met", unmet: ["noMajorEvents"],
      printed: .fail),
    Boundary(
      "2021-transfer/11", "no counts, safety unanswered", unanswered: ["noMajorAccidents"],
      printed: .review),
    Boundary(
      "2021-transfer/11", "no counts, environment unanswered", unanswered: ["noMajorEvents"],
      printed: .review),
    Boundary(
      "2021-transfer/11", "counts of zero, a quality accident",
      [
        "majorAccidents": "0 0 0",
        "gravestAccidents": "0 0 0",
        "levelOneEvents": "0 0 0",
        "levelTwoEvents": "0 0 0",
      ], unmet: ["noQualityAccidents"], printed: .fail),
    Boundary(
      "2021-transfer/11", "counts of zero, damaged credit",
      [
        "majorAccidents": "0 0 0",
        "gravestAccidents": "0 0 0",
        "levelOneEvents": "0 0 0",
        "levelTwoEvents": "0 0 0",
      ], unmet: ["noCreditDamage"], printed: .fail),
    Boundary(
      "2021-transfer/11", "counts of zero, quality unanswered",
      [
        "majorAccidents": "0 0 0",
        "gravestAccidents": "0 0 0",
        "levelOneEvents": "0 0 0",
        "levelTwoEvents": "0 0 0",
      ], unanswered: ["noQualityAccidents"], printed: .review),
    Boundary(
      "2021-transfer/11", "counts of zero, credit unanswered",
      [
        "majorAccidents": "0 0 0",
        "gravestAccidents": "0 0 0",
        "levelOneEvents": "0 0 0",
        "levelTwoEvents": "0 0 0",
      ], unanswered: ["noCreditDamage"], printed: .review),
    Boundary(
      "2021-transfer/11", "one 重大 accident, quality unanswered", ["majorAccidents": "0 0 1"],
      unanswered: ["noQualityAccidents"], printed: .fail),
    Boundary(
      "2021-transfer/11", "one Ⅱ级 event, credit unanswered", ["levelTwoEvents": "1 0 0"],
      unanswered: ["noCreditDamage"], printed: .fail),
  ]
}
