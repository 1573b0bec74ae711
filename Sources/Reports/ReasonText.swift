import Evaluation
import Rules
import Submission

/// Why an item came to its status, for every report that speaks to people.
struct ReasonText {
  /// A line, and the place in the file that it is about.
  struct Line {
    let text: String
    let place: String?
  }

  let status: Status
  let nature: Nature
  /// The item and what it came to: `第 7 条 不满足`.
  let heading: String
  /// What suffices for it.
  let ground: String
  /// The values that do, one by one.
  let facts: [Line]
  /// What would change it, of a failure.
  let change: String?
  /// The sets of values that would, one by one.
  let remedies: [String]

  init(_ reason: Reason, _ text: FindingText, _ submission: Submission, _ catalogue: Catalogue) {
    let wording = text.wording
    let language = wording.language
    let item = text.explanation.scheme.items[reason.item]
    let finding = text.explanation.findings[reason.item]
    status = reason.status
    nature = item.nature
    heading =
      language("第 \(item.number) 条 ", "Item \(item.number): ")
      + wording.status(reason.status, item.nature)
    facts = reason.facts.map { value in
      Line(
        text: Self.name(value, submission, catalogue, wording)
          + Self.content(of: value, submission).map {
            language("：", ": ") + Self.words($0, of: value, catalogue, wording)
          }.joined(),
        place: Self.place(of: value, submission).map { text.line(of: $0) })
    }
    switch reason.status {
    case .missing, .review:
      let needs = finding.needs.map { wording.need($0, text.years) }
      ground =
        language("还定不下来，取决于", "open; it depends on ") + wording.spaced(wording.list(needs))
    case .pass, .fail, .notApplicable:
      ground =
        facts.isEmpty
        ? language(
          "什么都不填也是如此，填报的数值都不是它的原因", "it is so where nothing is given; no value is the reason")
        : language(
          "只凭下面 \(facts.count) 项就是如此，缺了哪一项都定不下来：",
          "these \(facts.count) suffice for it, and without any one of them it is not settled:")
    }
    remedies = reason.remedies.map { remedy in
      let changes = remedy.changes.map { change in
        let name = Self.name(change.value, submission, catalogue, wording)
        let words = Self.words(change.instead, of: change.value, catalogue, wording)
        return name
          + wording.bracketed(language("如\(wording.spaced(words))", "for example \(words)"))
      }
      return wording.and(changes) + language("→", " → ")
        + wording.status(remedy.status, item.nature)
    }
    guard reason.status == .fail else {
      change = nil
      return
    }
    change =
      remedies.isEmpty
      ? language("只改填报的数值改变不了", "no change of the values given changes it")
      : language(
        "下面任意一组改了就会变，组里的缺一不可",
        "any of these sets would change it, and none of a set can be left out")
        + (reason.hasAllRemedies
          ? "" : language("（没有列全）", " (not all are listed)")) + language("：", ":")
  }

  private static func name(
    _ value: GivenValue, _ submission: Submission, _ catalogue: Catalogue, _ wording: Wording
  ) -> String {
    switch value {
    case .trait(let trait): return wording.name(catalogue.traits[trait])
    case .fact(let number, let yearsBack):
      let fact = catalogue.facts[number]
      guard fact.kind.isFigure, let year = submission.year else { return wording.name(fact) }
      return wording.name(fact)
        + wording.bracketed(
          wording.language("\(year - yearsBack) 年", "\(year - yearsBack)"))
    }
  }

  private static func content(of value: GivenValue, _ submission: Submission) -> [Reason.Content] {
    switch value {
    case .trait(let trait): [.mask(submission.row[trait: trait])]
    case .fact(let fact, let yearsBack):
      if let value = submission.row.scaled(fact, at: yearsBack) {
        [.number(ExactDecimal(scaled: value))]
      } else {
        submission.row.interval(of: fact, at: yearsBack).map { [.bound($0)] } ?? []
      }
    }
  }

  private static func words(
    _ content: Reason.Content, of value: GivenValue, _ catalogue: Catalogue, _ wording: Wording
  ) -> String {
    let (yes, no) = (wording.language("是", "yes"), wording.language("否", "no"))
    switch (content, value) {
    case (.mask(let mask), .trait(let trait)):
      let trait = catalogue.traits[trait]
      return trait.form == .flag ? mask == 1 ? yes : no : wording.list(trait.names(of: mask))
    case (.number(let number), .fact(let fact, _)):
      let fact = catalogue.facts[fact]
      switch fact.kind {
      case .attestation: return number == .zero ? no : yes
      case .text: return wording.reported
      case .figure, .wholeNumber, .score:
        return wording.value(Fraction(number), in: fact.unit)
      }
    case (.bound(let interval), .fact(let fact, _)):
      return wording.bound(FigureRange(interval), in: catalogue.facts[fact].unit)
    case (.mask, .fact), (.number, .trait), (.bound, .trait): return ""
    }
  }

  private static func place(of value: GivenValue, _ submission: Submission) -> Place? {
    switch value {
    case .trait(let trait): submission.place(ofTrait: trait)
    case .fact(let fact, let yearsBack): submission.place(ofFact: fact, yearsBack: yearsBack)
    }
  }
}

extension JSONWriter {
  /// Why an item came to its status.
  mutating func reason(
    _ reason: Reason, of scheme: Scheme, _ submission: Submission, _ catalogue: Catalogue,
    _ position: (Place) -> Position
  ) {
    object { writer in
      writer.member("item", scheme.items[reason.item].number)
      writer.member("status", reason.status.rawValue)
      writer.member("facts") { writer in
        writer.array(reason.facts) { writer, value in
          writer.object { writer in
            writer.name(of: value, submission, catalogue)
            let place =
              switch value {
              case .trait(let trait): submission.place(ofTrait: trait)
              case .fact(let fact, let yearsBack):
                submission.place(ofFact: fact, yearsBack: yearsBack)
              }
            writer.place(position(place ?? submission.beginning))
          }
        }
      }
      writer.member("changedBy") { writer in
        writer.array(reason.remedies) { writer, remedy in
          writer.object { writer in
            writer.member("status", remedy.status.rawValue)
            writer.member("values") { writer in
              writer.array(remedy.changes) { writer, change in
                writer.object { writer in
                  writer.name(of: change.value, submission, catalogue)
                  writer.member("example") { $0.content(change, catalogue) }
                }
              }
            }
          }
        }
      }
      writer.member("isComplete", reason.hasAllRemedies)
    }
  }

  private mutating func name(
    of value: GivenValue, _ submission: Submission, _ catalogue: Catalogue
  ) {
    switch value {
    case .trait(let trait): member("trait", catalogue.traits[trait].key)
    case .fact(let number, let yearsBack):
      let fact = catalogue.facts[number]
      member("fact", fact.key)
      if fact.kind.isFigure { member("year", submission.year.map { $0 - yearsBack }) }
    }
  }

  /// A value that a base may have instead, as `--set` takes it.
  private mutating func content(_ change: Reason.Remedy.Change, _ catalogue: Catalogue) {
    switch (change.instead, change.value) {
    case (.mask(let mask), .trait(let trait)):
      let trait = catalogue.traits[trait]
      if trait.form == .flag { flag(mask == 1) } else { string(trait.names(of: mask).first ?? "") }
    case (.number(let number), .fact(let fact, _)):
      let fact = catalogue.facts[fact]
      if fact.kind == .attestation { return flag(number != .zero) }
      string(
        fact.unit.fraction(fromBaseUnits: Fraction(number))
          .printed(fractionDigits: 18, rounding: .nearest).digits)
    case (.mask, .fact), (.number, .trait), (.bound, _): null()
    }
  }
}
