extension SubmissionTemplate {
  /// The template as comma-separated values, a row for each value, for Excel and WPS.
  public func csv() -> String {
    let table = TemplateTable(self)
    let rows = [table.header] + table.rows.map(table.cells)
    let lists = listRows(columns: table.header.count)
    return CSVText.byteOrderMark + (rows + lists).map(CSVText.exactRow).joined()
  }
}
