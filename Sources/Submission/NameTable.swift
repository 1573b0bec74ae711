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
    let own = text.span.bytes
    let other = bytes.bytes
    var index = 0
    while index &+ 8 <= entry.count {
      let left = unsafe own.unsafeLoadUnaligned(
        fromByteOffset: entry.start &+ index, as: UInt64.self)
      let right = unsafe other.unsafeLoadUnaligned(
        fromByteOffset: range.lowerBound &+ index, as: UInt64.self)
      if left != right { return false }
      index &+= 8
    }
    while index < entry.count {
      if text[entry.start &+ index] != bytes[range.lowerBound &+ index] { return false }
      index &+= 1
    }
    return true
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
