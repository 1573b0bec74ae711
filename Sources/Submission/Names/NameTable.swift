/// Finds the number of a name by its UTF-8 bytes, without making a string of them.
struct NameTable: Sendable {
  /// A name in the text, and its number.
  private struct Entry {
    let start: Int
    let count: Int
    let value: Int
  }

  /// The upper half of a name's hash above the index of its entry, from one; zero where free. The
  /// slots are kept small so that they stay in the nearest cache.
  private var slots: [UInt64]
  private var entries: [Entry] = []
  private var text: [UInt8] = []
  private let mask: Int

  /// A table of names and their numbers; of two equal names the first counts.
  init(_ names: [(name: String, value: Int)]) {
    var capacity = 16
    while capacity < names.count * 2 { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    for (name, value) in names { insert(Array(name.utf8), value) }
  }

  private mutating func insert(_ name: [UInt8], _ value: Int) {
    let hash = Self.hash(name.span, 0..<name.count)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if entry(in: slots[slot], named: name.span, 0..<name.count, hash) != nil { return }
      slot = (slot + 1) & mask
    }
    entries.append(Entry(start: text.count, count: name.count, value: value))
    text += name
    slots[slot] = (hash >> 32) << 32 | UInt64(entries.count)
  }

  /// The number of the name that stands in the range of the bytes.
  func value(of bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let hash = Self.hash(bytes, range)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if let entry = entry(in: slots[slot], named: bytes, range, hash) { return entry.value }
      slot = (slot &+ 1) & mask
    }
    return nil
  }

  /// The number of a name.
  func value(of name: String) -> Int? {
    let bytes = Array(name.utf8)
    return value(of: bytes.span, 0..<bytes.count)
  }

  /// The entry of a slot, where its name is the one in the range of the bytes.
  private func entry(
    in slot: UInt64, named bytes: Span<UInt8>, _ range: Range<Int>, _ hash: UInt64
  ) -> Entry? {
    guard slot >> 32 == hash >> 32 else { return nil }
    let entry = entries[Int(slot & 0xFFFF_FFFF) &- 1]
    guard entry.count == range.count else { return nil }
    let own = text.span.bytes
    let other = bytes.bytes
    var index = 0
    while index &+ 8 <= entry.count {
      let left = unsafe own.unsafeLoadUnaligned(
        fromByteOffset: entry.start &+ index, as: UInt64.self)
      let right = unsafe other.unsafeLoadUnaligned(
        fromByteOffset: range.lowerBound &+ index, as: UInt64.self)
      if left != right { return nil }
      index &+= 8
    }
    while index < entry.count {
      if text[entry.start &+ index] != bytes[range.lowerBound &+ index] { return nil }
      index &+= 1
    }
    return entry
  }

  /// A multiplicative hash, eight bytes at a time: short, and good enough for names that no stranger
  /// chooses.
  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    let raw = bytes.bytes
    var hash = UInt64(truncatingIfNeeded: range.count)
    var index = range.lowerBound
    while index &+ 8 <= range.upperBound {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      index &+= 8
    }
    var rest: UInt64 = 0
    while index < range.upperBound {
      rest = rest << 8 | UInt64(bytes[index])
      index &+= 1
    }
    hash = (hash ^ rest) &* 0x9E37_79B9_7F4A_7C15
    return hash ^ hash >> 32
  }
}
