/// Reads bits from the lowest of each byte on, as deflate writes them; nothing stands behind the end.
struct BitReader {
  private let bytes: [UInt8]
  private let end: Int
  /// The next byte that is not yet among the bits.
  private var index: Int
  private var bits: UInt64 = 0
  private var count = 0

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    let range = range.clamped(to: bytes.indices)
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
  }

  /// Whether only bits are left that fill up the last byte.
  var isAtEnd: Bool { index == end && count < 8 }

  private mutating func fill() {
    while count <= 48, index < end {
      bits |= UInt64(bytes[index]) << UInt64(count)
      index += 1
      count += 8
    }
  }

  /// Takes so many bits, at most 16.
  mutating func take(_ wanted: Int) throws(InflateFault) -> Int {
    if count < wanted { fill() }
    guard count >= wanted else { throw .truncated }
    let value = Int(bits & (1 << UInt64(wanted) - 1))
    drop(wanted)
    return value
  }

  /// The next bits without taking them, zeros behind the end.
  mutating func peek(_ wanted: Int) -> Int {
    if count < wanted { fill() }
    return Int(bits & (1 << UInt64(wanted) - 1))
  }

  /// Takes bits that were looked at; `false` where so many are not there.
  mutating func skip(_ number: Int) -> Bool {
    guard count >= number else { return false }
    drop(number)
    return true
  }

  private mutating func drop(_ number: Int) {
    bits >>= UInt64(number)
    count -= number
  }

  /// Drops the bits that fill up a byte.
  mutating func alignToByte() { drop(count % 8) }

  /// Takes whole bytes, for which the reader must stand between two.
  mutating func takeBytes(_ number: Int, into output: inout [UInt8]) throws(InflateFault) {
    var left = number
    while left > 0, count >= 8 {
      output.append(UInt8(truncatingIfNeeded: bits))
      drop(8)
      left -= 1
    }
    guard left <= end - index else { throw .truncated }
    output.append(contentsOf: bytes[index..<index + left])
    index += left
  }
}
