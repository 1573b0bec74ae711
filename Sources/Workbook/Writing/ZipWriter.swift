/// Puts together a ZIP archive that is the same bytes for the same entries.
struct ZipWriter {
  /// Entries up to this size stay as they are, so that what stands first can be seen in the file.
  private static let plainSize = 512

  /// What was put together and not handed out yet.
  private var output: [UInt8] = []
  /// How many bytes of the archive stand before that.
  private var offset: Int64 = 0
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds an entry that is all there.
  mutating func add(_ name: String, _ text: String) {
    let bytes = Array(text.utf8)
    let packed = bytes.count <= Self.plainSize ? bytes : Deflate.deflate(bytes)
    let isPacked = packed.count < bytes.count
    let contents = isPacked ? packed : bytes
    addHeader(
      name, isPacked: isPacked, CRC32.checksum(bytes), packedSize: Int64(contents.count),
      size: Int64(bytes.count))
    output += contents
  }

  /// Adds an entry that was packed as it came.
  ///
  /// - Parameter end: The last of its packed bytes, where those before them are held elsewhere.
  /// - Returns: What stands before the packed bytes that are held elsewhere and was not handed out yet.
  mutating func add(_ name: String, _ entry: ZipEntry, end: [UInt8]) -> [UInt8] {
    addHeader(
      name, isPacked: true, entry.checksum, packedSize: entry.packedSize, size: entry.size)
    let start = output
    output = end
    offset += Int64(start.count) + entry.packedSize - Int64(end.count)
    return start
  }

  private mutating func addHeader(
    _ name: String, isPacked: Bool, _ checksum: UInt32, packedSize: Int64, size: Int64
  ) {
    var fields: [UInt8] = []
    // Version 2.0, names in UTF-8, the method, and the first day that there is, for want of another.
    for value: Int64 in [20, 0x0800, isPacked ? 8 : 0, 0, 0x21] {
      Self.append(value, 2, to: &fields)
    }
    Self.append(Int64(checksum), 4, to: &fields)
    Self.append(packedSize, 4, to: &fields)
    Self.append(size, 4, to: &fields)
    Self.append(Int64(name.utf8.count), 2, to: &fields)
    Self.append(0, 2, to: &fields)
    directory += [0x50, 0x4B, 1, 2, 20, 0] + fields
    // No comment, the first disk, no attributes.
    Self.append(0, 10, to: &directory)
    Self.append(offset + Int64(output.count), 4, to: &directory)
    directory += name.utf8
    output += [0x50, 0x4B, 3, 4] + fields + name.utf8
    count += 1
  }

  private static func append(_ value: Int64, _ size: Int, to bytes: inout [UInt8]) {
    for index in 0..<size {
      bytes.append(UInt8(truncatingIfNeeded: value >> Int64(8 * index)))
    }
  }

  /// What was not handed out of the archive, with its directory.
  func finished() -> [UInt8] {
    var end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    Self.append(Int64(count), 2, to: &end)
    Self.append(Int64(count), 2, to: &end)
    Self.append(Int64(directory.count), 4, to: &end)
    Self.append(offset + Int64(output.count), 4, to: &end)
    Self.append(0, 2, to: &end)
    return output + directory + end
  }
}
