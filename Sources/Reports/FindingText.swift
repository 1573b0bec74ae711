import Evaluation
import Rules
import Submission

/// What the reports say about a finding: its lines, its sentence and its place in the file.
struct FindingText {
  let explanation: Explanation
  let submission: Submission
  let file: CheckedFile
  let wording: Wording
  let lines: PartLines

  init(
    _ explanation: Explanation, of checked: CheckedSubmission, in file: CheckedFile,
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
    var details: [PartLine] = []
    if let reference = finding.item.reference {
      details.append(
        PartLine(
          status: finding.status, text: wording.labelled(reference.item, reference.text),
          offset: nil, depth: 0))
    }
    details += finding.scopeNeeds.map { need in
      let need = wording.need(need, lines.years)
      return PartLine(
        status: .missing,
        text: language("是否适用取决于\(need)，未填报", "whether it applies depends on \(need), not given"),
        offset: nil, depth: 0)
    }
    details += lines.lines(of: finding.part)
    if let threshold = finding.threshold {
      details.append(
        PartLine(status: .review, text: doubt(threshold, finding.item), offset: nil, depth: 0))
    }
    return details
  }

  /// What the other reading would make of a figure that stands exactly on a limit.
  private func doubt(_ threshold: Threshold, _ item: Item) -> String {
    let other = wording.reading(explanation.reading == .printed ? .inclusive : .printed)
    let status = wording.status(threshold.otherStatus, item.nature)
    let evidence = threshold.evidence.map { wording.evidence($0, in: explanation.scheme) }
      .joined(separator: language("；", "; "))
    return language("正好在限值上：\(other)则\(status)", "exactly on the limit: if \(other), \(status)")
      + wording.bracketed(evidence)
  }

  /// The finding in one paragraph: what it came to and why, without the law's words.
  func sentence(_ finding: Finding) -> String {
    let details = details(finding).map(\.text)
    guard !details.isEmpty else { return status(finding) }
    return wording.labelled(status(finding), details.joined(separator: language("；", "; ")))
  }

  /// The bytes that a finding points at: the figure or answer that decides it, or where nothing is
  /// given the opening brace of the object that would hold it.
  func place(of finding: Finding) -> Range<Int> {
    let lines = lines.lines(of: finding.part)
    let decisive =
      lines.first { $0.status == finding.status && $0.offset != nil }
      ?? (finding.needs.isEmpty ? lines.first { $0.offset != nil } : nil)
    if let offset = decisive?.offset { return file.source.rangeOfValue(at: offset) }
    let parent: Int
    switch finding.needs.first {
    case .figure(let missing): parent = submission.offset(ofObjectFor: missing.fact.kind)
    case .attestation(let fact): parent = submission.offset(ofObjectFor: fact.kind)
    case .trait: parent = submission.baseRange?.lowerBound ?? submission.range.lowerBound
    case .decision, nil: parent = submission.range.lowerBound
    }
    return parent..<parent + 1
  }
}
