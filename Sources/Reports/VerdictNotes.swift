import Evaluation
import Rules
import Submission

/// What a reader must know beside a verdict: whose years, whose region, for whom, in which reading.
struct VerdictNotes {
  private let explanation: Explanation
  private let submission: Submission
  private let settings: ReportSettings
  private let words: SchemeWords
  private var wording: Wording { settings.wording }
  private var language: Language { settings.language }

  init(
    _ explanation: Explanation, _ submission: Submission, _ settings: ReportSettings,
    _ words: SchemeWords
  ) {
    self.words = words
    self.explanation = explanation
    self.submission = submission
    self.settings = settings
  }

  /// That the other reading of the signs in doubt would give another verdict.
  var hangsOnReading: String? {
    guard explanation.otherVerdict != explanation.verdict else { return nil }
    let other = wording.reading(explanation.reading.other)
    let verdict = wording.verdict(explanation.otherVerdict, explanation.scheme.purpose)
    return language(
      "结论只取决于正好在限值上的条目；\(other)，结论为\(verdict)",
      "the verdict hangs on items exactly on a limit; if \(other), it is: \(verdict)")
  }

  /// That figures are in doubt and not justified.
  var doubts: String? {
    let count = submission.doubts
    guard count > 0 else { return nil }
    return language(
      "有 \(count) 处数值存疑（见警告）；请改正，或在审核说明里写明无误的原因",
      "\(Wording.count(count, one: "figure is", many: "figures are")) in doubt (see the warnings); correct them, or say in "
        + "a remark why they are right")
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
  var regions: [(label: String, text: String)] {
    words.traitsOfCity.compactMap { trait in
      guard let number = settings.catalogue.number(of: trait) else { return nil }
      let names = trait.names(of: submission.row[trait: number])
      guard !names.isEmpty else {
        return (
          label: wording.name(trait),
          text: language(
            "不能由地市得出，请在 base 里写明 \(trait.key)",
            "does not follow from the city; please state \(trait.key) in base")
        )
      }
      let cities = wording.list(submission.base.cities)
      return (
        label: wording.name(trait),
        text: wording.list(names) + (cities.isEmpty ? "" : wording.bracketed(cities))
      )
    }
  }
}
