/// A canonical Huffman code, by the lengths of its symbols (RFC 1951, 3.2.2).
struct HuffmanCode {
  private static let maximumLength = 15
  /// Codes up to this length are found in one step.
  private static let quickLength = 9

  /// For the next nine bits the symbol times 16 and the length of its code; zero where it is longer.
  private var quick: [UInt16]
  /// How many codes there are of each length.
  private var counts: [Int]
  /// The symbols in the order of their codes.
  private var symbols: [UInt16]

  /// - Throws: Where the lengths are of more codes than there can be, or of fewer than there must be; a
  ///   code of one symbol or none may leave bits without a meaning.
  init(_ lengths: ArraySlice<UInt8>) throws(InflateFault) {
    var counts = Array(repeating: 0, count: Self.maximumLength + 1)
    for length in lengths {
      guard Int(length) <= Self.maximumLength else { throw .malformed }
      counts[Int(length)] += 1
    }
    let used = lengths.count - counts[0]
    counts[0] = 0
    var left = 1
    for length in 1...Self.maximumLength {
      left = left * 2 - counts[length]
      if left < 0 { throw .malformed }
    }
    if left > 0, used > 1 || used == 1 && counts[1] != 1 { throw .malformed }
    var offsets = Array(repeating: 0, count: Self.maximumLength + 2)
    var firstCodes = offsets
    for length in 1...Self.maximumLength {
      offsets[length + 1] = offsets[length] + counts[length]
      firstCodes[length + 1] = (firstCodes[length] + counts[length]) * 2
    }
    var symbols = [UInt16](repeating: 0, count: used)
    var quick = [UInt16](repeating: 0, count: 1 << Self.quickLength)
    for (symbol, byte) in lengths.enumerated() where byte > 0 {
      let length = Int(byte)
      symbols[offsets[length]] = UInt16(truncatingIfNeeded: symbol)
      offsets[length] += 1
      let code = firstCodes[length]
      firstCodes[length] += 1
      guard length <= Self.quickLength else { continue }
      // Codes stand in the stream from their highest bit on.
      var reversed = 0
      for bit in 0..<length where code >> bit & 1 == 1 { reversed |= 1 << (length - 1 - bit) }
      let entry = UInt16(truncatingIfNeeded: symbol << 4 | length)
      for index in stride(from: reversed, to: quick.count, by: 1 << length) { quick[index] = entry }
    }
    self.counts = counts
    self.symbols = symbols
    self.quick = quick
  }

  /// Takes the next symbol.
  func next(_ reader: inout BitReader) throws(InflateFault) -> Int {
    let bits = reader.peek(Self.maximumLength)
    let entry = quick[bits & (quick.count - 1)]
    if entry != 0 {
      guard reader.skip(Int(entry & 0xF)) else { throw .truncated }
      return Int(entry >> 4)
    }
    var code = 0
    var first = 0
    var index = 0
    for length in 1...Self.maximumLength {
      code |= bits >> (length - 1) & 1
      let count = counts[length]
      if code - first < count {
        guard reader.skip(length) else { throw .truncated }
        return Int(symbols[index + code - first])
      }
      index += count
      first = (first + count) * 2
      code *= 2
    }
    throw .malformed
  }
}
