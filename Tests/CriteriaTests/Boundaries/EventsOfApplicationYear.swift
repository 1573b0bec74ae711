import Evaluation

extension Boundary {
  /// 近三年 ends with the application: an event in its year is one as much as any, and who says nothing
  /// of that year so far is not held to have had one.
  static let eventsOfApplicationYear: [Boundary] = [
    ["2021-general", "2021-transfer", "2021-bigdata", "2021-cloud", "2021-datacenter", "2021-iiot"]
      .flatMap { accidents("\($0)/E1") + events("\($0)/E2") },
    // 25: 未发生重大安全生产事故
    accidents("2021-general/25"), accidents("2021-iiot/26"),
    // 11: 近 3 年园区内未出现重、特大质量安全、安全生产、环境保护和信誉损害等事故
    accidents("2021-transfer/11"), events("2021-transfer/11"),
    // 第八条: 近三年未发生Ⅱ级及以上突发环境污染事件、重大或特别重大生产安全事故
    events("2023-draft/E1"), accidents("2023-draft/E2"),
    // 37 and 第十八条（一）: 重大安全生产事故
    accidents("2023-5g-pilot/37"), accidents("2023-5g-pilot/E1"),
    // 第二十三条（一） names no years: those before the last three count as well.
    accidents("2023-retention/1"), events("2023-retention/1"),
    anyYear("2023-retention/1", "majorAccidents", "gravestAccidents", "noMajorAccidents"),
    anyYear("2023-retention/1", "levelOneEvents", "levelTwoEvents", "noMajorEvents"),
    [
      // A file of 2021 holds the year of an application of that year as its last.
      Boundary(
        "2021-general/E1", "none in 2018 to 2020, one in 2021, in a file of 2021",
        ["majorAccidents": "0 0 0 1", "gravestAccidents": "0 0 0 0"], of: 2021, printed: .fail),
      Boundary(
        "2021-general/E1", "none in 2018 to 2021, one in 2022, in a file of 2021",
        ["majorAccidents": "0 0 0 0 +1", "gravestAccidents": "0 0 0 0"], of: 2021, printed: .pass),
      Boundary(
        "2021-general/E2", "none in 2018 to 2020, one in 2021, in a file of 2021",
        ["levelOneEvents": "0 0 0 0", "levelTwoEvents": "0 0 0 1"], of: 2021, printed: .fail),
      Boundary(
        "2021-general/E1", "one in 2017 is before the three years",
        ["majorAccidents": "1 0 0 0", "gravestAccidents": "0 0 0"], printed: .pass),
      Boundary(
        "2021-general/E2", "one in 2017 is before the three years",
        ["levelOneEvents": "1 0 0 0", "levelTwoEvents": "0 0 0"], printed: .pass),
    ],
  ].flatMap(\.self)

  private static func accidents(_ item: String) -> [Boundary] {
    applicationYear(item, "majorAccidents", "gravestAccidents", "noMajorAccidents")
  }

  private static func events(_ item: String) -> [Boundary] {
    applicationYear(item, "levelOneEvents", "levelTwoEvents", "noMajorEvents")
  }

  private static func applicationYear(
    _ item: String, _ first: String, _ second: String, _ answer: String
  ) -> [Boundary] {
    func boundary(
      _ name: String, _ figures: [String: String], unmet: Bool = false, unanswered: Bool = false,
      _ status: Status
    ) -> Boundary {
      Boundary(
        item, "\(first): \(name)", figures, unmet: unmet ? [answer] : [],
        unanswered: unanswered ? [answer] : [], printed: status)
    }
    let isOfAnyYear = item.hasPrefix("2023-retention")
    return [
      boundary("one in the year of the application", [first: "0 0 0 +1", second: "0 0 0"], .fail),
      boundary(
        "one of the other kind in the year of the application",
        [first: "0 0 0", second: "0 0 0 +1"], .fail),
      boundary(
        "one in the year of the application, unanswered", [first: "0 0 0 +1", second: "0 0 0 +0"],
        unanswered: true, .fail),
      boundary(
        "one of the other kind in the year of the application, unanswered",
        [first: "0 0 0 +0", second: "0 0 0 +1"], unanswered: true, .fail),
      boundary(
        "one in the year of the application alone, against an answer", [first: "+1"], .fail),
      boundary(
        "one of the other kind in the year of the application alone, against an answer",
        [second: "+1"], .fail),
      boundary(
        "none to the year of the application, unanswered",
        [first: "0 0 0 +0", second: "0 0 0 +0"], unanswered: true, .pass),
      boundary(
        "none to the year of the application, against an answer",
        [first: "0 0 0 +0", second: "0 0 0 +0"], unmet: true, isOfAnyYear ? .fail : .pass),
      boundary(
        "nothing stated of the year of the application, unanswered",
        [first: "0 0 0", second: "0 0 0"], unanswered: true, .pass),
      boundary(
        "nothing stated of the year of the application, of which “it happened” may speak",
        [first: "0 0 0", second: "0 0 0"], unmet: true, .fail),
      boundary(
        "one kind not stated of the year of the application, of which “it happened” may speak",
        [first: "0 0 0 +0", second: "0 0 0"], unmet: true, .fail),
      boundary(
        "the other kind not stated of the year of the application, of which “it happened” may speak",
        [first: "0 0 0", second: "0 0 0 +0"], unmet: true, .fail),
      boundary(
        "none in the year of the application, nothing else given",
        [first: "+0", second: "+0"], unanswered: true, .review),
      boundary(
        "none in the year of the application, one kind before, nothing else given",
        [first: "0 0 0 +0", second: "+0"], unanswered: true, .review),
      boundary(
        "none in the year of the application, the other kind before, nothing else given",
        [first: "+0", second: "0 0 0 +0"], unanswered: true, .review),
    ]
  }

  /// An event in whatever year that is given; an answer about three years does not reach further.
  private static func anyYear(
    _ item: String, _ first: String, _ second: String, _ answer: String
  ) -> [Boundary] {
    // The first bases have their title since 2009.
    let none = Array(repeating: "0", count: 16).joined(separator: " ") + " +0"
    let fifteenYearsAgo = "1" + String(repeating: " -", count: 12) + " 0 0 0"
    return [
      Boundary(
        item, "\(first): one four years ago", [first: "1 0 0 0", second: "0 0 0"], printed: .fail),
      Boundary(
        item, "\(first): one of the other kind four years ago",
        [first: "0 0 0", second: "1 0 0 0"], printed: .fail),
      Boundary(
        item, "\(first): one eight years ago", [first: "1 - - - - 0 0 0", second: "0 0 0"],
        printed: .fail),
      Boundary(
        item, "\(first): one of the other kind eight years ago",
        [first: "0 0 0", second: "1 - - - - 0 0 0"], printed: .fail),
      Boundary(
        item, "\(first): one fifteen years ago", [first: fifteenYearsAgo, second: "0 0 0"],
        printed: .fail),
      Boundary(
        item, "\(first): one of the other kind fifteen years ago",
        [first: "0 0 0", second: fifteenYearsAgo], printed: .fail),
      Boundary(
        item, "\(first): one eight years ago alone, against an answer",
        [first: "1 - - - - - - -"], printed: .fail),
      Boundary(
        item, "\(first): none in any year, against an answer", [first: none, second: none],
        unmet: [answer], printed: .pass),
      Boundary(
        item, "\(first): none in any year but one, of which “it happened” may speak",
        [first: none.replacing(" 0 0 0 0 +0", with: " - 0 0 0 +0"), second: none], unmet: [answer],
        printed: .fail),
      Boundary(
        item, "\(first): none four years ago, unanswered", [first: "0 0 0 0", second: "0 0 0 0"],
        unanswered: [answer], printed: .pass),
    ]
  }
}
