import Evaluation
import Rules
import Submission

/// The ground of a verdict in one line of counts.
struct VerdictReason {
  let text: String

  init(_ explanation: Explanation, _ wording: Wording) {
    let language = wording.language
    func count(_ status: Status, _ natures: Set<Nature>) -> Int {
      explanation.findings.count { $0.status == status && natures.contains($0.item.nature) }
    }
    var parts: [String] = []
    let deciding = Set(Nature.allCases.filter { $0.decides })
    for nature in Nature.allCases where nature.decides {
      let failed = count(.fail, [nature])
      guard failed > 0 else { continue }
      let status = wording.status(.fail, nature)
      parts.append(
        language(
          "\(wording.nature(nature)) \(failed) 项\(status)",
          "\(failed) \(Self.noun(nature, failed)) \(status)"))
    }
    let missing = count(.missing, deciding)
    let review = count(.review, deciding)
    if missing > 0 {
      parts.append(
        language("\(missing) 项缺数据", missing == 1 ? "1 lacks figures" : "\(missing) lack figures"))
    }
    if review > 0 { parts.append(language("\(review) 项待判断", "\(review) to be judged")) }
    if explanation.findings.allSatisfy({
      $0.status == .notApplicable || !$0.item.nature.isTableRow
    }) {
      parts.append(language("表中没有适用于本基地的条目", "no row of the table is for this base"))
    }
    if explanation.isForBase == .no {
      parts.insert(language("本方案不适用于本基地", "the scheme is not for this base"), at: 0)
    }
    if let everyCase = wording.everyCase(of: explanation) { parts.insert(everyCase, at: 0) }
    if parts.isEmpty {
      let passed = count(.pass, deciding)
      parts.append(language("须满足的 \(passed) 项全部满足", "all \(passed) that must be met are met"))
    }
    let advisory = explanation.findings.filter {
      $0.item.nature == .advisory && $0.status != .notApplicable
    }
    if !advisory.isEmpty {
      let passed = advisory.count { $0.status == .pass }
      parts.append(
        language(
          "引导性 \(advisory.count) 项中满足 \(passed) 项", "\(passed) of \(advisory.count) advisory met"))
    }
    text = parts.joined(separator: language("，", ", "))
  }
}

extension VerdictReason {
  /// What so many items of a nature are called in English.
  fileprivate static func noun(_ nature: Nature, _ count: Int) -> String {
    let noun =
      switch nature {
      case .exclusion: "exclusion"
      case .admission: "admission requirement"
      case .condition: "condition"
      case .constraint: "constraint"
      case .nonDeviable: "non-deviable item"
      case .required: "required item"
      case .advisory: "advisory item"
      case .scored: "scored item"
      }
    return count == 1 ? noun : noun + "s"
  }
}

/// What a reader must know beside a verdict: whose years, whose region, for whom, in which reading.
struct VerdictNotes {
  private let explanation: Explanation
  private let submission: Submission
  private let settings: ReportSettings
  private var wording: Wording { settings.wording }
  private var language: Language { settings.language }

  init(_ explanation: Explanation, _ submission: Submission, _ settings: ReportSettings) {
    self.explanation = explanation
    self.submission = submission
    self.settings = settings
  }

  /// That the other reading of the signs in doubt would give another verdict.
  var hangsOnReading: String? {
    guard explanation.otherVerdict != explanation.verdict else { return nil }
    let other = wording.reading(explanation.reading == .printed ? .inclusive : .printed)
    let verdict = wording.verdict(explanation.otherVerdict, explanation.scheme.purpose)
    return language(
      "结论只取决于正好在限值上的条目；\(other)，结论为\(verdict)",
      "the verdict hangs on items exactly on a limit; if \(other), it is: \(verdict)")
  }

  /// That the scheme is for other bases.
  var isForeign: String? {
    guard explanation.isForBase == .no else { return nil }
    let audience = wording.audience(of: explanation.scheme)
    return language(
      "本方案适用于\(audience)，本基地不是", "the scheme is for this: \(audience); the base is not")
  }

  /// The years that were looked at, and how they relate to those of the file.
  var years: String {
    guard let last = explanation.lastFullYear else {
      return language("没有写明，按上一完整年理解", "not stated; taken to be the last full year")
    }
    let window = language(
      "\(last) 年（近三年为 \(last - 2) 至 \(last) 年）",
      "\(last) (the last three full years are \(last - 2) to \(last))")
    var text = window
    if let asked = settings.lastFullYear {
      text += language("，由 --year \(asked) 指定", ", by --year \(asked)")
      if let usual = explanation.scheme.lastFullYear, usual != last {
        text += language("；方案规定的是 \(usual) 年", "; the scheme's own is \(usual)")
      }
    }
    guard let own = submission.year else {
      return text
        + language(
          "；文件没有写明 year，没有按年度给出的数值按 \(last) 年理解",
          "; the file states no year, so figures without one are taken to be of \(last)")
    }
    guard own != last else { return text }
    text += language(
      "；文件的 year 是 \(own)，没有按年度给出的数值是 \(own) 年的，不用于本方案",
      "; the file's year is \(own), so figures without a year are of \(own) and not used here")
    guard settings.lastFullYear == nil else { return text }
    return text
      + language("；要按 \(own) 年评价，请加 --year \(own)", "; to judge as of \(own), add --year \(own)")
  }

  /// What follows from the base's city and matters to the scheme.
  var regions: [String] {
    var seen: Set<String> = []
    return explanation.scheme.items.flatMap { $0.traits }
      .filter { $0.followsFromCity && seen.insert($0.key).inserted }
      .compactMap { trait in
        guard let number = settings.catalogue.number(of: trait) else { return nil }
        let names = trait.names(of: submission.row[trait: number])
        guard !names.isEmpty else {
          return wording.labelled(
            wording.name(trait),
            language(
              "不能由地市得出，请在 base 里写明 \(trait.key)",
              "does not follow from the city; please state \(trait.key) in base"))
        }
        let cities = wording.list(submission.base.cities).printable
        return wording.labelled(wording.name(trait), wording.list(names))
          + (cities.isEmpty ? "" : wording.bracketed(cities))
      }
  }
}
