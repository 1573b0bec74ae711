import Rules

/// Finds the city that people mean who write its name in their own way: with the province in front, a
/// district behind, with or without 市.
struct CityNames: Sendable {
  /// What a text comes to.
  struct Match {
    let city: City
    /// Whether the text is a name of the city, and not only holds one.
    let isName: Bool
  }

  /// Where the name of a city stands in the text of all.
  private struct Entry {
    let name: Range<Int>
    let division: Int
  }

  /// A text that is a name; longer ones are not looked through.
  private static let longestText = 200
  /// The bytes of two characters, which every name, long or short, has at the least.
  private static let keyLength = 6

  private let gazetteer: Gazetteer?
  /// The names of all cities with a space behind each.
  private let text: [UInt8]
  private var entries: [Entry] = []
  /// The number of an entry, from one, by the hash of its first two characters; zero where free.
  private var slots: [UInt16]

  init(_ gazetteer: Gazetteer?) {
    self.gazetteer = gazetteer
    var text: [UInt8] = []
    for division in gazetteer?.divisions ?? [] {
      text.append(contentsOf: division.names.utf8)
      text.append(UInt8(ascii: " "))
    }
    self.text = text
    entries.reserveCapacity(text.count / (Self.keyLength + 1))
    var end = 0
    for (number, division) in (gazetteer?.divisions ?? []).enumerated() {
      let last = end + division.names.utf8.count
      while end < last {
        let start = end
        while text[end] != UInt8(ascii: " ") { end += 1 }
        entries.append(Entry(name: start..<end, division: number))
        end += 1
      }
    }
    var capacity = 16
    while capacity < entries.count * 2 { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
    for (number, entry) in entries.enumerated() {
      guard let key = Self.key(text[entry.name]) else { continue }
      var slot = self.slot(of: key)
      while slots[slot] != 0 { slot = (slot + 1) % slots.count }
      slots[slot] = UInt16(number + 1)
    }
  }

  /// The first two characters of a text as a number.
  private static func key(_ text: ArraySlice<UInt8>) -> UInt64? {
    guard text.count >= keyLength else { return nil }
    return text.prefix(keyLength).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private func slot(of key: UInt64) -> Int {
    // 31 bits, which are no negative number where a word has 32.
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 33) % slots.count
  }

  /// The entries whose names begin with the first two characters of a text.
  private func candidates(_ text: ArraySlice<UInt8>) -> [Entry] {
    guard !entries.isEmpty, let key = Self.key(text) else { return [] }
    var found: [Entry] = []
    var slot = slot(of: key)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if Self.key(self.text[entry.name]) == key { found.append(entry) }
      slot = (slot + 1) % slots.count
    }
    return found
  }

  // MARK: - Matches

  /// The city that a text names or holds, `nil` where none is known.
  ///
  /// - Parameter mayBeIn: Whether a city may be that of the base by its province. Where it is not, a short name
  ///   with other words behind it is not taken for the city: 朝阳区 is not in 朝阳市.
  func match(_ text: String, mayBeIn isPossible: (City) -> Bool) -> Match? {
    let bytes = Self.withoutSpaces(text)
    guard !bytes.isEmpty, bytes.count <= Self.longestText else { return nil }
    if let city = named(bytes[...]) { return Match(city: city, isName: true) }
    let starts = [0] + afterProvince(bytes)
    for start in starts.dropFirst() {
      if let city = named(bytes[start...]) { return Match(city: city, isName: true) }
    }
    // A name in full may stand anywhere, a short one only at the beginning.
    for start in bytes.indices where bytes[start] & 0xC0 != 0x80 {
      let text = bytes[start...]
      let inFull = candidates(text).filter { text.starts(with: self.text[$0.name]) }
      guard let entry = Self.longest(inFull) else { continue }
      let city = city(entry)
      // A district of a city that is a province itself is said with it.
      return Match(city: city, isName: city.name.utf8.elementsEqual(city.province.utf8))
    }
    for start in starts {
      let text = bytes[start...]
      let inShort = candidates(text).filter { entry in
        shortNames(entry).contains {
          text.starts(with: $0) && Self.isPlace(text.dropFirst($0.count))
        } && isPossible(city(entry))
      }
      if let entry = Self.longest(inShort) { return Match(city: city(entry), isName: false) }
    }
    return nil
  }

  /// The city of which a text is a name.
  private func named(_ text: ArraySlice<UInt8>) -> City? {
    candidates(text).first { entry in
      self.text[entry.name] == text || shortNames(entry).contains(text)
    }.map(city)
  }

  private func city(_ entry: Entry) -> City {
    City(
      String(decoding: text[entry.name], as: UTF8.self),
      in: gazetteer?.divisions[entry.division].province ?? "")
  }

  /// The short names of a city: of a 自治州 also that with 州 behind it, and none that a province has.
  private func shortNames(_ entry: Entry) -> [ArraySlice<UInt8>] {
    let city = city(entry)
    let short = Array(city.shortName.utf8)[...]
    var names = city.sharesNameWithProvince ? [] : [short]
    if city.isAutonomous { names.append(short + Array("州".utf8)) }
    return names
  }

  private static func longest(_ entries: [Entry]) -> Entry? {
    entries.max { $0.name.count < $1.name.count }
  }

  /// Whether what follows a short name is a part of the city and does not make another name with it: 区, 县,
  /// 市 or 新区, or three characters and more.
  private static func isPlace(_ rest: ArraySlice<UInt8>) -> Bool {
    if rest.count >= 9 { return true }
    return ["区", "县", "市", "新区"].contains { rest.elementsEqual($0.utf8) }
  }

  /// Where the text goes on behind a name of a province, long or short.
  private func afterProvince(_ bytes: [UInt8]) -> [Int] {
    var ends: [Int] = []
    for province in gazetteer?.province.values ?? [] {
      if Self.begins(bytes, with: province.name) { ends.append(province.name.utf8.count) }
      for alias in province.aliases where Self.begins(bytes, with: alias) {
        ends.append(alias.utf8.count)
      }
    }
    return ends.sorted(by: >)
  }

  /// Whether a text begins with a name and goes on behind it.
  private static func begins(_ bytes: [UInt8], with name: String) -> Bool {
    name.utf8.count < bytes.count && bytes.starts(with: name.utf8)
  }

  private static func withoutSpaces(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      bytes.append(contentsOf: scalar.utf8)
    }
    return bytes
  }
}
