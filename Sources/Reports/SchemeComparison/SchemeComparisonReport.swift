public import Assessment
import Evaluation
import Rules
import Submission

/// The report on what changed from one table to another, and what that means for bases.
public struct SchemeComparisonReport: WrittenReport {
  private let words: SchemeComparisonWords
  private let settings: ReportSettings
  private var comparison: SchemeComparison { words.comparison }
  private var wording: Wording { words.wording }
  private var language: Language { wording.language }

  /// - Parameters:
  ///   - comparison: The two tables, item by item.
  ///   - batch: Submissions of which to say what the change means for them; `nil` where none were given.
  ///   - settings: The language, and what the head of the report tells.
  public init(
    _ comparison: SchemeComparison, on batch: StatedBatch?, _ settings: ReportSettings
  ) {
    words = SchemeComparisonWords(
      comparison: comparison, effects: batch.map { SchemeEffects(of: comparison, on: $0) },
      wording: settings.wording)
    self.settings = settings
  }

  /// Writes what changed, and what that means for each base.
  public func write(_ form: DocumentForm, to sink: inout ReportSink) {
    if case .json = form {
      return SchemeComparisonJSON(words, settings).write(to: &sink)
    }
    let footer = language(
      "由 basecheck \(settings.version) 按两份文件的条文得出，以发文机关的文件为准。",
      "Made by basecheck \(settings.version) from the words of both documents, which alone count.")
    guard var writer = DocumentWriter(form, settings, footer: footer) else { return }
    writer.begin(words.head, to: &sink)
    var document = ReportDocument()
    for (label, scheme) in [
      (language("旧", "old"), comparison.old), (language("新", "new"), comparison.new),
    ] {
      document.add(
        .paragraph(
          wording.labelled(
            label, "\(scheme.id) \(scheme.title)" + wording.bracketed(scheme.source.line))))
    }
    document.add(.paragraph(wording.labelled(language("对应", "Linked"), words.basis)))
    writer.write(document, to: &sink)
    if let effects = words.effects { write(effects, with: &writer, to: &sink) }
    document = ReportDocument()
    for kind in SchemeComparison.Kind.allCases {
      let groups = comparison.groups.indices.filter { comparison.groups[$0].kind == kind }
      document.add(
        groups.map { entry($0, kind) },
        under: words.name(kind)
          + wording.bracketed(words.count(groups.map { comparison.groups[$0] })),
        true)
    }
    writer.write(document, to: &sink)
    writer.finish(to: &sink)
  }

  private func entry(
    _ number: Int, _ kind: SchemeComparison.Kind
  ) -> ReportDocument.Entry {
    let group = comparison.groups[number]
    typealias Line = ReportDocument.Line
    let mark =
      switch kind {
      case .changed: "~"
      case .reworded, .unchanged: "="
      case .new: "+"
      case .dropped: "-"
      }
    func line(_ number: Int, of scheme: Scheme, _ label: String) -> Line {
      let item = scheme.items[number]
      return Line(
        text: wording.labelled("\(label) \(words.item(item))", item.words), isLaw: true)
    }
    var lines: [Line] = []
    let (old, new) = (language("旧", "old"), language("新", "new"))
    lines += group.olds.map { line($0, of: comparison.old, old) }
    if kind != .unchanged || group.news.count != 1 || group.olds.count != 1 {
      lines += group.news.map { line($0, of: comparison.new, new) }
    }
    for link in group.links {
      for change in link.changes {
        let from = comparison.old.items[link.old].number
        let to = comparison.new.items[link.new].number
        let lead = group.links.count > 1 ? words.changed(from, to) + language("：", ": ") : ""
        lines.append(Line(text: lead + words.text(change)))
      }
    }
    if let effects = words.effects, kind != .unchanged {
      let counts = effects.groupCounts[number]
      if counts.old + counts.new + counts.open > 0 {
        lines.append(
          Line(
            text: language(
              "填报：旧不满足 \(counts.old)，新不满足 \(counts.new)，新待定 \(counts.open)",
              "bases: \(counts.old) fail the old, \(counts.new) fail the new, \(counts.open) open under the new"
            )))
      }
    }
    return ReportDocument.Entry(
      mark: mark, tone: kind == .changed ? .open : .none, title: title(of: group), lines: lines)
  }

  /// The numbers and what the new items are about, or the old where there are none.
  private func title(of group: SchemeComparison.Group) -> String {
    let items =
      group.news.isEmpty
      ? group.olds.map { comparison.old.items[$0] } : group.news.map { comparison.new.items[$0] }
    let subjects = items.reduce(into: [String]()) { names, item in
      let name = item.indicator ?? item.category
      if !names.contains(name) { names.append(name) }
    }
    let numbers =
      group.olds.isEmpty
      ? wording.list(group.news.map { comparison.new.items[$0].number })
      : words.numbers(of: group)
    return "\(numbers)  \(wording.list(subjects))"
  }

  private func write(
    _ effects: SchemeEffects, with writer: inout DocumentWriter, to sink: inout ReportSink
  ) {
    var document = ReportDocument()
    document.add(.heading(words.title(of: effects)))
    let counts = words.counts(effects)
    if !counts.isEmpty { document.add(.paragraph(wording.statements(counts))) }
    let excluded = effects.batch.excluded
    if excluded > 0 {
      document.add(
        .note(language("没有评价的填报：\(excluded)", "submissions not judged: \(excluded)")))
    }
    writer.write(document, to: &sink)
    writer.writeEntries(of: effects.bases, entry, to: &sink)
  }

  private func entry(_ effect: SchemeEffect) -> ReportDocument.Entry {
    func labelled(_ label: String, _ items: [Int], _ scheme: Scheme) -> String? {
      items.isEmpty ? nil : wording.labelled(label, words.items(items, of: scheme))
    }
    let (old, new) = (comparison.old, comparison.new)
    let lines = [
      "\(effect.base.file):\(effect.base.start.label)",
      labelled(language("新出现的不满足", "newly not met"), effect.newlyFailing, new),
      labelled(language("不再是问题", "no longer in the way"), effect.noLongerFailing, old),
      labelled(language("新表下待定", "open under the new table"), effect.open, new),
    ].compactMap { $0 }
    return ReportDocument.Entry(
      mark: effect.new.verdict.mark, tone: ReportDocument.Tone(effect.new.verdict),
      title: wording.labelled(
        words.name(of: effect.base),
        words.changed(words.verdict(effect.old), words.verdict(effect.new))),
      lines: lines.map { ReportDocument.Line(text: $0) })
  }
}
