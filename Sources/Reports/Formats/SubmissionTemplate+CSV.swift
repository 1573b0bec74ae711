extension SubmissionTemplate {
  /// The template as comma-separated values, a row for each value, for Excel and WPS.
  public func csv() -> String {
    let table = TemplateTable(self)
    let rows = [table.header] + table.rows.map(table.cells)
    return CSVText.byteOrderMark + rows.map(CSVText.exactRow).joined()
  }
}
