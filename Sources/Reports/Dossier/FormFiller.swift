import Evaluation
import Rules
import Submission

/// Fills the rows of a form from a submission.
struct FormFiller {
  let scheme: Scheme
  let submission: Submission
  let source: SourceFile
  let catalogue: Catalogue
  let wording: Wording
  var language: Language { wording.language }

  init(
    _ scheme: Scheme, _ submission: Submission, _ source: SourceFile, _ catalogue: Catalogue,
    _ wording: Wording
  ) {
    self.scheme = scheme
    self.submission = submission
    self.source = source
    self.catalogue = catalogue
    self.wording = wording
  }

  /// What stands where nothing was given.
  var blank: String { language("（未填）", "(not given)") }

  // MARK: - The form

  /// The form with its rows in their order; rows of which the base is free stand there only where given.
  func form() -> Dossier {
    let statuses = Judge(scheme, in: catalogue).judge(submission.row, reading: .printed).statuses
    var blocks: [Dossier.Block] = []
    var category = ""
    var yearly: [[String]] = []
    var single: [[String]] = []
    func flush() {
      if !yearly.isEmpty { blocks.append(.table(yearlyHeading, yearly)) }
      if !single.isEmpty {
        blocks.append(.table([language("指标", "Item"), language("数量", "Figure")], single))
      }
      yearly = []
      single = []
    }
    for (item, status) in zip(scheme.items, statuses) {
      let facts = item.condition.facts
      let isGiven = facts.contains { fact in
        catalogue.number(of: fact).map { submission.row.isGiven($0) } ?? false
      }
      guard status != .notApplicable || isGiven else { continue }
      if item.category != category {
        flush()
        category = item.category
        blocks.append(.heading(category))
      }
      if case .reported(let fact, 3) = item.condition, fact.kind.isFigure {
        if !single.isEmpty { flush() }
        yearly.append(row(item, fact))
      } else if case .when(_, .reported(let fact, 3), .reported(let other, 3)) = item.condition {
        // The row is about one of two figures, by the field of the base.
        let number = catalogue.number(of: fact)
        yearly.append(row(item, number.map { submission.row.isGiven($0) } ?? false ? fact : other))
      } else if case .reported(let fact, _) = item.condition, fact.kind.isFigure {
        if !yearly.isEmpty { flush() }
        single.append([item.text, figure(once: fact) ?? blank])
      } else {
        flush()
        blocks += self.blocks(of: item)
      }
    }
    flush()
    return Dossier(
      scheme.title, lines: lines, seals: scheme.seals, blocks, language)
  }

  /// What stands under the title.
  private var lines: [(label: String, text: String)] {
    var lines: [(label: String, text: String)] = [
      (language("依据", "Source"), scheme.source.line),
      (language("申报主体", "Applicant"), submission.base.name ?? blank),
    ]
    if !submission.base.cities.isEmpty {
      lines.append((language("地市", "City"), wording.list(submission.base.cities)))
    }
    if let year = year { lines.append((language("年度", "Year"), String(year))) }
    return lines
  }

  private var year: Int? { submission.year ?? scheme.lastFullYear }

  /// The columns of a row of three years, the last first, as the return prints them.
  private var yearlyHeading: [String] {
    let years = (0..<3).map { back in
      year.map { language("\($0 - back) 年", "\($0 - back)") } ?? "-\(back)"
    }
    let growths = (0..<2).map { back in
      year.map { language("\($0 - back) 年同比%", "growth \($0 - back) %") } ?? "%"
    }
    return [language("序号", "No"), language("指标名称", "Item"), language("计量单位", "Unit")] + years
      + growths
  }

  private func row(_ item: Item, _ fact: FactDefinition) -> [String] {
    let years = (0..<3).map { figure(fact, $0, withUnit: false) ?? "" }
    let growths = (0..<2).map { growth(fact, $0) ?? "" }
    return [item.number, item.text, fact.unit.symbol] + years + growths
  }

  // MARK: - Cells

  /// A figure as it was written, in its own unit.
  private func figure(_ fact: FactDefinition, _ yearsBack: Int, withUnit: Bool = true) -> String? {
    guard let number = catalogue.number(of: fact),
      let value = submission.row[number, yearsBack: yearsBack]
    else { return nil }
    let digits = fact.unit.fraction(fromBaseUnits: Fraction(value))
      .printed(fractionDigits: 18, rounding: .nearest).digits
    return withUnit ? wording.quantity(digits, fact.unit.symbol) : digits
  }

  /// A figure that is asked for once: that of the application where it counts and is given, else that of the
  /// last full year.
  private func figure(once fact: FactDefinition) -> String? {
    (fact.isAsOfApplication ? figure(fact, -1) : nil) ?? figure(fact, 0)
  }

  /// The growth of a year over the one before, to a tenth of a percent.
  private func growth(_ fact: FactDefinition, _ yearsBack: Int) -> String? {
    guard let number = catalogue.number(of: fact),
      let now = submission.row[number, yearsBack: yearsBack],
      let before = submission.row[number, yearsBack: yearsBack + 1], before > .zero
    else { return nil }
    let growth = (Fraction(now) / Fraction(before) - Fraction(1)) * Fraction(100)
    return growth.printed(fractionDigits: 1, rounding: .nearest).digits
  }

  /// What a row that is no plain figure says: boxes, answers, texts and tables.
  private func blocks(of item: Item) -> [Dossier.Block] {
    var blocks: [Dossier.Block] = []
    item.condition.forEachLeaf { leaf in
      switch leaf {
      case .trait(let trait, _):
        let mask = catalogue.number(of: trait).map { submission.row[trait: $0] } ?? 0
        blocks.append(
          .boxes(
            item.text,
            trait.values.enumerated().map { index, value in
              (value, mask >> UInt64(index) & 1 == 1)
            }.filter { $0.isPrinted || $1 }.map { (name: $0.name, isTicked: $1) }))
      case .reported(let fact, _):
        if blocks.isEmpty, fact.kind.isAttestation {
          blocks.append(answer(item, fact))
        } else if fact.kind.isText, isAsked(fact, in: item) {
          blocks += passage(blocks.isEmpty ? item.text : fact.label, fact)
        } else if fact.kind.isFigure {
          blocks.append(.passage(item.text, figure(once: fact) ?? blank))
        }
      default: break
      }
    }
    return blocks
  }

  /// Whether a text is asked for that only another answer asks for, or is given all the same.
  private func isAsked(_ fact: FactDefinition, in item: Item) -> Bool {
    guard let number = catalogue.number(of: fact), !submission.row.isGiven(number) else {
      return true
    }
    for part in item.condition.parts {
      guard case .when(.attestation(let premise), .reported(let text, _), _) = part,
        text.key == fact.key, let answer = catalogue.number(of: premise)
      else { continue }
      return submission.row.attestation(answer) != false
    }
    return true
  }

  private func answer(_ item: Item, _ fact: FactDefinition) -> Dossier.Block {
    let answer = catalogue.number(of: fact).flatMap { submission.row.attestation($0) }
    guard !fact.isPersonal else {
      return .passage(
        item.text,
        answer == true
          ? language("已填写（内容不留存，请在报送系统或盖章的表上填写）", "given (not kept; write it on the form itself)")
          : blank)
    }
    return .boxes(
      item.text, [(name: "是", isTicked: answer == true), (name: "否", isTicked: answer == false)])
  }

  /// A text, or the table that stands for it.
  private func passage(_ label: String, _ fact: FactDefinition) -> [Dossier.Block] {
    guard let number = catalogue.number(of: fact) else { return [] }
    var blocks: [Dossier.Block] = []
    if let text = submission.passage(ofFact: number, in: source) {
      blocks.append(.passage(label, text))
    }
    for (list, _) in catalogue.lists(giving: fact) {
      guard let given = submission.lists.first(where: { $0.definition === list }) else { continue }
      blocks.append(.passage(label, given.rows.isEmpty ? language("没有", "none") : ""))
      if !given.rows.isEmpty { blocks.append(table(given)) }
    }
    return blocks.isEmpty ? [.passage(label, blank)] : blocks
  }

  /// A list as the form's table.
  func table(_ list: NamedList) -> Dossier.Block {
    let columns = list.definition.columns
    let heading = columns.map { column in
      column.label + (column.unit.isEmpty ? "" : language("（\(column.unit)）", " (\(column.unit))"))
    }
    let rows = list.rows.map { row in
      zip(row.cells, columns).map { cell, column in cell.map { text(of: $0.value, column) } ?? "" }
    }
    return .table(["序号"] + heading, rows.enumerated().map { [String($0 + 1)] + $1 })
  }

  private func text(of value: NamedList.Value, _ column: ListColumn) -> String {
    switch (value, column.form) {
    case (.text(let text), _): text
    case (.number(let number), .figure(let fact)):
      fact.unit.fraction(fromBaseUnits: Fraction(number))
        .printed(fractionDigits: 18, rounding: .nearest).digits
    case (.choice(let mask), .choice(let trait)): trait.names(of: mask).joined(separator: "、")
    default: ""
    }
  }

  // MARK: - The term

  /// The targets of each year beside what was reached, the term and what bars from applying.
  func targets(of term: Term) -> Dossier {
    func date(_ fact: FactDefinition) -> CalendarDate? {
      catalogue.number(of: fact).flatMap { submission.passage(ofFact: $0, in: source) }
        .flatMap { CalendarDate($0.trimmingSpaces) }
    }
    var lines = lines
    if let first = date(term.begins) {
      let last = first.lastDay(ofYears: term.years).text
      lines.append(
        (
          language("试点期", "Term"),
          language("\(first.text) 至 \(last)", "\(first.text) to \(last)")
            + wording.bracketed(
              language("\(term.years) 年，\(term.place)", "\(term.years) years, \(term.place)"))
        ))
    } else {
      lines.append(
        (
          language("试点期", "Term"),
          language("\(term.years) 年，自批复之日起", "\(term.years) years from the approval")
            + wording.bracketed(term.place)
        ))
    }
    if let revoked = date(term.revoked) {
      let last = revoked.lastDay(ofYears: term.barredYears).text
      lines.append(
        (
          language("不允许申请", "Barred"),
          language("至 \(last)：\(term.bar.text)", "to \(last): \(term.bar.text)")
            + wording.bracketed(term.bar.place)
        ))
    }
    let title = term.targets.name(in: language)
    guard let given = submission.lists.first(where: { $0.definition === term.targets }),
      !given.rows.isEmpty
    else {
      return Dossier(
        scheme.title, lines: lines, seals: [],
        [.heading(title + wording.bracketed(term.placeOfTargets)), .passage(title, blank)], language
      )
    }
    let remark = language(
      "目标与完成情况并列，是否达到由评价和复核判断；空白是还没有填报的年度。",
      "Targets stand beside what was reached; whether they are met the rating and the review decide. Blank cells are of "
        + "years that are not reported yet.")
    return Dossier(
      scheme.title, lines: lines, seals: [],
      [
        .heading(title + wording.bracketed(term.placeOfTargets)), table(given), .remark(remark),
      ], language)
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmingSpaces: String {
    var text = Substring(self)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
