import Rules

/// What a submission says of the base itself: schemes, the year, traits, the city.
extension SubmissionBuilder {
  /// Takes the name of a scheme.
  ///
  /// - Parameter number: What it stands for, `nil` where it is not known.
  mutating func scheme(_ number: Int?, _ name: @autoclosure () -> String, at place: Place) {
    if let number {
      let scheme = vocabulary.catalogue.schemes[number]
      if !submission.schemes.contains(where: { $0.id == scheme.id }) {
        submission.schemes.append(scheme)
      }
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
    for name in CellList.parts(of: text, splitsCommas: true) {
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
    // A warning names no more than a few of them.
    var named: [String] = []
    var distinct: Set<String> = []
    for (name, place) in cities {
      let match = vocabulary.cities.match(name) { gazetteer?.mayLie($0, in: province) ?? true }
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
      if distinct.insert(city).inserted, named.count < 10 { named.append(city) }
      follow(city, isAnother: !named[0].utf8.elementsEqual(city.utf8), at: place)
    }
    warnOfSeveralCities(named, count: distinct.count)
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

  /// Takes what follows from a city for each trait that does.
  ///
  /// - Parameter isAnother: Whether it is another than the first.
  private mutating func follow(_ city: String, isAnother: Bool, at place: PackedPlace) {
    for number in vocabulary.traitsFromCity {
      let trait = vocabulary.catalogue.traits[number]
      if trait.form == .flag {
        // A flag that follows from the city holds where there are several.
        follow(number, at: place, isAnother ? 1 : 2) { known, mask in min(known, mask) }
      } else if let value = vocabulary.traitValues[number].value(of: city) ?? trait.fallback {
        follow(number, at: place, 1 << UInt64(value)) { known, mask in known | mask }
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
