import Rules

/// Reads a figure that is written in words: 同比增长8.4%, 第五, 七成, 每亩320万元, ４１２．５亿元.
///
/// It is asked only where a text is no number with a unit as it stands. What it gives is the same figure in
/// digits, exactly, or why there is none.
struct FigureWords {
  /// What a text comes to.
  enum Reading: Equatable {
    /// The same figure in digits, with its unit where it has one.
    case digits(String)
    /// A sign that stands for nothing given.
    case blank
    /// No figure, and why.
    case no(FigureHint)
    /// Nothing that is known.
    case unknown
  }

  private let fact: FactDefinition
  private var rest: ArraySlice<Unicode.Scalar>
  /// Whether the text says that something fell.
  private var isFall = false
  private var isRise = false

  private init(_ text: [Unicode.Scalar], _ fact: FactDefinition) {
    self.fact = fact
    rest = text[...]
  }

  static func reading(of text: String, for fact: FactDefinition) -> Reading {
    guard text.utf8.count <= 200 else { return .unknown }
    let folded = folded(text)
    guard !folded.isEmpty else { return .unknown }
    if isBlankSign(text) { return .blank }
    let word = string(folded[...])
    switch word {
    case "无", "没有":
      return fact.kind == .wholeNumber && fact.bounds.contains(.zero)
        ? .digits("0\(fact.unit.symbol)") : .no(.nothing)
    case "零", "〇": return .digits("0\(fact.unit.symbol)")
    default: break
    }
    if isSheetError(word) { return .no(.sheetError) }
    if isDate(folded) { return .no(.date) }
    if hasExponent(folded) { return .no(.exponent) }
    var words = FigureWords(folded, fact)
    let reading = words.read()
    // What is folded has spaces between digits alone.
    guard folded.contains(" ") else { return reading }
    switch reading {
    case .unknown: return .no(.spaced)
    case .digits(let digits) where digits.utf8.contains(UInt8(ascii: " ")): return .no(.spaced)
    case .digits, .blank, .no: return reading
    }
  }

  // MARK: - Signs and dates

  /// The signs that stand for nothing given, as folded.
  private static let blankSigns: Set<String> = [
    "-", "--", "---", "—", "——", "–", "/", "//", "\\", "…", "……", "...", "?", "暂无", "暂缺", "n/a",
    "na",
    "无数据", "暂无数据", "未统计", "待定", "待填", "待补", "待补充", "待核实", "不详", "不涉及", "不适用",
  ]

  /// Whether a text is a sign or a word for nothing given.
  static func isBlankSign(_ text: String) -> Bool {
    guard text.utf8.count <= 30 else { return false }
    return blankSigns.contains(string(folded(text)[...]).lowercased())
  }

  private static func isSheetError(_ word: String) -> Bool {
    let upper = word.utf8.map { $0 }
    guard upper.first == UInt8(ascii: "#") else { return false }
    return upper.allSatisfy { $0 == UInt8(ascii: "#") }
      || ["#N/A", "#NAME?", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NULL!"].contains(word)
  }

  /// Whether a text is a date: a year of four digits with 年 behind, or year, month and day.
  private static func isDate(_ scalars: [Unicode.Scalar]) -> Bool {
    let year = scalars.prefix(while: isDigit)
    guard year.count == 4, let next = scalars.dropFirst(4).first else { return false }
    let rest = scalars.dropFirst(5)
    switch next {
    case "年":
      return rest.allSatisfy {
        isDigit($0) || ["年", "月", "日", "底", "末", "初", "度"].contains($0)
      }
    case "-", "/", ".":
      let parts = rest.split { $0 == next }
      return parts.count == 2
        && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(isDigit) }
    default: return false
    }
  }

  /// Whether a text is a number with a power of ten, such as `2.98E+06`, whatever stands behind it.
  private static func hasExponent(_ scalars: [Unicode.Scalar]) -> Bool {
    let number = scalars.prefix { isDigit($0) || [".", ",", "+", "-"].contains($0) }
    var rest = scalars.dropFirst(number.count)
    guard number.contains(where: isDigit), let sign = rest.popFirst(), ["e", "E"].contains(sign)
    else { return false }
    if let sign = rest.first, ["+", "-"].contains(sign) { rest.removeFirst() }
    return rest.first.map(isDigit) ?? false
  }

  // MARK: - Folding

  /// A text in letters of half width and simplified characters, without spaces but between digits.
  private static func folded(_ text: String) -> [Unicode.Scalar] {
    let scalars = Array(text.halfWidth.unicodeScalars)
    var folded: [Unicode.Scalar] = []
    for (index, scalar) in scalars.enumerated() {
      if scalar.properties.isWhitespace {
        let after = scalars[(index + 1)...].first { !$0.properties.isWhitespace }
        if let last = folded.last, isDigit(last), let after, isDigit(after) { folded.append(" ") }
      } else {
        folded.append(simplified[scalar] ?? scalar)
      }
    }
    while folded.last == " " { folded.removeLast() }
    return folded
  }

  private static let simplified: [Unicode.Scalar: Unicode.Scalar] = [
    "億": "亿", "萬": "万", "畝": "亩", "頃": "顷", "個": "个", "臺": "台", "級": "级", "戶": "户", "處": "处",
    "項": "项",
    "噸": "吨", "標": "标", "準": "准", "機": "机", "櫃": "柜", "時": "时", "裡": "里", "圓": "元", "兩": "两",
    "達": "达",
    "長": "长", "減": "减", "無": "无", "約": "约", "餘": "余", "間": "间", "種": "种", "￥": "¥", "−": "-",
    "﹣": "-",
    "－": "-", "：": ":", "、": ",",
  ]

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars { view.append(scalar) }
    return String(view)
  }

  // MARK: - Reading

  /// Takes one of some words where the rest begins with it.
  private mutating func take(_ words: [String]) -> String? {
    for word in words where rest.starts(with: word.unicodeScalars) {
      rest = rest.dropFirst(word.unicodeScalars.count)
      return word
    }
    return nil
  }

  private mutating func drop(last words: [String]) -> String? {
    for word in words where rest.reversed().starts(with: word.unicodeScalars.reversed()) {
      rest = rest.dropLast(word.unicodeScalars.count)
      return word
    }
    return nil
  }

  private mutating func read() -> Reading {
    takeName()
    takeLeads()
    if let word = take(Self.approximations) { return .no(.approximate(word)) }
    if let word = drop(last: ["左右", "上下", "余", "多"]) { return .no(.approximate(word)) }
    if rest.last == ")", let opening = rest.lastIndex(of: "(") {
      let remark = Self.string(rest[(opening + 1)...].dropLast())
      let isUnit = fact.units.contains { $0.symbol == remark || $0.aliases.contains(remark) }
      guard isUnit else { return remark.isEmpty ? .unknown : .no(.remark(remark)) }
      rest = rest[..<opening] + Array(remark.unicodeScalars)[...]
    }
    _ = drop(last: ["整"])
    let base = takeBase()
    _ = take(["第"])
    if let share = takeShare() { return share }
    guard let number = takeNumber() else { return .unknown }
    let unit = Self.string(rest)
    let bare = Self.string(rest.drop { ["十", "百", "千", "万", "亿"].contains($0) })
    for word in ["多", "余", "来", "几"] where bare.hasPrefix(word) {
      return .no(.approximate(word))
    }
    return .digits(sign + number + self.unit(unit, base))
  }

  /// What the words say of the sign: a fall of what grows is negative, and so is a rise of what is to fall.
  private var sign: String {
    let countsFalls = fact.bounds.least == nil && fact.bounds.most == ExactDecimal(100)
    let isNegative = countsFalls ? isRise : isFall
    return isNegative ? "-" : ""
  }

  /// The words that make a figure no exact one.
  private static let approximations = [
    "大约", "大概", "约为", "约", "将近", "接近", "近", "逾", "突破", "几", "数", "估计", "预计",
  ]

  /// Takes the name of the fact, or a part of it, that stands before the figure.
  private mutating func takeName() {
    let name = rest.prefix {
      !Self.isDigit($0) && !["-", "+", ":", "=", "为", "是", "达"].contains($0)
    }
    guard name.count >= 2, name.count < rest.count, name.first != "每" else { return }
    let label = WrittenNames.folded(fact.label)
    let part = WrittenNames.folded(Self.string(name))
    if part.utf8.count >= 3, label.hasSuffix(part) || label.hasPrefix(part) || label == part {
      rest = rest.dropFirst(name.count)
    }
  }

  /// Takes the words that stand before a figure and change nothing but perhaps its sign.
  private mutating func takeLeads() {
    let isOfPercent = fact.unit.symbol.utf8.elementsEqual("%".utf8)
    while true {
      if take([
        "达到", "达", "为", "是", "共计", "共有", "共", "合计", "总计", "累计", "实现", "完成", ":", "=", "+", "¥",
        "RMB", "人民币",
      ]) != nil {
        continue
      }
      guard isOfPercent else { return }
      if take(["占比", "占", "比重", "比例", "同比", "年均", "比上年", "较上年"]) != nil { continue }
      if take(["增长率", "增长", "增速", "增幅", "上升", "提高", "增加"]) != nil {
        isRise = true
        continue
      }
      if take(["下降", "减少", "降低", "下滑", "负增长"]) != nil {
        isFall = true
        continue
      }
      return
    }
  }

  /// Takes what a figure is counted by, as in 每万人 and 每亩, where the fact is of such a unit.
  private mutating func takeBase() -> String? {
    guard rest.first == "每" else { return nil }
    let words = rest.dropFirst()
    for unit in fact.units {
      guard let slash = unit.symbol.lastIndex(of: "/") else { continue }
      let base = unit.symbol[unit.symbol.index(after: slash)...]
      if words.starts(with: base.unicodeScalars) {
        rest = words.dropFirst(base.unicodeScalars.count)
        return String(base)
      }
    }
    let label = Self.folded(fact.label)
    for length in (2...8).reversed() where length < rest.count {
      let base = Array(rest.prefix(length))
      if base.last.map(Self.isDigit) == false, Self.holds(label, base) {
        rest = rest.dropFirst(length)
        return nil
      }
    }
    return nil
  }

  private static func holds(_ text: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
    guard part.count <= text.count else { return false }
    return (0...text.count - part.count).contains { text[$0...].starts(with: part) }
  }

  /// Takes a share in words: 百分之七十, 七成, 四分之一, 一半.
  private mutating func takeShare() -> Reading? {
    guard fact.unit.symbol.utf8.elementsEqual("%".utf8) else { return nil }
    var trial = self
    if let word = trial.take(["百分之", "千分之"]) {
      guard let number = trial.takeNumber(), trial.rest.isEmpty else { return nil }
      return .digits(sign + number + (word == "百分之" ? "%" : "‰"))
    }
    if trial.take(["一半", "半数"]) != nil, trial.rest.isEmpty { return .digits(sign + "50%") }
    trial = self
    guard let number = trial.takeNumber() else { return nil }
    if trial.take(["成"]) != nil, let tens = Int(number), tens <= 10 {
      if trial.rest.isEmpty { return .digits(sign + "\(tens * 10)%") }
      let more =
        trial.take(["半"]) != nil ? 5 : trial.takeNumber().flatMap { Int($0) }
      if let more, more < 10, trial.rest.isEmpty { return .digits(sign + "\(tens * 10 + more)%") }
      return nil
    }
    guard trial.take(["分之"]) != nil, let part = trial.takeNumber(), trial.rest.isEmpty,
      let numerator = Int(part), let denominator = Int(number), denominator > 0,
      denominator < 100_000, numerator < 100_000
    else { return nil }
    // In percent with four decimals, if that is exact.
    let scaled = numerator * 1_000_000
    guard scaled % denominator == 0 else { return .no(.endless) }
    let value = scaled / denominator
    let decimals = String(value % 10_000 + 10_000).dropFirst()
    return .digits(sign + "\(value / 10_000).\(decimals)%")
  }

  // MARK: - Numbers

  /// Takes a number in digits of either kind.
  private mutating func takeNumber() -> String? {
    let digits = rest.prefix { Self.isDigit($0) || [",", ".", "-"].contains($0) }
    if !digits.isEmpty {
      rest = rest.dropFirst(digits.count)
      return Self.string(digits)
    }
    guard let whole = takeChineseNumber() else { return nil }
    guard take(["点"]) != nil else { return whole }
    var decimals = ""
    while let next = rest.first, let digit = Self.chineseDigits[next] {
      decimals += String(digit)
      rest = rest.dropFirst()
    }
    return decimals.isEmpty ? nil : "\(whole).\(decimals)"
  }

  private static let chineseDigits: [Unicode.Scalar: Int] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let chinesePowers: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1000]

  /// Takes a number in Chinese numerals; 万 and 亿 at its end are left, where they belong to a unit.
  private mutating func takeChineseNumber() -> String? {
    guard var total = takeSection() else { return nil }
    for (sign, power) in [("亿", 100_000_000), ("万", 10_000)] as [(Unicode.Scalar, Int)] {
      guard rest.first == sign else { continue }
      var trial = self
      trial.rest = rest.dropFirst()
      guard let further = trial.takeSection() else { continue }
      self = trial
      total = total * power + further
    }
    return String(total)
  }

  /// Takes a number below ten thousand.
  private mutating func takeSection() -> Int? {
    var total = 0
    var digit: Int?
    var count = 0
    while let next = rest.first {
      if let value = Self.chineseDigits[next] {
        if let known = digit, known != 0 { return nil }
        digit = value
      } else if let power = Self.chinesePowers[next] {
        // 十 alone is ten, but 百 and 千 belong to a unit such as 千元 where no digit stands before them.
        guard digit != nil || power == 10 && count == 0 else { break }
        total += (digit ?? 1) * power
        digit = nil
      } else {
        break
      }
      count += 1
      guard count < 10 else { return nil }
      rest = rest.dropFirst()
    }
    return count == 0 ? nil : total + (digit ?? 0)
  }

  // MARK: - Units

  /// The words with which people count things, those together that do for one another.
  private static let counters: [Set<String>] = [
    ["个", "家", "户", "所", "处", "座", "间", "家次"], ["个", "人", "名", "位", "人次"],
    ["个", "件", "项", "篇", "份", "种", "类", "款", "条", "项次"], ["个", "起", "次", "例", "宗"],
    ["个", "台", "套", "部"],
  ]

  /// Whether a word counts what the fact counts.
  private func counts(_ word: String) -> Bool {
    Self.counters.contains { $0.contains(word) && $0.contains(fact.unit.symbol) }
  }

  /// The unit that stands for the one written.
  private func unit(_ written: String, _ base: String?) -> String {
    if let base {
      return written.isEmpty ? fact.unit.symbol : "\(written)/\(base)"
    }
    guard fact.kind == .wholeNumber else { return written }
    if written.isEmpty { return fact.unit.symbol }
    // No grade and no place in a ranking is counted.
    guard fact.units.count > 1 else { return written }
    if counts(written) { return fact.unit.symbol }
    if written.hasPrefix("万"), counts(String(written.dropFirst())) { return "万" + fact.unit.symbol }
    return written
  }

  /// The digits of a number that says nothing of its unit, in words or with a sign before it; `nil` where a
  /// text is none.
  static func plainDigits(_ text: String, for fact: FactDefinition) -> String? {
    guard case .digits(let digits) = reading(of: text, for: fact) else { return nil }
    let unit = fact.unit.symbol
    let bare =
      fact.kind == .wholeNumber && digits.hasSuffix(unit)
      ? String(digits.dropLast(unit.count)) : digits
    return FigureText.plainNumber(bare)
  }
}
