/// The cyclic redundancy check of ZIP archives (polynomial 0xEDB88320) of bytes as they come.
struct CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    var value = UInt32(index)
    for _ in 0..<8 { value = value & 1 == 0 ? value >> 1 : 0xEDB8_8320 ^ value >> 1 }
    return value
  }

  private var value = UInt32.max

  /// The check of all bytes so far.
  var checksum: UInt32 { ~value }

  mutating func add(_ bytes: [UInt8]) {
    let table = Self.table
    var value = value
    for byte in bytes { value = table[Int((value ^ UInt32(byte)) & 0xFF)] ^ value >> 8 }
    self.value = value
  }

  /// The check of bytes that are all there.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var check = CRC32()
    check.add(bytes)
    return check.checksum
  }
}
