public import Evaluation
public import Rules
import Submission

/// The report on a batch held against a quota, in words and as data.
public struct QuotaReport {
  private let quota: Quota
  private let findings: [QuotaCheck.Finding]
  private let names: [String]
  private let excluded: Int
  private let wording: Wording
  private var language: Language { wording.language }

  /// - Parameters:
  ///   - names: What each submission of the batch is called.
  ///   - excluded: How many files are in error or not read, and so not counted.
  public init(
    _ quota: Quota, _ findings: [QuotaCheck.Finding], names: [String], excluded: Int,
    in language: Language
  ) {
    wording = Wording(language)
    self.excluded = excluded
    self.quota = quota
    self.findings = findings
    self.names = names
  }

  /// Whether every place keeps within every limit.
  public var verdict: Verdict {
    if findings.contains(where: { $0.status == .fail }) { return .ineligible }
    return excluded > 0 || findings.isEmpty || findings.contains { $0.status == .missing }
      ? .undetermined : .eligible
  }

  /// What a finding comes to. Where submissions are left out, no place is known to keep within a limit.
  private func status(of finding: QuotaCheck.Finding) -> Status {
    finding.status == .pass && excluded > 0 ? .missing : finding.status
  }

  /// The report for people: what exceeds first.
  public func text() -> String {
    let verdict =
      switch verdict {
      case .eligible: language("没有超出", "within the quota")
      case .ineligible: language("超出名额", "over the quota")
      case .undetermined: language("待定", "undetermined")
      }
    let count = wording.submissions(names.count)
    var text = """
      \(wording.labelled(language("结论", "Verdict"), "\(verdict) — \(count)"))
      \(wording.labelled(language("名额", "Quota"), quota.title[language]))
      \(wording.labelled(language("依据", "Source"), quota.source.line))

      """
    if excluded > 0 {
      text += language(
        "注意：\(excluded) 个文件有错误、打不开或没有读取，没有计入\n",
        "Note: \(excluded) not counted, in error or not read\n")
    }
    let titles = [
      (Status.fail, language("超出", "Over")), (.missing, language("待定", "Undetermined")),
      (.pass, language("没有超出", "Within")),
    ]
    for (status, title) in titles {
      let found = findings.filter { self.status(of: $0) == status }
      guard !found.isEmpty else { continue }
      text += "\n" + wording.counted(title, found.count) + "\n" + found.map(entry).joined()
    }
    return text
  }

  private func entry(_ finding: QuotaCheck.Finding) -> String {
    let place = finding.place ?? language("没有写明省份或地市", "province or city not stated")
    var text = "  \(status(of: finding).mark) \(wording.labelled(place, finding.rule.text))\n"
    let limit =
      finding.mostIfAllKnown == finding.limit
      ? "\(finding.limit)"
      : language(
        "\(finding.limit) 至 \(finding.mostIfAllKnown)（取决于没有填报的信息）",
        "\(finding.limit) to \(finding.mostIfAllKnown), depending on what is not given,")
    let counted = finding.counted.count
    text += language(
      "      计入 \(counted) 个，限 \(limit) 个", "      \(counted) counted, at most \(limit)")
    if finding.status == .fail {
      let over = counted - finding.limit
      text += language("，超出 \(over) 个", ", \(over) too many")
    }
    if case .share = finding.rule.limit {
      text += language(
        "；总数按本批 \(finding.members) 个基地计", "; the whole is this batch of \(finding.members) bases")
    }
    if finding.status == .pass, excluded > 0 {
      text += language("；没有计入的可能也属于这里", "; what is not counted may belong here too")
    }
    text += "\n"
    let doubt = wording.bracketed(
      language("信息不全，不知是否计入", "not enough is given to tell whether it counts"))
    text += finding.counted.map { "      · \(names[$0].printable)\n" }.joined()
    text += finding.unknown.map { "      ? \(names[$0].printable)\(doubt)\n" }.joined()
    return text
  }

  /// The report for programs.
  public func json() -> String {
    var writer = JSONWriter(isPretty: true)
    writer.object { writer in
      writer.member("format", "basecheck-quota")
      writer.member("formatVersion", 1)
      writer.member("quota", quota.id)
      writer.member("title", quota.title[language])
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
            writer.member("status", status(of: finding).rawValue)
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
