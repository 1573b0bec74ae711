/// Reads what a `RecordWriter` wrote, in the same order; behind its end there are zeros.
public struct RecordReader {
  private let bytes: [UInt8]
  private var index = 0

  /// - Parameter bytes: A record as it was written.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next value.
  public mutating func read<Value: Recordable>() -> Value { Value(from: &self) }

  /// The next value of a kind.
  public mutating func read<Value: Recordable>(_ kind: Value.Type) -> Value { Value(from: &self) }

  /// The next value by which case it is.
  public mutating func readCase<Value: CaseIterable>() -> Value
  where Value.AllCases == [Value] {
    let all = Value.allCases
    return all[min(max(read(Int.self), 0), all.count - 1)]
  }

  /// The next values.
  public mutating func array<Value>(_ body: (inout Self) -> Value) -> [Value] {
    let count: Int = read()
    var values: [Value] = []
    // No value takes less than a byte.
    while values.count < count, index < bytes.count { values.append(body(&self)) }
    return values
  }

  mutating func byte() -> UInt8 {
    guard index < bytes.count else { return 0 }
    defer { index += 1 }
    return bytes[index]
  }

  mutating func text(length: Int) -> String {
    let end = index + min(max(length, 0), bytes.count - index)
    defer { index = end }
    return String(decoding: bytes[index..<end], as: UTF8.self)
  }
}
