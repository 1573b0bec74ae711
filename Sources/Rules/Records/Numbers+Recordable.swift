extension ExactDecimal: Recordable {
  /// Writes the scaled value.
  public func write(to record: inout RecordWriter) { record.write(scaled) }

  /// Reads a scaled value.
  public init(from record: inout RecordReader) { self.init(scaled: record.read()) }
}

extension BigInteger: Recordable {
  /// What the parts of a number are smaller than.
  private static var base: Self { Self(Int128(1) << 96) }

  /// Writes the number in parts, the lowest first, each with the sign.
  public func write(to record: inout RecordWriter) {
    var parts: [Int128] = []
    var rest = self
    while !rest.isZero {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: Self.base)
      parts.append(remainder.int128 ?? 0)
      rest = quotient
    }
    record.write(parts)
  }

  /// Reads a number in parts.
  public init(from record: inout RecordReader) {
    let parts: [Int128] = record.read()
    self = parts.reversed().reduce(Self(0)) { $0 * Self.base + Self($1) }
  }
}

extension Fraction: Recordable {
  /// Writes the numerator, which carries the sign, and the denominator.
  public func write(to record: inout RecordWriter) {
    record.write(numerator)
    record.write(denominator)
  }

  /// Reads a numerator and a denominator.
  public init(from record: inout RecordReader) {
    let numerator: BigInteger = record.read()
    let denominator: BigInteger = record.read()
    self.init(numerator, over: denominator.isZero ? BigInteger(1) : denominator)
  }
}

extension Interval.End: Recordable {
  /// Writes the value, and whether it is included.
  public func write(to record: inout RecordWriter) {
    record.write(value)
    record.write(isIncluded)
  }

  /// Reads an end.
  public init(from record: inout RecordReader) {
    value = record.read()
    isIncluded = record.read()
  }
}

extension Interval: Recordable {
  /// Writes both ends.
  public func write(to record: inout RecordWriter) {
    record.write(lower)
    record.write(upper)
  }

  /// Reads both ends.
  public init(from record: inout RecordReader) {
    lower = record.read()
    upper = record.read()
  }
}

extension FigureRange.End: Recordable {
  /// Writes the value, and whether it is included.
  public func write(to record: inout RecordWriter) {
    record.write(value)
    record.write(isIncluded)
  }

  /// Reads an end.
  public init(from record: inout RecordReader) {
    value = record.read()
    isIncluded = record.read()
  }
}

extension FigureRange: Recordable {
  /// Writes both ends.
  public func write(to record: inout RecordWriter) {
    record.write(lower)
    record.write(upper)
  }

  /// Reads both ends.
  public init(from record: inout RecordReader) {
    let lower: End? = record.read()
    self.init(lower: lower, upper: record.read())
  }
}
