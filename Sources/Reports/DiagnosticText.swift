import Rules
import Submission

extension LocatedDiagnostic {
  /// The problem in one line: file, line, column, what is wrong and what would be right.
  public func line(file: String) -> String {
    let severity = diagnostic.severity == .error ? "错误" : "警告"
    return "\(file.printable):\(start.line):\(start.column): \(severity)：\(message)"
  }

  /// What is wrong and what would be right, without the place.
  public var message: String {
    let words = self.words.printable
    return words.utf8.count <= 2000 ? words : String(words.prefix(500)) + "…"
  }

  private var words: String {
    switch diagnostic.problem {
    case .syntax(let fault): return Self.message(of: fault, excerpt: excerpt)
    case .empty: return "文件是空的；应是一份 JSON 填报文件"
    case .tooLarge(let limit): return "文件超过 \(limit >> 20) MB 的上限；请拆成几个文件"
    case .invalidUTF8: return "不是有效的 UTF-8 文本；如果是 GB18030（GBK）等编码，请另存为 UTF-8"
    case .trailingContent: return "JSON 已经结束，后面还有多余的内容；请删去"

    case .wrongType(let slot, let found):
      return
        "\(Self.name(of: slot))不能是\(Wording.spaced(Self.name(of: found)))\(shown)；应是\(Wording.spaced(Self.form(of: slot)))"
    case .unknownKey(let key, let slot, let nearest, let name):
      return Self.unknownKey(key, slot, nearest, name)
    case .duplicateKey(let key, _):
      return "键“\(key)”重复\(back("第一次在"))；请只留一个"
    case .sameFactTwice(let fact, _):
      return "“\(fact.key)”和“\(fact.label)”是同一个指标\(back("第一次在"))；请只留一个"
    case .misplaced(let fact):
      return "“\(fact.key)”（\(fact.label)）是\(Self.kind(of: fact))；应写在 \(Self.home(of: fact)) 里"
    case .metNotGiven(let fact):
      return "“\(fact.key)”（\(fact.label)）没有写明是否达到；应有 \"met\": true 或 false，未判断时写 null"
    case .noScheme:
      return "没有指明按哪个方案评价；请用 --scheme 指明，或在文件里写 \"scheme\": \"方案名\"；basecheck schemes 列出全部方案"
    case .unknownScheme(let name, let nearest):
      return "没有名为“\(name)”的方案\(Self.nearest(nearest))；basecheck schemes 列出全部方案"
    case .unknownTraitValue(let text, let trait, let nearest):
      let values = trait.values.map(\.name).joined(separator: "、")
      return "\(trait.label)没有“\(text)”这个取值\(Self.nearest(nearest))；可取：\(values)"
    case .yearAfterLast(let year, let last):
      return "\(year) 年晚于文件的 year（\(last)）；year 应是数据的最后一个完整年，请改正其中之一"
    case .contradictsCity(let trait, let mask):
      return "\(trait.label)与地市不符：按地市是\(trait.names(of: mask).joined(separator: "、"))；请改正其中之一，或只填地市"
    case .invalidYear(let text):
      return "“\(text)”不是年份；应是四位数的年份，如 2020"
    case .yearNotStated(let fact):
      return "“\(fact.label)”按年度给出，但文件没有写明上一完整年；请加上 \"year\": 2020 这样的一行"

    case .malformedFigure(let text, let fact):
      return "“\(text)”不是\(fact.label)的数值；应是数字，或带单位的文字，如 \(Self.example(of: fact))"
    case .unitNotStated(let text, let fact):
      return
        "“\(text)”没有写单位；应写成数字 \(Self.bare(text))（以\(Self.unit(of: fact))计），或 \"\(Self.bare(text)) \(fact.unit.symbol)\""
    case .unknownUnit(let unit, let fact):
      return "不认识单位“\(unit)”；\(fact.label)的单位可以是\(Self.units(of: fact))"
    case .unitOfAnotherKind(let unit, let fact):
      return "单位“\(unit)”不能用于\(fact.label)；可以是\(Self.units(of: fact))"
    case .tooManyDigits(let text, let fact):
      let unit = fact.map { "（以\(Self.unit(of: $0))计）" } ?? ""
      return "\(Self.short(text)) 的小数超过 \(ExactDecimal.fractionDigits) 位\(unit)，不能精确保存；请减少小数位数"
    case .tooLargeNumber(let text, _):
      return "\(Self.short(text)) 的整数部分超过 \(ExactDecimal.integerDigits) 位；请核对数值"

    case .notWhole(let text, let fact):
      return "\(fact.label)按\(fact.unit.symbol)计数，不能是 \(Self.short(text))；应是整数"
    case .outOfBounds(let text, let fact):
      return "\(fact.label)不能是 \(Self.short(text))；应\(Self.range(of: fact))"
    case .partExceedsWhole(let part, let whole, let year, _):
      let when = year.map { "（\($0) 年）" } ?? ""
      return "\(part.label)大于\(whole.label)\(when)\(back("后者在"))；部分不能大于全部"
    case .rateAtOdds(let fact, let stated, let computed, let year):
      let when = year.map { "（\($0) 年）" } ?? ""
      let sources = fact.derivation?.sources.map(\.label).joined(separator: "和") ?? ""
      return
        "\(fact.label)\(when)填的是 \(stated)，但由\(Wording.spaced(sources))算得\(Wording.spaced(Wording.value(computed, in: fact.unit)))；请改正其中之一，或只填其中之一"
    case .answerAtOdds(let fact):
      return "定性指标“\(fact.label)”与填报的数据矛盾；请改正其中之一，或只填其中之一"
    case .growthAtOdds(let fact, let stated, let computed, let year):
      return
        "\(fact.label) \(year) 年同比填的是 \(stated)，但由两年数值算得\(Wording.spaced(Wording.value(computed, in: UnitOfMeasure("%"))))；请改正"
    case .textTooLong(let fact, let count):
      return "\(fact.label)有 \(count) 字，超过 \(fact.textLimit ?? 0) 字的上限；请精简"
    case .zeroDenominator(let fact, let rate):
      return "\(fact.label)为零，\(rate.label)无法计算；应大于零"

    case .looksLikeFraction(let text, let fact):
      return "\(fact.label)填的是 \(text)，即 \(text)%；如果意思是比例，应写成百分数；如果无误，可写成 \"\(text)%\""
    case .implausible(let text, let fact):
      return "\(fact.label)填的是 \(Self.short(text))，大得不寻常；请核对数值和单位（纯数字以\(Self.unit(of: fact))计）"
    case .yearNotUsed(let text, let window):
      return "\(text) 年的数值没有用到；只取 \(window.lowerBound) 至 \(window.upperBound) 年的数值"
    case .nothingGiven:
      return "没有填报任何数值指标或定性指标；请在 figures 和 attestations 里填报"
    case .furtherProblems(let count):
      return "还有 \(count) 个问题没有列出；请先改正以上问题"
    }
  }

  private var shown: String {
    guard let excerpt, !excerpt.isEmpty, excerpt.count <= 40, !excerpt.contains("\n") else {
      return ""
    }
    return "（\(excerpt)）"
  }

  private func back(_ words: String) -> String {
    related.map { "（\(words)第 \($0.line) 行第 \($0.column) 列）" } ?? ""
  }

  // MARK: - Syntax

  private static func message(of fault: SyntaxFault, excerpt: String?) -> String {
    switch fault {
    case .unexpected(let expected):
      let found = excerpt.map { "“\($0)”" } ?? "别的内容"
      return "JSON 语法错误：这里是\(found)，应是\(name(of: expected))"
    case .unexpectedEnd(let expected):
      return "JSON 语法错误：文件到此结束，还缺\(name(of: expected))"
    case .unterminatedString: return "JSON 语法错误：字符串没有结束，缺少右引号"
    case .controlCharacter(let byte):
      let digits = String(byte, radix: 16, uppercase: true)
      let code = String(repeating: "0", count: 4 - digits.count) + digits
      return "JSON 语法错误：字符串里不能有控制字符 U+\(code)（如换行、制表符）；应写成 \\n、\\t 或 \\u\(code)"
    case .invalidEscape:
      return "JSON 语法错误：不认识的转义；可用 \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX"
    case .loneSurrogate:
      return "JSON 语法错误：单独的代理项（\(excerpt ?? "")）不是字符；\\uD800 至 \\uDFFF 必须成对"
    case .malformedNumber:
      return "JSON 语法错误：“\(short(excerpt ?? ""))”不是 JSON 数字；如 12、-3、4.5、6e2，不能有多余的零、加号或千分位"
    case .tooDeep(let limit): return "JSON 嵌套超过 \(limit) 层；填报文件不需要这么深"
    }
  }

  private static func name(of expected: Expectation) -> String {
    switch expected {
    case .value: "一个值"
    case .key: "双引号引起的键"
    case .colon: "冒号"
    case .keyOrClosingBrace: "双引号引起的键或右花括号"
    case .valueOrClosingBracket: "一个值或右方括号"
    case .commaOrClosingBrace: "逗号或右花括号"
    case .commaOrClosingBracket: "逗号或右方括号"
    }
  }

  // MARK: - Names of places and kinds

  private static func name(of slot: Slot) -> String {
    switch slot {
    case .submission: "填报文件"
    case .scheme: "scheme "
    case .base: "base "
    case .baseText: "基地的名称和地市"
    case .trait(let trait): trait.label
    case .year: "year "
    case .figures: "figures "
    case .figure(let fact), .figureOfYear(let fact), .growth(let fact), .text(let fact),
      .attestation(let fact):
      fact.label
    case .scores: "scores "
    case .texts: "texts "
    case .attestations: "attestations "
    case .met: "met "
    case .note: "note "
    case .evidence: "evidence "
    }
  }

  private static func form(of slot: Slot) -> String {
    switch slot {
    case .submission: "一个对象 { … }，或由这样的对象组成的数组"
    case .scheme: "方案名（basecheck schemes 列出），或方案名的数组"
    case .base, .figures, .scores, .texts, .attestations: "对象 { … }"
    case .baseText: "文字"
    case .trait(let trait):
      switch trait.form {
      case .flag: "true 或 false"
      case .choice: trait.values.map { "\"\($0.name)\"" }.joined(separator: "、") + " 之一"
      case .choices:
        trait.values.map { "\"\($0.name)\"" }.joined(separator: "、") + " 之一，或其中几个的数组"
      }
    case .year: "四位数的年份，如 2020"
    case .figure(let fact):
      "数字（以\(unit(of: fact))计）、带单位的文字，或按年度的对象，如 { \"2020\": … }"
    case .figureOfYear(let fact): "数字（以\(unit(of: fact))计）或带单位的文字"
    case .growth: "按年度的同比，如 { \"2021\": 5.2 }（以 % 计）"
    case .text(let fact): "文字" + (fact.textLimit.map { "，不超过 \($0) 字" } ?? "")
    case .attestation: "true、false，或 { \"met\": true, \"note\": …, \"evidence\": […] }"
    case .met: "true、false 或 null"
    case .note: "文字"
    case .evidence: "文件路径的数组，如 [\"附件/证明.pdf\"]"
    }
  }

  private static func name(of kind: JSONKind) -> String {
    switch kind {
    case .object: "对象"
    case .array: "数组"
    case .string: "文字"
    case .number: "数字"
    case .boolean: "true 或 false"
    case .null: "null"
    }
  }

  private static func unknownKey(
    _ key: String, _ slot: Slot, _ nearest: FactDefinition?, _ name: String?
  ) -> String {
    let place: String =
      switch slot {
      case .submission: "填报文件的顶层"
      case .base: "base "
      case .figures: "figures "
      case .scores: "scores "
      case .attestations: "attestations "
      default: "定性指标"
      }
    if case .submission = slot, let nearest {
      let home = Self.home(of: nearest)
      return "“\(key)”不能写在填报文件的顶层；应写在 \(home) 里"
    }
    if let nearest {
      let home = Self.home(of: nearest)
      return "\(place)里没有“\(key)”这个键；最接近的是 \(home) 的“\(nearest.key)”（\(nearest.label)）"
    }
    if let name { return "\(place)里没有“\(key)”这个键；最接近的是“\(name)”" }
    if case .base = slot {
      return "\(place)里没有“\(key)”这个键，也没有相近的；basecheck show 方案名 列出各条用到的基地信息"
    }
    return "\(place)里没有“\(key)”这个键，也没有相近的；basecheck show 方案名 列出各条用到的指标"
  }

  private static func nearest(_ name: String?) -> String {
    name.map { "，最接近的是“\($0)”" } ?? ""
  }

  private static func kind(of fact: FactDefinition) -> String {
    switch fact.kind {
    case .figure, .wholeNumber: "数值指标"
    case .score: "评分"
    case .text: "文字"
    case .attestation: "定性指标"
    }
  }

  /// The object that holds facts of the kind.
  private static func home(of fact: FactDefinition) -> String {
    switch fact.kind {
    case .figure, .wholeNumber: "figures"
    case .score: "scores"
    case .text: "texts"
    case .attestation: "attestations"
    }
  }

  // MARK: - Units and numbers

  private static func unit(of fact: FactDefinition) -> String {
    fact.unit.symbol.isEmpty ? "比值" : fact.unit.symbol
  }

  private static func units(of fact: FactDefinition) -> String {
    let names = fact.units.map { $0.symbol.isEmpty ? "（无单位）" : $0.symbol }
    return names.joined(separator: "、")
  }

  private static func example(of fact: FactDefinition) -> String {
    fact.unit.symbol.isEmpty ? "1.35" : "\"12.6 \(fact.unit.symbol)\""
  }

  private static func range(of fact: FactDefinition) -> String {
    func value(_ bound: ExactDecimal) -> String {
      Wording.value(Fraction(bound), in: fact.unit)
    }
    return switch (fact.bounds.least, fact.bounds.most) {
    case (let least?, let most?): "在 \(value(least)) 与 \(value(most)) 之间"
    case (let least?, nil): "不小于 \(value(least))"
    case (nil, let most?): "不大于 \(value(most))"
    case (nil, nil): "是一个数"
    }
  }

  private static func bare(_ text: String) -> String {
    text.filter { !$0.isWhitespace && $0 != "," }
  }

  private static func short(_ text: String) -> String {
    text.count <= 44 ? text : String(text.prefix(40)) + "…"
  }
}
