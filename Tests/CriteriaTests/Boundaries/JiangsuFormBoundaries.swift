import Evaluation

extension Boundary {
  /// Jiangsu 2 where the form's boxes stand for the figure: 至少 1 家企业达到 50 亿元, elsewhere 30 亿元.
  static let jiangsuBoxes: [Boundary] =
    ["1-10家", "10-50家", "50家以上"].flatMap { box in
      [
        Boundary(
          "2022-jiangsu/2", "苏南: the box \(box) of 50 亿元",
          base: ["jiangsuRegion": "苏南", "enterprisesFromFifty": box], printed: .pass),
        Boundary(
          "2022-jiangsu/2", "苏北: the box \(box) of 50 亿元, none of 30",
          base: [
            "jiangsuRegion": "苏北", "enterprisesFromFifty": box, "enterprisesFromThirty": "没有",
          ], printed: .pass),
        Boundary(
          "2022-jiangsu/2", "苏北: the box \(box) of 30 to 50 亿元, none of 50",
          base: [
            "jiangsuRegion": "苏北", "enterprisesFromFifty": "没有", "enterprisesFromThirty": box,
          ], printed: .pass),
        Boundary(
          "2022-jiangsu/2", "苏南: the box \(box) of 30 to 50 亿元 alone",
          base: [
            "jiangsuRegion": "苏南", "enterprisesFromFifty": "没有", "enterprisesFromThirty": box,
          ], printed: .fail),
      ]
    } + [
      Boundary(
        "2022-jiangsu/2", "苏南: no enterprise of 50 亿元",
        base: ["jiangsuRegion": "苏南", "enterprisesFromFifty": "没有"], printed: .fail),
      Boundary(
        "2022-jiangsu/2", "苏北: no enterprise of 30 亿元 or more",
        base: [
          "jiangsuRegion": "苏北", "enterprisesFromFifty": "没有", "enterprisesFromThirty": "没有",
        ], printed: .fail),
      Boundary(
        "2022-jiangsu/2", "苏北: no enterprise of 50 亿元, those of 30 not given",
        base: ["jiangsuRegion": "苏北", "enterprisesFromFifty": "没有"], printed: .missing),
      Boundary(
        "2022-jiangsu/2", "the figure decides where it is given, not the box",
        base: ["jiangsuRegion": "苏南", "enterprisesFromFifty": "1-10家"],
        ["largestEnterpriseRevenue": "49.99"], printed: .fail),
    ]
}

/// 申报书 (附件 2), row by row: filled in or not.
enum JiangsuFormRows {
  /// The rows of figures and texts with their keys.
  private static let rows: [(number: String, key: String)] = [
    ("一.1", "industrialOutput"),
    ("一.4", "industrialEnterpriseNames"),
    ("一.5", "specialtyIndustry"),
    ("一.7", "titleNames"),
    ("一.8", "industrialInternetEnterprisesAboveScale"),
    ("一.9", "servicePoolEnterprises"),
    ("一.10", "platformProjects"),
    ("一.11", "platformProjectNames"),
    ("一.12", "supplierNames"),
    ("一.13", "innovationProjectNames"),
    ("一.14", "parkPilotNames"),
    ("一.15", "starCloudEnterpriseNames"),
    ("一.16", "benchmarkFactoryNames"),
    ("一.17", "fibreShare"),
    ("一.18", "identifierNodeNames"),
    ("一.19", "wirelessNetworkUse"),
    ("一.20", "industryFinance"),
    ("一.21", "servicePoolNames"),
    ("一.22", "researchInstitutionNames"),
    ("一.23", "leadershipOverview"),
    ("一.24", "workPlanOverview"),
    ("一.25", "industrialInternetPolicyNames"),
    ("一.26", "industrialInternetFundsOverview"),
    ("一.27", "allianceOverview"),
    ("一.28", "talentOverview"),
    ("一.29", "incubatorNames"),
    ("一.30", "incubationFinance"),
    ("二.1", "regionOverview"),
    ("二.2", "conditionAnalysis"),
    ("三.1", "mainTargets"),
    ("三.2", "generalApproach"),
    ("四.1", "baseStatus"),
    ("四.2", "baseDevelopmentPlan"),
    ("四.3", "baseHighlights"),
    ("五.1", "measuresOfFoundation"),
    ("五.2", "measuresOfIndustry"),
    ("五.3", "measuresOfPlatforms"),
    ("五.4", "measuresOfInfrastructure"),
    ("五.5", "measuresOfEcosystem"),
    ("五.6", "measuresOfIncubation"),
    ("六.1", "creationOrganisation"),
    ("六.2", "governmentGuarantees"),
    ("七.1", "supportingMaterials"),
  ]

  /// The rows of boxes with their keys and values.
  private static let boxes: [(number: String, key: String, values: [String])] = [
    ("一.2", "enterprisesFromFifty", ["1-10家", "10-50家", "50家以上", "没有"]),
    ("一.3", "enterprisesFromThirty", ["1-10家", "10-50家", "50家以上", "没有"]),
    ("一.6", "parkLevel", ["国家级", "省级", "新型工业化示范基地", "其他"]),
  ]

  /// 数量（截止 2022 年 10 月）: the three numbers of 一（二） alone.
  private static let ofApplication: [Boundary] = [
    ("一.8", "industrialInternetEnterprisesAboveScale", Status.pass),
    ("一.9", "servicePoolEnterprises", .pass), ("一.10", "platformProjects", .pass),
    ("一.1", "industrialOutput", .missing), ("一.17", "fibreShare", .missing),
  ].map { number, key, status in
    Boundary(
      "2022-jiangsu-form/\(number)", "of the year of the application alone",
      [key: "+1"], printed: status)
  }

  static let cases: [Boundary] =
    ofApplication
    + rows.flatMap { number, key in
      [
        Boundary("2022-jiangsu-form/\(number)", "filled in", [key: "1"], printed: .pass),
        Boundary("2022-jiangsu-form/\(number)", "left out", printed: .missing),
      ]
    }
    + boxes.flatMap { number, key, values in
      values.map { value in
        Boundary(
          "2022-jiangsu-form/\(number)", "the box \(value)", base: [key: value], printed: .pass)
      } + [Boundary("2022-jiangsu-form/\(number)", "no box", printed: .missing)]
    }
}
