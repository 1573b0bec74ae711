/// Finds the number of a name by its UTF-8 bytes, without making a string of them.
///
/// It is a class only so that it is handed on for the price of a reference; it never changes.
final class NameTable: Sendable {
  /// A name in the text, and its number.
  private struct Entry {
    let start: Int
    let count: Int
    let value: Int
  }

  /// The upper half of a name's hash above the index of its entry, from one; zero where free. The
  /// slots are kept small so that they stay in the nearest cache.
  private let slots: [UInt64]
  private let entries: [Entry]
  /// The names one behind the other, each as a key of JSON is written: in quotes and with a colon behind.
  private let text: [UInt8]
  private let mask: Int

  /// A table of the names that are handed over with their numbers; of two equal names the first counts.
  ///
  /// - Precondition: there are no more of them than there is room for.
  init(room: Int, _ forEachName: (_ insert: (String, Int) -> Void) -> Void) {
    var capacity = 16
    while capacity < room * 2 { capacity *= 2 }
    let mask = capacity - 1
    var slots: [UInt64] = Array(repeating: 0, count: capacity)
    var entries: [Entry] = []
    var text: [UInt8] = []
    entries.reserveCapacity(room)
    text.reserveCapacity(room * 20)
    forEachName { (name: String, value: Int) -> Void in
      text.append(UInt8(ascii: "\""))
      let start = text.count
      text.append(contentsOf: name.utf8)
      let range = start..<text.count
      let hash = Self.hash(text.span, range)
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 {
        let other = entries[Int(slots[slot] & 0xFFFF_FFFF) - 1]
        if slots[slot] >> 32 == hash >> 32, other.count == range.count,
          Self.isSame(text.span.bytes, other.start, text.span.bytes, start, range.count)
        {
          text.removeLast(range.count + 1)
          return
        }
        slot = (slot + 1) & mask
      }
      precondition(entries.count * 2 < capacity, "a table of names is full")
      text.append(UInt8(ascii: "\""))
      text.append(UInt8(ascii: ":"))
      entries.append(Entry(start: start, count: range.count, value: value))
      slots[slot] = (hash >> 32) << 32 | UInt64(entries.count)
    }
    (self.slots, self.entries, self.text, self.mask) = (slots, entries, text, mask)
  }

  /// A table of names and their numbers; of two equal names the first counts.
  convenience init(_ names: [(name: String, value: Int)]) {
    self.init(room: names.count) { insert in
      for (name, value) in names { insert(name, value) }
    }
  }

  /// The number of the name that stands in the range of the bytes.
  func value(of bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    index(of: bytes, range).map { entries[$0].value }
  }

  /// The name that is guessed to be next, by its length and its number, where it stands behind an offset as a key
  /// of JSON, with its quotes and its colon.
  @inline(__always)
  func guessedKey(
    by guess: NameGuess, at offset: Int, _ bytes: Span<UInt8>
  ) -> (length: Int, value: Int)? {
    guard let index = guess.next, index < entries.count else { return nil }
    let entry = entries[index]
    let text = self.text
    guard offset &+ entry.count &+ 3 <= bytes.count,
      Self.isSame(text.span.bytes, entry.start &- 1, bytes.bytes, offset, entry.count &+ 3)
    else { return nil }
    return (entry.count, entry.value)
  }

  /// The number of the name that stands in the range of the bytes, which the next guess goes by.
  func value(of bytes: Span<UInt8>, _ range: Range<Int>, _ guess: inout NameGuess) -> Int? {
    guard let index = index(of: bytes, range) else { return nil }
    guess.learn(index, count: entries.count)
    return entries[index].value
  }

  /// Which of the entries has the name that stands in the range of the bytes.
  private func index(of bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let hash = Self.hash(bytes, range)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot] & 0xFFFF_FFFF) &- 1
      if slots[slot] >> 32 == hash >> 32, isNamed(index, bytes, range) { return index }
      slot = (slot &+ 1) & mask
    }
    return nil
  }

  /// The number of a name.
  func value(of name: String) -> Int? {
    let bytes = Array(name.utf8)
    return value(of: bytes.span, 0..<bytes.count)
  }

  /// Whether an entry has the name that stands in the range of the bytes.
  private func isNamed(_ index: Int, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let entry = entries[index]
    return entry.count == range.count && range.upperBound <= bytes.count
      && isNamed(entry, bytes, at: range.lowerBound)
  }

  /// Whether an entry's name stands at an offset.
  ///
  /// - Precondition: there are as many bytes behind the offset as the name has.
  @inline(__always)
  private func isNamed(_ entry: Entry, _ bytes: Span<UInt8>, at offset: Int) -> Bool {
    let text = self.text
    return Self.isSame(text.span.bytes, entry.start, bytes.bytes, offset, entry.count)
  }

  /// Whether as many bytes are the same behind two offsets.
  ///
  /// - Precondition: there are as many behind both.
  @inline(__always)
  private static func isSame(
    _ own: RawSpan, _ start: Int, _ other: RawSpan, _ offset: Int, _ count: Int
  ) -> Bool {
    if count < 8 { return fewBytes(own, start, count) == fewBytes(other, offset, count) }
    @inline(__always) func difference(at index: Int) -> UInt64 {
      word(own, start &+ index) ^ word(other, offset &+ index)
    }
    // The last bytes may overlap those before. Most names are short enough to be compared without a branch.
    let ends = difference(at: 0) | difference(at: count &- 8)
    if count <= 16 { return ends == 0 }
    let nextToEnds = difference(at: 8) | difference(at: count &- 16)
    if count <= 32 { return ends | nextToEnds == 0 }
    var rest: UInt64 = 0
    for index in stride(from: 16, to: count &- 16, by: 8) { rest |= difference(at: index) }
    return ends | nextToEnds | rest == 0
  }

  /// A multiplicative hash of the length and of the first, the middle and the last eight bytes: short, and
  /// good enough for names that no stranger chooses.
  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    let raw = bytes.bytes
    var hash = UInt64(truncatingIfNeeded: range.count)
    if range.count < 8 {
      hash = mixed(hash, fewBytes(raw, range.lowerBound, range.count))
    } else {
      hash = mixed(hash, word(raw, range.lowerBound))
      hash = mixed(hash, word(raw, range.lowerBound &+ (range.count &- 8) / 2))
      hash = mixed(hash, word(raw, range.upperBound &- 8))
    }
    return hash ^ hash >> 32
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }

  @inline(__always)
  private static func word(_ bytes: RawSpan, _ offset: Int) -> UInt64 {
    unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
  }

  /// Less than eight bytes as a number that no others of the same count have.
  @inline(__always)
  private static func fewBytes(_ bytes: RawSpan, _ offset: Int, _ count: Int) -> UInt64 {
    if count >= 4 {
      let first = unsafe bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset, as: UInt32.self)
      let last = unsafe bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset &+ count &- 4, as: UInt32.self)
      return UInt64(first) << 32 | UInt64(last)
    }
    var word: UInt64 = 0
    for index in 0..<count {
      word =
        word << 8
        | UInt64(
          unsafe bytes.unsafeLoad(fromUncheckedByteOffset: offset &+ index, as: UInt8.self))
    }
    return word
  }
}

/// Which name of a table followed which the last time.
struct NameGuess: Sendable {
  /// The entry that was found last, from 1; zero before the first.
  private var last = 0
  /// What followed each, from 1; zero where that is not known.
  private var followers: [Int32] = [0]

  /// The entry that may be next.
  @inline(__always)
  var next: Int? {
    let next = Int(followers[last])
    return next == 0 ? nil : next &- 1
  }

  /// Notes that it came.
  @inline(__always)
  mutating func wasRight() { last = Int(followers[last]) }

  /// Notes that another came.
  mutating func learn(_ index: Int, count: Int) {
    if followers.count <= count { followers = Array(repeating: 0, count: count + 1) }
    followers[last] = Int32(truncatingIfNeeded: index + 1)
    last = index + 1
  }
}
