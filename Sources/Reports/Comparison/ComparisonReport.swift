public import Assessment
import Evaluation
import Rules
import Submission

/// The report on what is not the same in two versions of submissions.
public struct ComparisonReport: WrittenReport {
  private let words: ComparisonWords
  private let settings: ReportSettings
  /// What was named on the command line.
  private let paths: (old: String, new: String)
  private var comparison: BatchComparison { words.comparison }
  private var wording: Wording { words.wording }
  private var language: Language { wording.language }

  /// - Parameters:
  ///   - comparison: The two batches, base by base.
  ///   - old: What was named first on the command line.
  ///   - new: What was named second.
  ///   - settings: The language, and what the head of the report tells.
  public init(
    _ comparison: BatchComparison, old: String, new: String, _ settings: ReportSettings
  ) {
    words = ComparisonWords(comparison: comparison, wording: settings.wording)
    self.settings = settings
    paths = (old, new)
  }

  /// Writes what changed, base by base.
  public func write(_ form: DocumentForm, to sink: inout ReportSink) {
    switch form {
    case .csv: ComparisonCSV(words: words).write(to: &sink)
    case .json: ComparisonJSON(words, paths, settings).write(to: &sink)
    case .text, .markdown, .html, .htmlPart:
      guard
        var writer = DocumentWriter(form, settings, footer: HTMLPage.footer(settings))
      else { return }
      writer.begin(words.head, to: &sink)
      writeDocument(with: &writer, to: &sink)
      writer.finish(to: &sink)
    }
  }

  // MARK: - The document

  private func writeDocument(with writer: inout DocumentWriter, to sink: inout ReportSink) {
    var head = ReportDocument()
    head.add(.paragraph(wording.labelled(words.side(.old), paths.old)))
    head.add(.paragraph(wording.labelled(words.side(.new), paths.new)))
    if let note = words.unjudgedNote {
      head.add(.note(wording.labelled(language("注意", "Note"), note)))
    }
    writer.write(head, to: &sink)
    for pair in comparison.changed {
      var document = ReportDocument()
      add(pair, to: &document)
      writer.write(document, to: &sink)
    }
    let unchanged = comparison.pairCount - comparison.changedCount
    writer.writeEntries(
      under: wording.counted(language("没有差别", "Without a difference"), unchanged),
      of: comparison.unchanged,
      { old, new in
        ReportDocument.Entry(
          mark: "=", tone: .none, title: words.name(of: new, or: old),
          lines: [.init(text: words.changed(words.place(of: old), words.place(of: new)))])
      }, to: &sink)
    writeBases(
      onlyIn: .old, mark: "-", language("只在旧的一边", "On the old side alone"), with: &writer,
      to: &sink)
    writeBases(
      onlyIn: .new, mark: "+", language("只在新的一边", "On the new side alone"), with: &writer,
      to: &sink)
    var unjudged = ReportDocument()
    addUnjudged(to: &unjudged)
    writer.write(unjudged, to: &sink)
  }

  private func writeBases(
    onlyIn side: BatchComparison.Side, mark: String, _ title: String,
    with writer: inout DocumentWriter, to sink: inout ReportSink
  ) {
    writer.writeEntries(
      under: wording.counted(title, comparison.count(onlyIn: side)),
      of: comparison.bases(onlyIn: side),
      { base in
        let verdicts = base.outcomes.map { outcome in
          wording.labelled(outcome.scheme.id, words.verdict(outcome))
        }
        return ReportDocument.Entry(
          mark: mark, tone: .open, title: words.name(of: base),
          lines: ([words.place(of: base)] + verdicts).map { ReportDocument.Line(text: $0) })
      }, to: &sink)
  }

  private func addUnjudged(to document: inout ReportDocument) {
    let sides = [(BatchComparison.Side.old, comparison.old), (.new, comparison.new)]
    let entries = sides.flatMap { side, batch in
      batch.unjudged.map { unjudged in
        ReportDocument.Entry(
          mark: "!", tone: .bad,
          title: wording.labelled(
            words.side(side),
            unjudged.file + (unjudged.problem.map { ":" + $0.start.label } ?? "")),
          lines: [
            ReportDocument.Line(
              text: unjudged.problem?.words(in: language) ?? unjudged.message ?? "")
          ])
      }
    }
    document.add(
      entries, under: wording.counted(language("没有评价", "Not judged"), entries.count), true)
  }

  private func add(_ pair: SubmissionComparison, to document: inout ReportDocument) {
    document.add(.heading(words.name(of: pair.new, or: pair.old)))
    document.add(
      .paragraph(words.changed(words.place(of: pair.old), words.place(of: pair.new))))
    for scheme in pair.schemes { add(scheme, of: pair, to: &document) }
    typealias Column = ReportDocument.Column
    let figures = pair.values.filter { $0.difference != nil }
    document.add(
      [
        Column(title: language("指标", "Figure")), Column(title: language("年度", "Year")),
        Column(title: words.side(.old), isOfNumbers: true),
        Column(title: words.side(.new), isOfNumbers: true),
        Column(title: language("差", "Difference"), isOfNumbers: true),
        Column(title: "%", isOfNumbers: true), Column(title: language("提示", "Remark")),
      ],
      figures.map { change in
        [
          words.name(of: change), words.years(of: change, in: pair),
          words.text(change.old, of: change.fact), words.text(change.new, of: change.fact),
          words.difference(of: change), words.percent(of: change),
          wording.statements(words.remarks(on: change)),
        ]
      }, under: wording.counted(language("指标", "Figures"), figures.count))
    let others = pair.values.filter { $0.difference == nil }
    document.add(
      [
        Column(title: language("填报内容", "Statement")), Column(title: language("年度", "Year")),
        Column(title: words.side(.old)), Column(title: words.side(.new)),
      ],
      others.map { change in
        [
          words.name(of: change), words.years(of: change, in: pair),
          words.text(change.old, of: change.fact), words.text(change.new, of: change.fact),
        ]
      }, under: wording.counted(language("填报、删去或改动的内容", "Given, removed or changed"), others.count))
    document.add(
      pair.descriptions.map { change in
        ReportDocument.Entry(
          mark: "·", tone: .none,
          title: wording.labelled(
            words.name(of: change), words.changed(words.text(change.old), words.text(change.new))))
      }, under: language("基地信息", "Of the base"))
    document.add(
      pair.lists.map { change in
        ReportDocument.Entry(
          mark: "·", tone: .none, title: words.name(of: change),
          lines: words.rows(of: change).map { ReportDocument.Line(text: $0) })
      }, under: language("名单", "Lists"))
  }

  private func add(
    _ change: SchemeChange, of pair: SubmissionComparison, to document: inout ReportDocument
  ) {
    let scheme = change.scheme
    let verdicts =
      change.isVerdictChanged
      ? words.changed(words.verdict(change.old), words.verdict(change.new))
      : language("结论不变：", "same verdict: ") + words.verdict(change.new)
    var lines: [ReportDocument.Line] = []
    if !change.stillFailing.isEmpty {
      lines.append(
        ReportDocument.Line(
          text: wording.labelled(
            words.stillFailing, words.items(change.stillFailing, of: scheme))))
    }
    if change.old != nil, change.new != nil {
      lines.append(ReportDocument.Line(text: words.unchanged(change)))
    }
    document.add(
      .entries([
        ReportDocument.Entry(
          mark: change.new?.verdict.mark ?? "-",
          tone: change.new.map { ReportDocument.Tone($0.verdict) } ?? .none,
          title: wording.labelled("\(scheme.id) \(scheme.title)", verdicts), lines: lines)
      ]))
    for kind in SchemeChange.ItemChange.Kind.allCases {
      let items = change.items.filter { $0.kind == kind }
      document.add(
        items.map { item in
          let row = scheme.items[item.item]
          var lines = [ReportDocument.Line(text: row.words, isLaw: true)]
          if let causes = words.causes(item, in: pair) {
            lines.append(ReportDocument.Line(text: causes))
          }
          return ReportDocument.Entry(
            mark: item.new.mark, tone: ReportDocument.Tone(item.new),
            title:
              "\(row.number)  \(wording.nature(row.nature))  \(words.statuses(of: item, in: scheme))",
            lines: lines)
        },
        under: wording.counted(words.name(kind), items.count))
    }
  }
}
