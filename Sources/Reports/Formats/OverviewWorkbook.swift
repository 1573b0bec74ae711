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

  func bytes() -> [UInt8] {
    var sheets = [bases]
    for scheme in words.schemes {
      let name = words.schemes.count > 1 ? " \(scheme.id)" : ""
      let items = words.items(of: scheme)
      if !items.isEmpty {
        sheets.append(
          sheet(
            language("按条", "items") + name, words.itemColumns, widths: [8, 10, 9, 9, 70],
            items.map { row in
              [
                .text(row.item.number), .text(row.nature), count(row.failed, SheetStyles.bad),
                count(row.open, SheetStyles.open), .text(row.item.words),
              ]
            }))
      }
      let cities = words.cities(under: scheme)
      if !cities.isEmpty {
        sheets.append(
          sheet(
            language("按地市", "cities") + name, words.cityColumns(scheme.purpose),
            widths: [16, 16, 9, 9, 9, 9, 12, 24],
            cities.map { city in
              words.cells(of: city).enumerated().map { index, text in
                (2...6).contains(index) ? .figure(text) : .text(text)
              }
            }))
      }
    }
    return WorkbookDocument(sheets, by: Self.application).bytes()
  }

  /// A row for each base, in the overview's order, and below them one for each file in error.
  private var bases: SheetDocument {
    let columns = OverviewWords.Column.allCases
    let rows =
      overview.rows.map { row in
        columns.map { column -> SheetDocument.Cell in
          let text = words.cell(column, of: row).text
          switch column {
          case .verdict: return .text(text, SheetStyles.colored(Self.colors(of: row.verdict)))
          case .doubts where !text.isEmpty:
            return .figure(text, SheetStyles.colored(SheetStyles.open))
          default: return .text(text)
          }
        }
      }
      + overview.unjudged.map { unjudged in
        columns.map { column -> SheetDocument.Cell in
          let text = words.cell(column, of: unjudged).text
          return column == .verdict
            ? .text(text, SheetStyles.colored(SheetStyles.bad)) : .text(text)
        }
      }
    var sheet = sheet(
      language("基地", "bases"), columns.map { words.title($0) },
      widths: [30, 14, 16, 8, 16, 12, 10, 10, 22, 22, 22, 22, 40, 36], rows)
    sheet.frozenColumns = 1
    return sheet
  }

  private func sheet(
    _ name: String, _ titles: [String], widths: [Int], _ rows: [[SheetDocument.Cell]]
  ) -> SheetDocument {
    var sheet = SheetDocument(name)
    sheet.widths = widths
    sheet.rows = [titles.map { .text($0, SheetStyles.heading) }] + rows
    sheet.frozenRows = 1
    sheet.filter = (row: 1, columns: titles.count)
    sheet.fitHeights(from: 1)
    return sheet
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
