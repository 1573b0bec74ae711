public import Assessment
import Evaluation
import Rules
import Submission

/// The report on what changed from one table to another, and what that means for bases.
public struct SchemeComparisonReport: WrittenReport {
  private let words: SchemeComparisonWords
  private let settings: ReportSettings
  /// The bases that were held against both tables, with what could not be judged; `nil` where none were
  /// asked for.
  private let batch: StatedBatch?
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
      comparison: comparison, effects: batch.map { comparison.effects(on: $0) } ?? [],
      wording: settings.wording)
    self.batch = batch
    self.settings = settings
  }

  /// For people.
  ///
  /// - Parameters:
  ///   - isColored: Whether to colour with ANSI sequences, for a terminal.
  ///   - width: The columns to break lines at.
  public func text(isColored: Bool, width: Int) -> String {
    document.text(isColored: isColored, width: width)
  }

  /// For comments and documents.
  public var markdown: String { document.markdown }

  /// To read in a browser and to print: one page that needs nothing but itself.
  public var html: String {
    document.html(
      settings,
      footer: language(
        "由 basecheck \(settings.version) 按两份文件的条文得出，以发文机关的文件为准。",
        "Made by basecheck \(settings.version) from the words of both documents, which alone count."
      ))
  }

  /// For programs.
  public var json: String { SchemeComparisonJSON(words, batch, settings).text }

  // MARK: - The document

  private var document: ReportDocument {
    var document = ReportDocument(title: words.title, headline: words.headline)
    for (label, scheme) in [
      (language("旧", "old"), comparison.old), (language("新", "new"), comparison.new),
    ] {
      document.add(
        .paragraph(
          wording.labelled(
            label, "\(scheme.id) \(scheme.title)" + wording.bracketed(scheme.source.line))))
    }
    document.add(.paragraph(wording.labelled(language("对应", "Linked"), words.basis)))
    addEffects(to: &document)
    for kind in SchemeComparison.Kind.allCases {
      let groups = comparison.groups(kind)
      document.add(
        groups.map { entry($0, kind) },
        under: words.name(kind) + wording.bracketed(words.count(groups)),
        true)
    }
    return document
  }

  private func entry(
    _ group: SchemeComparison.Group, _ kind: SchemeComparison.Kind
  ) -> ReportDocument.Entry {
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
    if !words.effects.isEmpty, kind != .unchanged {
      let counts = words.counts(of: group)
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

  private func addEffects(to document: inout ReportDocument) {
    guard let batch else { return }
    document.add(.heading(words.effectsTitle))
    let counts = words.verdictCounts.map { change in
      wording.labelled(words.changed(change.old, change.new), "\(change.count)")
    }
    if !counts.isEmpty { document.add(.paragraph(wording.statements(counts))) }
    if batch.excluded > 0 {
      document.add(
        .note(
          language("没有评价的填报：\(batch.excluded)", "submissions not judged: \(batch.excluded)")))
    }
    let entries = words.effects.map { effect in
      let (newScheme, oldScheme) = (comparison.new, comparison.old)
      func labelled(_ label: String, _ items: [Int], _ scheme: Scheme) -> String? {
        items.isEmpty ? nil : wording.labelled(label, words.items(items, of: scheme))
      }
      let lines = [
        "\(effect.base.file):\(effect.base.start.label)",
        labelled(language("新出现的不满足", "newly not met"), effect.newlyFailing, newScheme),
        labelled(language("不再是问题", "no longer in the way"), effect.noLongerFailing, oldScheme),
        labelled(language("新表下待定", "open under the new table"), effect.open, newScheme),
      ].compactMap { $0 }
      return ReportDocument.Entry(
        mark: effect.new.verdict.mark, tone: ReportDocument.Tone(effect.new.verdict),
        title: wording.labelled(
          words.name(of: effect.base),
          words.changed(words.verdict(effect.old), words.verdict(effect.new))),
        lines: lines.map { ReportDocument.Line(text: $0) })
    }
    if !entries.isEmpty { document.add(.entries(entries)) }
  }
}
