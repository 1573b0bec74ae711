/// Packs bytes as they come, as deflate (RFC 1951) in one block of the fixed code: not as tight as can be,
/// but the same everywhere, and in whatever pieces they come.
struct Deflate {
  private static let shortest = 3
  private static let longest = 258
  private static let window = 1 << 15
  /// How many earlier places of the same beginning are tried.
  private static let tries = 32
  /// How many bytes are held, at the most, before they are packed.
  private static let capacity = 4 * window
  /// Behind a byte that is packed stand so many, unless they are the last: a copy may begin at it, and
  /// another be looked for at the end of that.
  private static let lookahead = longest + shortest - 2

  /// The bytes that were packed last, from which copies are made, and those that come next.
  private var bytes: [UInt8] = []
  /// The first of the bytes that is not packed.
  private var index = 0
  /// The last place of each beginning, from 1; there are none before the first bytes are packed.
  private var heads: [Int32] = []
  /// For each place of the window the one before of the same beginning.
  private var earlier: [Int32] = []
  private var writer = BitWriter()

  init() {
    writer.write(1, bits: 1)
    writer.write(1, bits: 2)
  }

  /// All bytes at once.
  static func deflate(_ bytes: [UInt8]) -> [UInt8] {
    var deflate = Deflate()
    var packed = deflate.add(bytes)
    packed += deflate.finish()
    return packed
  }

  /// Takes up more bytes.
  ///
  /// - Returns: What follows of the packed ones; they are gathered, and so it is often nothing.
  mutating func add(_ added: [UInt8]) -> [UInt8] {
    var start = 0
    while start < added.count {
      let end = min(start + Self.capacity - bytes.count, added.count)
      bytes += added[start..<end]
      start = end
      if bytes.count == Self.capacity {
        pack(until: bytes.count - Self.lookahead)
        slide()
      }
    }
    return writer.take()
  }

  /// Packs what is left.
  ///
  /// - Returns: The last of the packed bytes.
  mutating func finish() -> [UInt8] {
    pack(until: bytes.count)
    writer.writeLiteral(256)
    writer.fillByte()
    return writer.take()
  }

  private mutating func pack(until end: Int) {
    if heads.isEmpty {
      heads = [Int32](repeating: 0, count: 1 << 15)
      earlier = [Int32](repeating: 0, count: Self.window)
    }
    while index < end {
      let (length, distance) = longestCopy()
      if length >= Self.shortest {
        writer.writeCopy(length, distance)
        for _ in 0..<length { pass() }
      } else {
        writer.writeLiteral(Int(bytes[index]))
        pass()
      }
    }
  }

  /// What stands at the index and stood before, as much of it as possible and as near as possible.
  private func longestCopy() -> (length: Int, distance: Int) {
    var best = (length: 0, distance: 0)
    let most = min(Self.longest, bytes.count - index)
    guard most >= Self.shortest else { return best }
    var place = Int(heads[hash(index)]) - 1
    var left = Self.tries
    while place >= 0, index - place <= Self.window, left > 0, best.length < most {
      if bytes[place + best.length] == bytes[index + best.length] {
        var length = 0
        while length < most, bytes[place + length] == bytes[index + length] { length += 1 }
        if length > best.length { best = (length, index - place) }
      }
      place = Int(earlier[place & (Self.window - 1)]) - 1
      left -= 1
    }
    return best
  }

  /// Notes what begins at the index, and goes on to the next.
  private mutating func pass() {
    if index + Self.shortest <= bytes.count {
      let hash = hash(index)
      earlier[index & (Self.window - 1)] = heads[hash]
      heads[hash] = Int32(truncatingIfNeeded: index + 1)
    }
    index += 1
  }

  private func hash(_ index: Int) -> Int {
    let value =
      UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
    return Int(truncatingIfNeeded: (value &* 0x9E37_79B1) >> 17)
  }

  /// Drops whole windows that no copy is made from any more.
  private mutating func slide() {
    let dropped = (index / Self.window - 1) * Self.window
    bytes.removeFirst(dropped)
    index -= dropped
    let shift = Int32(truncatingIfNeeded: dropped)
    for place in heads.indices { heads[place] = max(0, heads[place] - shift) }
    for place in earlier.indices { earlier[place] = max(0, earlier[place] - shift) }
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
  private mutating func writeCode(_ code: Int, bits number: Int) {
    var reversed = 0
    for bit in 0..<number where code >> bit & 1 == 1 { reversed |= 1 << (number - 1 - bit) }
    write(reversed, bits: number)
  }

  /// Writes a byte, the length of a copy, or the end.
  mutating func writeLiteral(_ symbol: Int) {
    switch symbol {
    case ..<144: writeCode(0x30 + symbol, bits: 8)
    case ..<256: writeCode(0x190 + symbol - 144, bits: 9)
    case ..<280: writeCode(symbol - 256, bits: 7)
    default: writeCode(0xC0 + symbol - 280, bits: 8)
    }
  }

  mutating func writeCopy(_ length: Int, _ distance: Int) {
    let lengthIndex = Inflate.lengths.lastIndex { $0.base <= length } ?? 0
    let (lengthBase, lengthBits) = Inflate.lengths[lengthIndex]
    writeLiteral(257 + lengthIndex)
    write(length - lengthBase, bits: lengthBits)
    let distanceIndex = Inflate.distances.lastIndex { $0.base <= distance } ?? 0
    let (distanceBase, distanceBits) = Inflate.distances[distanceIndex]
    writeCode(distanceIndex, bits: 5)
    write(distance - distanceBase, bits: distanceBits)
  }

  /// Fills up the last byte.
  mutating func fillByte() {
    if count > 0 { write(0, bits: 8 - count) }
  }

  /// Takes the bytes that are whole.
  mutating func take() -> [UInt8] {
    let taken = output
    output = []
    return taken
  }
}
