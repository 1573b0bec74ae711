import Assessment
import Evaluation
import Rules
import Workbook

/// Writes an overview as a workbook: a sheet of bases, one of items and one of cities for each scheme, each to be
/// filtered. What a colour says, a word says too.
struct OverviewWorkbook {
  /// How such a workbook says that it is a report of ours.
  static let application = WorkbookReport.application

  let words: OverviewWords
  private var overview: Overview { words.overview }
  private var language: Language { words.wording.language }

  func write(to sink: inout ReportSink) {
    var sheets = [bases]
    var tables: [[[SheetDocument.Cell]]] = []
    func add(_ name: String, _ titles: [String], _ widths: [Int], _ rows: [[SheetDocument.Cell]]) {
      if rows.isEmpty { return }
      sheets.append(WorkbookWriter.table(name, zip(titles, widths).map { (name: $0, width: $1) }))
      tables.append(rows)
    }
    for scheme in words.schemes {
      let name = words.schemes.count > 1 ? " \(scheme.id)" : ""
      add(
        language("按条", "items") + name, words.itemColumns, [8, 10, 9, 9, 70],
        words.items(of: scheme).map { row in
          [
            .text(row.item.number), .text(row.nature), count(row.failed, SheetStyles.bad),
            count(row.open, SheetStyles.open), .text(row.item.words),
          ]
        })
      add(
        language("按地市", "cities") + name, words.cityColumns(scheme.purpose),
        [16, 16, 9, 9, 9, 9, 12, 24],
        words.cities(under: scheme).map { city in
          words.cells(of: city).enumerated().map { index, text in
            (2...6).contains(index) ? .figure(text) : .text(text)
          }
        })
    }
    var writer = WorkbookWriter(sheets, by: Self.application, in: language)
    let columns = OverviewWords.Column.allCases
    for row in overview.rows {
      writer.add(columns.map { cell($0, of: row) }, toSheet: 0, to: &sink)
      sink.endStep()
    }
    for unjudged in overview.unjudged {
      writer.add(columns.map { cell($0, of: unjudged) }, toSheet: 0, to: &sink)
      sink.endStep()
    }
    for (index, rows) in tables.enumerated() {
      for row in rows { writer.add(row, toSheet: index + 1, to: &sink) }
    }
    writer.finish(to: &sink)
  }

  /// The sheet of bases: a row for each, in the overview's order, and below them one for each file in error.
  private var bases: SheetDocument {
    let titles = OverviewWords.Column.allCases.map { words.title($0) }
    let widths = [30, 14, 16, 8, 16, 12, 10, 10, 22, 22, 22, 22, 40, 36]
    var sheet = WorkbookWriter.table(
      language("基地", "bases"), zip(titles, widths).map { (name: $0, width: $1) })
    sheet.frozenColumns = 1
    return sheet
  }

  private func cell(
    _ column: OverviewWords.Column, of row: Overview.Row
  ) -> SheetDocument.Cell {
    let text = words.cell(column, of: row).text
    switch column {
    case .verdict: return .text(text, SheetStyles.colored(Self.colors(of: row.verdict)))
    case .doubts where !text.isEmpty:
      return .figure(text, SheetStyles.colored(SheetStyles.open))
    default: return .text(text)
    }
  }

  private func cell(
    _ column: OverviewWords.Column, of unjudged: Overview.Unjudged
  ) -> SheetDocument.Cell {
    let text = words.cell(column, of: unjudged).text
    return column == .verdict ? .text(text, SheetStyles.colored(SheetStyles.bad)) : .text(text)
  }

  /// A number of bases, in a colour where it is not zero.
  private func count(
    _ number: Int, _ colors: (fill: String, color: String)
  ) -> SheetDocument.Cell {
    .figure(String(number), number == 0 ? SheetStyles.plain : SheetStyles.colored(colors))
  }

  private static func colors(of verdict: Verdict) -> (fill: String, color: String) {
    switch verdict {
    case .eligible: SheetStyles.good
    case .ineligible: SheetStyles.bad
    case .undetermined: SheetStyles.open
    }
  }
}
