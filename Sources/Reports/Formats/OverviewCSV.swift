import Assessment

/// Writes an overview for spreadsheets: the table of bases alone, a row each in the overview's order.
struct OverviewCSV {
  let words: OverviewWords

  func write(to sink: inout ReportSink) {
    // The columns are the same for every batch.
    let columns = OverviewWords.Column.allCases
    sink.write(CSVText.byteOrderMark)
    CSVText.write(columns.map { words.title($0) }, to: &sink)
    for row in words.overview.rows {
      CSVText.write(columns.map { words.cell($0, of: row).text }, to: &sink)
      sink.endStep()
    }
    for unjudged in words.overview.unjudged {
      CSVText.write(columns.map { words.cell($0, of: unjudged).text }, to: &sink)
      sink.endStep()
    }
  }
}
