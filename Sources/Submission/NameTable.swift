/// Finds the number of a name by its UTF-8 bytes, without making a string of them.
struct NameTable: Sendable {
  private struct Entry {
    var start = 0
    var count = -1
    var hash: UInt64 = 0
    var value = 0
  }

  private var entries: [Entry]
  private var text: [UInt8] = []
  private let mask: Int

  /// A table of names and their numbers; of two equal names the first counts.
  init(_ names: [(name: String, value: Int)]) {
    var capacity = 16
    while capacity < names.count * 4 { capacity *= 2 }
    entries = Array(repeating: Entry(), count: capacity)
    mask = capacity - 1
    for (name, value) in names { insert(Array(name.utf8), value) }
  }

  private mutating func insert(_ name: [UInt8], _ value: Int) {
    let hash = Self.hash(name.span, 0..<name.count)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while entries[slot].count >= 0 {
      if self.name(at: slot, equals: name.span, 0..<name.count, hash) { return }
      slot = (slot + 1) & mask
    }
    entries[slot] = Entry(start: text.count, count: name.count, hash: hash, value: value)
    text += name
  }

  /// The number of the name that stands in the range of the bytes.
  func value(of bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let hash = Self.hash(bytes, range)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while entries[slot].count >= 0 {
      if name(at: slot, equals: bytes, range, hash) { return entries[slot].value }
      slot = (slot &+ 1) & mask
    }
    return nil
  }

  /// The number of a name.
  func value(of name: String) -> Int? {
    let bytes = Array(name.utf8)
    return value(of: bytes.span, 0..<bytes.count)
  }

  private func name(
    at slot: Int, equals bytes: Span<UInt8>, _ range: Range<Int>, _ hash: UInt64
  ) -> Bool {
    let entry = entries[slot]
    guard entry.hash == hash, entry.count == range.count else { return false }
    for index in 0..<entry.count
    where text[entry.start &+ index] != bytes[range.lowerBound &+ index] { return false }
    return true
  }

  /// FNV-1a, which is short, and good enough for names that no stranger chooses.
  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 32)
  }
}
