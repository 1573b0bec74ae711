public import Rules

extension Position: Recordable {
  /// Writes the line and the column, the sheet, and what stands for them.
  public func write(to record: inout RecordWriter) {
    record.write(line)
    record.write(column)
    record.write(isCell)
    record.write(sheet)
    record.write(option)
    record.write(field)
  }

  /// Reads a position.
  public init(from record: inout RecordReader) {
    let line: Int = record.read()
    let column: Int = record.read()
    let isCell: Bool = record.read()
    let place = Self(line: line, column: column, isCell: isCell, sheet: record.read())
    let option: String? = record.read()
    let field: String? = record.read()
    self =
      field.map { Self(field: $0) } ?? option.map { Self(option: $0, insteadOf: place) } ?? place
  }
}
