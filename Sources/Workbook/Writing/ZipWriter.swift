/// Puts together a ZIP archive that is the same bytes for the same entries.
struct ZipWriter {
  /// Entries up to this size stay as they are, so that what stands first can be seen in the file.
  private static let plainSize = 512

  private var output: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  mutating func add(_ name: String, _ text: String) {
    let bytes = Array(text.utf8)
    let packed = bytes.count <= Self.plainSize ? bytes : Deflate.deflate(bytes)
    let isPacked = packed.count < bytes.count
    let contents = isPacked ? packed : bytes
    var fields: [UInt8] = []
    func append(_ value: Int, to bytes: inout [UInt8], size: Int) {
      for index in 0..<size { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
    }
    // Version 2.0, names in UTF-8, the method, and the first day that there is, for want of another.
    for value in [20, 0x0800, isPacked ? 8 : 0, 0, 0x21] { append(value, to: &fields, size: 2) }
    append(Int(truncatingIfNeeded: CRC32.checksum(bytes)), to: &fields, size: 4)
    append(contents.count, to: &fields, size: 4)
    append(bytes.count, to: &fields, size: 4)
    append(name.utf8.count, to: &fields, size: 2)
    append(0, to: &fields, size: 2)
    let offset = output.count
    output += [0x50, 0x4B, 3, 4] + fields + name.utf8 + contents
    directory += [0x50, 0x4B, 1, 2, 20, 0] + fields
    // No comment, the first disk, no attributes.
    append(0, to: &directory, size: 10)
    append(offset, to: &directory, size: 4)
    directory += name.utf8
    count += 1
  }

  /// The archive with its directory.
  func finished() -> [UInt8] {
    var end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    func append(_ value: Int, size: Int) {
      for index in 0..<size { end.append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
    }
    append(count, size: 2)
    append(count, size: 2)
    append(directory.count, size: 4)
    append(output.count, size: 4)
    append(0, size: 2)
    return output + directory + end
  }
}
