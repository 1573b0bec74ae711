import Assessment
import Evaluation
import Rules

/// Writes an overview as Markdown.
struct OverviewMarkdown {
  let words: OverviewWords
  private var overview: Overview { words.overview }
  private var wording: Wording { words.wording }
  private var language: Language { wording.language }

  func write(to sink: inout ReportSink) {
    sink.write("### \(words.title)\n\n**\(words.headline.escapedForMarkdown)**\n\n")
    for scheme in words.schemes {
      let name = "\(scheme.id) \(scheme.title)"
      let text = words.schemes.count > 1 ? name + " — " + words.counts(of: scheme) : name
      writeBullet(wording.labelled(language("方案", "Scheme"), text), to: &sink)
    }
    for note in [words.unsuited, words.unread] {
      if let note { writeBullet(note, to: &sink) }
    }
    writeBullet(
      wording.labelled(words.orderLabel, wording.statements([words.order, words.shares])),
      to: &sink)
    writeBases(to: &sink)
    for scheme in words.schemes { writeCounts(of: scheme, to: &sink) }
    for quota in words.quotas { write(quota, to: &sink) }
    let repeated = words.repeated
    guard !repeated.isEmpty else { return }
    writeHeading(wording.counted(words.repeatedTitle, repeated.count), to: &sink)
    for base in repeated {
      writeBullet(wording.labelled(base.name, wording.list(base.places)), to: &sink)
      sink.endStep()
    }
  }

  private func writeHeading(_ title: String, to sink: inout ReportSink) {
    sink.write("\n#### \(title.escapedForMarkdown)\n\n")
  }

  private func writeBullet(_ text: String, to sink: inout ReportSink) {
    sink.write("- \(text.escapedForMarkdown)\n")
  }

  private func writeRow(_ cells: [String], to sink: inout ReportSink) {
    sink.write("| " + cells.joined(separator: " | ") + " |\n")
  }

  private func writeHead(_ titles: [String], to sink: inout ReportSink) {
    writeRow(titles, to: &sink)
    writeRow(titles.map { _ in "---" }, to: &sink)
  }

  private func writeBases(to sink: inout ReportSink) {
    guard overview.rowCount > 0 || !overview.unjudged.isEmpty else { return }
    writeHeading(
      wording.counted(words.basesTitle, overview.rowCount + overview.unjudged.count), to: &sink)
    let columns = words.columns
    writeHead(columns.map { words.title($0) }, to: &sink)
    for row in overview.rows {
      let cells = columns.map { column in
        (column == .verdict ? row.verdict.mark + " " : "")
          + words.cell(column, of: row).text.escapedForMarkdown
      }
      writeRow(cells, to: &sink)
      sink.endStep()
    }
    for unjudged in overview.unjudged {
      writeRow(
        columns.map { words.cell($0, of: unjudged).text.escapedForMarkdown }, to: &sink)
      sink.endStep()
    }
  }

  private func writeCounts(of scheme: Scheme, to sink: inout ReportSink) {
    let items = words.items(of: scheme)
    if !items.isEmpty {
      writeHeading(words.itemsTitle(scheme), to: &sink)
      writeHead(words.itemColumns, to: &sink)
      for row in items {
        writeRow(
          [
            row.item.number, row.nature, String(row.failed), String(row.open),
            row.item.words.cut(to: OverviewWords.wordsWidth).escapedForMarkdown,
          ], to: &sink)
      }
    }
    let cities = words.cities(under: scheme)
    guard !cities.isEmpty else { return }
    writeHeading(words.citiesTitle(scheme), to: &sink)
    writeHead(words.cityColumns(scheme.purpose), to: &sink)
    for city in cities {
      writeRow(words.cells(of: city).map { $0.escapedForMarkdown }, to: &sink)
    }
  }

  private func write(_ quota: QuotaReport, to sink: inout ReportSink) {
    writeHeading(wording.labelled(quota.title, quota.word), to: &sink)
    writeBullet(wording.labelled(language("依据", "Source"), quota.source), to: &sink)
    if let remark = quota.remark { writeBullet(remark, to: &sink) }
    for line in quota.groups.flatMap({ $0.lines }) {
      writeBullet(
        "\(line.status.mark) " + wording.labelled(line.place, line.text)
          + wording.bracketed(line.counts),
        to: &sink)
      for number in line.counted {
        sink.write("  - \(quota.name(number).escapedForMarkdown)\n")
        sink.endStep()
      }
      let doubt = wording.bracketed(quota.doubt)
      for number in line.unknown {
        sink.write("  - \((quota.name(number) + doubt).escapedForMarkdown)\n")
        sink.endStep()
      }
    }
  }
}
