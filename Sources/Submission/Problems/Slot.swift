public import Rules

/// The kinds of JSON values.
public enum JSONKind: Hashable, Sendable {
  case object, array, string, number, boolean, null
}

/// A place in a submission where a value has its own form.
public enum Slot: Sendable {
  case submission
  /// An entry of the array of submissions.
  case submissionOfArray
  case scheme
  case schemeOfArray
  case base
  case baseText
  case trait(Trait)
  case traitOfArray(Trait)
  case year
  case figures
  case figure(FactDefinition)
  case figureOfYear(FactDefinition)
  case growth(FactDefinition)
  case scores
  case texts
  case text(FactDefinition)
  case attestations
  case attestation(FactDefinition)
  case met
  case note
  case evidence
  case lists
  case list(ListDefinition)
  case listRow(ListDefinition)
  case listColumn(ListColumn)
  case evidenceOfArray
  case remarks
  case remark

  /// What stands for a slot in each entry of an array there.
  var ofArray: Slot {
    switch self {
    case .scheme: .schemeOfArray
    case .evidence: .evidenceOfArray
    case .trait(let trait): .traitOfArray(trait)
    default: self
    }
  }
}

/// What the places are called, and what may stand in them.
extension Slot {
  func name(_ say: ProblemWording) -> String {
    switch self {
    case .submission: say("填报文件", "the submission")
    case .submissionOfArray: say("数组的这一项", "this entry of the array")
    case .scheme: say("scheme ", "scheme")
    case .schemeOfArray: say("scheme 的一项", "an entry of scheme")
    case .base: say("base ", "base")
    case .baseText: say("基地的名称和地市", "the name or city of the base")
    case .trait(let trait): say.name(trait)
    case .traitOfArray(let trait): say("\(say.name(trait))的一项", "an entry of \(say.name(trait))")
    case .year: say("year ", "year")
    case .figures: say("figures ", "figures")
    case .figure(let fact), .figureOfYear(let fact), .growth(let fact), .text(let fact),
      .attestation(let fact):
      say.name(fact)
    case .scores: say("scores ", "scores")
    case .texts: say("texts ", "texts")
    case .attestations: say("attestations ", "attestations")
    case .met: say("met ", "met")
    case .note: say("note ", "note")
    case .evidence: say("evidence ", "evidence")
    case .lists: say("lists ", "lists")
    case .list(let list): say.name(list)
    case .listRow(let list): say("\(say.name(list))的一行", "a row of \(say.name(list))")
    case .listColumn(let column): column.name(in: say.language)
    case .evidenceOfArray: say("evidence 的一项", "an entry of evidence")
    case .remarks: say("remarks ", "remarks")
    case .remark: say("审核说明", "a remark")
    }
  }

  func form(_ say: ProblemWording) -> String {
    switch self {
    case .submission:
      say("一个对象 { … }，或由这样的对象组成的数组", "an object { … }, or an array of such objects")
    case .submissionOfArray: say("一份填报，即一个对象 { … }", "a submission, that is an object { … }")
    case .schemeOfArray:
      say("方案名（basecheck schemes 列出）", "the ID of a scheme (basecheck schemes lists them)")
    case .scheme:
      say(
        "方案名（basecheck schemes 列出），或方案名的数组",
        "the ID of a scheme (basecheck schemes lists them), or an array of IDs")
    case .base, .figures, .scores, .texts, .attestations: say("对象 { … }", "an object { … }")
    case .baseText, .note, .remark: say("文字", "text")
    case .remarks:
      say(
        "对象 { \"警告名@指标\": \"说明\" }", "an object { \"WARNING@INDICATOR\": \"words\" }")
    case .trait(let trait): trait.form(say)
    case .traitOfArray(let trait): trait.formOfOne(say)
    case .year: say("四位数的年份，如 2020", "a year of four digits, such as 2020")
    case .figure(let fact):
      say(
        "数字（\(say.unit(of: fact))）、带单位的文字，或按年度的对象，如 { \"2020\": … }",
        "a number (\(say.unit(of: fact))), text with a unit, "
          + "or an object by year, such as { \"2020\": … }")
    case .figureOfYear(let fact):
      say(
        "数字（\(say.unit(of: fact))）或带单位的文字", "a number (\(say.unit(of: fact))) or text with a unit")
    case .growth where say.isInTable:
      say("百分数，如 5.2 或 5.2%", "a percentage, such as 5.2 or 5.2%")
    case .growth:
      say(
        "按年度的同比，如 { \"2021\": 5.2 }（以 % 计）", "the growth by year, such as { \"2021\": 5.2 } (in %)")
    case .text(let fact):
      say("文字", "text")
        + (fact.textLimit.map { limit in
          fact.isOfLines
            ? say("，每行不超过 \(limit) 字", " of at most \(limit) characters a line")
            : say("，不超过 \(limit) 字", " of at most \(limit) characters")
        } ?? "")
    case .attestation where say.isInTable, .met where say.isInTable:
      say("“是”或“否”，还没有判断时留空", "是 or 否, or nothing while it is not judged")
    case .attestation:
      say("true、false，或 ", "true, false, or ")
        + "{ \"met\": true, \"note\": …, \"evidence\": […] }"
    case .met: say("true、false 或 null", "true, false or null")
    case .evidenceOfArray:
      say("文件路径，如 \"附件/证明.pdf\"", "the path of a file, such as \"附件/证明.pdf\"")
    case .evidence:
      say("文件路径的数组，如 [\"附件/证明.pdf\"]", "an array of file paths, such as [\"附件/证明.pdf\"]")
    case .lists: say("对象 { … }，名单名称为键", "an object { … } by the names of lists")
    case .list:
      say("数组，每行是其中一个对象；没有的写 []", "an array with an object for each row; [] where there is none")
    case .listRow: say("对象 { … }，列名为键", "an object { … } by the names of columns")
    case .listColumn(let column):
      switch column.form {
      case .text(let fact): Slot.text(fact).form(say)
      case .figure(let fact): Slot.figureOfYear(fact).form(say)
      case .choice(let trait): Slot.trait(trait).form(say)
      }
    }
  }
}

extension Trait {
  fileprivate func form(_ say: ProblemWording) -> String {
    switch form {
    case .flag where say.isInTable: say("“是”或“否”", "是 or 否")
    case .flag: say("true 或 false", "true or false")
    case .choice: formOfOne(say)
    case .choices: formOfOne(say) + say("，或其中几个的数组", ", or an array of several")
    }
  }

  fileprivate func formOfOne(_ say: ProblemWording) -> String {
    let names = say.list(values.map { "\"\($0.name)\"" })
    return say("\(names) 之一", "one of \(names)")
  }
}

extension JSONKind {
  func name(in say: Language) -> String {
    switch self {
    case .object: say("对象", "an object")
    case .array: say("数组", "an array")
    case .string: say("文字", "text")
    case .number: say("数字", "a number")
    case .boolean: say("true 或 false", "true or false")
    case .null: "null"
    }
  }
}
