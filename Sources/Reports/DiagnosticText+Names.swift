import Assessment
import Rules
import Submission

/// What the places of a submission are called, and what may stand in them.
extension DiagnosticWording {
  func name(_ fact: FactDefinition) -> String { wording.name(fact) }

  /// A key as it is written, and the label that is the same.
  func key(of fact: FactDefinition) -> String {
    language("“\(fact.key)”", "\"\(fact.key)\"") + wording.bracketed(fact.label)
  }

  func name(of slot: Slot) -> String {
    switch slot {
    case .submission: language("填报文件", "the submission")
    case .scheme: keyword("scheme")
    case .base: keyword("base")
    case .baseText: language("基地的名称和地市", "the name or city of the base")
    case .trait(let trait): wording.name(trait)
    case .year: keyword("year")
    case .figures: keyword("figures")
    case .figure(let fact), .figureOfYear(let fact), .growth(let fact), .text(let fact),
      .attestation(let fact):
      name(fact)
    case .scores: keyword("scores")
    case .texts: keyword("texts")
    case .attestations: keyword("attestations")
    case .met: keyword("met")
    case .note: keyword("note")
    case .evidence: keyword("evidence")
    }
  }

  /// A key of the format before other words.
  func keyword(_ key: String) -> String { language(key + " ", key) }

  func form(of slot: Slot) -> String {
    switch slot {
    case .submission:
      language("一个对象 { … }，或由这样的对象组成的数组", "an object { … }, or an array of such objects")
    case .scheme:
      language(
        "方案名（basecheck schemes 列出），或方案名的数组",
        "the ID of a scheme (basecheck schemes lists them), or an array of IDs")
    case .base, .figures, .scores, .texts, .attestations: language("对象 { … }", "an object { … }")
    case .baseText, .note: language("文字", "text")
    case .trait(let trait): form(of: trait)
    case .year: language("四位数的年份，如 2020", "a year of four digits, such as 2020")
    case .figure(let fact):
      language(
        "数字（\(unit(of: fact))）、带单位的文字，或按年度的对象，如 { \"2020\": … }",
        "a number (\(unit(of: fact))), text with a unit, "
          + "or an object by year, such as { \"2020\": … }")
    case .figureOfYear(let fact):
      language(
        "数字（\(unit(of: fact))）或带单位的文字", "a number (\(unit(of: fact))) or text with a unit")
    case .growth where located.isInTable:
      language("百分数，如 5.2 或 5.2%", "a percentage, such as 5.2 or 5.2%")
    case .growth:
      language(
        "按年度的同比，如 { \"2021\": 5.2 }（以 % 计）", "the growth by year, such as { \"2021\": 5.2 } (in %)")
    case .text(let fact):
      language("文字", "text")
        + (fact.textLimit.map { language("，不超过 \($0) 字", " of at most \($0) characters") } ?? "")
    case .attestation where located.isInTable, .met where located.isInTable:
      language("“是”或“否”，还没有判断时留空", "是 or 否, or nothing while it is not judged")
    case .attestation:
      language("true、false，或 ", "true, false, or ")
        + "{ \"met\": true, \"note\": …, \"evidence\": […] }"
    case .met: language("true、false 或 null", "true, false or null")
    case .evidence:
      language("文件路径的数组，如 [\"附件/证明.pdf\"]", "an array of file paths, such as [\"附件/证明.pdf\"]")
    }
  }

  func form(of trait: Trait) -> String {
    let values = wording.list(trait.values.map { "\"\($0.name)\"" })
    return switch trait.form {
    case .flag where located.isInTable: language("“是”或“否”", "是 or 否")
    case .flag: language("true 或 false", "true or false")
    case .choice: language("\(values) 之一", "one of \(values)")
    case .choices: language("\(values) 之一，或其中几个的数组", "one of \(values), or an array of several")
    }
  }

  func name(of kind: JSONKind) -> String {
    switch kind {
    case .object: language("对象", "an object")
    case .array: language("数组", "an array")
    case .string: language("文字", "text")
    case .number: language("数字", "a number")
    case .boolean: language("true 或 false", "true or false")
    case .null: "null"
    }
  }

  func evidence(_ path: String, _ fault: EvidenceFault) -> String {
    let what: String =
      switch fault {
      case .outside:
        language(
          "在填报文件的目录之外；应写在该目录之内的相对路径",
          "lies outside the submission's folder; it must be a relative path inside it")
      case .missing:
        language("不存在；请补上文件或改正路径", "does not exist; add the file or correct the path")
          + (path.contains("\\") ? language("（目录之间用 / 隔开）", " (folders are separated by /)") : "")
      case .notAFile:
        language("不是文件；应写明目录中的各个文件", "is not a file; name the files in the folder one by one")
      case .empty: language("是空的；请换成有内容的文件", "is empty; put the real file in its place")
      case .unreadable: language("打不开；请核对权限", "can't be opened; check its permissions")
      }
    return language("佐证材料“\(path)”\(what)", "the evidence \"\(path)\" \(what)")
  }

  func unknownKey(
    _ key: String, _ slot: Slot, _ nearest: FactDefinition?, _ name: String?
  ) -> String {
    let place: String =
      switch slot {
      case .submission: language("填报文件的顶层", "the top level of the submission")
      case .base, .figures, .scores, .texts, .attestations: self.name(of: slot)
      default: language("定性指标", "an attestation")
      }
    if case .submission = slot, let nearest {
      let home = Self.home(of: nearest)
      return language(
        "“\(key)”不能写在\(place)；应写在 \(home) 里",
        "\"\(key)\" can't stand at \(place); it belongs in \(home)")
    }
    let trouble = language("\(place)里没有“\(key)”这个键", "\(place) has no key \"\(key)\"")
    if let nearest {
      let home = Self.home(of: nearest)
      return trouble
        + language(
          "；最接近的是 \(home) 的\(self.key(of: nearest))",
          "; the nearest is \(self.key(of: nearest)) in \(home)")
    }
    if let name { return trouble + language("；最接近的是“\(name)”", "; the nearest is \"\(name)\"") }
    if case .base = slot {
      return trouble
        + language(
          "，也没有相近的；basecheck show 方案名 列出各条用到的基地信息",
          " nor one like it; basecheck show ID lists what the items of a scheme ask of the base")
    }
    return trouble
      + language(
        "，也没有相近的；basecheck show 方案名 列出各条用到的指标",
        " nor one like it; basecheck show ID lists the indicators that the items of a scheme use")
  }

  func nearest(_ name: String?) -> String {
    name.map { language("，最接近的是“\($0)”", ", the nearest is \"\($0)\"") } ?? ""
  }

  func kind(of fact: FactDefinition) -> String {
    switch fact.kind {
    case .figure, .wholeNumber: language("数值指标", "a figure")
    case .score: language("评分", "a score")
    case .text: language("文字", "a text")
    case .attestation: language("定性指标", "an attestation")
    }
  }

  /// The object that holds facts of the kind.
  static func home(of fact: FactDefinition) -> String {
    switch fact.kind {
    case .figure, .wholeNumber: "figures"
    case .score: "scores"
    case .text: "texts"
    case .attestation: "attestations"
    }
  }
}
