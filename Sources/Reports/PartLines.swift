import Evaluation
import Rules
import Submission

/// Makes the lines of a submission's findings.
struct PartLines {
  let row: FactRow
  let catalogue: Catalogue
  let wording: Wording
  let years: YearNames
  let places: FindingPlaces
  private var language: Language { wording.language }

  init(
    _ row: FactRow, catalogue: Catalogue, lastFullYear: Int?, _ places: FindingPlaces,
    _ wording: Wording
  ) {
    self.row = row
    self.catalogue = catalogue
    self.wording = wording
    self.places = places
    years = YearNames(lastFullYear: lastFullYear, language: wording.language)
  }

  func lines(of part: Part) -> [PartLine] {
    switch part {
    case .comparison(let finding): return [comparison(finding)] + rows(behind: finding)
    case .attestation(let fact, let status):
      let place = places.place(of: fact)
      if status == .fail, let opposite = fact.opposite {
        // What was said by answering 否, since a question in the negative is easily misread.
        return [
          PartLine(
            status: status, words: .answer(to: language("填报为", "stated"), opposite), place: place)
        ] + noteLines(beside: fact)
      }
      let answer =
        switch status {
        case .pass: wording.attested
        case .fail: language("未达到", "not met")
        default: wording.notGiven
        }
      return [self.answer(to: fact, answer, status, place)] + noteLines(beside: fact)
    case .trait(let trait, let mask, let status):
      let given = catalogue.number(of: trait).map { row[trait: $0] } ?? 0
      let value = given == 0 ? wording.notGiven : wording.list(trait.names(of: given))
      return [
        PartLine(
          status: status,
          words: .trait(
            demand: wording.traitDemand(trait, mask), label: trait.label, value: value),
          place: places.place(of: trait))
      ]
    case .report(let fact, let missingYears, let status):
      let names = missingYears.sorted(by: >).map { years[$0] }
      let state =
        missingYears.isEmpty
        ? wording.reported
        : !fact.kind.isFigure
          ? wording.notGiven
          : language("缺", "not given for") + wording.spaced(wording.list(names))
      return [answer(to: fact, state, status, nil)]
        + rows(of: fact, yearsBack: 0)
    case .score(let fact, let points, let status):
      return [answer(to: fact, wording.points(points, of: fact), status, places.place(of: fact))]
    case .group(.all, let parts, _): return parts.flatMap { lines(of: $0) }
    case .group(.any, let parts, let status):
      return [heading(wording.anyOf, status, parts.flatMap { alternative($0) })]
    case .undecided(let premise, let then, let otherwise, let status):
      return [
        heading(
          language("取决于下列信息，未填报", "depends on this, which is not given"), status,
          lines(of: premise)),
        branch(language("是，则", "if so"), then), branch(language("否，则", "if not"), otherwise),
      ]
    case .negation(let part, let status):
      return [heading(wording.negation, status, lines(of: part))]
    case .relaxed(let part): return [heading(wording.relaxable, .review, lines(of: part))]
    case .notDemanded(let condition):
      // That nothing is stated for a year in which an event would count, though none need be.
      return wording.unstated(condition, years).map {
        [PartLine(status: .notApplicable, words: .remark($0))]
      } ?? []
    }
  }

  private func answer(
    to fact: FactDefinition, _ answer: String, _ status: Status, _ place: Place?
  ) -> PartLine {
    PartLine(status: status, words: .answer(to: wording.name(fact), answer), place: place)
  }

  /// What was written beside the answers of a part: notes, and the files of evidence.
  func notes(of part: Part) -> [String] {
    switch part {
    case .attestation(let fact, _): notes(beside: fact)
    case .group(_, let parts, _): parts.flatMap { notes(of: $0) }
    case .undecided(let premise, let then, let otherwise, _):
      [premise, then, otherwise].flatMap { notes(of: $0) }
    case .negation(let part, _), .relaxed(let part): notes(of: part)
    case .comparison, .trait, .report, .score, .notDemanded: []
    }
  }

  /// The note and the files of evidence of an answer.
  private func notes(beside fact: FactDefinition) -> [String] {
    var notes: [String] = []
    func add(_ label: String, _ text: String) {
      notes.append(wording.labelled(label, text.printable))
    }
    if let note = places.note(of: fact), !note.isEmpty { add(language("说明", "note"), note) }
    let evidence = places.evidence(of: fact)
    if !evidence.isEmpty { add(language("佐证", "evidence"), wording.list(evidence)) }
    return notes
  }

  private func noteLines(beside fact: FactDefinition) -> [PartLine] {
    notes(beside: fact).map { PartLine(status: .notApplicable, words: .note($0)) }
  }

  private func heading(_ text: String, _ status: Status, _ parts: [PartLine]) -> PartLine {
    PartLine(status: status, words: .heading(text), parts: parts)
  }

  /// One of several parts that suffice; where it is a group, its own parts stand under a heading.
  private func alternative(_ part: Part) -> [PartLine] {
    guard case .group(.all, _, let status) = part else { return lines(of: part) }
    return [heading(wording.allOf, status, lines(of: part))]
  }

  /// One of the two parts that an open premise leaves.
  private func branch(_ heading: String, _ part: Part) -> PartLine {
    let parts = lines(of: part)
    guard parts.isEmpty else { return self.heading(heading, part.status, parts) }
    return PartLine(
      status: part.status,
      words: .answer(to: heading, language("不作要求", "nothing is demanded")))
  }

  // MARK: - Lists

  /// The rows of lists to which a figure is owed.
  private func rows(behind finding: ComparisonFinding) -> [PartLine] {
    var facts = [finding.comparison.fact]
    facts += facts[0].derivation?.sources ?? []
    return finding.years.flatMap { year in
      facts.flatMap { rows(of: $0, yearsBack: year.yearsBack) }
    }
  }

  private func rows(of fact: FactDefinition, yearsBack: Int) -> [PartLine] {
    guard let (listed, list) = places.listed(fact, yearsBack: yearsBack),
      let measure = catalogue.lists(giving: fact).first(where: { $0.list === list.definition })
    else { return [] }
    return [
      PartLine(
        status: .notApplicable,
        words: .rows(wording.rows(listed, of: list, by: measure.measure)),
        place: (listed.rows.first.map { list.rows[$0].place }) ?? list.place)
    ]
  }

  // MARK: - Comparisons

  private func comparison(_ finding: ComparisonFinding) -> PartLine {
    let demand = wording.demand(finding.comparison, finding.relation)
    let fact = finding.comparison.fact
    if finding.years.count == 1, let year = finding.years.first {
      return PartLine(
        status: finding.status,
        words: .figure(demand: demand, value: value(year, finding), gap: gap(year, finding)),
        place: places.place(of: fact, year), measures: [Measure(finding: finding, year: year)])
    }
    if finding.status == .pass {
      return PartLine(
        status: .pass,
        words: .years(
          demand: demand,
          finding.years.reversed().map { year in
            (year: years[year.yearsBack], value: value(year, finding) ?? wording.notGiven)
          }),
        place: finding.years.first.flatMap { places.place(of: fact, $0) },
        measures: finding.years.reversed().map { Measure(finding: finding, year: $0) })
    }
    var parts = finding.years.reversed().map { year in
      PartLine(
        status: year.status,
        words: .year(
          years[year.yearsBack], value: value(year, finding), gap: gap(year, finding)),
        place: places.place(of: fact, year), measures: [Measure(finding: finding, year: year)])
    }
    if let mean = finding.satisfyingMean {
      let value = wording.value(
        mean, in: Wording.unit(of: finding.comparison), apartFrom: limit(of: finding))
      parts.append(
        PartLine(
          status: .review,
          words: .remark(
            language(
              "三年平均\(wording.spaced(value))，按平均则满足；本条按每一年判断",
              "the mean of the three years is \(value) and would be enough; the item is judged year "
                + "by year"))))
    }
    return heading(demand, finding.status, parts)
  }

  /// The limit that the table prints, `nil` where the limit is another figure.
  private func limit(of finding: ComparisonFinding) -> Fraction? {
    guard case .quantity(let value, _) = finding.comparison.limit else { return nil }
    return Fraction(value)
  }

  /// The value of a year, with the other figure that it is held against; `nil` where it is not given.
  private func value(_ year: YearFinding, _ finding: ComparisonFinding) -> String? {
    let unit = Wording.unit(of: finding.comparison)
    if let bound = year.bound { return wording.bound(bound, in: unit) }
    guard let value = year.value else { return nil }
    let text =
      wording.value(value, in: unit, apartFrom: limit(of: finding))
      + wording.taken(year.taken, years)
    guard case .fact(let other) = finding.comparison.limit, let limit = year.limit else {
      return text
    }
    return text + wording.bracketed("\(wording.name(other)) \(wording.value(limit, in: unit))")
  }

  /// What a year lacks: figures, or so much of one.
  private func gap(_ year: YearFinding, _ finding: ComparisonFinding) -> String? {
    if !year.missing.isEmpty {
      let needs = year.missing.map { wording.need(.figure($0), years) + otherYears(of: $0) }
      return wording.labelled(language("还需", "still needed"), wording.list(needs))
    }
    guard let gap = year.gap else { return nil }
    let ofNumerator = year.numeratorGap.flatMap {
      wording.numeratorGap($0, inWhole: year.numeratorGapInWhole, of: finding.comparison.fact)
    }
    let own = wording.gap(gap, in: Wording.unit(of: finding.comparison))
    return wording.clauses([ofNumerator, own].compactMap { $0 })
  }

  /// That a figure is given, but of other years than the one that is asked for.
  private func otherYears(of missing: MissingFigure) -> String {
    guard let last = row.year else { return "" }
    let facts = missing.absentSources.isEmpty ? [missing.fact] : missing.absentSources
    let found = facts.flatMap { fact -> [Int] in
      guard let number = catalogue.number(of: fact) else { return [] }
      return FactRow.places.filter { row.scaled(number, at: $0) != nil }.map { last - $0 }
    }
    guard !found.isEmpty else { return "" }
    let names = wording.list(Set(found).sorted().map { language("\($0) 年", "\($0)") })
    return language("（文件里只有\(wording.spaced(names))的）", " (the file has only that of \(names))")
  }
}
