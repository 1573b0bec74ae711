import Evaluation
import Rules

/// What a Markdown report of several submissions holds until the end: rows for the overview, what is
/// wrong with files, and the details, each within its share of the room.
struct MarkdownBatch {
  /// Texts one below the other, as far as there is room, and a count of those that are not kept.
  struct Sections {
    /// In bytes.
    fileprivate let limit: Int
    fileprivate var texts: [String] = []
    fileprivate var size = 0
    fileprivate var untold = 0

    fileprivate init(limit: Int) {
      self.limit = limit
    }

    /// Whether anything can still be kept; what came too late is not followed by what is shorter.
    var hasRoom: Bool { untold == 0 }

    mutating func addUntold() { untold += 1 }

    mutating func add(_ text: String) {
      guard hasRoom, size + text.utf8.count + 1 <= limit else { return addUntold() }
      texts.append(text)
      size += text.utf8.count + 1
    }

    /// Leaves away what is beyond a limit.
    fileprivate mutating func cut(to limit: Int) {
      while size > limit, let last = texts.popLast() {
        size -= last.utf8.count + 1
        untold += 1
      }
    }
  }

  var tally = VerdictTally()
  var problems: Sections
  var details: Sections
  /// The rows of the overview by verdict, the gravest first.
  private var rows: [Sections]
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
    problems = Sections(limit: limit / 4)
    details = Sections(limit: limit)
    rows = Self.verdicts.map { _ in Sections(limit: limit / 5) }
  }

  private static let verdicts: [Verdict] = [.ineligible, .undetermined, .eligible]

  mutating func add(row: String, _ verdict: Verdict) {
    for (index, other) in Self.verdicts.enumerated() where other == verdict {
      rows[index].add(row)
    }
  }

  /// Writes the overview, then what is wrong, then the details.
  mutating func write(to sink: inout ReportSink, _ wording: Wording) {
    let language = wording.language
    let counts = tally.rows(wording)
    let isEmpty = problems.texts.isEmpty && rows.allSatisfy { $0.texts.isEmpty }
    guard !isEmpty else { return }
    sink.write("### \(language("总览", "Overview"))\n\n")
    for count in counts { sink.write("- \(wording.labelled(count.name, count.help))\n") }
    if rows.contains(where: { !$0.texts.isEmpty }) { writeRows(to: &sink, language) }
    write(problems, language("个文件的问题没有列出", "more files with problems are not told of"), to: &sink)
    // What remains of the room, but for the sentence that says what is left out.
    details.cut(to: limit - sink.bytes.count - 1000)
    write(
      details,
      language(
        "份的详情没有列出；完整结果见其他格式的报告",
        "more are not told in detail; reports in other formats have them all"),
      to: &sink)
  }

  private func writeRows(to sink: inout ReportSink, _ language: Language) {
    let head = [
      language("基地", "Base"), language("方案", "Scheme"), language("结论", "Verdict"),
      language("未满足", "Not met"), language("待定", "Open"),
      language("引导性未满足", "Advisory not met"), language("位置", "Place"),
    ]
    sink.write("\n| " + head.joined(separator: " | ") + " |\n")
    sink.write("| " + head.map { _ in "---" }.joined(separator: " | ") + " |\n")
    for sections in rows {
      for row in sections.texts { sink.write(row) }
    }
    let untold = rows.reduce(0) { $0 + $1.untold }
    guard untold > 0 else { return }
    sink.write("\n" + language("另有 \(untold) 行没有列出。", "\(untold) more rows are not listed.") + "\n")
  }

  private func write(_ sections: Sections, _ untold: String, to sink: inout ReportSink) {
    for text in sections.texts {
      sink.write("\n")
      sink.write(text)
    }
    guard sections.untold > 0 else { return }
    sink.write("\n…… \(sections.untold) \(untold)\n")
  }
}
