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

  /// A text that is a name; longer ones are not looked through.
  private static let longestText = 200

  private let cities: [City]
  /// Cities by every way to write their names.
  private let names: NameTable
  /// Provinces by their names, long and short, and the number of each in the trait.
  private let provinces: NameTable
  /// Names in full, short ones behind them, by their first three bytes, which are one character.
  private let byFirst: [UInt32: [(name: [UInt8], city: Int, isFull: Bool)]]

  init(_ gazetteer: Gazetteer?) {
    cities = gazetteer?.cities ?? []
    names = NameTable(
      cities.enumerated().flatMap { number, city in
        ([city.name] + city.aliases).map { ($0, number) }
      })
    provinces = NameTable(
      gazetteer?.province.values.enumerated().flatMap { number, value in
        ([value.name] + value.aliases).map { ($0, number) }
      } ?? [])
    var byFirst: [UInt32: [(name: [UInt8], city: Int, isFull: Bool)]] = [:]
    for (number, city) in cities.enumerated() {
      for name in [city.name] + city.aliases {
        let bytes = Array(name.utf8)
        guard let first = Self.first(of: bytes[...]) else { continue }
        let isFull = name.utf8.count == city.name.utf8.count
        byFirst[first, default: []].append((bytes, number, isFull))
      }
    }
    for first in byFirst.keys {
      byFirst[first]?.sort {
        ($0.isFull ? 1 : 0, $0.name.count) > ($1.isFull ? 1 : 0, $1.name.count)
      }
    }
    self.byFirst = byFirst
  }

  private static func first(of bytes: ArraySlice<UInt8>) -> UInt32? {
    guard bytes.count >= 3 else { return nil }
    let start = bytes.startIndex
    return UInt32(bytes[start]) << 16 | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2])
  }

  /// The city that a text names or holds, `nil` where none is known.
  ///
  /// - Parameter mayBeIn: Whether a city may be that of the base by its province. Where it is not, a short name
  ///   with other words behind it is not taken for the city: 朝阳区 is not in 朝阳市.
  func match(_ text: String, mayBeIn isPossible: (City) -> Bool) -> Match? {
    let bytes = Self.withoutSpaces(text)
    guard !bytes.isEmpty, bytes.count <= Self.longestText else { return nil }
    if let number = names.value(of: bytes.span, 0..<bytes.count) {
      return Match(city: cities[number], isName: true)
    }
    for start in afterProvince(bytes) {
      if let number = names.value(of: bytes.span, start..<bytes.count) {
        return Match(city: cities[number], isName: true)
      }
    }
    // A name in full may stand anywhere, a short one only at the beginning.
    for index in bytes.indices {
      guard let candidates = byFirst[Self.first(of: bytes[index...]) ?? 0] else { continue }
      for candidate in candidates
      where candidate.isFull && bytes[index...].starts(with: candidate.name) {
        let city = cities[candidate.city]
        // A district of a city that is a province itself is said with it.
        return Match(city: city, isName: city.name.utf8.elementsEqual(city.province.utf8))
      }
    }
    for start in [0] + afterProvince(bytes) {
      guard let candidates = byFirst[Self.first(of: bytes[start...]) ?? 0] else { continue }
      for candidate in candidates
      where !candidate.isFull && bytes[start...].starts(with: candidate.name)
        && Self.isPlace(bytes[(start + candidate.name.count)...])
        && isPossible(cities[candidate.city])
      {
        return Match(city: cities[candidate.city], isName: false)
      }
    }
    return nil
  }

  /// Whether what follows a short name is a part of the city and does not make another name with it: 区, 县,
  /// 市 or 新区, or three characters and more.
  private static func isPlace(_ rest: ArraySlice<UInt8>) -> Bool {
    if rest.count >= 9 { return true }
    return ["区", "县", "市", "新区"].contains { rest.elementsEqual($0.utf8) }
  }

  /// Where the text goes on behind the name of a province, the longest name first.
  private func afterProvince(_ bytes: [UInt8]) -> [Int] {
    // No name of a province is longer than eight characters.
    var ends: [Int] = []
    for end in stride(from: min(24, bytes.count - 3), through: 6, by: -3)
    where provinces.value(of: bytes.span, 0..<end) != nil { ends.append(end) }
    return ends
  }

  private static func withoutSpaces(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      bytes.append(contentsOf: scalar.utf8)
    }
    return bytes
  }
}
