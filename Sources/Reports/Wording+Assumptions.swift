import Assessment
import Evaluation
import Rules
import Submission

/// What is said of a verdict on what is supposed.
extension Wording {
  /// That something is supposed and not submitted.
  var supposed: String { language("假设", "assumed") }

  /// What is supposed, and what the file states: `销售收入（2020 年）为 328.01 亿元，填报的是 300 亿元（第 9 行）`.
  func assumption(
    _ assumed: AssumedValue, of submission: Submission, in catalogue: Catalogue,
    line: (Place) -> String
  ) -> String {
    let name: String
    switch assumed.subject {
    case .fact(let number, let yearsBack):
      let fact = catalogue.facts[number]
      let year = fact.kind.isFigure ? submission.year.map { $0 - yearsBack } : nil
      name = self.name(fact) + (year.map { bracketed(language("\($0) 年", "\($0)")) } ?? "")
    case .trait(let number): name = self.name(catalogue.traits[number])
    case .city: name = BaseKey.city.names[language == .chinese ? 1 : 0]
    }
    let value = assumed.value.map { written($0, assumed.subject, catalogue) } ?? notGiven
    let replaced =
      assumed.replaced.map {
        written($0.value, assumed.subject, catalogue) + bracketed(line($0.place))
      }
      ?? notGiven
    return language(
      "\(name)为\(spaced(value))，填报的是\(spaced(replaced))",
      "\(name) is \(value), submitted: \(replaced)")
      + bracketed(assumed.option)
  }

  /// A value as it is written, a number with the fact's own unit.
  private func written(
    _ value: WrittenValue, _ subject: AssumedValue.Subject, _ catalogue: Catalogue
  ) -> String {
    switch value {
    case .yes: return language("是", "yes")
    case .no: return language("否", "no")
    case .text(let text): return String(text.prefix(80))
    case .number(let digits):
      guard case .fact(let number, _) = subject else { return digits }
      return quantity(digits, symbol(of: catalogue.facts[number].unit))
    }
  }

  /// What is another verdict or status by what is supposed.
  func change(of explanation: Explanation) -> String? {
    guard let change = explanation.change else { return nil }
    let scheme = explanation.scheme
    let before = verdictAsSubmitted(of: explanation, change)
    let now = verdictWord(of: explanation)
    let verdict =
      before == now
      ? language("结论与填报的一样，是\(before)", "the verdict is the same as submitted: \(before)")
      : language("结论由\(before)变为\(now)", "the verdict turns from \(before) to \(now)")
    // What changes in the same way is told together.
    var ways: [(words: String, numbers: [String])] = []
    for flip in change.flips {
      let item = scheme.items[flip.item]
      let (from, to) = (status(flip.before, item.nature), status(flip.after, item.nature))
      let words = language("\(from)→\(to)", "\(from) → \(to)")
      if let index = ways.firstIndex(where: { $0.words == words }) {
        ways[index].numbers.append(item.number)
      } else {
        ways.append((words, [item.number]))
      }
    }
    let items = ways.map { way -> String in
      let numbers = list(way.numbers)
      let noun = way.numbers.count == 1 ? "item" : "items"
      return language("第 \(numbers) 条 ", "\(noun) \(numbers): ") + way.words
    }
    return statements(
      [verdict] + (items.isEmpty ? [language("没有条目变化", "no item changes")] : items))
  }

  private func verdictAsSubmitted(
    of explanation: Explanation, _ change: JudgementChange
  ) -> String {
    change.verdict.isOfOtherBases(change.isForBase)
      ? notApplicable : verdict(change.verdict, explanation.scheme.purpose)
  }

  /// That an item has another status by what is supposed.
  func flip(_ flip: JudgementChange.Flip, _ nature: Nature) -> String {
    language(
      "假设改变了本条：填报的是\(status(flip.before, nature))",
      "changed by what is assumed: as submitted it is \(status(flip.before, nature))")
  }

  /// All options that suppose something, in one line, `nil` where there are none.
  func assumptions(of submission: Submission) -> String? {
    submission.assumed.isEmpty
      ? nil : labelled(supposed, statements(submission.assumed.map { $0.option }))
  }
}

extension JSONWriter {
  /// What is supposed of a submission, and what its file states.
  mutating func assumption(
    _ assumed: AssumedValue, _ submission: Submission, _ catalogue: Catalogue,
    _ position: (Place) -> Position
  ) {
    object { writer in
      writer.member("option", assumed.option)
      switch assumed.subject {
      case .fact(let number, let yearsBack):
        let fact = catalogue.facts[number]
        writer.member("fact", fact.key)
        if fact.kind.isFigure { writer.member("year", submission.year.map { $0 - yearsBack }) }
      case .trait(let number): writer.member("trait", catalogue.traits[number].key)
      case .city: writer.member("trait", BaseKey.city.names[0])
      }
      writer.member("value") { $0.written(assumed.value) }
      writer.member("submitted") { writer in
        guard let replaced = assumed.replaced else { return writer.null() }
        writer.object { writer in
          writer.member("value") { $0.written(replaced.value) }
          writer.place(position(replaced.place))
        }
      }
    }
  }

  /// A value as it is written, a number by its digits.
  private mutating func written(_ value: WrittenValue?) {
    switch value {
    case .number(let digits): string(digits)
    case .text(let text): string(text)
    case .yes: flag(true)
    case .no: flag(false)
    case nil: null()
    }
  }

  /// What was another verdict or status before something was supposed.
  mutating func change(_ change: JudgementChange, of scheme: Scheme) {
    object { writer in
      writer.member("verdictAsSubmitted", change.verdict.rawValue)
      writer.member("flips") { writer in
        writer.array(change.flips) { writer, flip in
          writer.object { writer in
            writer.member("item", scheme.items[flip.item].number)
            writer.member("from", flip.before.rawValue)
            writer.member("to", flip.after.rawValue)
          }
        }
      }
    }
  }
}
