import Evaluation
public import Rules
import Submission

/// The report for people: the verdict first, then what stands in the way, then the rest in brief.
public struct TextReport {
  private let catalogue: Catalogue
  private let style: TextStyle
  private let width: Int

  /// - Parameters:
  ///   - isColored: Whether to colour with ANSI sequences, for a terminal.
  ///   - width: The columns to break lines at.
  public init(catalogue: Catalogue, isColored: Bool, width: Int = 100) {
    self.catalogue = catalogue
    style = TextStyle(isColored: isColored)
    self.width = width
  }

  /// The report on one file: its submissions, scheme by scheme.
  public func text(of file: CheckedFile) -> String {
    var blocks: [String] = []
    for checked in file.submissions {
      for explanation in checked.explanations {
        blocks.append(block(explanation, checked, file))
      }
      if !checked.skipped.isEmpty { blocks.append(skipped(checked)) }
    }
    return blocks.joined(separator: "\n")
  }

  // MARK: - One scheme

  private func block(
    _ explanation: Explanation, _ checked: CheckedSubmission, _ file: CheckedFile
  ) -> String {
    let lines = PartLines(checked.submission, catalogue: catalogue, explanation)
    let writer = ItemWriter(
      explanation: explanation, lines: lines, file: file, style: style, width: width)
    var text = heading(explanation, checked, file)
    let deciding = explanation.findings.filter { $0.item.nature.decides }
    let advisory = explanation.findings.filter { !$0.item.nature.decides }
    text += writer.section("未满足", deciding.filter { $0.status == .fail })
    text += writer.section("待补充数据", deciding.filter { $0.status == .missing })
    text += writer.section("待判断", deciding.filter { $0.status == .review })
    text += writer.section(
      "引导性条件中未满足或待定（不影响结论）",
      advisory.filter {
        $0.item.nature == .advisory && $0.status != .pass && $0.status != .notApplicable
      })
    text += scores(explanation)
    let passed = explanation.findings.filter { $0.status == .pass && $0.item.nature != .scored }
    text += writer.section("满足但正好在限值上", passed.filter { $0.threshold != nil })
    text += writer.brief("满足", passed)
    text += writer.brief(
      explanation.scheme.purpose == .annualReturn ? "不适用或选填" : "不适用",
      explanation.findings.filter { $0.status == .notApplicable })
    return text
  }

  /// The schemes that are not for the base, each with whom it is for.
  private func skipped(_ checked: CheckedSubmission) -> String {
    let rows = checked.skipped.map { skipped in
      (
        name: skipped.scheme.id,
        help: "适用于：" + Wording.audience(of: skipped.scheme)
          + (skipped.isKnown ? "" : "（本基地没有写明）")
      )
    }
    return style.bold("没有评价的方案（\(rows.count)）") + "\n" + TextColumns.lines(rows, width: width)
  }

  /// The sections that a panel scores, with what is scored so far.
  private func scores(_ explanation: Explanation) -> String {
    guard !explanation.scores.isEmpty else { return "" }
    var rows = explanation.scores.map { score in
      (
        name: score.section.label,
        help: (score.points.map { Wording.value($0, in: score.section.unit) } ?? "未评分")
          + "，满分 \(Wording.maximum(of: score.section))"
      )
    }
    rows.append(
      (
        name: "合计",
        help: explanation.totalScore.map { Wording.value($0, in: UnitOfMeasure("分")) }
          ?? "各部分都评分后合计"
      ))
    return "\n" + style.bold("评审评分（不影响结论）") + "\n" + TextColumns.lines(rows, width: width)
  }

  private func heading(
    _ explanation: Explanation, _ checked: CheckedSubmission, _ file: CheckedFile
  ) -> String {
    let scheme = explanation.scheme
    let submission = checked.submission
    let name = String((submission.base.name ?? file.source.name).prefix(200)).printable
    var lines = [
      style.bold("结论：")
        + style.verdict(explanation.verdict, scheme.purpose) + " — " + reason(explanation),
      "基地：\(name)",
      "文件：\(file.source.name.printable)",
      "方案：\(scheme.id) \(scheme.title)",
      "依据：\(scheme.source.document)\(scheme.source.bracketedNumber)\(scheme.source.part)",
    ]
    if explanation.scheme.hasSignsInDoubt {
      lines.append("读法：\(Wording.reading(explanation.reading))")
    }
    if explanation.otherVerdict != explanation.verdict {
      let other: SignReading = explanation.reading == .printed ? .inclusive : .printed
      lines.insert(
        style.yellow(
          "注意：结论只取决于正好在限值上的条目；\(Wording.reading(other))，结论为"
            + Wording.verdict(explanation.otherVerdict, explanation.scheme.purpose)), at: 1)
    }
    lines.append("年度：" + years(explanation, submission))
    lines += regions(of: scheme, submission)
    if let remark = scheme.remark { lines.append("说明：" + remark) }
    if explanation.isForBase == .no {
      lines.append(style.yellow("注意：本方案适用于\(Wording.audience(of: scheme))，本基地不是"))
    }
    return lines.flatMap { $0.wrapped(to: width) }.joined(separator: "\n") + "\n"
  }

  /// What follows from the base's city and matters to the scheme.
  private func regions(of scheme: Scheme, _ submission: Submission) -> [String] {
    var seen: Set<String> = []
    return scheme.items.flatMap(\.traits)
      .filter { $0.followsFromCity && seen.insert($0.key).inserted }
      .compactMap { trait in
        guard let number = catalogue.number(of: trait) else { return nil }
        let names = trait.names(of: submission.row[trait: number])
        guard !names.isEmpty else {
          return "\(trait.label)：不能由地市得出，请在 base 里写明 \(trait.key)"
        }
        let cities = submission.base.cities.joined(separator: "、").printable
        return "\(trait.label)：\(names.joined(separator: "、"))"
          + (cities.isEmpty ? "" : "（\(cities)）")
      }
  }

  /// The years that were looked at, and how they relate to those of the file.
  private func years(_ explanation: Explanation, _ submission: Submission) -> String {
    guard let last = explanation.lastFullYear else { return "没有写明，按上一完整年理解" }
    let window = "\(last) 年（近三年为 \(last - 2) 至 \(last) 年）"
    guard let own = submission.year else {
      return window + "；文件没有写明 year，没有按年度给出的数值按 \(last) 年理解"
    }
    if let usual = explanation.scheme.lastFullYear, usual != last {
      return window + "，由 --year 指定；方案规定的是 \(usual) 年"
    }
    guard own != last else { return window }
    return window + "；文件的 year 是 \(own)，没有按年度给出的数值是 \(own) 年的，"
      + "不用于本方案；要按 \(own) 年评价，请加 --year \(own)"
  }

  /// The verdict's ground in one line of counts.
  private func reason(_ explanation: Explanation) -> String {
    func count(_ status: Status, _ natures: Set<Nature>) -> Int {
      explanation.findings.count { $0.status == status && natures.contains($0.item.nature) }
    }
    var parts: [String] = []
    let deciding = Set(Nature.allCases.filter(\.decides))
    for nature in Nature.allCases where nature.decides {
      let failed = count(.fail, [nature])
      guard failed > 0 else { continue }
      parts.append("\(nature.label) \(failed) 项\(Wording.status(.fail, nature))")
    }
    let missing = count(.missing, deciding)
    let review = count(.review, deciding)
    if missing > 0 { parts.append("\(missing) 项缺数据") }
    if review > 0 { parts.append("\(review) 项待判断") }
    if explanation.findings.allSatisfy({
      $0.status == .notApplicable || !$0.item.nature.isTableRow
    }) {
      parts.append("表中没有适用于本基地的条目")
    }
    if explanation.isForBase == .no { parts.insert("本方案不适用于本基地", at: 0) }
    if parts.isEmpty {
      let passed = count(.pass, deciding)
      parts.append("须满足的 \(passed) 项全部满足")
    }
    let advisory = explanation.findings.filter {
      $0.item.nature == .advisory && $0.status != .notApplicable
    }
    if !advisory.isEmpty {
      let passed = advisory.count { $0.status == .pass }
      parts.append("引导性 \(advisory.count) 项中满足 \(passed) 项")
    }
    return parts.joined(separator: "，")
  }
}

/// Writes items with their numbers, natures and words in columns.
private struct ItemWriter {
  let explanation: Explanation
  let lines: PartLines
  let file: CheckedFile
  let style: TextStyle
  let width: Int
  private let numberWidth: Int

  init(
    explanation: Explanation, lines: PartLines, file: CheckedFile, style: TextStyle, width: Int
  ) {
    self.explanation = explanation
    self.lines = lines
    self.file = file
    self.style = style
    self.width = width
    numberWidth = explanation.findings.map { $0.item.number.displayWidth }.max() ?? 0
  }

  func section(_ title: String, _ findings: [Finding]) -> String {
    guard !findings.isEmpty else { return "" }
    return "\n" + style.bold("\(title)（\(findings.count)）") + "\n"
      + findings.map(entry).joined()
  }

  func brief(_ title: String, _ findings: [Finding]) -> String {
    guard !findings.isEmpty else { return "" }
    let numbers = findings.map(\.item.number).joined(separator: "、")
    let heading = "\(title)（\(findings.count)）："
    let wrapped = numbers.wrapped(to: width - heading.displayWidth)
    let indent = String(repeating: " ", count: heading.displayWidth)
    return "\n"
      + wrapped.enumerated().map { index, line in
        (index == 0 ? style.bold(heading) : indent) + line + "\n"
      }.joined()
  }

  private func entry(_ finding: Finding) -> String {
    let item = finding.item
    let lead = "  \(Self.mark(finding.status)) \(item.number.padded(to: numberWidth))  "
    let nature = item.nature.label.padded(to: 8) + "  "
    let indent = String(repeating: " ", count: lead.displayWidth)
    let hanging = indent + String(repeating: " ", count: nature.displayWidth)
    var text = ""
    for (index, line) in item.words.wrapped(to: width - hanging.displayWidth).enumerated() {
      text += index == 0 ? style.colored(lead, finding.status) + nature + line : hanging + line
      text += "\n"
    }
    for line in details(finding) {
      let margin = hanging + String(repeating: "  ", count: line.depth)
      let wrapped = line.text.wrapped(to: max(20, width - margin.displayWidth - 2))
      for (index, piece) in wrapped.enumerated() {
        let mark = index == 0 ? Self.mark(line.status) + " " : "  "
        text += margin + style.colored(mark, line.status) + piece + "\n"
      }
    }
    return text
  }

  /// The lines under an item's words.
  private func details(_ finding: Finding) -> [PartLine] {
    var details = finding.scopeNeeds.map { need in
      PartLine(
        status: .missing,
        text: "是否适用取决于\(Wording.need(need, lines.years))，未填报",
        offset: nil, depth: 0)
    }
    details += lines.lines(of: finding.part).map { line in
      guard let offset = line.offset, line.status != .pass else { return line }
      let place = "  [第 \(file.places.position(of: offset).line) 行]"
      return PartLine(
        status: line.status, text: line.text + place, offset: offset, depth: line.depth)
    }
    if let reference = finding.item.reference {
      details.insert(
        PartLine(
          status: finding.status, text: "\(reference.item)：\(reference.text)", offset: nil,
          depth: 0), at: 0)
    }
    if let threshold = finding.threshold {
      let other: SignReading = explanation.reading == .printed ? .inclusive : .printed
      let evidence = threshold.evidence.map(Wording.evidence).joined(separator: "；")
      let status = Wording.status(threshold.otherStatus, finding.item.nature)
      details.append(
        PartLine(
          status: .review,
          text: "正好在限值上：\(Wording.reading(other))则\(status)（\(evidence)）", offset: nil,
          depth: 0))
    }
    return details
  }

  static func mark(_ status: Status) -> String {
    switch status {
    case .pass: "✓"
    case .fail: "✗"
    case .missing: "?"
    case .review: "!"
    case .notApplicable: "-"
    }
  }
}

/// ANSI colours, or none.
struct TextStyle {
  let isColored: Bool

  func bold(_ text: String) -> String { wrap(text, "1") }
  func yellow(_ text: String) -> String { wrap(text, "33") }

  func verdict(_ verdict: Verdict, _ purpose: Purpose) -> String {
    let code =
      switch verdict {
      case .eligible: "1;32"
      case .ineligible: "1;31"
      case .undetermined: "1;33"
      }
    return wrap(Wording.verdict(verdict, purpose), code)
  }

  func colored(_ text: String, _ status: Status) -> String {
    switch status {
    case .pass: wrap(text, "32")
    case .fail: wrap(text, "31")
    case .missing, .review: wrap(text, "33")
    case .notApplicable: text
    }
  }

  private func wrap(_ text: String, _ code: String) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
