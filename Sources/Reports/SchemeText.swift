public import Rules

/// Schemes and items in words, for `schemes` and `show`.
public struct SchemeText {
  private let width: Int

  public init(width: Int = 100) {
    self.width = width
  }

  /// Every scheme with its names, the number of its rows and its source.
  public func list(_ schemes: [Scheme]) -> String {
    let idWidth = schemes.map { $0.id.displayWidth }.max() ?? 0
    return schemes.map { scheme in
      let rows = scheme.items.count { $0.nature.isTableRow }
      let indent = String(repeating: " ", count: idWidth + 2)
      return """
        \(scheme.id.padded(to: idWidth))  \(scheme.title)
        \(indent)\(rows) 条；\(scheme.source.number)\(scheme.source.part)，\(scheme.source.date)
        \(indent)别名：\(scheme.aliases.joined(separator: "、"))

        """
    }.joined()
  }

  /// A scheme's source and the given items, which are all of them or some.
  public func text(of scheme: Scheme, items: [Item]) -> String {
    var text = """
      \(scheme.id)  \(scheme.title)
      依据：\(scheme.source.document)\(scheme.source.bracketedNumber)\(scheme.source.part)
      发文：\(scheme.source.issuer)，\(scheme.source.date)；\(scheme.lastFullYear.map { "上一完整年 \($0)" } ?? "上一完整年以填报的 year 为准")

      """
    for item in items { text += "\n" + entry(item, of: scheme) }
    return text
  }

  private func entry(_ item: Item, of scheme: Scheme) -> String {
    let heading =
      "\(scheme.identifier(of: item))  \(item.nature.label)  \(item.scope.label)  \(item.category)"
      + (item.kind.map { "  \($0)" } ?? "")
    var text = heading + "\n" + block("", item.words)
    if let reference = item.reference {
      text += block("参照：", "\(reference.item) \(reference.text)")
    }
    if let scope = item.scope.condition {
      text += block("适用：", Wording.lines(scope).joined(separator: "\n"))
    }
    if let exemption = item.scope.exemption {
      text += block("除外：", Wording.lines(exemption).joined(separator: "\n"))
    }
    text += block("条件：", Wording.lines(item.condition).joined(separator: "\n"))
    text += block("读法：", Wording.reading(of: item))
    text += block("指标：", item.facts.map(describe).joined(separator: "\n"))
    text += block("基地信息：", item.traits.map(describe).joined(separator: "\n"))
    text += block("出处：", scheme.citation(of: item))
    return text
  }

  private func describe(_ fact: FactDefinition) -> String {
    if fact.kind == .attestation { return "\(fact.key)  \(fact.label)（定性）" }
    if case .text(let limit) = fact.kind { return "\(fact.key)  \(fact.label)（文字，不超过 \(limit) 字）" }
    if fact.kind == .score { return "\(fact.label)（评分，满分 \(Wording.maximum(of: fact))）" }
    var words = "\(fact.key)  \(fact.label)"
    if !fact.unit.symbol.isEmpty { words += "，单位 \(fact.unit.symbol)" }
    if let derivation = fact.derivation {
      words +=
        "，可直接填报，也可由\(Wording.spaced(derivation.sources.map(\.label).joined(separator: "和")))算得"
    }
    if let row = fact.returnRow { words += "；年度汇总表 \(row)" }
    if let definition = fact.definition { words += "；\(definition)" }
    return words
  }

  private func describe(_ trait: Trait) -> String {
    let values =
      trait.form == .flag ? "true 或 false" : trait.values.map(\.name).joined(separator: "、")
    return "\(trait.key)  \(trait.label)：\(values)"
  }

  /// A labelled paragraph, its further lines under its first.
  private func block(_ label: String, _ body: String) -> String {
    let indent = 2 + label.displayWidth
    let margin = String(repeating: " ", count: indent)
    let lines = body.split(separator: "\n").flatMap { line in
      let lead = line.prefix { $0 == " " }
      let rest = String(line.dropFirst(lead.count))
      return rest.wrapped(to: max(20, width - indent - lead.count)).map { lead + $0 }
    }
    return lines.enumerated().map { index, line in
      (index == 0 ? "  " + label : margin) + line + "\n"
    }.joined()
  }
}
