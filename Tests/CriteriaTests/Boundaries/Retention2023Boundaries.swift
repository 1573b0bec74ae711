import Evaluation

extension Boundary {
  /// 国家新型工业化产业示范基地管理办法（征求意见稿）第二十三条、第二十五条.
  static let retention2023: [Boundary] = [
    retention2023Incidents, retention2023Ratings,
  ].flatMap(\.self)

  private static let retention2023Incidents: [Boundary] = [
    // 1: 发生Ⅱ级及以上突发环境污染事件的、发生重大或特别重大生产安全事故的
    Boundary("2023-retention/1", "no counts, all attested", printed: .pass),
    Boundary(
      "2023-retention/1", "all counts zero, all attested",
      [
        "majorAccidents": "0 0 0",
        "gravestAccidents": "0 0 0",
        "levelOneEvents": "0 0 0",
        "levelTwoEvents": "0 0 0",
      ], printed: .pass),
    Boundary(
      "2023-retention/1", "one 重大 accident in the oldest year",
      [
        "majorAccidents": "1 0 0",
        "gravestAccidents": "0 0 0",
        "levelOneEvents": "0 0 0",
        "levelTwoEvents": "0 0 0",
      ], printed: .fail),
    Boundary(
      "2023-retention/1", "one 重大 accident in the middle year",
      [
        "majorAccidents": "0 1 0",
        "gravestAccidents": "0 0 0",
        "levelOneEvents": "0 0 0",
        "levelTwoEvents": "0 0 0",
      ], printed: .fail),
    Boundary(
      "2023-retention/1", "one 重大 accident in the last year",
      [
        "majorAccidents": "0 0 1",
        "gravestAccidents": "0 0 0",
        "levelOneEvents": "0 0 0",
        "levelTwoEvents": "0 0 0",
      ], printed: .fail),
    Boundary(
      "2023-retention/1", "one 重大 accident alone, nothing else given or answered",
      ["majorAccidents": "- - 1"], unanswered: ["noMajorAccidents", "noMajorEvents"],
      printed: .fail),
    Boundary(
      "2023-retention/1", "one 特别重大 accident in the oldest year",
      [
        "majorAccidents": "0 0 0",
        "gravestAccidents": "1 0 0",
        "levelOneEvents": "0 0 0",
        "levelTwoEvents": "0 0 0",
      ], printed: .fail),
    Boundary(
      "2023-retention/1", "one 特别重大 accident in the middle year",
      [
        "majorAccidents": "0 0 0",
        "gravestAccidents": "0 1 0",
        "levelOneEvents": "0 0 0",
        "levelTwoEvents": "0 0 0",
      ], printed: .fail),
    Boundary(
      "2023-retention/1", "one 特别重大 accident in the last year",
      [
        "majorAccidents": "0 0 0",
        "gravestAccidents": "0 0 1",
        "levelOneEvents": "0 0 0",
        "levelTwoEvents": "0 0 0",
      ], printed: .fail),
    Boundary(
      "2023-retention/1", "one 特别重大 accident alone, nothing else given or answered",
      ["gravestAccidents": "- - 1"], unanswered: ["noMajorAccidents", "noMajorEvents"],
      printed: .fail),
    Boundary(
      "2023-retention/1", "one Ⅰ级 event in the oldest year",
      [
        "majorAccidents": "0 0 0",
        "gravestAccidents": "0 0 0",
        "levelOneEvents": "1 0 0",
        "levelTwoEvents": "0 0 0",
      ], printed: .fail),
    Boundary(
      "2023-retention/1", "one Ⅰ级 event in the middle year",
      [
        "majorAccidents": "0 0 0",
        "gravestAccidents": "0 0 0",
        "levelOneEvents": "0 1 0",
        "levelTwoEvents": "0 0 0",
      ], printed: .fail),
    Boundary(
      "2023-retention/1", "one Ⅰ级 event in the last year",
      [
        "majorAccidents": "0 0 0",
        "gravestAccidents": "0 0 0",
        "levelOneEvents": "0 0 1",
        "levelTwoEvents": "0 0 0",
      ], printed: .fail),
    Boundary(
      "2023-retention/1", "one Ⅰ级 event alone, nothing else given or answered",
      ["levelOneEvents": "- - 1"], unanswered: ["noMajorAccidents", "noMajorEvents"],
      printed: .fail),
    Boundary(
      "2023-retention/1", "one Ⅱ级 event in the oldest year",
      [
        "majorAccidents": "0 0 0",
        "gravestAccidents": "0 0 0",
        "levelOneEvents": "0 0 0",
        "levelTwoEvents": "1 0 0",
      ], printed: .fail),
    Boundary(
      "2023-retention/1", "one Ⅱ级 event in the middle year",
      [
        "majorAccidents": "0 0 0",
        "gravestAccidents": "0 0 0",
        "levelOneEvents": "0 0 0",
        "levelTwoEvents": "0 1 0",
      ], printed: .fail),
    Boundary(
      "2023-retention/1", "one Ⅱ级 event in the last year",
      [
        "majorAccidents": "0 0 0",
        "gravestAccidents": "0 0 0",
        "levelOneEvents": "0 0 0",
        "levelTwoEvents": "0 0 1",
      ], printed: .fail),
    Boundary(
      "2023-retention/1", "one Ⅱ级 event alone, nothing else given or answered",
      ["levelTwoEvents": "- - 1"], unanswered: ["noMajorAccidents", "noMajorEvents"],
      printed: .fail),
    Boundary(
      "2023-retention/1", "counts of zero against attestations not met",
      [
        "majorAccidents": "0 0 0",
        "gravestAccidents": "0 0 0",
        "levelOneEvents": "0 0 0",
        "levelTwoEvents": "0 0 0",
      ], unmet: ["noMajorAccidents", "noMajorEvents"], printed: .fail),
    Boundary(
      "2023-retention/1", "counts of zero without attestations",
      [
        "majorAccidents": "0 0 0",
        "gravestAccidents": "0 0 0",
        "levelOneEvents": "0 0 0",
        "levelTwoEvents": "0 0 0",
      ], unanswered: ["noMajorAccidents", "noMajorEvents"], printed: .pass),
    Boundary(
      "2023-retention/1", "no accidents by count, no events attested",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], unanswered: ["noMajorAccidents"],
      printed: .pass),
    Boundary(
      "2023-retention/1", "no events by count, no accidents attested",
      ["levelOneEvents": "0 0 0", "levelTwoEvents": "0 0 0"], unanswered: ["noMajorEvents"],
      printed: .pass),
    Boundary(
      "2023-retention/1", "no accidents by count, events attested not met",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], unmet: ["noMajorEvents"],
      printed: .fail),
    Boundary(
      "2023-retention/1", "no events by count, accidents attested not met",
      ["levelOneEvents": "0 0 0", "levelTwoEvents": "0 0 0"], unmet: ["noMajorAccidents"],
      printed: .fail),
    Boundary(
      "2023-retention/1", "no accidents by count, events unanswered",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], unanswered: ["noMajorEvents"],
      printed: .review),
    Boundary(
      "2023-retention/1", "no events by count, accidents unanswered",
      ["levelOneEvents": "0 0 0", "levelTwoEvents": "0 0 0"], unanswered: ["noMajorAccidents"],
      printed: .review),
    Boundary(
      "2023-retention/1", "no counts, accidents not met, events unanswered",
      unmet: ["noMajorAccidents"], unanswered: ["noMajorEvents"], printed: .fail),
    Boundary(
      "2023-retention/1", "no counts, events not met, accidents unanswered",
      unmet: ["noMajorEvents"], unanswered: ["noMajorAccidents"], printed: .fail),
    Boundary(
      "2023-retention/1", "no counts, nothing answered",
      unanswered: ["noMajorAccidents", "noMajorEvents"], printed: .review),
    Boundary(
      "2023-retention/1", "zeros with a year not given, attested",
      [
        "majorAccidents": "0 0 0",
        "gravestAccidents": "0 0 0",
        "levelOneEvents": "0 0 0",
        "levelTwoEvents": "0 - 0",
      ], printed: .pass),
    Boundary(
      "2023-retention/1", "zeros with a year not given, attested not met",
      [
        "majorAccidents": "0 0 0",
        "gravestAccidents": "0 0 0",
        "levelOneEvents": "0 0 0",
        "levelTwoEvents": "0 - 0",
      ], unmet: ["noMajorEvents"], printed: .fail),
  ]

  private static let retention2023Ratings: [Boundary] = [
    // 2: 在国家相关专项督察中发现存在生态环保、安全生产问题且未按期完成整改的
    Boundary("2023-retention/2", "attested", printed: .pass),
    Boundary(
      "2023-retention/2", "attested not met", unmet: ["inspectionProblemsSettled"], printed: .fail),
    Boundary(
      "2023-retention/2", "unanswered", unanswered: ["inspectionProblemsSettled"],
      printed: .review),

    // 3: 连续两年评价结果为二星及以下的
    Boundary(
      "2023-retention/3", "2 3 2: two such years, not in a row", ["starRating": "2 3 2"],
      printed: .pass),
    Boundary(
      "2023-retention/3", "1 3 1: two years of one star, not in a row", ["starRating": "1 3 1"],
      printed: .pass),
    Boundary(
      "2023-retention/3", "2 4 2: two such years, four stars between", ["starRating": "2 4 2"],
      printed: .pass),
    Boundary(
      "2023-retention/3", "3 2 2: the last two years", ["starRating": "3 2 2"], printed: .fail),
    Boundary(
      "2023-retention/3", "4 2 2: the last two years, four stars before", ["starRating": "4 2 2"],
      printed: .fail),
    Boundary(
      "2023-retention/3", "2 2 4: the first two years, four stars since", ["starRating": "2 2 4"],
      printed: .fail),
    Boundary(
      "2023-retention/3", "2 2 3: the first two years, three stars since", ["starRating": "2 2 3"],
      printed: .fail),
    Boundary("2023-retention/3", "2 2 2: all three years", ["starRating": "2 2 2"], printed: .fail),
    Boundary(
      "2023-retention/3", "1 1 5: two years of one star, five stars since", ["starRating": "1 1 5"],
      printed: .fail),
    Boundary(
      "2023-retention/3", "5 1 2: one star and two", ["starRating": "5 1 2"], printed: .fail),
    Boundary(
      "2023-retention/3", "3 3 2: the last year alone of three", ["starRating": "3 3 2"],
      printed: .pass),
    Boundary(
      "2023-retention/3", "3 2 3: the middle year alone of three", ["starRating": "3 2 3"],
      printed: .pass),
    Boundary(
      "2023-retention/3", "2 3 3: the oldest year alone of three", ["starRating": "2 3 3"],
      printed: .pass),
    Boundary(
      "2023-retention/3", "3 3 3: three stars in every year", ["starRating": "3 3 3"],
      printed: .pass),
    Boundary(
      "2023-retention/3", "5 5 5: five stars in every year", ["starRating": "5 5 5"],
      printed: .pass),
    Boundary(
      "2023-retention/3", "- 3 2: oldest not given, the middle year parts it from the last",
      ["starRating": "- 3 2"], printed: .pass),
    Boundary(
      "2023-retention/3", "- 3 3: oldest not given, three stars since", ["starRating": "- 3 3"],
      printed: .pass),
    Boundary(
      "2023-retention/3", "- 2 2: oldest not given, two in a row since", ["starRating": "- 2 2"],
      printed: .fail),
    Boundary(
      "2023-retention/3", "- 2 3: oldest not given, the middle year has two stars",
      ["starRating": "- 2 3"], unanswered: ["noTwoLowRatings"], printed: .review),
    Boundary(
      "2023-retention/3", "2 - 2: middle not given between two such years", ["starRating": "2 - 2"],
      unanswered: ["noTwoLowRatings"], printed: .review),
    Boundary(
      "2023-retention/3", "3 - 2: middle not given before one", ["starRating": "3 - 2"],
      unanswered: ["noTwoLowRatings"], printed: .review),
    Boundary(
      "2023-retention/3", "2 - 3: middle not given after one", ["starRating": "2 - 3"],
      unanswered: ["noTwoLowRatings"], printed: .review),
    Boundary(
      "2023-retention/3", "3 - 3: middle not given between three stars", ["starRating": "3 - 3"],
      printed: .pass),
    Boundary(
      "2023-retention/3", "2 2 -: last not given, two in a row before", ["starRating": "2 2 -"],
      printed: .fail),
    Boundary(
      "2023-retention/3", "2 3 -: last not given, three stars before", ["starRating": "2 3 -"],
      printed: .pass),
    Boundary(
      "2023-retention/3", "3 3 -: last not given, none so far", ["starRating": "3 3 -"],
      printed: .pass),
    Boundary(
      "2023-retention/3", "3 2 -: last not given, two stars before", ["starRating": "3 2 -"],
      unanswered: ["noTwoLowRatings"], printed: .review),
    Boundary(
      "2023-retention/3", "- 3 -: the middle year alone given, three stars",
      ["starRating": "- 3 -"], printed: .pass),
    Boundary(
      "2023-retention/3", "- 2 -: the middle year alone given, two stars", ["starRating": "- 2 -"],
      unanswered: ["noTwoLowRatings"], printed: .review),
    Boundary(
      "2023-retention/3", "2: the last year alone given, two stars", ["starRating": "2"],
      unanswered: ["noTwoLowRatings"], printed: .review),
    Boundary(
      "2023-retention/3", "3: the last year alone given, three stars", ["starRating": "3"],
      unanswered: ["noTwoLowRatings"], printed: .review),
    Boundary(
      "2023-retention/3", "2 - -: the oldest year alone given, two stars", ["starRating": "2 - -"],
      unanswered: ["noTwoLowRatings"], printed: .review),
    Boundary(
      "2023-retention/3", "3 - -: the oldest year alone given, three stars",
      ["starRating": "3 - -"], unanswered: ["noTwoLowRatings"], printed: .review),
    Boundary("2023-retention/3", "no rating", printed: .notApplicable),
    Boundary(
      "2023-retention/3", "rated four years ago, not since", ["starRating": "5 - - -"],
      unanswered: ["noTwoLowRatings"], printed: .review),

    // 第十八条 lets a base be rated from a full year after it was announced: what the ratings leave open
    // it answers.
    Boundary(
      "2023-retention/3", "3: rated in the last year alone, answered", ["starRating": "3"],
      printed: .pass),
    Boundary(
      "2023-retention/3", "2: rated in the last year alone, answered", ["starRating": "2"],
      printed: .pass),
    Boundary(
      "2023-retention/3", "- 2 3: rated in the last two years alone, answered",
      ["starRating": "- 2 3"], printed: .pass),
    Boundary(
      "2023-retention/3", "2: two such years in a row are answered for", ["starRating": "2"],
      unmet: ["noTwoLowRatings"], printed: .fail),
    Boundary(
      "2023-retention/3", "2 2 3: the ratings decide, unanswered", ["starRating": "2 2 3"],
      unanswered: ["noTwoLowRatings"], printed: .fail),
    Boundary(
      "2023-retention/3", "3 2 3: the ratings decide, unanswered", ["starRating": "3 2 3"],
      unanswered: ["noTwoLowRatings"], printed: .pass),

    // 4: 如存在弄虚作假，直接取消示范基地称号
    Boundary("2023-retention/4", "attested", printed: .pass),
    Boundary("2023-retention/4", "attested not met", unmet: ["truthfulMaterials"], printed: .fail),
    Boundary("2023-retention/4", "unanswered", unanswered: ["truthfulMaterials"], printed: .review),

    // 3W: 连续两年评价结果为二星及以下的：one more such year away
    Boundary(
      "2023-retention/3W", "3 3 2: the last year has two stars", ["starRating": "3 3 2"],
      printed: .fail),
    Boundary(
      "2023-retention/3W", "3 3 1: the last year has one star", ["starRating": "3 3 1"],
      printed: .fail),
    Boundary(
      "2023-retention/3W", "3 3 3: the last year has three stars", ["starRating": "3 3 3"],
      printed: .pass),
    Boundary(
      "2023-retention/3W", "2 2 3: the last year has three stars, the others two",
      ["starRating": "2 2 3"], printed: .pass),
    Boundary(
      "2023-retention/3W", "2 3 2: two stars, three, two", ["starRating": "2 3 2"], printed: .fail),
    Boundary(
      "2023-retention/3W", "5 5 2: five stars before do not help", ["starRating": "5 5 2"],
      printed: .fail),
    Boundary("2023-retention/3W", "1 1 5: five stars now", ["starRating": "1 1 5"], printed: .pass),
    Boundary(
      "2023-retention/3W", "3 2 2: too late for a warning", ["starRating": "3 2 2"],
      printed: .fail),
    Boundary(
      "2023-retention/3W", "2: the last year alone, two stars", ["starRating": "2"],
      printed: .fail),
    Boundary(
      "2023-retention/3W", "3: the last year alone, three stars", ["starRating": "3"],
      printed: .pass),
    Boundary(
      "2023-retention/3W", "4: the last year alone, four stars", ["starRating": "4"],
      printed: .pass),
    Boundary(
      "2023-retention/3W", "2 2 -: last year not given", ["starRating": "2 2 -"],
      printed: .missing),
    Boundary(
      "2023-retention/3W", "4 4 -: last year not given, four stars before", ["starRating": "4 4 -"],
      printed: .missing),
    Boundary("2023-retention/3W", "no rating", printed: .notApplicable),
    Boundary(
      "2023-retention/3W", "rated the year before alone", ["starRating": "5 -"],
      printed: .missing),
  ]
}
