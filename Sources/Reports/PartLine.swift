import Evaluation
import Rules
import Submission

/// One line that says what a part of a condition came to, for every report that speaks to people.
struct PartLine {
  let status: Status
  let text: String
  /// Where the figure or answer is written that is meant, where it is in the file.
  let place: Place?
  /// How deep the part lies in the condition.
  let depth: Int
  /// The figures that the line is about, for reports that draw them.
  var measures: [Measure] = []
}

/// A figure of one year beside the comparison that it is part of.
struct Measure {
  let finding: ComparisonFinding
  let year: YearFinding
}

/// Makes the lines of a submission's findings.
struct PartLines {
  let submission: Submission
  let catalogue: Catalogue
  let wording: Wording
  let years: YearNames
  private let row: FactRow
  private var language: Language { wording.language }

  init(
    _ submission: Submission, catalogue: Catalogue, _ explanation: Explanation, _ wording: Wording
  ) {
    self.submission = submission
    self.catalogue = catalogue
    self.wording = wording
    years = YearNames(lastFullYear: explanation.lastFullYear, language: wording.language)
    row = submission.row.seen(from: explanation.lastFullYear)
  }

  /// Where the figure of a year stands, if it is given.
  private func place(of fact: FactDefinition, _ year: YearFinding) -> Place? {
    guard year.value != nil else { return nil }
    return place(of: fact, yearsBack: year.yearsBack, isComputed: year.isComputed)
  }

  private var notGiven: String { language("未填报", "not given") }
  private var semicolon: String { language("；", "; ") }

  func lines(of part: Part, depth: Int = 0) -> [PartLine] {
    switch part {
    case .comparison(let finding):
      return comparison(finding, depth)
    case .attestation(let fact, let status):
      let answer =
        switch status {
        case .pass: language("达到", "met")
        case .fail: language("未达到", "not met")
        default: notGiven
        }
      return [
        PartLine(
          status: status, text: wording.labelled(wording.name(fact), answer),
          place: place(of: fact, yearsBack: 0), depth: depth)
      ]
    case .trait(let trait, let mask, let status):
      let given = catalogue.number(of: trait).map { submission.row[trait: $0] } ?? 0
      let value =
        given == 0 ? notGiven : wording.list(trait.names(of: given))
      return [
        PartLine(
          status: status,
          text: wording.traitDemand(trait, mask)
            + wording.bracketed(wording.labelled(trait.label, value)),
          place: catalogue.number(of: trait).flatMap { submission.place(ofTrait: $0) }, depth: depth
        )
      ]
    case .report(let fact, let missingYears, let status):
      let names = missingYears.sorted(by: >).map { years[$0] }
      let state =
        missingYears.isEmpty
        ? language("已填报", "given")
        : !fact.kind.isFigure
          ? notGiven
          : language("缺", "not given for") + wording.spaced(wording.list(names))
      return [
        PartLine(
          status: status, text: wording.labelled(wording.name(fact), state), place: nil,
          depth: depth)
      ]
    case .score(let fact, let points, let status):
      let given = points.map { wording.value($0, in: fact.unit) } ?? language("未评分", "not scored")
      return [
        PartLine(
          status: status, text: wording.labelled(wording.name(fact), given),
          place: place(of: fact, yearsBack: 0), depth: depth)
      ]
    case .group(.all, let parts, _):
      return parts.flatMap { lines(of: $0, depth: depth) }
    case .group(.any, let parts, let status):
      let heading = PartLine(
        status: status, text: language("满足一项即可：", "one of these suffices:"), place: nil,
        depth: depth)
      return [heading] + parts.flatMap { alternative($0, depth: depth + 1) }
    case .undecided(let premise, let then, let otherwise, let status):
      return [
        PartLine(
          status: status, text: language("取决于下列信息，未填报：", "depends on this, which is not given:"),
          place: nil, depth: depth)
      ] + lines(of: premise, depth: depth + 1) + branch(language("是，则：", "if so:"), then, depth)
        + branch(language("否，则：", "if not:"), otherwise, depth)
    case .negation(let part, let status):
      return [PartLine(status: status, text: wording.negation, place: nil, depth: depth)]
        + lines(of: part, depth: depth + 1)
    case .relaxed(let part):
      return [PartLine(status: .review, text: wording.relaxable, place: nil, depth: depth)]
        + lines(of: part, depth: depth + 1)
    case .notDemanded(let condition): return unstated(condition, depth)
    }
  }

  /// That nothing is stated for a year in which an event would count, though none need be.
  private func unstated(_ condition: Condition, _ depth: Int) -> [PartLine] {
    wording.unstated(condition, years).map {
      [PartLine(status: .notApplicable, text: $0, place: nil, depth: depth)]
    } ?? []
  }

  /// One of several parts that suffice; where it is a group, its own parts stand under a heading.
  private func alternative(_ part: Part, depth: Int) -> [PartLine] {
    guard case .group(.all, _, let status) = part else { return lines(of: part, depth: depth) }
    return [PartLine(status: status, text: wording.allOf, place: nil, depth: depth)]
      + lines(of: part, depth: depth + 1)
  }

  /// One of the two parts that an open premise leaves.
  private func branch(_ heading: String, _ part: Part, _ depth: Int) -> [PartLine] {
    [PartLine(status: part.status, text: heading, place: nil, depth: depth)]
      + lines(of: part, depth: depth + 1)
  }

  private func comparison(_ finding: ComparisonFinding, _ depth: Int) -> [PartLine] {
    let demand = wording.demand(finding.comparison, finding.relation)
    let unit = Wording.unit(of: finding.comparison)
    let limit: Fraction? =
      switch finding.comparison.limit {
      case .quantity(let value, _): Fraction(value)
      case .fact: nil
      }
    func value(of year: YearFinding) -> String {
      guard let value = year.value else { return notGiven }
      var text = wording.value(value, in: unit, apartFrom: limit)
      if case .fact(let other) = finding.comparison.limit, let limit = year.limit {
        text += wording.bracketed("\(wording.name(other)) \(wording.value(limit, in: unit))")
      }
      return text
    }
    func gap(of year: YearFinding) -> String {
      if !year.missing.isEmpty {
        let needs = year.missing.map { wording.need(.figure($0), years) }
        return semicolon + wording.labelled(language("还需", "still needed"), wording.list(needs))
      }
      guard let gap = year.gap else { return "" }
      let numerator =
        year.numeratorGap.flatMap { wording.numeratorGap($0, of: finding.comparison.fact) }
        .map { language("，", ", ") + $0 } ?? ""
      return semicolon + wording.gap(gap, in: unit) + numerator
    }
    let fact = finding.comparison.fact
    if finding.years.count == 1, let year = finding.years.first {
      let text =
        year.value == nil
        ? wording.labelled(demand, notGiven) + gap(of: year)
        : wording.labelled(demand, language("实际", "is") + wording.spaced(value(of: year)))
          + wording.taken(year.taken, years) + gap(of: year)
      return [
        PartLine(
          status: finding.status, text: text,
          place: place(of: fact, year),
          depth: depth, measures: [Measure(finding: finding, year: year)])
      ]
    }
    if finding.status == .pass {
      let each = finding.years.reversed().map {
        "\(years[$0.yearsBack]) \(value(of: $0))"
      }
      return [
        PartLine(
          status: .pass,
          text: wording.labelled(demand, each.joined(separator: language("，", ", "))),
          place: finding.years.first.flatMap { place(of: fact, $0) }, depth: depth,
          measures: finding.years.reversed().map { Measure(finding: finding, year: $0) })
      ]
    }
    var lines = [
      PartLine(status: finding.status, text: demand + language("：", ":"), place: nil, depth: depth)
    ]
    for year in finding.years.reversed() {
      lines.append(
        PartLine(
          status: year.status,
          text: "\(years[year.yearsBack]) \(value(of: year))\(gap(of: year))",
          place: place(of: fact, year),
          depth: depth + 1, measures: [Measure(finding: finding, year: year)]))
    }
    if let mean = finding.satisfyingMean {
      lines.append(
        PartLine(
          status: .review,
          text: language(
            "三年平均\(wording.spaced(wording.value(mean, in: unit, apartFrom: limit)))，按平均则满足；本条按每一年判断",
            "the mean of the three years is \(wording.value(mean, in: unit, apartFrom: limit)) and would "
              + "be enough; the item is judged year by year"),
          place: nil, depth: depth + 1))
    }
    return lines
  }

  /// Where a figure stands, or where the first of the figures stands that it was computed from.
  func place(of fact: FactDefinition, yearsBack: Int, isComputed: Bool = false) -> Place? {
    guard let yearsBack = fact.kind.isFigure ? row.yearsBackAsRead(yearsBack) : 0 else {
      return nil
    }
    let sources = fact.derivation?.sources ?? []
    let candidates = isComputed ? sources + [fact] : [fact] + sources
    for candidate in candidates {
      if let number = catalogue.number(of: candidate),
        let place = submission.place(ofFact: number, yearsBack: yearsBack)
      {
        return place
      }
    }
    return nil
  }
}
