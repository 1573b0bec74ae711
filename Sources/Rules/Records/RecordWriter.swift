/// Writes values as bytes, one behind the other.
public struct RecordWriter {
  /// What was written.
  public private(set) var bytes: [UInt8] = []

  /// An empty record.
  public init() {}

  /// Writes a value.
  public mutating func write(_ value: some Recordable) { value.write(to: &self) }

  /// Writes which case a value is.
  public mutating func write<Value: CaseIterable & Equatable>(caseOf value: Value) {
    for (number, other) in Value.allCases.enumerated() where other == value { write(number) }
  }

  /// Writes how many values there are, and each.
  public mutating func write<Value>(_ values: [Value], _ body: (inout Self, Value) -> Void) {
    write(values.count)
    for value in values { body(&self, value) }
  }

  mutating func write(byte: UInt8) { bytes.append(byte) }

  mutating func write(utf8 text: String) { bytes.append(contentsOf: text.utf8) }
}
