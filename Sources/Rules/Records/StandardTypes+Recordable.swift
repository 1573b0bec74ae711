extension Int128: Recordable {
  /// Writes seven bits a byte, the lowest first, with the sign in the lowest of all.
  public func write(to record: inout RecordWriter) {
    var rest = UInt128(bitPattern: self << 1 ^ self >> 127)
    while rest >= 0x80 {
      record.write(byte: UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    record.write(byte: UInt8(truncatingIfNeeded: rest))
  }

  /// Reads seven bits a byte.
  public init(from record: inout RecordReader) {
    var value: UInt128 = 0
    var shift = 0
    var byte: UInt8
    repeat {
      byte = record.byte()
      value |= UInt128(byte & 0x7F) << shift
      shift += 7
    } while byte >= 0x80
    self = Int128(bitPattern: value >> 1) ^ -Int128(bitPattern: value & 1)
  }
}

extension Int: Recordable {
  /// Writes the number.
  public func write(to record: inout RecordWriter) { record.write(Int128(self)) }

  /// Reads a number.
  public init(from record: inout RecordReader) {
    self.init(truncatingIfNeeded: record.read(Int128.self))
  }
}

extension UInt64: Recordable {
  /// Writes the number.
  public func write(to record: inout RecordWriter) { record.write(Int128(self)) }

  /// Reads a number.
  public init(from record: inout RecordReader) {
    self.init(truncatingIfNeeded: record.read(Int128.self))
  }
}

extension Bool: Recordable {
  /// Writes one or zero.
  public func write(to record: inout RecordWriter) { record.write(byte: self ? 1 : 0) }

  /// Reads one or zero.
  public init(from record: inout RecordReader) { self = record.byte() != 0 }
}

extension String: Recordable {
  /// Writes how many bytes it has in UTF-8, and these.
  public func write(to record: inout RecordWriter) {
    record.write(utf8.count)
    record.write(utf8: self)
  }

  /// Reads a text with its length.
  public init(from record: inout RecordReader) {
    let length: Int = record.read()
    self = record.text(length: length)
  }
}

extension Optional: Recordable where Wrapped: Recordable {
  /// Writes whether there is a value, and the value.
  public func write(to record: inout RecordWriter) {
    record.write(self != nil)
    if let value = self { record.write(value) }
  }

  /// Reads a value where there is one.
  public init(from record: inout RecordReader) {
    self = record.read(Bool.self) ? Wrapped(from: &record) : nil
  }
}

extension Array: Recordable where Element: Recordable {
  /// Writes how many values there are, and each.
  public func write(to record: inout RecordWriter) { record.write(self) { $0.write($1) } }

  /// Reads values.
  public init(from record: inout RecordReader) { self = record.array { $0.read() } }
}
