public import Rules

extension NamedList.Value: Recordable {
  /// Writes which it is, and what.
  public func write(to record: inout RecordWriter) {
    switch self {
    case .text(let text):
      record.write(0)
      record.write(text)
    case .number(let number):
      record.write(1)
      record.write(number)
    case .choice(let values):
      record.write(2)
      record.write(values)
    }
  }

  /// Reads what a cell comes to.
  public init(from record: inout RecordReader) {
    switch record.read(Int.self) {
    case 0: self = .text(record.read())
    case 1: self = .number(record.read())
    default: self = .choice(record.read())
    }
  }
}
