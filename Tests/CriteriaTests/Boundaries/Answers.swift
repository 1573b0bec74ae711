import Evaluation

extension Boundary {
  /// The cases of a row whose clauses a person answers for, all of them demanded: every clause met,
  /// and each alone not met or not answered.
  ///
  /// - Parameters:
  ///   - figures: Figures that meet the rest of the row.
  ///   - clauses: The key of each clause's answer.
  static func answers(
    _ item: String, base: [String: String] = [:], beside figures: [String: String] = [:],
    _ clauses: String...
  ) -> [Boundary] {
    let met = Boundary(item, "every clause is met", base: base, figures, printed: .pass)
    return [met]
      + clauses.flatMap { clause in
        [
          Boundary(
            item, "\(clause) alone is not met", base: base, figures, unmet: [clause],
            printed: .fail),
          Boundary(
            item, "\(clause) alone is not answered", base: base, figures, unanswered: [clause],
            printed: .review),
        ]
      }
      + clauses.dropFirst().map { clause in
        Boundary(
          item, "\(clauses[0]) is not met and \(clause) is not answered", base: base, figures,
          unmet: [clauses[0]], unanswered: [clause], printed: .fail)
      }
  }

  /// The demands of section 二（一） of the 2021 notice that a person answers for.
  ///
  /// - Parameter mayCrossParks: Whether annex 5's note holds, which forbids crossing prefectures.
  static func notice2021Answers(of scheme: String, mayCrossParks: Bool = false) -> [Boundary] {
    let parts = ["clearBoundary", "concentratedIndustry", "managingBody"]
    // 原则上不跨地市行政区域: where the answer is no, the authority decides; annex 5 knows no
    // exception (但不跨地市).
    let crossing = Boundary(
      "\(scheme)/A1", "the base crosses prefectures", unmet: ["withinPrefecture"],
      printed: mayCrossParks ? .fail : .review)
    return [
      // E3: 申报对象在国务院及有关部门相关督查工作中发现存在严重问题
      answers("\(scheme)/E3", "noInspectionProblems"),
      // E4: 申报材料要真实、准确，一旦发现虚假填报，取消本年度示范基地申报资格
      answers("\(scheme)/E4", "truthfulMaterials"),
      // A1: 申报对象须地理范围清晰、产业相对集中、管理主体明确，原则上不跨地市行政区域
      [Boundary("\(scheme)/A1", "every part is met", printed: .pass), crossing],
      parts.map {
        Boundary("\(scheme)/A1", "\($0) alone is not met", unmet: [$0], printed: .fail)
      },
      (parts + ["withinPrefecture"]).map {
        Boundary("\(scheme)/A1", "\($0) alone is not answered", unanswered: [$0], printed: .review)
      },
      // A2: 工业互联网产业示范基地允许跨园区、跨区域（但不跨地市）联合申报
      mayCrossParks ? answers("\(scheme)/A2", "withinPrefecture") : [],
      provincialBases("\(scheme)/\(mayCrossParks ? "A3" : "A2")"),
    ].flatMap(\.self)
  }

  /// 各地上报的优势产业示范基地……原则上应从省级示范基地中优选产生: where a base of the 优势 series is none,
  /// the authority decides; of the 特色 series nothing is said.
  private static func provincialBases(_ item: String) -> [Boundary] {
    [
      Boundary(item, "a provincial base", base: ["series": "优势"], printed: .pass),
      Boundary(
        item, "none, in the 优势 series", base: ["series": "优势"], unmet: ["provincialBase"],
        printed: .review),
      Boundary(
        item, "not answered, in the 优势 series", base: ["series": "优势"],
        unanswered: ["provincialBase"], printed: .review),
      Boundary(
        item, "none, in the 特色 series", base: ["series": "特色"], unmet: ["provincialBase"],
        printed: .notApplicable),
      Boundary(item, "series not given", printed: .missing),
    ]
  }
}
