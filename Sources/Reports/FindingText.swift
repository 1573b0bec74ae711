import Assessment
import Evaluation
import Rules
import Submission

/// What the reports say about a finding: its lines, its sentence and its place in the file.
struct FindingText {
  let explanation: Explanation
  let submission: Submission
  let file: AssessedFile
  let wording: Wording
  let lines: PartLines

  init(
    _ explanation: Explanation, of checked: AssessedSubmission, in file: AssessedFile,
    _ settings: ReportSettings
  ) {
    self.explanation = explanation
    submission = checked.submission
    self.file = file
    wording = settings.wording
    lines = PartLines(
      checked.submission, catalogue: settings.catalogue, explanation, settings.wording)
  }

  private var language: Language { wording.language }

  /// The status of a finding in a word.
  func status(_ finding: Finding) -> String {
    wording.status(finding.status, finding.item.nature)
  }

  /// The lines under an item's words: what it refers to, what it came to, what is in doubt.
  func details(_ finding: Finding) -> [PartLine] {
    if finding.status == .notApplicable {
      // Which class a figure on the limit makes is in doubt, and with it whom the item is for.
      guard let threshold = finding.threshold else { return reasons(whyNotFor: finding.item) }
      return reasons(whyNotFor: finding.item)
        + [PartLine(status: .review, text: doubt(threshold, finding.item), place: nil, depth: 0)]
    }
    var details: [PartLine] = []
    if let reference = finding.item.reference {
      details.append(
        PartLine(
          status: finding.status, text: wording.labelled(reference.item, reference.text),
          place: nil, depth: 0))
    }
    var seen: Set<String> = []
    let needs = finding.scopeNeeds.map { need in
      if case .trait(let trait) = need { return wording.name(trait) }
      return wording.need(need, lines.years)
    }
    details += needs.filter { seen.insert($0).inserted }.map { need in
      return PartLine(
        status: .missing,
        text: language(
          "是否适用取决于\(need)，未填报", "whether it applies depends on \(need), which is not given"),
        place: nil, depth: 0)
    }
    details += lines.lines(of: finding.part)
    if let threshold = finding.threshold {
      details.append(
        PartLine(status: .review, text: doubt(threshold, finding.item), place: nil, depth: 0))
    }
    return details
  }

  /// For whom an item is that is not for the base.
  private func reasons(whyNotFor item: Item) -> [PartLine] {
    let scope = item.scope.condition.map { condition in
      wording.labelled(
        language("适用于", "for"), wording.phrase(condition, of: explanation.scheme))
    }
    let exemption = item.scope.exemption.map { condition in
      wording.labelled(
        language("除外", "except"), wording.phrase(condition, of: explanation.scheme))
    }
    let premise = item.scope.premise.map { fact in
      language(
        "任何一年都没有填报\(wording.name(fact))，不涉及本条",
        "no year's \(wording.name(fact)) is given, so this does not concern the base")
    }
    return [scope, exemption, premise].compactMap { $0 }.map {
      PartLine(status: .notApplicable, text: $0, place: nil, depth: 0)
    }
  }

  /// What the other reading would make of a figure that stands exactly on a limit.
  private func doubt(_ threshold: Threshold, _ item: Item) -> String {
    let other = wording.reading(explanation.reading == .printed ? .inclusive : .printed)
    let status = wording.status(threshold.otherStatus, item.nature)
    let evidence = threshold.evidence.map { wording.evidence($0, in: explanation.scheme) }
      .joined(separator: language("；", "; "))
    let readings = threshold.readings.map { language("；", "; ") + $0[language] }.joined()
    return language("正好在限值上：\(other)则\(status)", "exactly on the limit: if \(other), \(status)")
      + wording.bracketed(evidence) + readings
  }

  /// The finding in one paragraph: what it came to and why, without the law's words.
  func sentence(_ finding: Finding) -> String {
    var text = ""
    for line in details(finding) {
      // A line that introduces others ends with a colon, which joins them by itself.
      let isIntroduced = text.hasSuffix("：") || text.hasSuffix(":")
      if !text.isEmpty { text += isIntroduced ? language("", " ") : language("；", "; ") }
      text += line.text
    }
    return text.isEmpty ? status(finding) : wording.labelled(status(finding), text)
  }

  /// Where a finding points at: the figure or answer that decides it, or where nothing is given the place
  /// where it is to be filled in.
  func place(of finding: Finding) -> Place {
    let lines = lines.lines(of: finding.part)
    func first(where isMeant: (Status) -> Bool) -> Place? {
      lines.first { $0.place != nil && isMeant($0.status) }?.place
    }
    if let decisive = first(where: { $0 == finding.status }) { return decisive }
    func blank(_ fact: FactDefinition) -> Place {
      submission.place(
        ofBlank: self.lines.catalogue.number(of: fact), in: fact.kind.section)
    }
    return switch finding.needs.first {
    case .figure(let missing): blank(missing.fact)
    case .attestation(let fact): blank(fact)
    case .trait: submission.beginning(of: .base)
    case .decision: first { $0 != .pass } ?? submission.beginning
    case nil: first { _ in true } ?? submission.beginning
    }
  }
}
