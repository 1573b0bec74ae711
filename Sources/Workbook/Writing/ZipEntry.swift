/// An entry of a ZIP archive that is packed as it comes.
struct ZipEntry {
  private var deflate = Deflate()
  private var check = CRC32()
  /// How many bytes came so far.
  private(set) var size: Int64 = 0
  /// How many packed ones there are of them so far.
  private(set) var packedSize: Int64 = 0

  /// The check of all bytes so far.
  var checksum: UInt32 { check.checksum }

  /// Takes up more bytes.
  ///
  /// - Returns: What follows of the packed ones.
  mutating func add(_ bytes: [UInt8]) -> [UInt8] {
    check.add(bytes)
    size += Int64(bytes.count)
    return counted(deflate.add(bytes))
  }

  /// Packs what is left.
  ///
  /// - Returns: The last of the packed bytes.
  mutating func finish() -> [UInt8] { counted(deflate.finish()) }

  private mutating func counted(_ packed: [UInt8]) -> [UInt8] {
    packedSize += Int64(packed.count)
    return packed
  }
}
