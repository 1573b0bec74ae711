/// Why bytes are not what deflate makes (RFC 1951).
enum InflateFault: Error {
  case truncated
  case malformed
  /// More comes out than was said.
  case tooLong
}

/// Undoes deflate (RFC 1951).
enum Inflate {
  /// The bytes that were deflated.
  ///
  /// - Parameter size: How many there must be, which whoever asks has bounded.
  static func inflate(
    _ bytes: [UInt8], _ range: Range<Int>, size: Int
  ) throws(InflateFault) -> [UInt8] {
    var reader = BitReader(bytes, range)
    var output: [UInt8] = []
    // What is said to come out may not come.
    output.reserveCapacity(min(size, 1 << 22))
    var isLast = false
    repeat {
      isLast = try reader.take(1) == 1
      switch try reader.take(2) {
      case 0: try copyStored(&reader, &output, size)
      case 1: try copy(&reader, &output, size, fixedLiterals, fixedDistances)
      case 2:
        let (literals, distances) = try codes(&reader)
        try copy(&reader, &output, size, literals, distances)
      default: throw .malformed
      }
    } while !isLast
    guard output.count == size, reader.isAtEnd else { throw .malformed }
    return output
  }

  private static func copyStored(
    _ reader: inout BitReader, _ output: inout [UInt8], _ size: Int
  ) throws(InflateFault) {
    reader.alignToByte()
    let count = try reader.take(16)
    let check = try reader.take(16)
    guard count == ~check & 0xFFFF else { throw .malformed }
    guard count <= size - output.count else { throw .tooLong }
    try reader.takeBytes(count, into: &output)
  }

  private static func copy(
    _ reader: inout BitReader, _ output: inout [UInt8], _ size: Int, _ literals: HuffmanCode,
    _ distances: HuffmanCode
  ) throws(InflateFault) {
    while true {
      let symbol = try literals.next(&reader)
      if symbol < 256 {
        guard output.count < size else { throw .tooLong }
        output.append(UInt8(truncatingIfNeeded: symbol))
        continue
      }
      if symbol == 256 { return }
      guard symbol - 257 < lengths.count else { throw .malformed }
      let length = lengths[symbol - 257]
      let count = try length.base + reader.take(length.bits)
      let distanceSymbol = try distances.next(&reader)
      guard distanceSymbol < self.distances.count else { throw .malformed }
      let distance = self.distances[distanceSymbol]
      let back = try distance.base + reader.take(distance.bits)
      guard back <= output.count else { throw .malformed }
      guard count <= size - output.count else { throw .tooLong }
      let start = output.count - back
      if back >= count {
        output.append(contentsOf: output[start..<start + count])
      } else {
        // What is copied may be what was copied just before.
        for index in start..<start + count { output.append(output[index]) }
      }
    }
  }

  // MARK: - The codes

  /// The order in which a block gives the lengths of the code of its lengths.
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  /// The codes that a block brings along.
  private static func codes(
    _ reader: inout BitReader
  ) throws(InflateFault) -> (literals: HuffmanCode, distances: HuffmanCode) {
    let literalCount = try reader.take(5) + 257
    let distanceCount = try reader.take(5) + 1
    let lengthCount = try reader.take(4) + 4
    guard literalCount <= 286, distanceCount <= 30 else { throw .malformed }
    var ofLengths = [UInt8](repeating: 0, count: 19)
    for index in order.prefix(lengthCount) {
      ofLengths[index] = UInt8(truncatingIfNeeded: try reader.take(3))
    }
    let code = try HuffmanCode(ofLengths[...])
    var lengths: [UInt8] = []
    let total = literalCount + distanceCount
    while lengths.count < total {
      let symbol = try code.next(&reader)
      let repeated: (value: UInt8, count: Int)
      switch symbol {
      case 0..<16: repeated = (UInt8(truncatingIfNeeded: symbol), 1)
      case 16:
        guard let last = lengths.last else { throw .malformed }
        repeated = (last, try reader.take(2) + 3)
      case 17: repeated = (0, try reader.take(3) + 3)
      default: repeated = (0, try reader.take(7) + 11)
      }
      guard repeated.count <= total - lengths.count else { throw .malformed }
      for _ in 0..<repeated.count { lengths.append(repeated.value) }
    }
    // Without a code for the end of the block it has none.
    guard lengths[256] > 0 else { throw .malformed }
    return (
      try HuffmanCode(lengths[..<literalCount]), try HuffmanCode(lengths[literalCount...])
    )
  }

  /// The lengths of copies by their symbols from 257 on, each with the number of further bits.
  static let lengths: [(base: Int, bits: Int)] = [
    (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 1), (13, 1), (15, 1),
    (17, 1), (19, 2), (23, 2), (27, 2), (31, 2), (35, 3), (43, 3), (51, 3), (59, 3), (67, 4),
    (83, 4), (99, 4), (115, 4), (131, 5), (163, 5), (195, 5), (227, 5), (258, 0),
  ]

  /// The distances of copies by their symbols, each with the number of further bits.
  static let distances: [(base: Int, bits: Int)] = [
    (1, 0), (2, 0), (3, 0), (4, 0), (5, 1), (7, 1), (9, 2), (13, 2), (17, 3), (25, 3), (33, 4),
    (49, 4), (65, 5), (97, 5), (129, 6), (193, 6), (257, 7), (385, 7), (513, 8), (769, 8),
    (1025, 9), (1537, 9), (2049, 10), (3073, 10), (4097, 11), (6145, 11), (8193, 12),
    (12289, 12), (16385, 13), (24577, 13),
  ]

  /// The code of literals and lengths of a block that brings none along.
  private static var fixedLiterals: HuffmanCode {
    get throws(InflateFault) {
      let lengths = (0..<288).map { symbol -> UInt8 in
        switch symbol {
        case ..<144: 8
        case ..<256: 9
        case ..<280: 7
        default: 8
        }
      }
      return try HuffmanCode(lengths[...])
    }
  }

  private static var fixedDistances: HuffmanCode {
    get throws(InflateFault) { try HuffmanCode([UInt8](repeating: 5, count: 32)[...]) }
  }
}
