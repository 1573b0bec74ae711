import Evaluation

extension Boundary {
  /// Numbers that a form asks for at the time of applying: the figure of that year counts where it is
  /// given, else that of the last full year.
  static let stocksAsOfApplication: [Boundary] = [
    // 数量（截止2022年10月）, and awards listed with their dates: Jiangsu 5 to 10.
    stock("2022-jiangsu/5", "industrialInternetSuppliers", least: 5),
    stock("2022-jiangsu/6", "servicePoolEnterprises", least: 2),
    stock("2022-jiangsu/7", "platformProjects", least: 1),
    stock("2022-jiangsu/8", "innovationTitleEnterprises", least: 3),
    stock(
      "2022-jiangsu/9", "starCloudEnterprises", least: 10,
      beside: ["fourStarCloudEnterprises": "1"]),
    stock(
      "2022-jiangsu/9", "fourStarCloudEnterprises", least: 1, beside: ["starCloudEnterprises": "10"]
    ),
    stock("2022-jiangsu/10", "benchmarkFactories", least: 1),
    // 上年度 and what the form does not ask for at a date stay with the last full year.
    lastFullYear(
      "2022-jiangsu/1", base: ["jiangsuRegion": "苏南"], "industrialOutput", met: "700",
      unmet: "699.99"),
    lastFullYear(
      "2022-jiangsu/2", base: ["jiangsuRegion": "苏南"], "largestEnterpriseRevenue", met: "50",
      unmet: "49.99"),
    lastFullYear(
      "2022-jiangsu/2", base: ["jiangsuRegion": "苏北"], "largestEnterpriseRevenue", met: "30",
      unmet: "29.99"),
    lastFullYear("2022-jiangsu/3", "demonstrationTitles", met: "1", unmet: "0"),
    lastFullYear("2022-jiangsu/4", "researchIntensityAboveScale", met: "3", unmet: "2.99"),
    lastFullYear("2022-jiangsu/11", "fibreShare", met: "80", unmet: "79.99"),
    lastFullYear("2022-jiangsu/15", "researchCentres", met: "1", unmet: "0"),
    lastFullYear("2022-jiangsu/17", "industrialInternetFunds", met: "500", unmet: "499.99"),
    [
      Boundary(
        "2022-jiangsu/1", "elsewhere, of 2021 and not of 2022", base: ["jiangsuRegion": "苏北"],
        ["industrialOutput": "700 +600"], printed: .pass),
      Boundary(
        "2022-jiangsu/20", "carriers of 2021 and not of 2022",
        ["incubators": "1 +0", "incubatedEnterprises": "10"], printed: .pass),
      Boundary(
        "2022-jiangsu/20", "residents of 2021 and not of 2022",
        ["incubators": "1", "incubatedEnterprises": "10 +9"], printed: .pass),
    ],
    // The pilot's stocks.
    stock("2023-5g-pilot/2", "fiveGPolicies", least: 1),
    stock("2023-5g-pilot/15", "scenarioFactories", least: 5),
    stock(
      "2023-5g-pilot/16", "fiveGFactoryPilots", least: 1, beside: ["listedFiveGFactories": "4"]),
    stock(
      "2023-5g-pilot/16", "listedFiveGFactories", least: 5, beside: ["fiveGFactoryPilots": "0"]),
    stock("2023-5g-pilot/25", "ministerialTitles", least: 5),
    [
      // 6: 每万人拥有 5G基站数超过 30 个
      Boundary(
        "2023-5g-pilot/6", "stated of the year of the application: 30.01",
        ["baseStationDensity": "30 +30.01"], printed: .pass),
      Boundary(
        "2023-5g-pilot/6", "stated of the year of the application: 30, on the limit",
        ["baseStationDensity": "30.01 +30"], printed: .fail),
      Boundary(
        "2023-5g-pilot/6", "30010 stations of the year of the application, 1000 万人 of the last",
        ["baseStations": "30000 +30010", "population": "1000"], printed: .pass),
      Boundary(
        "2023-5g-pilot/6", "30000 stations of the year of the application, 1000 万人 of the last",
        ["baseStations": "30010 +30000", "population": "1000"], printed: .fail),
      Boundary(
        "2023-5g-pilot/6", "30000 stations of the last full year, 999 万人 of the application's",
        ["baseStations": "30000", "population": "1000 +999"], printed: .pass),
      Boundary(
        "2023-5g-pilot/6", "both of the year of the application",
        ["baseStations": "30010 +30000", "population": "1000 +1000"], printed: .fail),
      Boundary(
        "2023-5g-pilot/6", "stations of the year of the application, no population",
        ["baseStations": "+30010"], printed: .missing),
      // E4: 累计两次星级评定为三星以下的, year by year.
      Boundary(
        "2023-5g-pilot/E4", "2 2 of two years, five stars in a later one",
        ["pilotStarRating": "5 2 2 +5"], printed: .fail),
      Boundary(
        "2023-5g-pilot/E4", "2 of the year before, two in a later one",
        ["pilotStarRating": "5 2 5 +2"], printed: .pass),
      Boundary(
        "2023-5g-pilot/E4", "2 of the second year before, two in a later one",
        ["pilotStarRating": "2 5 5 +2"], printed: .pass),
    ],
  ].flatMap(\.self)

  /// A count against the least that is demanded, in the two years that may hold it.
  private static func stock(
    _ item: String, _ key: String, least: Int, beside others: [String: String] = [:]
  ) -> [Boundary] {
    func boundary(_ name: String, _ values: String, _ status: Status) -> Boundary {
      Boundary(
        item, "\(key): \(name)", others.merging([key: values]) { $1 }, printed: status)
    }
    return [
      boundary(
        "\(least) of the application's year, one fewer before", "\(least - 1) +\(least)", .pass),
      boundary(
        "one fewer of the application's year, \(least) before", "\(least) +\(least - 1)", .fail),
      boundary("\(least) of the application's year alone", "+\(least)", .pass),
      boundary("\(least) of the last full year alone", "\(least)", .pass),
      boundary("\(least) of the year before alone", "\(least) -", .missing),
    ]
  }

  private static func lastFullYear(
    _ item: String, base: [String: String] = [:], _ key: String, met: String, unmet: String
  ) -> [Boundary] {
    let names = base.values.joined()
    return [
      Boundary(
        item, "\(names)\(key): met in the last full year, not since", base: base,
        [key: "\(met) +\(unmet)"], printed: .pass),
      Boundary(
        item, "\(names)\(key): met since the last full year alone", base: base,
        [key: "\(unmet) +\(met)"], printed: .fail),
    ]
  }
}
