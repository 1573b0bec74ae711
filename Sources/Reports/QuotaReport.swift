public import Evaluation
public import Rules
import Submission

/// The report on a batch held against a quota, in words and as data.
public struct QuotaReport: WrittenReport {
  private let quota: Quota
  private let findings: [QuotaCheck.Finding]
  private let submissions: Int
  /// What a submission of the batch is called, by its number.
  let name: (Int) -> String
  private let excluded: Int
  private let wording: Wording
  private var language: Language { wording.language }

  /// - Parameters:
  ///   - submissions: How many submissions the batch has.
  ///   - name: What a submission of the batch is called, by its number.
  ///   - excluded: How many files are in error or not read, and so not counted.
  public init(
    _ quota: Quota, _ findings: [QuotaCheck.Finding], submissions: Int,
    name: @escaping (Int) -> String, excluded: Int,
    in language: Language
  ) {
    wording = Wording(language)
    self.excluded = excluded
    self.quota = quota
    self.findings = findings
    self.submissions = submissions
    self.name = name
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

  /// A finding in words.
  struct Line {
    let status: Status
    /// The place that puts something forward.
    let place: String
    /// The law's words.
    let text: String
    /// How many count and how many may.
    let counts: String
    /// The submissions that count, and those of which it is not known whether they do, by their numbers.
    let counted: [Int]
    let unknown: [Int]
  }

  /// What the quota is of.
  var title: String { quota.title[language] }

  /// Where it stands.
  var source: String { quota.source.line }

  /// The verdict in a word.
  var word: String { word(of: verdict) }

  private func word(of verdict: Verdict) -> String {
    switch verdict {
    case .eligible: language("没有超出", "within the quota")
    case .ineligible: language("超出名额", "over the quota")
    case .undetermined: language("待定", "undetermined")
    }
  }

  /// That submissions are left out, `nil` where none is.
  var remark: String? {
    guard excluded > 0 else { return nil }
    return wording.labelled(
      language("注意", "Note"),
      language(
        "\(excluded) 个文件有错误、打不开或没有读取，没有计入", "\(excluded) not counted, in error or not read"))
  }

  /// The findings by what they come to, what exceeds first.
  var groups: [(title: String, lines: [Line])] {
    [
      (Status.fail, language("超出", "Over")), (.missing, language("待定", "Undetermined")),
      (.pass, language("没有超出", "Within")),
    ].compactMap { status, title in
      let found = findings.filter { self.status(of: $0) == status }
      return found.isEmpty ? nil : (title: title, lines: found.map(line))
    }
  }

  private func line(of finding: QuotaCheck.Finding) -> Line {
    let limit =
      finding.mostIfAllKnown == finding.limit
      ? "\(finding.limit)"
      : language(
        "\(finding.limit) 至 \(finding.mostIfAllKnown)（取决于没有填报的信息）",
        "\(finding.limit) to \(finding.mostIfAllKnown), depending on what is not given,")
    let counted = finding.counted.count
    var counts = language(
      "计入 \(counted) 个，限 \(limit) 个", "\(counted) counted, at most \(limit)")
    if finding.status == .fail {
      let over = counted - finding.limit
      counts += language("，超出 \(over) 个", ", \(over) too many")
    }
    if case .share = finding.rule.limit {
      counts += language(
        "；总数按本批 \(finding.members) 个基地计", "; the whole is this batch of \(finding.members) bases")
    }
    if finding.status == .pass, excluded > 0 {
      counts += language("；没有计入的可能也属于这里", "; what is not counted may belong here too")
    }
    return Line(
      status: status(of: finding),
      place: finding.place ?? language("没有写明省份或地市", "province or city not stated"),
      text: finding.rule.text, counts: counts, counted: finding.counted, unknown: finding.unknown)
  }

  /// That it is not known whether a submission counts.
  var doubt: String {
    language("信息不全，不知是否计入", "not enough is given to tell whether it counts")
  }

  /// Writes what exceeds first, for people or for programs.
  public func write(_ form: DocumentForm, to sink: inout ReportSink) {
    switch form {
    case .text:
      let count = wording.submissions(submissions)
      sink.write(
        """
        \(wording.labelled(language("结论", "Verdict"), "\(word) — \(count)"))
        \(wording.labelled(language("名额", "Quota"), title))
        \(wording.labelled(language("依据", "Source"), source))

        """)
      if let remark { sink.write(remark + "\n") }
      writeGroups(to: &sink)
    case .json:
      var writer = JSONWriter(isPretty: true)
      writer.writing(to: &sink) { writer in
        writer.object { writer in
          writer.member("format", "basecheck-quota")
          writer.member("formatVersion", 1)
          writeMembers(to: &writer)
        }
        writer.endLine()
      }
    case .markdown, .csv, .html, .htmlPart: break
    }
  }

  /// Writes the findings under their headings.
  func writeGroups(to sink: inout ReportSink) {
    for (title, lines) in groups {
      sink.write("\n" + wording.counted(title, lines.count) + "\n")
      for line in lines { write(line, to: &sink) }
    }
  }

  private func write(_ line: Line, to sink: inout ReportSink) {
    sink.write("  \(line.status.mark) \(wording.labelled(line.place, line.text))\n")
    sink.write("      \(line.counts)\n")
    for number in line.counted {
      sink.write("      · \(name(number).printable)\n")
      sink.endStep()
    }
    let doubt = wording.bracketed(doubt)
    for number in line.unknown {
      sink.write("      ? \(name(number).printable)\(doubt)\n")
      sink.endStep()
    }
  }

  /// The members beside the format's name.
  func writeMembers(to writer: inout JSONWriter) {
    writer.member("quota", quota.id)
    writer.member("title", quota.title[language])
    writer.member("source") { $0.citation(quota.source) }
    writer.member("verdict", verdict.rawValue)
    writer.member("submissions", submissions)
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
          writer.member("counted") { $0.longArray(finding.counted) { $0.string(name($1)) } }
          writer.member("unknown") { $0.longArray(finding.unknown) { $0.string(name($1)) } }
        }
      }
    }
  }
}
