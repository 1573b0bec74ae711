public import Evaluation
public import Rules
import Submission

/// The report on a batch held against a quota, in words and as data.
public struct QuotaReport {
  private let quota: Quota
  private let findings: [QuotaCheck.Finding]
  private let names: [String]
  private let excluded: Int

  /// - Parameters:
  ///   - names: What each submission of the batch is called.
  ///   - excluded: How many files are in error and so not counted.
  public init(
    _ quota: Quota, _ findings: [QuotaCheck.Finding], names: [String], excluded: Int
  ) {
    self.excluded = excluded
    self.quota = quota
    self.findings = findings
    self.names = names
  }

  /// Whether every place keeps within every limit.
  public var verdict: Verdict {
    if findings.contains(where: { $0.status == .fail }) { return .ineligible }
    return findings.isEmpty || findings.contains { $0.status == .missing }
      ? .undetermined : .eligible
  }

  /// The report for people: what exceeds first.
  public func text() -> String {
    let verdict =
      switch verdict {
      case .eligible: "没有超出"
      case .ineligible: "超出名额"
      case .undetermined: "待定"
      }
    var text = """
      结论：\(verdict) — \(names.count) 份填报
      名额：\(quota.title)
      依据：\(quota.source.document)\(quota.source.bracketedNumber)\(quota.source.part)

      """
    if excluded > 0 { text += "注意：\(excluded) 个文件有错误，没有计入\n" }
    for (status, title) in [(Status.fail, "超出"), (.missing, "待定"), (.pass, "没有超出")] {
      let found = findings.filter { $0.status == status }
      guard !found.isEmpty else { continue }
      text += "\n\(title)（\(found.count)）\n" + found.map(entry).joined()
    }
    return text
  }

  private func entry(_ finding: QuotaCheck.Finding) -> String {
    let mark =
      switch finding.status {
      case .fail: "✗"
      case .missing: "?"
      default: "✓"
      }
    var text = "  \(mark) \(finding.place ?? "没有写明省份或地市")：\(finding.rule.text)\n"
    let limit =
      finding.mostIfAllKnown == finding.limit
      ? "\(finding.limit)" : "\(finding.limit) 至 \(finding.mostIfAllKnown)（取决于没有填报的信息）"
    text += "      计入 \(finding.counted.count) 个，限 \(limit) 个"
    if finding.status == .fail {
      text += "，超出 \(finding.counted.count - finding.limit) 个"
    }
    if case .share = finding.rule.limit { text += "；总数按本批 \(finding.members) 个基地计" }
    text += "\n"
    text += finding.counted.map { "      · \(names[$0].printable)\n" }.joined()
    text += finding.unknown.map { "      ? \(names[$0].printable)（信息不全，不知是否计入）\n" }.joined()
    return text
  }

  /// The report for programs.
  public func json() -> String {
    var writer = JSONWriter(isPretty: true)
    writer.object { writer in
      writer.member("format", "basecheck-quota")
      writer.member("formatVersion", 1)
      writer.member("quota", quota.id)
      writer.member("title", quota.title)
      writer.member("source") { $0.citation(quota.source) }
      writer.member("verdict", verdict.rawValue)
      writer.member("submissions", names.count)
      writer.member("excluded", excluded)
      writer.member("findings") { writer in
        writer.array(findings) { writer, finding in
          writer.object { writer in
            writer.member("place", finding.place)
            writer.member("text", finding.rule.text)
            writer.member("clause", finding.rule.place)
            writer.member("status", finding.status.rawValue)
            writer.member("limit", finding.limit)
            writer.member("limitIfAllKnown", finding.mostIfAllKnown)
            writer.member("members", finding.members)
            writer.member("counted", finding.counted.map { names[$0] })
            writer.member("unknown", finding.unknown.map { names[$0] })
          }
        }
      }
    }
    return writer.text + "\n"
  }
}
