import Rules

/// Gives meaning to what a reader finds: bounds and units, years and growth, what follows from the city,
/// and what must agree with what.
///
/// Readers of any kind only say what was written and where; a builder is made once for a file and
/// serves one submission after the other.
struct SubmissionBuilder {
  let vocabulary: Vocabulary
  let consistency: Consistency
  let facts: [FactDefinition]
  let rules: [FactRule]
  /// The submission so far.
  var submission: Submission
  /// Figures given by year, until the last full year is known.
  private(set) var yearly: [YearlyFigure] = []
  /// The same of figures of which only a bound is known.
  private var yearlyBounds: [YearlyBound] = []
  /// The first figure that is given by year, if only with a `null`.
  private var firstYearly: (fact: Int, key: PackedPlace)?
  /// Growth columns, until all figures are there to recompute them from.
  var growths: [StatedGrowth] = []
  /// The cities, until the province is known that they are held against.
  var cities: [(name: String, place: PackedPlace)] = []
  /// What cities that were met lately come to.
  var knownCities = KnownCities()
  /// What follows from the city for each trait that does.
  var fromCity: [(trait: Int, mask: UInt64, place: PackedPlace)] = []
  /// The facts that some condition reads in the year after the last full one, once such a year was met.
  private var factsOfApplicationYear: Set<String>?
  /// Where persons are named, of which no line is quoted.
  var personal: [Range<Int>] = []
  /// The list that is being read.
  var assembly = ListAssembly()
  /// The names of all facts, once an unknown one was met.
  private var factCandidates: NameCandidates?
  /// The names as people write them, once an unknown one was met.
  private var writtenNames: WrittenNames?
  /// The schemes that are asked for whatever a submission names, by their numbers.
  private let chosenSchemes: [Int]
  /// Signs for nothing given, which one warning tells of.
  private var blankSigns: [(text: String, place: PackedPlace)] = []
  /// Whether the submission has a `year`, right or wrong.
  var isYearStated = false
  /// Problems beyond the most that are reported.
  private var suppressed = 0
  /// The gravest of them.
  private var gravestSuppressed = Severity.warning

  struct YearlyFigure {
    let fact: Int
    let year: Int
    /// In base units.
    let value: ExactDecimal
    /// Which of the entries it is, from 1.
    let entry: UInt32
    let key: PackedPlace
  }

  private struct YearlyBound {
    let fact: Int
    let year: Int
    let interval: Interval
    let entry: UInt32
    let key: PackedPlace
  }

  struct StatedGrowth {
    let entry: Entry
    /// In percent.
    let value: ExactDecimal
  }

  init(_ vocabulary: Vocabulary, _ consistency: Consistency, chosenSchemes: [Int] = []) {
    self.chosenSchemes = chosenSchemes
    self.vocabulary = vocabulary
    self.consistency = consistency
    facts = vocabulary.catalogue.facts
    rules = vocabulary.rules
    submission = Submission(for: vocabulary.catalogue)
  }

  /// Starts with another submission.
  mutating func start() {
    submission.removeAll()
    yearly.removeAll(keepingCapacity: true)
    if !yearlyBounds.isEmpty { yearlyBounds = [] }
    firstYearly = nil
    growths.removeAll(keepingCapacity: true)
    cities.removeAll(keepingCapacity: true)
    fromCity.removeAll(keepingCapacity: true)
    if assembly.list != nil { assembly = ListAssembly() }
    if !personal.isEmpty { personal = [] }
    blankSigns.removeAll(keepingCapacity: true)
    isYearStated = false
    suppressed = 0
    gravestSuppressed = .warning
  }

  // MARK: - What is wrong

  /// Puts down what is wrong; beyond the most that are reported, problems are only counted.
  mutating func report(_ problem: Problem, at place: Place) {
    if reportsFurther {
      submission.diagnostics.append(Diagnostic(problem, at: place))
    } else {
      suppressed += 1
      if problem.description.severity == .error { gravestSuppressed = .error }
    }
  }

  mutating func report(_ problem: Problem, at range: Range<Int>) {
    report(problem, at: .bytes(range))
  }

  /// Adds what is wrong behind a submission that is complete, however much is wrong in it.
  mutating func add(_ diagnostic: Diagnostic) { submission.diagnostics.append(diagnostic) }

  /// Counts an error that is not reported by itself.
  mutating func suppress() {
    suppressed += 1
    gravestSuppressed = .error
  }

  /// How many problems there are so far, those that are only counted included.
  var problemCount: Int { submission.diagnostics.count + suppressed }

  /// Whether a problem is reported in full, which may take time to word.
  var reportsFurther: Bool {
    submission.diagnostics.count < SubmissionReader.maximumDiagnostics
  }

  /// The problems so far with a count of those that are not listed, for a text that broke off.
  mutating func problemsSoFar(at place: Place) -> [Diagnostic] {
    hidePersons()
    return submission.diagnostics + furtherProblems(at: place)
  }

  /// Marks what is wrong near to where persons are named, so that no line with them is quoted.
  private mutating func hidePersons() {
    for index in submission.diagnostics.indices {
      if submission.diagnostics[index].problem.mayBeOfPerson {
        submission.diagnostics[index].isPrivate = true
      }
      guard !personal.isEmpty else { continue }
      guard case .bytes(let range) = submission.diagnostics[index].place else { continue }
      if personal.contains(where: { Diagnostic.isQuoted($0, beside: range) }) {
        submission.diagnostics[index].isPrivate = true
      }
    }
  }

  private func furtherProblems(at place: Place) -> [Diagnostic] {
    suppressed == 0
      ? [] : [Diagnostic(.furtherProblems(count: suppressed, gravestSuppressed), at: place)]
  }

  // MARK: - Keys

  /// Notes where a fact is mentioned, and reports where it was mentioned before.
  ///
  /// - Parameters:
  ///   - name: The name as it is written.
  ///   - earlier: The name as it is written at an earlier place.
  mutating func mention(
    _ fact: Int, at place: PackedPlace, _ name: @autoclosure () -> String,
    earlier: (PackedPlace) -> String
  ) {
    let first = submission.keyPlaces[fact]
    guard !first.isNone else {
      submission.mention(fact, at: place)
      return
    }
    let text = name()
    report(
      earlier(first) == text
        ? .duplicateKey(text, first: first.place)
        : .sameFactTwice(facts[fact], names: [earlier(first), text], first: first.place),
      at: place.place)
  }

  /// The schemes that a submission is to be judged by, as far as that is known.
  var schemesInUse: [Int] { chosenSchemes.isEmpty ? submission.schemeNumbers : chosenSchemes }

  /// The fact that a name stands for which is none's own as it is written, and where it may be another what
  /// has to be said of it.
  mutating func writtenFact(_ name: String) -> (fact: Int, warning: Problem?)? {
    guard vocabulary.factsNow(of: name).isEmpty else { return nil }
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
  private mutating func reportBlankSigns() {
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

  // MARK: - Figures, scores, texts and answers

  /// Takes a number of a figure or a score.
  ///
  /// - Parameters:
  ///   - entry: What is written, with its unit and its year.
  ///   - key: Where the year stands, of a figure that is given by year.
  ///   - stated: The figure as its author wrote it.
  mutating func figure(
    _ number: ExactDecimal, _ entry: Entry, key: PackedPlace = .none,
    stated: @autoclosure () -> String
  ) {
    submission.entries.append(entry)
    if entry.unit == Entry.ownUnit, rules[entry.number].isInBaseUnits,
      rules[entry.number].isUnremarkable(number.scaled)
    {
      take(number, entry, key)
    } else if let value = checked(
      number, entry.unit, of: facts[entry.number], at: entry.place, isPlain: entry.isPlainNumber,
      stated: stated())
    {
      take(value, entry, key)
    }
  }

  /// Takes a figure of which only a bound is known.
  mutating func bound(
    _ bound: BoundText, _ entry: Entry, key: PackedPlace = .none,
    stated: @autoclosure () -> String
  ) {
    submission.entries.append(entry)
    let index = UInt32(truncatingIfNeeded: submission.entries.count)
    let fact = facts[entry.number]
    let stated = stated()
    func end(_ end: BoundText.End?, _ builder: inout Self) -> (isRight: Bool, end: Interval.End?) {
      guard let end else { return (true, nil) }
      let value = builder.checked(
        end.number.value, end.number.unit, of: fact, at: entry.place, stated: stated)
      return (value != nil, value.map { Interval.End($0, isIncluded: end.isIncluded) })
    }
    let (lower, upper) = (end(bound.lower, &self), end(bound.upper, &self))
    guard lower.isRight, upper.isRight else { return }
    let interval = Interval(lower: lower.end, upper: upper.end)
    guard !interval.isEmpty else {
      return report(.malformedFigure(stated, fact, nil), at: entry.place)
    }
    if let year = entry.year {
      yearlyBounds.append(
        YearlyBound(
          fact: entry.number, year: year, interval: interval, entry: index, key: key))
    } else {
      place(interval, of: entry.number, yearsBack: 0, index)
    }
  }

  mutating func place(
    _ interval: Interval, of fact: Int, yearsBack: Int, _ entry: UInt32
  ) {
    submission.row.set(interval, of: fact, at: yearsBack)
    submission.valueEntries[FactRow.slot(of: fact, at: yearsBack)] = entry
  }

  /// Takes a value in base units.
  @inline(__always)
  private mutating func take(_ value: ExactDecimal, _ entry: Entry, _ key: PackedPlace) {
    let index = UInt32(truncatingIfNeeded: submission.entries.count)
    if let year = entry.year {
      yearly.append(
        YearlyFigure(fact: entry.number, year: year, value: value, entry: index, key: key))
    } else {
      place(value, of: entry.number, yearsBack: 0, index)
    }
  }

  /// The number in base units, where the figure can be that; what is wrong with it is reported.
  ///
  /// - Parameters:
  ///   - unit: The number of its unit among the fact's own.
  ///   - isPlain: Whether it is a number without a unit, which may have been meant as a ratio.
  ///   - stated: The figure as its author wrote it.
  mutating func checked(
    _ number: ExactDecimal, _ unit: UInt8, of fact: FactDefinition, at place: Place,
    isPlain: Bool = false, stated: @autoclosure () -> String
  ) -> ExactDecimal? {
    let unit = unit == Entry.ownUnit ? fact.unit : fact.units[Int(unit)]
    guard let value = unit.inBaseUnits(number) else {
      // A long whole part overflows the conversion; otherwise it is the fraction that is too long.
      let isLarge = number.scaled.magnitude >= ExactDecimal(1_000_000_000).scaled.magnitude
      report(
        isLarge ? .tooLargeNumber(stated(), fact) : .tooManyDigits(stated(), fact), at: place)
      return nil
    }
    if !fact.bounds.contains(value) {
      report(.outOfBounds(stated(), fact), at: place)
      return nil
    }
    if case .wholeNumber = fact.kind, value.scaled % ExactDecimal.scale != 0 {
      report(.notWhole(stated(), fact), at: place)
      return nil
    }
    if isPlain, fact.isPercentage, value > .zero, value <= ExactDecimal(1) {
      report(.looksLikeFraction(stated(), fact), at: place)
    } else if !fact.plausible.contains(value) {
      let likely = fact.likelyUnit(of: value, written: unit) { converted in
        fact.plausible.most.map { converted <= Fraction($0) } ?? true
      }
      report(.implausible(stated(), fact, likely: likely), at: place)
    }
    return value
  }

  /// Notes that a figure is given by year, whether or not a value follows.
  mutating func mentionYear(of fact: Int, at key: PackedPlace) {
    if firstYearly == nil { firstYearly = (fact, key) }
  }

  /// Takes the growth of a figure in a year, in percent.
  mutating func growth(_ value: ExactDecimal, _ entry: Entry) {
    submission.entries.append(entry)
    growths.append(StatedGrowth(entry: entry, value: value))
  }

  /// Takes that a form names a person, of whom nothing is kept; what is left blank is not given.
  ///
  /// - Parameter range: Where it is written.
  mutating func person(_ number: Int, isGiven: Bool, at place: PackedPlace) {
    if case .bytes(let range) = place.place { personal.append(range) }
    guard isGiven else { return }
    answer(true, Entry(.value, number, .yes, at: place), word: "")
  }

  /// Takes the answer of an attestation.
  ///
  /// - Parameter word: The answer as it is written.
  mutating func answer(_ isMet: Bool, _ entry: Entry, word: @autoclosure () -> String) {
    submission.entries.append(entry)
    if !isMet, rules[entry.number].isNegative {
      report(.answerAgainstBase(facts[entry.number], word()), at: entry.place)
    }
    place(
      ExactDecimal(isMet ? 1 : 0), of: entry.number, yearsBack: 0,
      UInt32(truncatingIfNeeded: submission.entries.count))
  }

  /// Takes what is kept but has no value: a note, a file of evidence, the schema of a file.
  mutating func keep(_ entry: Entry) {
    submission.entries.append(entry)
  }

  /// Takes a text.
  mutating func text(_ text: String, _ entry: Entry) {
    submission.entries.append(entry)
    let fact = facts[entry.number]
    let longest = fact.isOfLines ? text.lengthOfLongestLine : text.lengthAsSeen
    if let limit = fact.textLimit, longest > limit {
      report(.textTooLong(fact, count: longest), at: entry.place)
    } else if longest > 0 {
      check(text, of: fact, at: entry.place)
      place(
        ExactDecimal(1), of: entry.number, yearsBack: 0,
        UInt32(truncatingIfNeeded: submission.entries.count))
    }
  }

  /// Reports what a text must be made of and is not.
  private mutating func check(_ text: String, of fact: FactDefinition, at place: Place) {
    switch fact.textForm {
    case .industryCodes?:
      let found = IndustryCode.codes(in: text)
      for (text, fault) in found.faults { report(.industryCode(text, fault, fact), at: place) }
      if found.codes.isEmpty, found.faults.isEmpty {
        report(.industryCodeNotGiven(fact), at: place)
      }
    case .date?:
      if CalendarDate(text.trimmed) == nil { report(.malformedDate(text.trimmed, fact), at: place) }
    case nil: break
    }
  }

  /// Keeps a string that is none of JSON, and gives its number.
  mutating func kept(_ text: String) -> Int32 {
    submission.kept.append(text)
    return Int32(truncatingIfNeeded: submission.kept.count - 1)
  }

  /// Puts down a value and the entry that it is owed to, by its number from 1.
  mutating func place(
    _ value: ExactDecimal, of fact: Int, yearsBack: Int, _ entry: UInt32
  ) {
    submission.row[fact, yearsBack: yearsBack] = value
    submission.valueEntries[FactRow.slot(of: fact, at: yearsBack)] = entry
  }

  // MARK: - The whole

  /// Says what can only be said once the whole submission is there.
  ///
  /// - Parameters:
  ///   - bytes: The text of the source.
  ///   - place: Where the submission stands.
  ///   - end: Where it ends.
  mutating func complete(_ bytes: Span<UInt8>, at place: Place, end: Place) {
    submission.place = place
    submission.row.year = submission.year
    checkCities()
    placeWhatFollowsFromCity()
    placeYearlyFigures()
    if !submission.lists.isEmpty { placeWhatFollowsFromLists() }
    checkGrowths(bytes)
    if submission.diagnostics.isEmpty, submission.row.isEmpty, submission.lists.isEmpty {
      report(.nothingGiven, at: place)
    }
    reportBlankSigns()
    for diagnostic in consistency.check(submission, bytes) {
      report(diagnostic.problem, at: diagnostic.place)
    }
    checkReview()
    hidePersons()
    if !submission.remarks.isEmpty { placeRemarks() }
    guard submission.diagnostics.count > 1 || suppressed > 0 else { return }
    submission.diagnostics.sort { $0.place < $1.place }
    submission.diagnostics += furtherProblems(at: end)
  }

  private mutating func placeYearlyFigures() {
    guard let first = firstYearly else { return }
    guard let year = submission.year else {
      // A year that is stated wrong has been reported already.
      if !isYearStated { report(.yearNotStated(facts[first.fact]), at: first.key.place) }
      return
    }
    for figure in yearly {
      guard
        let yearsBack = yearsBack(of: figure.year, figure.fact, from: year, at: figure.key.place)
      else { continue }
      place(figure.value, of: figure.fact, yearsBack: yearsBack, figure.entry)
    }
    for figure in yearlyBounds {
      guard
        let yearsBack = yearsBack(of: figure.year, figure.fact, from: year, at: figure.key.place)
      else { continue }
      place(figure.interval, of: figure.fact, yearsBack: yearsBack, figure.entry)
    }
  }

  /// How many years before the last full one a figure's year lies, `nil` where no such year is kept,
  /// which is reported.
  mutating func yearsBack(
    of year: Int, _ fact: Int, from lastFullYear: Int, at place: Place
  ) -> Int? {
    let yearsBack = lastFullYear - year
    guard yearsBack >= 0 || yearsBack == -1 && isOfApplicationYear(fact) else {
      report(.yearAfterLast(year, lastFullYear: lastFullYear), at: place)
      return nil
    }
    guard yearsBack < FactRow.years else {
      let window = lastFullYear - FactRow.years + 1...lastFullYear
      report(.yearNotUsed(String(year), window: window), at: place)
      return nil
    }
    return yearsBack
  }

  /// Whether the figure of the year after the last full one, the year of the application, is read.
  private mutating func isOfApplicationYear(_ fact: Int) -> Bool {
    let keys = factsOfApplicationYear ?? vocabulary.catalogue.factsOfApplicationYear
    factsOfApplicationYear = keys
    return keys.contains(facts[fact].key)
  }

  /// Recomputes each growth from the two years' figures and compares to the digits it was given in.
  private mutating func checkGrowths(_ bytes: Span<UInt8>) {
    guard let lastYear = submission.year else { return }
    for growth in growths {
      guard let year = growth.entry.year else { continue }
      let fact = growth.entry.number
      let yearsBack = lastYear - year
      guard yearsBack >= 0, yearsBack + 1 < FactRow.years,
        let now = submission.row[fact, yearsBack: yearsBack],
        let before = submission.row[fact, yearsBack: yearsBack + 1], before > .zero
      else { continue }
      let computed = (Fraction(now) / Fraction(before) - Fraction(1)) * Fraction(100)
      let tolerance = Fraction.half(ofDigit: Int(growth.entry.fractionDigits))
      if (Fraction(growth.value) - computed).magnitude > tolerance {
        report(
          .growthAtOdds(
            facts[fact], stated: submission.stated(growth.entry, in: bytes), computed: computed,
            year: year), at: growth.entry.place)
      }
    }
  }
}

extension StringProtocol {
  /// The number of characters that a person would count.
  var lengthAsSeen: Int { count { $0.isSeen } }

  /// The same of the line that has the most.
  fileprivate var lengthOfLongestLine: Int {
    split { $0.isNewline }.map { $0.lengthAsSeen }.max() ?? 0
  }
}

extension Character {
  /// Whether a person would count it: no white space, no character without a width, no byte-order
  /// mark.
  fileprivate var isSeen: Bool {
    !isWhitespace && !unicodeScalars.allSatisfy { $0.hasNoWidth }
  }
}

extension Unicode.Scalar {
  /// The soft hyphen, the spaces and joiners without a width, the marks of direction, and the
  /// byte-order mark.
  fileprivate var hasNoWidth: Bool {
    switch value {
    case 0xAD, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
    default: false
    }
  }
}

extension Entry {
  /// Whether it is a number without a unit, which may have been meant as a ratio.
  fileprivate var isPlainNumber: Bool { form == .number || form == .keptNumber }
}
