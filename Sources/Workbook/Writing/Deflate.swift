/// Packs bytes as deflate (RFC 1951) in one block of the fixed code: not as tight as can be, but the same
/// everywhere.
enum Deflate {
  private static let shortest = 3
  private static let longest = 258
  private static let window = 1 << 15
  /// How many earlier places of the same beginning are tried.
  private static let tries = 32

  static func deflate(_ bytes: [UInt8]) -> [UInt8] {
    var writer = BitWriter()
    writer.write(1, bits: 1)
    writer.write(1, bits: 2)
    // The last place of each beginning, and for each place the one before of the same; from 1.
    var heads = [Int32](repeating: 0, count: 1 << 15)
    var earlier = [Int32](repeating: 0, count: bytes.count)
    func note(_ index: Int) {
      guard index + shortest <= bytes.count else { return }
      let hash = hash(bytes, index)
      earlier[index] = heads[hash]
      heads[hash] = Int32(truncatingIfNeeded: index + 1)
    }
    var index = 0
    while index < bytes.count {
      var best = (length: 0, distance: 0)
      if index + shortest <= bytes.count {
        var place = Int(heads[hash(bytes, index)]) - 1
        var left = tries
        while place >= 0, index - place <= window, left > 0 {
          let length = common(bytes, place, index)
          if length > best.length { best = (length, index - place) }
          place = Int(earlier[place]) - 1
          left -= 1
        }
      }
      if best.length >= shortest {
        writeCopy(best.length, best.distance, to: &writer)
        for offset in 0..<best.length { note(index + offset) }
        index += best.length
      } else {
        writeLiteral(Int(bytes[index]), to: &writer)
        note(index)
        index += 1
      }
    }
    writeLiteral(256, to: &writer)
    return writer.finished()
  }

  private static func hash(_ bytes: [UInt8], _ index: Int) -> Int {
    let value =
      UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
    return Int(truncatingIfNeeded: (value &* 0x9E37_79B1) >> 17)
  }

  private static func common(_ bytes: [UInt8], _ place: Int, _ index: Int) -> Int {
    let most = min(longest, bytes.count - index)
    var length = 0
    while length < most, bytes[place + length] == bytes[index + length] { length += 1 }
    return length
  }

  private static func writeLiteral(_ symbol: Int, to writer: inout BitWriter) {
    switch symbol {
    case ..<144: writer.writeCode(0x30 + symbol, bits: 8)
    case ..<256: writer.writeCode(0x190 + symbol - 144, bits: 9)
    case ..<280: writer.writeCode(symbol - 256, bits: 7)
    default: writer.writeCode(0xC0 + symbol - 280, bits: 8)
    }
  }

  private static func writeCopy(_ length: Int, _ distance: Int, to writer: inout BitWriter) {
    let lengthIndex = Inflate.lengths.lastIndex { $0.base <= length } ?? 0
    let (lengthBase, lengthBits) = Inflate.lengths[lengthIndex]
    writeLiteral(257 + lengthIndex, to: &writer)
    writer.write(length - lengthBase, bits: lengthBits)
    let distanceIndex = Inflate.distances.lastIndex { $0.base <= distance } ?? 0
    let (distanceBase, distanceBits) = Inflate.distances[distanceIndex]
    writer.writeCode(distanceIndex, bits: 5)
    writer.write(distance - distanceBase, bits: distanceBits)
  }
}

/// Writes bits from the lowest of each byte on.
private struct BitWriter {
  private var output: [UInt8] = []
  private var bits: UInt32 = 0
  private var count = 0

  mutating func write(_ value: Int, bits number: Int) {
    bits |= UInt32(truncatingIfNeeded: value) << UInt32(count)
    count += number
    while count >= 8 {
      output.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      count -= 8
    }
  }

  /// Writes a code, which stands in the stream from its highest bit on.
  mutating func writeCode(_ code: Int, bits number: Int) {
    var reversed = 0
    for bit in 0..<number where code >> bit & 1 == 1 { reversed |= 1 << (number - 1 - bit) }
    write(reversed, bits: number)
  }

  func finished() -> [UInt8] {
    count > 0 ? output + [UInt8(truncatingIfNeeded: bits)] : output
  }
}
