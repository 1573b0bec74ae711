public import Rules

/// Schemes and items in words, for `schemes` and `show`.
public struct SchemeText {
  let wording: Wording
  private let width: Int
  /// Where the lists are found that schemes can use.
  let catalogue: Catalogue?
  var language: Language { wording.language }

  /// - Parameter catalogue: Where the lists are found that schemes can use; none are told without it.
  public init(_ language: Language, width: Int = 100, in catalogue: Catalogue? = nil) {
    self.catalogue = catalogue
    wording = Wording(language)
    self.width = width
  }

  /// Every scheme with its names, the number of its rows and its source.
  public func list(_ schemes: [Scheme]) -> String {
    let idWidth = schemes.map { $0.id.displayWidth }.max() ?? 0
    return schemes.map { scheme in
      // Where the document has no table, its grounds are counted.
      let tableRows = scheme.items.count { $0.nature.isTableRow }
      let rows = scheme.purpose == .retention ? scheme.items.count : tableRows
      let indent = String(repeating: " ", count: idWidth + 2)
      return """
        \(scheme.id.padded(to: idWidth))  \(scheme.title)
        \(indent)\(language("\(rows) 条", "\(rows) rows"))\(language("；", "; "))\(scheme.source.number)\(scheme.source.part)\(language("，", ", "))\(scheme.source.date)
        \(indent)\(wording.labelled(language("施行", "in force"), wording.validity(of: scheme)))
        \(indent)\(wording.labelled(language("别名", "also"), wording.list(scheme.aliases)))

        """
    }.joined()
  }

  /// A scheme's source and the given items, which are all of them or some.
  public func text(of scheme: Scheme, items: [Item]) -> String {
    let source = scheme.source
    let year =
      scheme.lastFullYear.map { language("上一完整年 \($0)", "the last full year is \($0)") }
      ?? language("上一完整年以填报的 year 为准", "the last full year is the file's year")
    let issue = "\(source.issuer)\(language("，", ", "))\(source.date)\(language("；", "; "))\(year)"
    var text = """
      \(scheme.id)  \(scheme.title)
      \(wording.labelled(language("依据", "Source"), source.line)
        .wrapped(to: width).joined(separator: "\n"))
      \(wording.labelled(language("发文", "Issued by"), issue))
      \(wording.labelled(language("施行", "In force"), wording.validity(of: scheme))
        .wrapped(to: width).joined(separator: "\n"))

      """
    for item in items { text += "\n" + entry(item, of: scheme) }
    for note in scheme.notes(on: items) { text += "\n" + entry(note, of: scheme) }
    for list in catalogue?.lists(for: items, of: scheme) ?? [] { text += "\n" + entry(list) }
    if items.count == scheme.items.count, !scheme.filing.isEmpty {
      text += "\n" + entry(scheme.filing, of: scheme)
    }
    return text
  }

  private func entry(_ note: TableNote, of scheme: Scheme) -> String {
    let name = language("表注", "note") + (note.number.map { " " + $0 } ?? "")
    var text = "\(scheme.id)  \(name)\n" + block("", note.text)
    text += block(language("作用", "effect"), note.effect[language])
    if !note.items.isEmpty {
      text += block(language("条款", "items"), wording.list(note.items))
    }
    return text
  }

  /// What the document says of filing, as a list to tick off.
  private func entry(_ filing: [FilingRule], of scheme: Scheme) -> String {
    var text = "\(scheme.id)  \(language("材料与期限", "material and deadlines (材料与期限)"))\n"
    for rule in filing {
      text += block(
        "□ " + rule.kind.label[language], "\(rule.text)\(wording.bracketed(rule.place))")
    }
    return text
      + block(
        language("出处", "citation"), scheme.source.document + scheme.source.bracketedNumber)
  }

  private func entry(_ item: Item, of scheme: Scheme) -> String {
    let heading =
      "\(scheme.identifier(of: item))  \(wording.nature(item.nature))  \(item.scope.label)  \(item.category)"
      + (item.kind.map { "  \($0)" } ?? "")
    var text = heading + "\n" + block("", item.words)
    if let reference = item.reference {
      text += block(language("参照", "as"), "\(reference.item) \(reference.text)")
    }
    if let scope = item.scope.condition {
      text += block(language("适用", "for"), wording.lines(scope, of: scheme).joined(separator: "\n"))
    }
    if let exemption = item.scope.exemption {
      text += block(
        language("除外", "except"), wording.lines(exemption, of: scheme).joined(separator: "\n"))
    }
    text += block(
      language("条件", "condition"), wording.lines(item.condition, of: scheme).joined(separator: "\n")
    )
    text += block(language("读法", "reading"), wording.reading(of: item))
    text += block(language("指标", "facts"), item.facts.map(describe).joined(separator: "\n"))
    text += block(
      language("基地信息", "of the base"), item.traits.map(describe).joined(separator: "\n"))
    text += block(language("出处", "citation"), scheme.citation(of: item))
    return text
  }

  private func describe(_ fact: FactDefinition) -> String {
    let name = "\(fact.key)  \(fact.label)"
    if fact.kind == .attestation { return name + wording.bracketed(language("定性", "quality")) }
    if case .text(let limit) = fact.kind {
      return name
        + wording.bracketed(
          language("文字", "text")
            + (limit.map { language("，不超过 \($0) 字", ", at most \($0) characters") } ?? ""))
        + lists(giving: fact)
    }
    if fact.kind == .score {
      let maximum = wording.maximum(of: fact)
      return fact.label
        + wording.bracketed(language("评分，满分 \(maximum)", "score, at most \(maximum)"))
    }
    var words = [name]
    if !fact.unit.symbol.isEmpty { words.append(language("单位 ", "in ") + fact.unit.symbol) }
    if let derivation = fact.derivation { words.append(wording.derivation(derivation)) }
    var text = words.joined(separator: language("，", ", "))
    let semicolon = language("；", "; ")
    if let row = fact.returnRow { text += semicolon + wording.returnRow(row) }
    if let definition = fact.definition { text += semicolon + definition }
    return text + lists(giving: fact)
  }

  private func describe(_ trait: Trait) -> String {
    let values =
      trait.form == .flag
      ? language("true 或 false", "true or false") : wording.list(trait.values.map { $0.name })
    return wording.labelled("\(trait.key)  \(trait.label)", values)
      + (trait.definition.map { language("；", "; ") + $0 } ?? "")
  }

  /// A labelled paragraph, its further lines under its first.
  func block(_ name: String, _ body: String) -> String {
    let label = name.isEmpty ? "" : wording.labelled(name, "")
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
