import Assessment
import Evaluation
import Rules
import Submission

/// What the reports say of a scheme's findings on a submission: an item's lines, its sentence, its figure
/// and its place in the file.
///
/// It is a class only so that it is handed on for the price of a reference; it never changes.
final class FindingText {
  let explanation: Explanation
  let file: AssessedFile
  let wording: Wording
  let words: SchemeWords
  let places: FindingPlaces
  let years: YearNames
  let lines: PartLines
  private let checked: AssessedSubmission
  private var language: Language { wording.language }

  init(
    _ explanation: Explanation, of checked: AssessedSubmission, in file: AssessedFile,
    _ settings: ReportSettings, _ words: SchemeWords
  ) {
    self.explanation = explanation
    self.file = file
    self.words = words
    self.checked = checked
    wording = settings.wording
    let row = checked.submission.row.seen(from: explanation.lastFullYear)
    places = FindingPlaces(
      checked.submission, in: file, catalogue: settings.catalogue, seenFrom: row)
    lines = PartLines(
      row, catalogue: settings.catalogue, lastFullYear: explanation.lastFullYear, places,
      settings.wording)
    years = lines.years
  }

  /// Every finding with the words of its item, in the scheme's order.
  var items: [ReportItem] {
    zip(explanation.findings, words.items).map { ReportItem(finding: $0, words: $1) }
  }

  /// The status of a finding in a word.
  func status(_ finding: Finding) -> String {
    wording.status(finding.status, finding.item.nature)
  }

  /// Why the items came to their statuses of which it was asked.
  func reasons(_ catalogue: Catalogue) -> [ReasonText] {
    explanation.reasons.map { ReasonText($0, self, checked.submission, catalogue) }
  }

  /// The heading above them.
  var titleOfReasons: String { language("为什么", "Why") }

  // MARK: - Lines

  /// What there is to say of a finding, and where.
  struct Details {
    /// What it refers to, what it came to, what is in doubt.
    let lines: [PartLine]
    /// Where it points at.
    let place: Place

    /// Whether a line has a place in the file.
    var isPlaced: Bool { lines.contains { $0.first { $0.place != nil } != nil } }
  }

  func details(_ finding: Finding) -> Details {
    let part = lines.lines(of: finding.part)
    return Details(lines: lines(finding, part), place: places.place(of: finding, part))
  }

  /// The lines under an item's words.
  func lines(_ finding: Finding) -> [PartLine] {
    lines(finding, finding.status == .notApplicable ? [] : lines.lines(of: finding.part))
  }

  private func lines(_ finding: Finding, _ part: [PartLine]) -> [PartLine] {
    if finding.status == .notApplicable {
      // Which class a figure on the limit makes is in doubt, and with it whom the item is for.
      return reasons(whyNotFor: finding.item) + doubts(finding) + flips(finding)
    }
    var lines: [PartLine] = []
    if let reference = finding.item.reference {
      lines.append(
        PartLine(status: finding.status, words: .answer(to: reference.item, reference.text)))
    }
    var seen: Set<String> = []
    for need in finding.scopeNeeds {
      let name = name(ofScopeNeed: need)
      guard seen.insert(name).inserted else { continue }
      lines.append(
        PartLine(
          status: .missing,
          words: .remark(
            language(
              "是否适用取决于\(name)，未填报", "whether it applies depends on \(name), which is not given"))))
    }
    lines += part + doubts(finding)
    if let acceptance = acceptance(of: finding) {
      lines.append(PartLine(status: .fail, words: .remark(wording.acceptance(acceptance))))
    }
    return lines + flips(finding)
  }

  /// That the item has another status as it is submitted, where something is supposed.
  private func flips(_ finding: Finding) -> [PartLine] {
    guard let change = explanation.change,
      let flip = change.flips.first(where: {
        explanation.scheme.items[$0.item].number == finding.item.number
      })
    else { return [] }
    return [
      PartLine(
        status: finding.status, words: .remark(wording.flip(flip, finding.item.nature)))
    ]
  }

  /// What the other reading would make of the item, where a figure stands on a limit in doubt.
  private func doubts(_ finding: Finding) -> [PartLine] {
    finding.threshold.map { threshold in
      [PartLine(status: .review, words: .remark(doubt(threshold, finding)))]
    } ?? []
  }

  /// Why a failure decides nothing for how the run ends, `nil` where it does or there is none.
  func acceptance(of finding: Finding) -> Acceptance? {
    checked.acceptance(of: finding.item, in: explanation.scheme)
  }

  private func name(ofScopeNeed need: Need) -> String {
    if case .trait(let trait) = need { return wording.name(trait) }
    return wording.need(need, years)
  }

  /// For whom an item is that is not for the base.
  private func reasons(whyNotFor item: Item) -> [PartLine] {
    let reasons = [
      (language("适用于", "for"), item.scope.condition),
      (language("除外", "except"), item.scope.exemption),
    ]
    var lines = reasons.compactMap { label, condition in
      condition.map { condition in
        PartLine(
          status: .notApplicable,
          words: .answer(to: label, wording.phrase(condition, of: explanation.scheme)))
      }
    }
    if let fact = item.scope.premise {
      let remark = language(
        "任何一年都没有填报\(wording.name(fact))，不涉及本条",
        "no year's \(wording.name(fact)) is given, so this does not concern the base")
      lines.append(PartLine(status: .notApplicable, words: .remark(remark)))
    }
    return lines
  }

  /// What the other reading would make of a figure that stands exactly on a limit.
  private func doubt(_ threshold: Threshold, _ finding: Finding) -> String {
    let item = finding.item
    let relation = finding.relationOnThreshold
    let other =
      relation.map { wording.supposed(explanation.reading.other, $0.inclusive) }
      ?? wording.reading(explanation.reading.other)
    let status = wording.status(threshold.otherStatus, item.nature)
    let evidence = wording.statements(
      threshold.evidence.map { wording.evidence($0, in: explanation.scheme) })
    return language(
      "正好在限值上：\(other)，则\(status)", "exactly on the limit: \(other), \(status)")
      + wording.bracketed(evidence)
      + threshold.readings.map { language("；", "; ") + $0[language] }.joined()
  }

  /// The notes and the evidence of a finding's answers, where nothing else is told of it.
  func notes(_ finding: Finding) -> [String] {
    finding.status == .notApplicable ? [] : lines.notes(of: finding.part)
  }

  // MARK: - In short

  /// The finding in one paragraph: what it came to and why, without the law's words.
  func sentence(_ finding: Finding, _ lines: [PartLine]) -> String {
    let sentence =
      lines.isEmpty
      ? status(finding) : wording.labelled(status(finding), wording.sentence(lines))
    let options = options(of: lines)
    return options.isEmpty
      ? sentence
      : sentence + wording.bracketed(wording.labelled(wording.supposed, wording.list(options)))
  }

  /// The options that suppose what lines are about, each once.
  private func options(of lines: [PartLine]) -> [String] {
    var options: [String] = []
    for line in lines {
      let own = line.place.flatMap { $0.isOption ? places.position(of: $0).option : nil }
      for option in [own].compactMap({ $0 }) + self.options(of: line.parts)
      where !options.contains(option) {
        options.append(option)
      }
    }
    return options
  }

  /// The finding in a few columns: the figure that decides it beside its limit, the answer, or for whom
  /// the item is; `nil` where none says it in short.
  func figure(_ finding: Finding) -> String? {
    guard finding.status == .notApplicable else {
      return ShortFigure(finding).text(wording, years) ?? status(ofExclusion: finding)
    }
    let scope = finding.item.scope
    guard scope.condition != nil else {
      return scope.exemption == nil ? nil : language("除外", "exempt")
    }
    return wording.labelled(language("适用于", "for"), scope.label)
  }

  /// An exclusion has a word of its own for that it does not hold.
  private func status(ofExclusion finding: Finding) -> String? {
    finding.item.nature == .exclusion ? status(finding) : nil
  }

  /// The line of the file that something is told of, in words.
  func line(of place: Place) -> String { places.position(of: place).lineWords(in: language) }
}

/// An item with what was found of it and its constant words.
struct ReportItem {
  let finding: Finding
  let words: ItemWords
}
