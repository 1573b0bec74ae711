import Rules

/// Puts what is supposed in the place of what submissions state, and finds what contradicts it.
///
/// It works in the storage of one submission, whatever number of them it goes through.
public struct Supposer: Sendable {
  private var builder: SubmissionBuilder
  private let assumptions: Assumptions
  /// The facts that follow from a fact, by its number.
  private let dependents: [[Int]]
  /// The means of a growth, by its number.
  private let means: [[Int]]

  /// - Parameter assumptions: What is supposed, and the reader whose facts it names.
  public init(_ assumptions: Assumptions) {
    self.assumptions = assumptions
    let catalogue = assumptions.reader.vocabulary.catalogue
    builder = SubmissionBuilder(assumptions.reader.vocabulary, assumptions.reader.consistency)
    var dependents = [[Int]](repeating: [], count: catalogue.facts.count)
    var means = dependents
    for (number, fact) in catalogue.facts.enumerated() {
      for source in fact.derivation?.sources ?? [] {
        if let source = catalogue.number(of: source) { dependents[source].append(number) }
      }
      if let growth = fact.meanOf.flatMap(catalogue.number) { means[growth].append(number) }
    }
    self.dependents = dependents
    self.means = means
  }

  /// The submission as it would be, with what was wrong before and what is wrong with what is supposed.
  public var submission: Submission { builder.submission }

  /// Supposes everything of a submission that is not in error.
  public mutating func suppose(in submission: borrowing Submission, of source: SourceFile) {
    builder.start()
    builder.submission.take(submission)
    builder.isYearStated = submission.year != nil
    let before = submission.diagnostics
    var touchesCity = false
    var changed: [(fact: Int, yearsBack: Int)] = []
    for assumption in assumptions.assumptions {
      let place = Place.option(assumption.number)
      switch assumption.subject {
      case .fact(let fact):
        if let yearsBack = take(assumption, of: fact, at: place, in: source) {
          changed.append((fact, yearsBack))
        }
      case .trait(let trait):
        take(assumption, ofTrait: trait, at: place, in: source)
        let vocabulary = builder.vocabulary
        touchesCity =
          touchesCity || trait == vocabulary.province || vocabulary.traitsFromCity.contains(trait)
      case .base(.city):
        takeCities(of: assumption, at: place, in: source)
        touchesCity = true
      case .base(.name), .scheme, .year: break
      }
    }
    for (fact, yearsBack) in changed { dropWhatFollows(from: fact, yearsBack) }
    dropBoxes(beside: changed.map { $0.fact })
    if touchesCity { followCities(submission) }
    let bytes = source.text.span
    builder.checkTicks(bytes)
    if builder.submission.row.hasBounds {
      for diagnostic in builder.consistency.narrow(&builder.submission, bytes) {
        builder.report(diagnostic.problem, at: diagnostic.place)
      }
    }
    for diagnostic in builder.consistency.check(builder.submission, bytes) {
      builder.report(diagnostic.problem, at: diagnostic.place)
    }
    builder.submission.diagnostics = diagnostics(before)
  }

  /// What was wrong before, and what is new, at the option that brings it about.
  private func diagnostics(_ before: [Diagnostic]) -> [Diagnostic] {
    let found = builder.submission.diagnostics.dropFirst(before.count)
    let isKnown = { (diagnostic: Diagnostic) in
      before.contains {
        $0.problem.kind == diagnostic.problem.kind && $0.place == diagnostic.place
      }
    }
    let cities = builder.submission.assumed.first { assumed in
      switch assumed.subject {
      case .city: true
      case .trait(let trait):
        trait == builder.vocabulary.province || builder.vocabulary.traitsFromCity.contains(trait)
      case .fact: false
      }
    }
    let new = found.filter { !isKnown($0) }.map { diagnostic -> Diagnostic in
      switch diagnostic.problem {
      case .cityOfAnotherProvince, .contradictsCity:
        Diagnostic(diagnostic.problem, at: cities?.place ?? diagnostic.place)
      default: diagnostic
      }
    }
    return before + new.sorted { $0.place < $1.place }
  }

  // MARK: - Facts

  /// - Returns: The year that was changed; `nil` where the option's year is none of those kept.
  private mutating func take(
    _ assumption: Assumptions.Assumption, of fact: Int, at place: Place, in source: SourceFile
  ) -> Int? {
    var yearsBack = 0
    if let year = assumption.year {
      guard let lastFullYear = builder.submission.year else {
        builder.report(.yearNotStated(builder.facts[fact]), at: place)
        return nil
      }
      guard let back = builder.yearsBack(of: year, fact, from: lastFullYear, at: place) else {
        return nil
      }
      yearsBack = back
    }
    let section = builder.facts[fact].kind.section
    let replaced = builder.submission.entry(ofFact: fact, yearsBack: yearsBack).map {
      (value: builder.submission.value(of: $0, in: source), place: $0.place)
    }
    let stated = assumption.stated
    var written: WrittenValue?
    builder.submission.row.removeInterval(of: fact, at: yearsBack)
    if let entry = stated.entry(ofFact: fact, yearsBack: 0) {
      let table = SourceFile(table: "", bytes: [])
      let text = stated.text(of: entry, in: table)
      written = stated.value(of: entry, in: table)
      builder.keep(
        Entry(entry, year: assumption.year, at: place, kept: builder.kept(text)))
      let index = UInt32(truncatingIfNeeded: builder.submission.entries.count)
      if let value = stated.row[fact, yearsBack: 0] {
        builder.place(value, of: fact, yearsBack: yearsBack, index)
      } else if let interval = stated.row.interval(of: fact, at: 0) {
        builder.submission.row[fact, yearsBack: yearsBack] = nil
        builder.place(interval, of: fact, yearsBack: yearsBack, index)
      }
    } else {
      builder.submission.row[fact, yearsBack: yearsBack] = nil
    }
    builder.submission.listed.removeAll { $0.fact == fact }
    note(
      assumption, .fact(fact, yearsBack: yearsBack), written, replaced,
      standIn: replaced?.place ?? builder.submission.place(ofBlank: fact, in: section), at: place)
    return yearsBack
  }

  /// Takes away what the file states of that which follows from a figure that is supposed: it was computed
  /// from the figures of the file.
  private mutating func dropWhatFollows(from fact: Int, _ yearsBack: Int) {
    for dependent in dependents[fact] where isOfFile(dependent, yearsBack) {
      guard isComputed(dependent, yearsBack) else { continue }
      drop(dependent, yearsBack)
    }
    for mean in means[fact] {
      for first in yearsBack - FactRow.recentYears + 1...yearsBack
      where first >= FactRow.places.lowerBound && isOfFile(mean, first) {
        let isWhole = (first..<first + FactRow.recentYears).allSatisfy { year in
          isGiven(fact, year)
        }
        if isWhole { drop(mean, first) }
      }
    }
  }

  /// Takes away the boxes that the file has ticked otherwise than a figure says that is supposed.
  private mutating func dropBoxes(beside facts: [Int]) {
    for box in builder.boxesAtOdds where facts.contains(box.fact) {
      guard !builder.submission.traitPlaces[box.trait].place.isOption else { continue }
      builder.submission.row[trait: box.trait] = 0
      builder.submission.traitPlaces[box.trait] = .none
    }
  }

  private mutating func drop(_ fact: Int, _ yearsBack: Int) {
    builder.submission.row[fact, yearsBack: yearsBack] = nil
    builder.submission.row.removeInterval(of: fact, at: yearsBack)
  }

  /// Whether a value or a bound of it is given.
  private func isGiven(_ fact: Int, _ yearsBack: Int) -> Bool {
    builder.submission.row.scaled(fact, at: yearsBack) != nil
      || builder.submission.row.interval(of: fact, at: yearsBack) != nil
  }

  private func isOfFile(_ fact: Int, _ yearsBack: Int) -> Bool {
    builder.submission.place(ofFact: fact, yearsBack: yearsBack).map { !$0.isOption } ?? false
  }

  /// Whether a figure follows from others that are given.
  private func isComputed(_ fact: Int, _ yearsBack: Int) -> Bool {
    let catalogue = builder.vocabulary.catalogue
    func range(_ source: FactDefinition) -> FigureRange? {
      catalogue.number(of: source).flatMap { builder.submission.row.range(of: $0, at: yearsBack) }
    }
    switch builder.facts[fact].derivation {
    case .quotient(let part, let whole, _):
      return range(part) != nil && (range(whole).map { !$0.isExact || $0.isPositive } ?? false)
    case .multiple(let source, _, _): return range(source) != nil
    case nil: return false
    }
  }

  // MARK: - The base

  private mutating func take(
    _ assumption: Assumptions.Assumption, ofTrait trait: Int, at place: Place,
    in source: SourceFile
  ) {
    let replaced = builder.submission.place(ofTrait: trait).map {
      (value: stated(trait, in: builder.submission), place: $0)
    }
    let mask = assumption.stated.row[trait: trait]
    builder.submission.row[trait: trait] = mask
    builder.submission.traitPlaces[trait] = mask == 0 ? .none : PackedPlace(place)
    note(
      assumption, .trait(trait), mask == 0 ? nil : stated(trait, in: assumption.stated), replaced,
      standIn: replaced?.place ?? builder.submission.beginning(of: .base), at: place)
  }

  /// The values of a trait as they are written.
  private func stated(_ trait: Int, in submission: borrowing Submission) -> WrittenValue {
    let definition = builder.vocabulary.catalogue.traits[trait]
    let mask = submission.row[trait: trait]
    if definition.form == .flag { return mask == 1 ? .yes : .no }
    return .text(definition.names(of: mask).joined(separator: "、"))
  }

  private mutating func takeCities(
    of assumption: Assumptions.Assumption, at place: Place, in source: SourceFile
  ) {
    let entry = builder.submission.entries.first { $0.subject == .city }
    let cities = builder.submission.base.cities
    let replaced = entry.map {
      (value: WrittenValue.text(cities.joined(separator: "、")), place: $0.place)
    }
    let supposed = assumption.stated.base.cities
    builder.submission.base.cities = supposed
    for name in supposed { builder.cities.append((name, PackedPlace(place))) }
    note(
      assumption, .city, supposed.isEmpty ? nil : .text(supposed.joined(separator: "、")), replaced,
      standIn: replaced?.place ?? builder.submission.beginning(of: .base), at: place)
  }

  /// Takes anew what follows from the cities, those of the file where none are supposed.
  private mutating func followCities(_ submission: borrowing Submission) {
    var isCitySupposed = false
    var supposedTraits: [Int] = []
    for assumed in builder.submission.assumed {
      switch assumed.subject {
      case .city: isCitySupposed = true
      case .trait(let trait): supposedTraits.append(trait)
      case .fact: break
      }
    }
    if !isCitySupposed, let entry = submission.entries.first(where: { $0.subject == .city }) {
      for name in submission.base.cities {
        builder.cities.append((name, PackedPlace(entry.place)))
      }
    }
    for trait in builder.vocabulary.traitsFromCity where !supposedTraits.contains(trait) {
      let isStated = submission.entries.contains { $0.subject == .trait && $0.number == trait }
      if !isStated {
        builder.submission.row[trait: trait] = 0
        builder.submission.traitPlaces[trait] = .none
      }
    }
    builder.checkCities()
    builder.placeWhatFollowsFromCity()
  }

  private mutating func note(
    _ assumption: Assumptions.Assumption, _ subject: AssumedValue.Subject, _ value: WrittenValue?,
    _ replaced: (value: WrittenValue, place: Place)?, standIn: Place, at place: Place
  ) {
    builder.submission.assumed.append(
      AssumedValue(
        option: assumptions.options[assumption.number], subject: subject, value: value,
        replaced: replaced, standIn: standIn, place: place))
  }
}

extension Submission {
  /// Where the file has what an option stands for, or where it would stand; another place is its own.
  public func placeInFile(of place: Place) -> Place {
    guard place.isOption else { return place }
    return assumed.first { $0.place == place }?.standIn ?? beginning
  }
}
