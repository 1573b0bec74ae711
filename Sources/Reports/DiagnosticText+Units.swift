import Assessment
import Rules
import Submission

/// Units and numbers as a remedy names them.
extension DiagnosticWording {
  /// The unit that a plain number is in.
  func unit(of fact: FactDefinition) -> String {
    let symbol = fact.unit.symbol
    return symbol.isEmpty ? language("以比值计", "as a ratio") : language("以\(symbol)计", "in \(symbol)")
  }

  func units(of fact: FactDefinition) -> String {
    wording.list(
      fact.units.map { $0.symbol.isEmpty ? language("（无单位）", "(no unit)") : $0.symbol })
  }

  func example(of fact: FactDefinition) -> String {
    if fact.kind == .wholeNumber {
      return quoted("\(FigureForm(fact).example) \(fact.unit.symbol)")
    }
    return fact.unit.symbol.isEmpty ? "1.35" : quoted("12.6 \(fact.unit.symbol)")
  }

  /// A text as it is to be written: in JSON with quotes.
  func quoted(_ text: String) -> String { located.isInTable ? text : "\"\(text)\"" }

  func range(of fact: FactDefinition) -> String {
    func value(_ bound: ExactDecimal) -> String {
      wording.value(Fraction(bound), in: fact.unit)
    }
    return switch (fact.bounds.least, fact.bounds.most) {
    case (let least?, let most?):
      language("在 \(value(least)) 与 \(value(most)) 之间", "from \(value(least)) to \(value(most))")
    case (let least?, nil): language("不小于 \(value(least))", "at least \(value(least))")
    case (nil, let most?): language("不大于 \(value(most))", "at most \(value(most))")
    case (nil, nil): language("是一个数", "a number")
    }
  }

  static func bare(_ text: String) -> String {
    text.filter { !$0.isWhitespace && $0 != "," }
  }

  /// A figure as it is written: that of a table's cell has no quotes.
  func written(_ text: String) -> String {
    let isQuoted = text.count > 1 && text.hasPrefix("\"") && text.hasSuffix("\"")
    return located.isInTable && isQuoted ? String(text.dropFirst().dropLast()) : text
  }

  func short(_ text: String) -> String {
    let text = written(text)
    return text.count <= 44 ? text : String(text.prefix(40)) + "…"
  }
}
