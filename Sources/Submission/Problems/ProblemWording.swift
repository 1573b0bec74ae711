import Rules

/// The words of problems in one language, for one place.
struct ProblemWording {
  let wording: Wording
  /// Whether the place is a cell of a table, so that the remedy is none of JSON.
  let isInTable: Bool
  /// Where another place is.
  let position: (Place) -> Position

  var language: Language { wording.language }

  /// One of two texts that say the same.
  func callAsFunction(
    _ chinese: @autoclosure () -> String, _ english: @autoclosure () -> String
  ) -> String {
    language(chinese(), english())
  }

  func name(_ fact: FactDefinition) -> String { wording.name(fact) }
  func name(_ trait: Trait) -> String { wording.name(trait) }
  func name(_ list: ListDefinition) -> String {
    self("名单“\(list.label)”", "the list \(list.name(in: language))")
  }
  func list(_ names: [String]) -> String { wording.list(names) }
  func bracketed(_ text: String) -> String { wording.bracketed(text) }
  func spaced(_ text: String) -> String { wording.spaced(text) }
  func value(_ value: Fraction, in unit: UnitOfMeasure) -> String { wording.value(value, in: unit) }

  // MARK: - Names

  /// A key as it is written, and the label that is the same.
  func key(of fact: FactDefinition) -> String {
    self("“\(fact.key)”", "\"\(fact.key)\"") + bracketed(fact.label)
  }

  func kind(of fact: FactDefinition) -> String {
    switch fact.kind {
    case .figure, .wholeNumber: self("数值指标", "a figure")
    case .score: self("评分", "a score")
    case .text: self("文字", "a text")
    case .attestation: self("定性指标", "an attestation")
    }
  }

  func unknownKey(
    _ key: String, _ slot: Slot, _ nearest: FactDefinition?, _ name: String?
  ) -> String {
    let place: String =
      switch slot {
      case .submission: self("填报文件的顶层", "the top level of the submission")
      case .base, .figures, .scores, .texts, .attestations: slot.name(self)
      default: self("定性指标", "an attestation")
      }
    if case .submission = slot, let nearest {
      let home = nearest.kind.section.key
      return self(
        "“\(key)”不能写在\(place)；应写在 \(home) 里",
        "\"\(key)\" can't stand at \(place); it belongs in \(home)")
    }
    let trouble = self("\(place)里没有“\(key)”这个键", "\(place) has no key \"\(key)\"")
    if let nearest {
      let home = nearest.kind.section.key
      return trouble
        + self(
          "；最接近的是 \(home) 的\(self.key(of: nearest))",
          "; the nearest is \(self.key(of: nearest)) in \(home)")
    }
    if let name { return trouble + self("；最接近的是“\(name)”", "; the nearest is \"\(name)\"") }
    if case .base = slot {
      return trouble
        + self(
          "，也没有相近的；basecheck show 方案名 列出各条用到的基地信息",
          " nor one like it; basecheck show ID lists what the items of a scheme ask of the base")
    }
    return trouble
      + self(
        "，也没有相近的；basecheck show 方案名 列出各条用到的指标",
        " nor one like it; basecheck show ID lists the indicators that the items of a scheme use")
  }

  func nearest(_ name: String?) -> String {
    name.map { self("，最接近的是“\($0)”", ", the nearest is \"\($0)\"") } ?? ""
  }

  // MARK: - Places

  func firstPlace(_ place: Place) -> String { back(self("第一次在", "first at"), place) }

  func back(_ words: String, _ place: Place) -> String {
    bracketed(words + spaced(position(place).words(in: language)))
  }

  func remark(_ year: Int?) -> String {
    year.map { self("（\($0) 年）", " in \($0)") } ?? ""
  }

  /// A figure that contradicts an answer, with its year and its place.
  func contradicting(_ figure: ContradictingFigure) -> String {
    let year = figure.year.map { self(" \($0) 年", " in \($0)") } ?? ""
    let place = figure.place.map { bracketed(position($0).words(in: language)) } ?? ""
    return name(figure.fact) + year + place
  }

  // MARK: - Units and numbers

  /// The unit that a plain number is in.
  func unit(of fact: FactDefinition) -> String {
    let symbol = fact.unit.symbol
    return symbol.isEmpty ? self("以比值计", "as a ratio") : self("以\(symbol)计", "in \(symbol)")
  }

  func units(of fact: FactDefinition) -> String {
    list(
      fact.units.map { $0.symbol.isEmpty ? self("（无单位）", "(no unit)") : $0.symbol })
  }

  func example(of fact: FactDefinition) -> String {
    if fact.kind == .wholeNumber {
      return quoted("\(fact.exampleDigits) \(fact.unit.symbol)")
    }
    return fact.unit.symbol.isEmpty ? "1.35" : quoted("12.6 \(fact.unit.symbol)")
  }

  /// A text as it is to be written: in JSON with quotes.
  func quoted(_ text: String) -> String { isInTable ? text : "\"\(text)\"" }

  func range(of fact: FactDefinition) -> String {
    func value(_ bound: ExactDecimal) -> String {
      wording.value(Fraction(bound), in: fact.unit)
    }
    return switch (fact.bounds.least, fact.bounds.most) {
    case (let least?, let most?):
      self("在 \(value(least)) 与 \(value(most)) 之间", "from \(value(least)) to \(value(most))")
    case (let least?, nil): self("不小于 \(value(least))", "at least \(value(least))")
    case (nil, let most?): self("不大于 \(value(most))", "at most \(value(most))")
    case (nil, nil): self("是一个数", "a number")
    }
  }

  static func bare(_ text: String) -> String {
    text.filter { !$0.isWhitespace && $0 != "," }
  }

  /// A text as it is quoted, cut where it is long.
  func short(_ text: String) -> String {
    text.count <= 44 ? text : String(text.prefix(40)) + "…"
  }

  /// A text that stands at the place, where it is short.
  func shown(_ text: String) -> String {
    text.isEmpty || text.count > 40 || text.utf8.contains(UInt8(ascii: "\n")) ? "" : bracketed(text)
  }
}
