import Rules

/// What names stand for that are not those of a fact as they are written, and signs for nothing given.
extension SubmissionBuilder {
  /// The schemes that a submission is to be judged by, as far as that is known.
  var schemesInUse: [Int] { chosenSchemes.isEmpty ? submission.schemeNumbers : chosenSchemes }

  /// The fact that a name stands for which is none's own as it is written, and where it may be another what
  /// has to be said of it.
  mutating func writtenFact(_ name: String) -> (fact: Int, warning: Problem?)? {
    // Whom a name of people's own may mean is told among the facts of all schemes.
    guard vocabulary.factsNow(of: name).isEmpty, vocabulary.catalogue.isWhole else { return nil }
    var names = writtenNames ?? WrittenNames(vocabulary.catalogue)
    defer { writtenNames = names }
    switch names.match(name, schemes: schemesInUse) {
    case .none, .several: return nil
    case .one(let number): return (number, nil)
    case .asked(let number, let among):
      return (number, .nameTakenAs(name, facts[number], among: among.map { facts[$0] }))
    }
  }

  /// What is wrong with a name that stands for no fact alone, where it says something of several; else the
  /// nearest name.
  mutating func unknownName(_ text: String) -> (problem: Problem?, nearest: String?) {
    let now = vocabulary.factsNow(of: text)
    if !now.isEmpty { return (.formerName(text, now: now), nil) }
    var names = writtenNames ?? WrittenNames(vocabulary.catalogue)
    defer { writtenNames = names }
    if case .several(let numbers) = names.match(text, schemes: schemesInUse) {
      return (.ambiguousName(text, numbers.map { facts[$0] }, isWhole: true), nil)
    }
    let asked = NameCandidates(names.labels(askedBy: schemesInUse))
    if let nearest = asked.nearest(to: text) { return (nil, nearest) }
    let candidates =
      factCandidates ?? NameCandidates(vocabulary.catalogue.factNames)
    factCandidates = candidates
    if let nearest = candidates.nearest(to: text) { return (nil, nearest) }
    let holding = names.holding(text, schemes: schemesInUse)
    return holding.isEmpty
      ? (nil, nil) : (.ambiguousName(text, holding.map { facts[$0] }, isWhole: false), nil)
  }

  /// What is wrong with a key that no fact has.
  mutating func unknownFactKey(_ text: String, _ slot: Slot) -> Problem {
    let (problem, nearest) = unknownName(text)
    return problem
      ?? .unknownKey(
        text, slot, nearest: nearest.flatMap { vocabulary.catalogue.fact(named: $0) }, name: nearest
      )
  }

  /// Takes a sign that stands for nothing given.
  mutating func blankSign(_ text: String, at place: Place) {
    blankSigns.append((text, PackedPlace(place)))
  }

  /// Tells of all signs for nothing given at once.
  mutating func reportBlankSigns() {
    guard let first = blankSigns.first else { return }
    var texts: [String] = []
    for sign in blankSigns where texts.count < 4 && !texts.contains(sign.text) {
      texts.append(sign.text)
    }
    report(
      .blankSigns(
        texts, count: blankSigns.count, first: blankSigns.prefix(6).map { $0.place.place }),
      at: first.place.place)
  }
}
