import Rules
import Submission

/// The facts, and the forms of their values.
extension SubmissionSchema {
  func fact(_ fact: FactDefinition, _ writer: inout JSONWriter) {
    writer.member("title", wording.name(fact))
    writer.member("description", description(of: fact))
    switch fact.kind {
    case .figure, .wholeNumber, .score: writer.reference(formNames[FigureForm(fact)] ?? "")
    case .text: writer.member("type", ["string", "null"])
    case .attestation: writer.reference("answer-form")
    }
  }

  /// What a fact is, one statement a line.
  private func description(of fact: FactDefinition) -> String {
    var lines = [demand(on: fact)]
    let clauses = clauses[fact.key] ?? []
    if !clauses.isEmpty {
      let named = wording.list(Array(clauses.prefix(Self.maximumClauses)))
      let more =
        clauses.count > Self.maximumClauses
        ? language(" 等 \(clauses.count) 条", " and others, \(clauses.count) in all") : ""
      lines.append(wording.labelled(language("用于", "Read by"), named + more))
    }
    if let derivation = fact.derivation { lines.append(wording.derivation(derivation)) }
    for list in lists where list.consequences.contains(where: { $0.fact.key == fact.key }) {
      lines.append(
        language("可由名单 \(list.key) 得出", "follows from the list \(list.key)"))
    }
    if !fact.wholes.isEmpty {
      let wholes = fact.wholes.map(wording.name).joined(separator: language("、", " or "))
      lines.append(language("不能大于\(wording.spaced(wholes))", "can't exceed \(wholes)"))
    }
    if let row = fact.returnRow { lines.append(wording.returnRow(row)) }
    if let definition = fact.definition { lines.append(definition) }
    return lines.joined(separator: "\n")
  }

  /// What may be written for a fact.
  private func demand(on fact: FactDefinition) -> String {
    switch fact.kind {
    case .figure, .wholeNumber:
      let number =
        fact.kind == .wholeNumber ? language("整数", "a whole number") : language("数字", "a number")
      guard !fact.unit.symbol.isEmpty else {
        return language("\(number)，没有单位", "\(number) without unit")
      }
      let unit = fact.unit.symbol
      let others = fact.units.filter { $0 != fact.unit }.map { $0.symbol }
      let plain = language("\(number)，单位 \(unit)", "\(number) in \(unit)")
      if others.isEmpty { return plain }
      return plain + language("；带单位的文字还可用 ", "; as a text also in ") + wording.list(others)
    case .score:
      let maximum = wording.maximum(of: fact)
      return language("评分，满分 \(maximum)", "score, at most \(maximum)")
    case .text(let limit):
      guard let limit else { return language("文字", "text") }
      if fact.isOfLines {
        return language(
          "文字，表中的一行另起一行，每行不超过 \(limit) 字，空白不计",
          "text with a line for each row of the table, at most \(limit) characters each, white space not counted"
        )
      }
      return language(
        "文字，不超过 \(limit) 字，空白不计", "text of at most \(limit) characters, white space not counted")
    case .attestation:
      let years = fact.isOfThreeYears ? language("近三年", " in the last three full years") : ""
      return language(
        "\(years)是否达到：true、false，或写明说明和佐证的对象",
        "whether it is met\(years): true, false, or an object with note and evidence")
    }
  }

  /// A figure, plain, with a unit, by year; or a score, which has no years.
  func figure(_ form: FigureForm, _ writer: inout JSONWriter) {
    figure(form, isYearly: form.kind != .score, &writer)
  }

  /// The same, which may have no years whatever it is.
  func figure(_ form: FigureForm, isYearly: Bool, _ writer: inout JSONWriter) {
    let number = form.isWhole ? "integer" : "number"
    func value(_ writer: inout JSONWriter) {
      writer.member("minimum") { $0.number(form.minimum ?? "-" + Self.largestNumber) }
      writer.member("maximum") { $0.number(form.maximum ?? Self.largestNumber) }
      writer.member("pattern", form.pattern)
    }
    writer.member(
      "type", isYearly ? [number, "string", "object", "null"] : [number, "string", "null"])
    value(&writer)
    let example = form.example
    let written = wording.quantity(example, form.unit.symbol)
    if isYearly {
      writer.member("properties") { writer in
        writer.object { writer in
          for name in SubmissionReader.growthKeys {
            writer.member(name) { $0.object { $0.reference("growth-form") } }
          }
        }
      }
      writer.member("patternProperties") { writer in
        writer.object { writer in
          writer.comments()
          writer.member(Self.yearPattern) { writer in
            writer.object { writer in
              writer.member("type", [number, "string", "null"])
              value(&writer)
            }
          }
        }
      }
      writer.member("additionalProperties", false)
    }
    writer.member("examples") { writer in
      writer.open("[")
      writer.element { $0.number(example) }
      writer.element { $0.string(written) }
      if isYearly {
        writer.element { writer in
          writer.object { writer in
            for year in ["2022", "2023"] { writer.member(year) { $0.number(example) } }
          }
        }
      }
      writer.close("]")
    }
  }

  /// The growth of a figure in percent, by year.
  func growth(_ writer: inout JSONWriter) {
    writer.member("title", SubmissionReader.growthKeys.last)
    writer.member(
      "description",
      language("按年度的同比增长，%；会由数值重新计算", "Growth in % by year; recomputed from the figures"))
    writer.member("type", "object")
    writer.member("patternProperties") { writer in
      writer.object { writer in
        writer.comments()
        writer.member(Self.yearPattern) { writer in
          writer.object { writer in
            writer.member("type", ["number", "string", "null"])
            writer.member("pattern", FigureForm.percentage)
          }
        }
      }
    }
    writer.member("additionalProperties", false)
  }

  /// An attestation: met or not, alone or with what speaks for it.
  func answer(_ writer: inout JSONWriter) {
    writer.member("type", ["boolean", "object", "null"])
    writer.member("properties") { writer in
      writer.object { writer in
        for key in AttestationKey.allCases {
          for name in key.names {
            writer.member(name) { $0.object { answerMember(key, &$0) } }
          }
        }
      }
    }
    writer.closeObject()
    // `required` holds for whatever is no object, so `oneOf` would refuse a plain true or false.
    writer.member("anyOf") { writer in
      writer.array(AttestationKey.met.names) { writer, name in
        writer.object { $0.member("required", [name]) }
      }
    }
  }

  private func answerMember(_ key: AttestationKey, _ writer: inout JSONWriter) {
    writer.member("title", key.names.last)
    switch key {
    case .met:
      writer.member(
        "description", language("是否达到；还没有判断的写 null", "Whether it is met; null where not yet judged")
      )
      writer.member("type", ["boolean", "null"])
    case .note: writer.member("type", ["string", "null"])
    case .evidence:
      writer.member(
        "description",
        language("佐证材料的文件，以填报文件所在的目录为准", "Files of evidence, from the submission's folder"))
      writer.member("type", ["array", "null"])
      writer.member("items") { $0.object { $0.member("type", "string") } }
    }
  }

  /// No number may have more than 18 digits before the point.
  private static let largestNumber = "1" + String(repeating: "0", count: ExactDecimal.integerDigits)

  /// The possible years as a key.
  static let yearPattern = "^(19(49|[5-9][0-9])|20[0-9][0-9]|2100)$"
}
