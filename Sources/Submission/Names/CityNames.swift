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
    let start: Int32
    let count: UInt8
    let division: UInt8
  }

  /// A text that is a name; longer ones are not looked through.
  private static let longestText = 200

  /// What stands between the names of cities.
  private static let separator = UInt8(ascii: " ")

  private let divisions: [Gazetteer.Division]
  /// The names of all cities one behind the other.
  private let text: [UInt8]
  private var entries: [Entry] = []
  /// Cities by their names in full.
  private var fullNames: NameTable
  /// Cities by their names without what stands behind.
  private var shortNames: NameTable
  /// Provinces by their names, long and short, and the number of each in the trait.
  private let provinces: NameTable
  /// The lengths of the longest name in full and of the longest name of a province, in bytes.
  private var longestName = 0
  private let longestProvince: Int

  init(_ gazetteer: Gazetteer?) {
    divisions = gazetteer?.divisions ?? []
    let names =
      gazetteer?.province.values.enumerated().flatMap { number, value in
        ([value.name] + value.aliases).map { ($0, number) }
      } ?? []
    provinces = NameTable(names)
    longestProvince = names.map(\.0.utf8.count).max() ?? 0
    var text: [UInt8] = []
    text.reserveCapacity(divisions.reduce(0) { $0 + $1.names.utf8.count + 1 })
    for division in divisions {
      text.append(contentsOf: division.names.utf8)
      text.append(Self.separator)
    }
    self.text = text
    // A name has two characters and a separator at the least.
    entries.reserveCapacity(text.count / 7)
    fullNames = NameTable(capacity: text.count / 7)
    shortNames = NameTable(capacity: text.count / 7)
    let bytes = text.span
    var start = 0
    for (number, division) in divisions.enumerated() {
      let end = start + division.names.utf8.count
      while start < end {
        var name = start..<start
        while bytes[name.upperBound] != Self.separator { name = start..<name.upperBound + 1 }
        fullNames.insert(bytes, name, entries.count)
        let short = start..<start + City.shortNameLength(of: bytes, name)
        if !City.isNameOfProvince(bytes, short) {
          shortNames.insert(bytes, short, entries.count)
        }
        entries.append(
          Entry(start: Int32(start), count: UInt8(name.count), division: UInt8(number)))
        longestName = max(longestName, name.count)
        start = name.upperBound + 1
      }
      start = end + 1
    }
  }

  private func city(_ number: Int) -> City {
    let entry = entries[number]
    let start = Int(entry.start)
    return City(
      String(decoding: text[start..<start + Int(entry.count)], as: UTF8.self),
      in: divisions[Int(entry.division)].province)
  }

  /// The city that a text names or holds, `nil` where none is known.
  ///
  /// - Parameter mayBeIn: Whether a city may be that of the base by its province. Where it is not, a short name
  ///   with other words behind it is not taken for the city: 朝阳区 is not in 朝阳市.
  func match(_ text: String, mayBeIn isPossible: (City) -> Bool) -> Match? {
    let bytes = Self.withoutSpaces(text)
    guard !bytes.isEmpty, bytes.count <= Self.longestText else { return nil }
    let starts = [0] + afterProvince(bytes)
    for start in starts {
      if let city = named(bytes.span, start..<bytes.count) {
        return Match(city: city, isName: true)
      }
    }
    // A name in full may stand anywhere, a short one only at the beginning.
    for start in bytes.indices {
      for end in Self.ends(from: start, in: bytes, longest: longestName) {
        guard let number = fullNames.value(of: bytes.span, start..<end) else { continue }
        let city = city(number)
        // A district of a city that is a province itself is said with it.
        return Match(city: city, isName: city.name.utf8.elementsEqual(city.province.utf8))
      }
    }
    for start in starts {
      for end in Self.ends(from: start, in: bytes, longest: longestName)
      where Self.isPlace(bytes[end...]) {
        guard let city = namedInShort(bytes.span, start..<end), isPossible(city) else { continue }
        return Match(city: city, isName: false)
      }
    }
    return nil
  }

  /// The city of which the bytes are a name.
  private func named(_ bytes: Span<UInt8>, _ range: Range<Int>) -> City? {
    fullNames.value(of: bytes, range).map(city) ?? namedInShort(bytes, range)
  }

  /// The city of which the bytes are the short name, behind which 州 may stand for 自治州.
  private func namedInShort(_ bytes: Span<UInt8>, _ range: Range<Int>) -> City? {
    if let number = shortNames.value(of: bytes, range) { return city(number) }
    let ending = "州".utf8
    guard range.count > ending.count,
      zip(range.suffix(ending.count), ending).allSatisfy({ bytes[$0] == $1 }),
      let number = shortNames.value(of: bytes, range.dropLast(ending.count))
    else { return nil }
    let city = city(number)
    return city.isAutonomous ? city : nil
  }

  /// Whether what follows a short name is a part of the city and does not make another name with it: 区, 县,
  /// 市 or 新区, or three characters and more.
  private static func isPlace(_ rest: ArraySlice<UInt8>) -> Bool {
    if rest.count >= 9 { return true }
    return ["区", "县", "市", "新区"].contains { rest.elementsEqual($0.utf8) }
  }

  /// Where the text goes on behind the name of a province, the longest name first.
  private func afterProvince(_ bytes: [UInt8]) -> [Int] {
    Self.ends(from: 0, in: bytes, longest: longestProvince).filter { end in
      end < bytes.count && provinces.value(of: bytes.span, 0..<end) != nil
    }
  }

  /// Where a name of two characters and more may end that begins at an index, the longest first.
  private static func ends(from start: Int, in bytes: [UInt8], longest: Int) -> StrideThrough<Int> {
    let count = min(longest, bytes.count - start) / 3 * 3
    return stride(from: start + count, through: start + 6, by: -3)
  }

  private static func withoutSpaces(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      bytes.append(contentsOf: scalar.utf8)
    }
    return bytes
  }
}
