/// A ZIP archive in memory: its directory, and its entries one by one.
struct ZipArchive {
  /// The most entries that are looked at.
  static let maximumEntries = 10_000
  /// The most bytes that an entry may come to, and all that are taken together.
  static let maximumSize = 1 << 28
  /// How many times its packed size an entry may come to where it is large.
  static let maximumRatio = 400
  private static let sizeWithoutRatio = 1 << 23

  /// An entry of the directory.
  private struct Entry {
    let method: Int
    let isEncrypted: Bool
    let checksum: UInt32
    let packedSize: Int
    let size: Int
    let offset: Int
  }

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]
  /// The names of the entries, in the order of the directory.
  private(set) var names: [String] = []
  /// How many bytes were taken so far.
  private var taken = 0

  init(_ bytes: [UInt8]) throws(WorkbookFault) {
    self.bytes = bytes
    let fields = LittleEndian(bytes)
    guard let end = Self.endOfDirectory(fields) else { throw .damaged }
    guard end.count <= Self.maximumEntries else {
      throw .tooManyParts(limit: Self.maximumEntries)
    }
    // Bytes may stand before the archive, by which all offsets are off.
    guard end.size <= end.place, end.offset <= end.place - end.size else { throw .damaged }
    var place = end.place - end.size
    let shift = place - end.offset
    for _ in 0..<end.count { try addEntry(fields, at: &place, shift) }
  }

  /// Takes up the entry of the directory at a place, and goes on behind it.
  private mutating func addEntry(
    _ fields: LittleEndian, at place: inout Int, _ shift: Int
  ) throws(WorkbookFault) {
    guard fields.uint32(place) == 0x0201_4B50, let flags = fields.uint16(place + 8),
      let method = fields.uint16(place + 10), let checksum = fields.uint32(place + 16),
      let nameLength = fields.uint16(place + 28), let extraLength = fields.uint16(place + 30),
      let commentLength = fields.uint16(place + 32),
      let nameBytes = fields.bytes(place + 46, nameLength)
    else { throw .damaged }
    let extra = place + 46 + nameLength
    var long = ZIP64Field(fields, in: extra, extraLength)
    let size = long.value(fields.uint32(place + 24))
    let packedSize = long.value(fields.uint32(place + 20))
    let offset = long.value(fields.uint32(place + 42))
    guard let size, let packedSize, let offset, offset <= bytes.count - shift else {
      throw .damaged
    }
    place = extra + extraLength + commentLength
    let name = Self.normalized(String(decoding: nameBytes, as: UTF8.self))
    let entry = Entry(
      method: method, isEncrypted: flags & 1 == 1, checksum: checksum, packedSize: packedSize,
      size: size, offset: offset + shift)
    // Of two entries of one name one program would take the first and another the last.
    guard entries.updateValue(entry, forKey: name) == nil else { throw .damaged }
    names.append(name)
  }

  /// A name without regard to capitals, as parts of a workbook are compared.
  private static func normalized(_ name: String) -> String {
    var name = name.split(separator: "\\", omittingEmptySubsequences: false)
      .joined(separator: "/")[...]
    while name.first == "/" { name.removeFirst() }
    return name.lowercased()
  }

  func hasEntry(_ name: String) -> Bool { entries[Self.normalized(name)] != nil }

  /// The bytes of an entry, `nil` where there is none of that name.
  mutating func contents(of name: String) throws(WorkbookFault) -> [UInt8]? {
    guard let entry = entries[Self.normalized(name)] else { return nil }
    guard !entry.isEncrypted else { throw .encrypted }
    guard entry.size <= Self.maximumSize - taken else {
      throw .tooLarge(part: name, limit: Self.maximumSize)
    }
    if entry.size > Self.sizeWithoutRatio, entry.size / Self.maximumRatio > entry.packedSize {
      throw .packedTooTight(name)
    }
    let fields = LittleEndian(bytes)
    guard fields.uint32(entry.offset) == 0x0403_4B50,
      let nameLength = fields.uint16(entry.offset + 26),
      let extraLength = fields.uint16(entry.offset + 28)
    else { throw .damaged }
    let start = entry.offset + 30 + nameLength + extraLength
    guard start <= bytes.count, entry.packedSize <= bytes.count - start else { throw .damaged }
    let range = start..<start + entry.packedSize
    let contents: [UInt8]
    switch entry.method {
    case 0:
      guard entry.packedSize == entry.size else { throw .damagedPart(name) }
      contents = Array(bytes[range])
    case 8:
      do {
        contents = try Inflate.inflate(bytes, range, size: entry.size)
      } catch {
        throw .damagedPart(name)
      }
    default: throw .unknownPacking(name)
    }
    guard CRC32.checksum(contents) == entry.checksum else { throw .damagedPart(name) }
    taken += contents.count
    return contents
  }

  // MARK: - The end of the directory

  private struct End {
    let count: Int
    /// The size of the directory, and where it begins by its own count.
    let size: Int
    let offset: Int
    /// Where it ends.
    let place: Int
  }

  /// The record that ends the archive, behind which only a comment stands.
  private static func endOfDirectory(_ fields: LittleEndian) -> End? {
    let last = fields.count - 22
    guard last >= 0 else { return nil }
    for place in stride(from: last, through: max(0, last - 0xFFFF), by: -1)
    where fields.uint32(place) == 0x0605_4B50 {
      guard let commentLength = fields.uint16(place + 20), commentLength == last - place,
        let count = fields.uint16(place + 10), let size = fields.uint32(place + 12),
        let offset = fields.uint32(place + 16)
      else { continue }
      if let long = longEnd(fields, before: place) { return long }
      guard count < 0xFFFF, let size = Int(exactly: size), let offset = Int(exactly: offset)
      else { return nil }
      return End(count: count, size: size, offset: offset, place: place)
    }
    return nil
  }

  /// The record of a large archive (ZIP64), which a locator before the usual one points to.
  private static func longEnd(_ fields: LittleEndian, before end: Int) -> End? {
    let locator = end - 20
    guard locator >= 0, fields.uint32(locator) == 0x0706_4B50,
      let place = fields.uint64(locator + 8), place <= locator,
      fields.uint32(place) == 0x0606_4B50, let count = fields.uint64(place + 32),
      let size = fields.uint64(place + 40), let offset = fields.uint64(place + 48)
    else { return nil }
    return End(count: count, size: size, offset: offset, place: place)
  }
}

/// The sizes of an entry that have no room in four bytes, in their order.
private struct ZIP64Field {
  private let fields: LittleEndian
  private var place: Int
  private var end: Int

  init(_ fields: LittleEndian, in start: Int, _ length: Int) {
    self.fields = fields
    place = start
    end = start
    var index = start
    while index + 4 <= start + length, let kind = fields.uint16(index),
      let size = fields.uint16(index + 2)
    {
      if kind == 1 {
        place = index + 4
        end = min(place + size, start + length)
        return
      }
      index += 4 + size
    }
  }

  /// A field as it stands, or where it says that it has no room the next of the further ones.
  mutating func value(_ short: UInt32?) -> Int? {
    guard let short else { return nil }
    guard short == .max else { return Int(exactly: short) }
    guard place + 8 <= end, let long = fields.uint64(place) else { return nil }
    place += 8
    return long
  }
}
