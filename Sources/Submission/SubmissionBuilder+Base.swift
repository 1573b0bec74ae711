import Rules

/// What a submission says of the base itself: schemes, the year, traits, the city.
extension SubmissionBuilder {
  /// Takes the name of a scheme.
  ///
  /// - Parameter number: What it stands for, `nil` where it is not known.
  mutating func scheme(_ number: Int?, _ name: @autoclosure () -> String, at place: Place) {
    if let number {
      if !submission.schemeNumbers.contains(number) { submission.schemeNumbers.append(number) }
    } else if reportsFurther {
      let name = name()
      report(.unknownScheme(name, nearest: vocabulary.nearestScheme(to: name)), at: place)
    } else {
      suppress()
    }
  }

  /// Takes the last full year.
  ///
  /// - Parameters:
  ///   - year: The number that is stated, `nil` where it can't be held.
  ///   - stated: The year as it is written.
  mutating func year(
    _ year: ExactDecimal?, _ stated: @autoclosure () -> String, at place: Place
  ) {
    if let year, let number = Self.year(year) {
      submission.year = number
    } else {
      report(.invalidYear(stated()), at: place)
    }
  }

  private static func year(_ value: ExactDecimal) -> Int? {
    let (whole, rest) = value.scaled.quotientAndRemainder(dividingBy: ExactDecimal.scale)
    return rest == 0 && whole > 0 && whole < 10_000 && Years.possible.contains(Int(whole))
      ? Int(whole) : nil
  }

  /// Takes the name of the base.
  mutating func name(_ text: String, _ entry: Entry) {
    submission.base.name = text
    if !text.isSeen { report(.blankName, at: entry.place) }
    keep(entry)
  }

  /// Takes whether a flag holds.
  mutating func flag(_ trait: Int, _ holds: Bool, _ entry: Entry) {
    submission.row[trait: trait] = holds ? 1 : 2
    keep(entry)
  }

  /// Takes a value of a trait.
  ///
  /// - Parameter value: Its number, `nil` where the trait has no such value.
  mutating func traitValue(
    _ number: Int, _ value: Int?, _ name: @autoclosure () -> String, _ entry: Entry
  ) {
    if let value {
      submission.row[trait: number] |= 1 << UInt64(value)
      keep(entry)
    } else if reportsFurther {
      let trait = vocabulary.catalogue.traits[number]
      let name = name()
      report(
        .unknownTraitValue(name, trait, nearest: vocabulary.nearestValue(to: name, of: trait)),
        at: entry.place)
    } else {
      suppress()
    }
  }

  /// Takes a city, or several with a separator between.
  mutating func city(_ text: String, _ entry: Entry) {
    CellList.forEachPart(of: text, splitsCommas: true) { name in
      submission.base.cities.append(name)
      cities.append((name, PackedPlace(entry.place)))
    }
    keep(entry)
  }

  /// Holds the cities against those that are known, and takes what follows from them.
  mutating func checkCities() {
    guard !cities.isEmpty else { return }
    let gazetteer = vocabulary.catalogue.gazetteer
    let province = vocabulary.province.map { submission.row[trait: $0] } ?? 0
    var first: String?
    // A warning names no more than a few of them.
    var named: [String] = []
    var further: Set<String> = []
    for (name, place) in cities {
      let known = reading(ofCity: name, in: province)
      let match = known.match
      if let match, let gazetteer {
        if !gazetteer.mayLie(match.city, in: province) {
          report(
            .cityOfAnotherProvince(match.city, stated: gazetteer.province.names(of: province)),
            at: place.place)
        } else if !match.isName {
          report(.cityTakenAs(name, match.city), at: place.place)
        }
      }
      let city = match?.city.name ?? name
      if cities.count > 1, !named.contains(where: { $0.hasSameBytes(as: city) }) {
        if named.count < 10 { named.append(city) } else { further.insert(city) }
      }
      follow(known.masks, isAnother: first.map { !$0.hasSameBytes(as: city) } ?? false, at: place)
      first = first ?? city
    }
    warnOfSeveralCities(named, count: named.count + further.count)
  }

  /// Warns where several cities are named beside an answer that the base lies in one prefecture.
  private mutating func warnOfSeveralCities(_ cities: [String], count: Int) {
    guard cities.count > 1 else { return }
    for fact in submission.row.given
    where facts[fact].isOfOneCity && submission.row.attestation(fact) == true {
      guard let place = submission.place(ofFact: fact, yearsBack: 0) else { continue }
      report(.severalCities(facts[fact], cities, count: count), at: place)
    }
  }

  /// What a city of a province comes to.
  private mutating func reading(
    ofCity name: String, in province: UInt64
  ) -> KnownCities.Reading {
    if let known = knownCities.reading(of: name, in: province) { return known }
    let gazetteer = vocabulary.catalogue.gazetteer
    let match = vocabulary.cities.match(name) { gazetteer?.mayLie($0, in: province) ?? true }
    let reading = KnownCities.Reading(
      of: name, in: province, match, masks: masks(ofCity: match?.city.name ?? name))
    knownCities.keep(reading)
    return reading
  }

  /// What a city comes to for each trait that follows from it: the mask of its value, 0 where it has none or
  /// the trait is a flag.
  private func masks(ofCity city: String) -> [UInt64] {
    vocabulary.traitsFromCity.map { number in
      let trait = vocabulary.catalogue.traits[number]
      guard trait.form != .flag,
        let value = vocabulary.traitValues[number].value(of: city) ?? trait.fallback
      else { return 0 }
      return 1 << UInt64(value)
    }
  }

  /// Takes what follows from a city for each trait that does.
  ///
  /// - Parameter isAnother: Whether it is another than the first.
  private mutating func follow(_ masks: [UInt64], isAnother: Bool, at place: PackedPlace) {
    for (index, number) in vocabulary.traitsFromCity.enumerated() {
      if vocabulary.catalogue.traits[number].form == .flag {
        // A flag that follows from the city holds where there are several.
        follow(number, at: place, isAnother ? 1 : 2) { known, mask in min(known, mask) }
      } else if masks[index] != 0 {
        follow(number, at: place, masks[index]) { known, mask in known | mask }
      }
    }
  }

  private mutating func follow(
    _ trait: Int, at place: PackedPlace, _ mask: UInt64, joined: (UInt64, UInt64) -> UInt64
  ) {
    if let known = fromCity.firstIndex(where: { $0.trait == trait }) {
      fromCity[known].mask = joined(fromCity[known].mask, mask)
    } else {
      fromCity.append((trait: trait, mask: mask, place: place))
    }
  }

  /// Puts down what follows from the city where it is not stated, and reports where it is stated
  /// otherwise.
  mutating func placeWhatFollowsFromCity() {
    for (number, mask, place) in fromCity {
      let stated = submission.row[trait: number]
      if stated == 0 {
        submission.row[trait: number] = mask
        submission.traitPlaces[number] = place
      } else if stated != mask {
        report(
          .contradictsCity(vocabulary.catalogue.traits[number], fromCity: mask),
          at: submission.traitPlaces[number].place)
      }
    }
  }
}

/// What cities come to that were met lately, since the same ones come again in a batch.
struct KnownCities: Sendable {
  /// The city that is meant by a name in a province, and what it comes to for each trait that follows from it.
  ///
  /// It is a class only so that it is handed on for the price of a reference; it never changes.
  final class Reading: Sendable {
    fileprivate let name: String
    fileprivate let province: UInt64
    let match: CityNames.Match?
    let masks: [UInt64]

    init(of name: String, in province: UInt64, _ match: CityNames.Match?, masks: [UInt64]) {
      self.name = name
      self.province = province
      self.match = match
      self.masks = masks
    }
  }

  /// By a hash of the name; a name takes the place of another.
  private var known: [Reading?] = []

  private static let size = 1024

  func reading(of name: String, in province: UInt64) -> Reading? {
    guard !known.isEmpty, let found = known[Self.slot(of: name, province)],
      found.province == province, found.name.hasSameBytes(as: name)
    else { return nil }
    return found
  }

  mutating func keep(_ reading: Reading) {
    if known.isEmpty { known = Array(repeating: nil, count: Self.size) }
    known[Self.slot(of: reading.name, reading.province)] = reading
  }

  private static func slot(of name: String, _ province: UInt64) -> Int {
    var hash = province
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash >> 32) & (size - 1)
  }
}
