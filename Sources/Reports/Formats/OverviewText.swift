import Assessment
import Evaluation
import Rules

/// Writes an overview for a terminal: the batch in one line, a base a paragraph, then the counts.
struct OverviewText {
  let words: OverviewWords
  let style: TextStyle
  let width: Int
  private var overview: Overview { words.overview }
  private var wording: Wording { words.wording }
  private var language: Language { wording.language }

  func write(to sink: inout ReportSink) {
    writeHead(to: &sink)
    writeBases(to: &sink)
    for scheme in words.schemes { writeItems(of: scheme, to: &sink) }
    for scheme in words.schemes { writeCities(under: scheme, to: &sink) }
    for quota in words.quotas { write(quota, to: &sink) }
    writeRepeated(to: &sink)
  }

  private func heading(_ title: String) -> String { "\n" + style.bold(title) + "\n" }

  private func paragraph(_ text: String, indentedBy margin: Int = 0) -> String {
    text.wrapped(to: max(20, width - margin))
      .map { String(repeating: " ", count: margin) + $0 + "\n" }.joined()
  }

  // MARK: - The head

  private func writeHead(to sink: inout ReportSink) {
    sink.write(style.bold(words.headline) + "\n")
    for scheme in words.schemes {
      let name = "\(scheme.id) \(scheme.title)"
      let text = words.schemes.count > 1 ? name + " — " + words.counts(of: scheme) : name
      sink.write(paragraph(wording.labelled(language("方案", "Scheme"), text)))
    }
    for note in [words.unsuited, words.unread] {
      guard let note else { continue }
      sink.write(
        style.yellow(paragraph(wording.labelled(language("注意", "Note"), note.printable))))
    }
    sink.write(
      paragraph(
        wording.labelled(words.orderLabel, wording.statements([words.order, words.shares]))))
  }

  // MARK: - Bases

  private func writeBases(to sink: inout ReportSink) {
    guard overview.rowCount > 0 || !overview.unjudged.isEmpty else { return }
    sink.write(
      heading(wording.counted(words.basesTitle, overview.rowCount + overview.unjudged.count)))
    let verdictWidth =
      (words.verdicts + (overview.unjudged.isEmpty ? [] : [words.notJudged]))
      .map { $0.displayWidth }.max() ?? 0
    for row in overview.rows {
      let mark = style.verdict("\(row.verdict.mark) \(words.verdict(of: row))", row.verdict)
      let gap = String(
        repeating: " ", count: verdictWidth - words.verdict(of: row).displayWidth)
      write(
        mark + gap, width: verdictWidth + 2, name: words.name(of: row.base), detail(of: row),
        to: &sink)
    }
    for unjudged in overview.unjudged {
      let mark = "! " + words.notJudged.padded(to: verdictWidth)
      write(
        mark, width: verdictWidth + 2, name: words.place(of: unjudged),
        [words.problem(unjudged)], to: &sink)
    }
  }

  /// What stands below the name of a base.
  private func detail(of row: Overview.Row) -> [String] {
    var columns: [OverviewWords.Column] = [.province, .city, .series, .review]
    if words.schemes.count > 1 { columns.append(.scheme) }
    let about = (columns + [.place]).map { words.cell($0, of: row).text }.filter { !$0.isEmpty }
    func labelled(_ column: OverviewWords.Column, count: Int?) -> String? {
      let text = words.cell(column, of: row).text
      guard !text.isEmpty else { return nil }
      let title = count.map { wording.counted(words.title(column), $0) } ?? words.title(column)
      return wording.labelled(title, text)
    }
    let doubts = row.base.doubts
    let items = [
      doubts > 0 ? wording.doubtful(doubts) : nil,
      labelled(.failed, count: row.items(.fail).count),
      labelled(.open, count: row.openItems.count),
    ].compactMap { $0 }
    var gaps = [labelled(.smallest, count: nil), labelled(.largest, count: nil)]
    // One gap is the smallest and the largest.
    if let found = row.gaps, found.smallest.item == found.largest.item {
      gaps = [
        wording.labelled(language("差距", "Gap"), words.cell(.smallest, of: row).text)
      ]
    }
    return [
      about.joined(separator: " "), wording.statements(items),
      wording.statements(gaps.compactMap { $0 }),
    ]
    .filter { !$0.isEmpty }
  }

  private func write(
    _ mark: String, width: Int, name: String, _ lines: [String], to sink: inout ReportSink
  ) {
    let margin = 2 + width + 2
    for (index, line) in name.printable.wrapped(to: max(20, self.width - margin)).enumerated() {
      sink.write(
        index == 0 ? "  " + mark + "  " : String(repeating: " ", count: margin))
      sink.write(line + "\n")
    }
    for line in lines { sink.write(paragraph(line.printable, indentedBy: margin)) }
    sink.endStep()
  }

  // MARK: - Counts

  private func writeItems(of scheme: Scheme, to sink: inout ReportSink) {
    let items = words.items(of: scheme)
    guard !items.isEmpty else { return }
    sink.write(heading(words.itemsTitle(scheme)))
    let cells = items.map { row in
      [
        row.item.number, row.nature, String(row.failed), String(row.open),
        row.item.words.cut(to: OverviewWords.wordsWidth),
      ]
    }
    writeTable([words.itemColumns] + cells, numbers: [2, 3], to: &sink)
  }

  private func writeCities(under scheme: Scheme, to sink: inout ReportSink) {
    let cities = words.cities(under: scheme)
    guard !cities.isEmpty else { return }
    sink.write(heading(words.citiesTitle(scheme)))
    writeTable(
      [words.cityColumns(scheme.purpose)] + cities.map { words.cells(of: $0) },
      numbers: [2, 3, 4, 5, 6], to: &sink)
  }

  /// Rows whose cells stand below each other, numbers to the right.
  private func writeTable(_ rows: [[String]], numbers: Set<Int>, to sink: inout ReportSink) {
    let rows = rows.map { $0.map { $0.printable } }
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0[column].displayWidth }.max() ?? 0
    }
    for row in rows {
      var line = ""
      for (column, cell) in row.enumerated() {
        let space = String(repeating: " ", count: widths[column] - cell.displayWidth)
        line += "  " + (numbers.contains(column) ? space + cell : cell + space)
      }
      while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
      sink.write(line + "\n")
    }
  }

  // MARK: - Beside the bases

  private func write(_ quota: QuotaReport, to sink: inout ReportSink) {
    sink.write(heading(wording.labelled(quota.title, quota.word)))
    sink.write(paragraph(wording.labelled(language("依据", "Source"), quota.source)))
    if let remark = quota.remark { sink.write(paragraph(remark)) }
    quota.writeGroups(to: &sink)
  }

  private func writeRepeated(to sink: inout ReportSink) {
    let repeated = words.repeated
    guard !repeated.isEmpty else { return }
    sink.write(heading(wording.counted(words.repeatedTitle, repeated.count)))
    for base in repeated {
      sink.write(
        paragraph(
          wording.labelled(base.name, wording.list(base.places)).printable, indentedBy: 2))
      sink.endStep()
    }
  }
}
