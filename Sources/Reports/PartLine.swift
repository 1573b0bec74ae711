import Evaluation
import Rules
import Submission

/// One line that says what a part of a condition came to, for every report that speaks to people.
struct PartLine {
  let status: Status
  let text: String
  /// The byte of the figure or answer that is meant, where it is in the file.
  let offset: Int?
  /// How deep the part lies in the condition.
  let depth: Int
}

/// Makes the lines of a submission's findings.
struct PartLines {
  let submission: Submission
  let catalogue: Catalogue
  let years: YearNames
  private let row: FactRow

  init(_ submission: Submission, catalogue: Catalogue, _ explanation: Explanation) {
    self.submission = submission
    self.catalogue = catalogue
    years = YearNames(lastFullYear: explanation.lastFullYear)
    row = submission.row.seen(from: explanation.lastFullYear)
  }

  func lines(of part: Part, depth: Int = 0) -> [PartLine] {
    switch part {
    case .comparison(let finding):
      return comparison(finding, depth)
    case .attestation(let fact, let status):
      let answer =
        switch status {
        case .pass: "达到"
        case .fail: "未达到"
        default: "未填报"
        }
      return [
        PartLine(
          status: status, text: "\(fact.label)：\(answer)", offset: offset(of: fact, yearsBack: 0),
          depth: depth)
      ]
    case .trait(let trait, let mask, let status):
      let given = catalogue.number(of: trait).map { submission.row[trait: $0] } ?? 0
      let value =
        given == 0 ? "未填报" : trait.names(of: given).joined(separator: "、")
      return [
        PartLine(
          status: status,
          text: "\(Wording.traitDemand(trait, mask))（\(trait.label)：\(value)）",
          offset: catalogue.number(of: trait).flatMap(submission.offset(ofTrait:)), depth: depth)
      ]
    case .report(let fact, let missingYears, let status):
      let names = missingYears.sorted(by: >).map { years[$0] }
      let state =
        missingYears.isEmpty
        ? "已填报"
        : !fact.kind.isFigure
          ? "未填报" : "缺\(Wording.spaced(names.joined(separator: "、")))"
      return [
        PartLine(status: status, text: "\(fact.label)：\(state)", offset: nil, depth: depth)
      ]
    case .score(let fact, let points, let status):
      let given = points.map { Wording.value($0, in: fact.unit) } ?? "未评分"
      return [
        PartLine(
          status: status, text: "\(fact.label)：\(given)", offset: offset(of: fact, yearsBack: 0),
          depth: depth)
      ]
    case .group(.all, let parts, _):
      return parts.flatMap { lines(of: $0, depth: depth) }
    case .group(.any, let parts, let status):
      let heading = PartLine(status: status, text: "满足一项即可：", offset: nil, depth: depth)
      return [heading] + parts.flatMap { alternative($0, depth: depth + 1) }
    case .undecided(let premise, let then, let otherwise, let status):
      return [
        PartLine(status: status, text: "取决于下列信息，未填报：", offset: nil, depth: depth)
      ] + lines(of: premise, depth: depth + 1) + branch("是，则：", then, depth)
        + branch("否，则：", otherwise, depth)
    case .negation(let part, let status):
      return [PartLine(status: status, text: "以下不成立：", offset: nil, depth: depth)]
        + lines(of: part, depth: depth + 1)
    case .relaxed(let part):
      return [PartLine(status: .review, text: "原则上须满足；不满足的由主管部门判断：", offset: nil, depth: depth)]
        + lines(of: part, depth: depth + 1)
    case .notDemanded: return []
    }
  }

  /// One of several parts that suffice; where it is a group, its own parts stand under a heading.
  private func alternative(_ part: Part, depth: Int) -> [PartLine] {
    guard case .group(.all, _, let status) = part else { return lines(of: part, depth: depth) }
    return [PartLine(status: status, text: "以下各项都须满足：", offset: nil, depth: depth)]
      + lines(of: part, depth: depth + 1)
  }

  /// One of the two parts that an open premise leaves.
  private func branch(_ heading: String, _ part: Part, _ depth: Int) -> [PartLine] {
    [PartLine(status: part.status, text: heading, offset: nil, depth: depth)]
      + lines(of: part, depth: depth + 1)
  }

  private func comparison(_ finding: ComparisonFinding, _ depth: Int) -> [PartLine] {
    let demand = Wording.demand(finding.comparison, finding.relation)
    let unit = Wording.unit(of: finding.comparison)
    let limit: Fraction? =
      switch finding.comparison.limit {
      case .quantity(let value, _): Fraction(value)
      case .fact: nil
      }
    func value(of year: YearFinding) -> String {
      guard let value = year.value else { return "未填报" }
      var text = Wording.value(value, in: unit, apartFrom: limit)
      if case .fact(let other) = finding.comparison.limit, let limit = year.limit {
        text += "（\(other.label) \(Wording.value(limit, in: unit))）"
      }
      return text
    }
    func gap(of year: YearFinding) -> String {
      if !year.missing.isEmpty {
        let needs = year.missing.map { Wording.need(.figure($0), years) }
        return "；还需：\(needs.joined(separator: "、"))"
      }
      guard let gap = year.gap else { return "" }
      let numerator =
        year.numeratorGap.flatMap { Wording.numeratorGap($0, of: finding.comparison.fact) }
        .map { "，\($0)" } ?? ""
      return "；\(Wording.gap(gap, in: unit))\(numerator)"
    }
    let fact = finding.comparison.fact
    if finding.years.count == 1, let year = finding.years.first {
      let text =
        year.value == nil
        ? "\(demand)：未填报\(gap(of: year))"
        : "\(demand)：实际\(Wording.spaced(value(of: year)))\(gap(of: year))"
      return [
        PartLine(
          status: finding.status, text: text,
          offset: year.value == nil ? nil : offset(of: fact, yearsBack: year.yearsBack),
          depth: depth)
      ]
    }
    if finding.status == .pass {
      let each = finding.years.reversed().map {
        "\(years[$0.yearsBack]) \(value(of: $0))"
      }
      return [
        PartLine(
          status: .pass, text: "\(demand)：\(each.joined(separator: "，"))",
          offset: offset(of: fact, yearsBack: 0), depth: depth)
      ]
    }
    var lines = [
      PartLine(status: finding.status, text: "\(demand)：", offset: nil, depth: depth)
    ]
    for year in finding.years.reversed() {
      lines.append(
        PartLine(
          status: year.status,
          text: "\(years[year.yearsBack]) \(value(of: year))\(gap(of: year))",
          offset: year.value == nil ? nil : offset(of: fact, yearsBack: year.yearsBack),
          depth: depth + 1))
    }
    if let mean = finding.satisfyingMean {
      lines.append(
        PartLine(
          status: .review,
          text: "三年平均\(Wording.spaced(Wording.value(mean, in: unit, apartFrom: limit)))，"
            + "按平均则满足；本条按每一年判断",
          offset: nil, depth: depth + 1))
    }
    return lines
  }

  /// Where a figure stands, or where the first of the figures that it was computed from stands.
  func offset(of fact: FactDefinition, yearsBack: Int) -> Int? {
    guard let yearsBack = fact.kind.isFigure ? row.yearsBackAsRead(yearsBack) : 0 else {
      return nil
    }
    let candidates = (fact.derivation?.sources ?? []) + [fact]
    for candidate in candidates {
      if let number = catalogue.number(of: candidate),
        let offset = submission.offset(ofFact: number, yearsBack: yearsBack)
      {
        return offset
      }
    }
    return nil
  }
}
