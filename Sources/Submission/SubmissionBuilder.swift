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
  let rules: FactRules
  /// The lists by which boxes are ticked.
  let listsWithTicks: [ListDefinition]
  /// The submission so far.
  var submission: Submission
  /// Figures given by year, until the last full year is known.
  var yearly: [YearlyFigure] = []
  /// The same of figures of which only a bound is known.
  var yearlyBounds: [YearlyBound] = []
  /// The first figure that is given by year, if only with a `null`.
  var firstYearly: (fact: Int, key: PackedPlace)?
  /// Growth columns, until all figures are there to recompute them from.
  var growths: [StatedGrowth] = []
  /// The cities, until the province is known that they are held against.
  var cities: [(name: String, place: PackedPlace)] = []
  /// What cities that were met lately come to.
  var knownCities = KnownCities()
  /// What follows from the city for each trait that does.
  var fromCity: [(trait: Int, mask: UInt64, place: PackedPlace)] = []
  /// The facts that some condition reads in the year after the last full one, once such a year was met.
  var factsOfApplicationYear: Set<String>?
  /// Where persons are named, of which no line is quoted.
  var personal: [Range<Int>] = []
  /// The list that is being read.
  var assembly = ListAssembly()
  /// The names of all facts, once an unknown one was met.
  var factCandidates: NameCandidates?
  /// The names as people write them, once an unknown one was met.
  var writtenNames: WrittenNames?
  /// The schemes that are asked for whatever a submission names, by their numbers.
  let chosenSchemes: [Int]
  /// Signs for nothing given, which one warning tells of.
  var blankSigns: [(text: String, place: PackedPlace)] = []
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

  struct YearlyBound {
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
    listsWithTicks = vocabulary.catalogue.lists.filter { !$0.ticks.isEmpty }
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

  // MARK: - Scores, texts and answers

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
      ExactDecimal(scaled: isMet ? ExactDecimal.scale : 0), of: entry.number, yearsBack: 0,
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
    if !submission.lists.isEmpty { placeWhatFollowsFromLists(bytes) }
    checkTicks(bytes)
    var narrowed: [Diagnostic] = []
    if submission.row.hasBounds {
      narrowByGrowths()
      narrowed = consistency.narrow(&submission, bytes)
    }
    checkGrowths(bytes)
    if submission.diagnostics.isEmpty, submission.row.isEmpty, submission.lists.isEmpty {
      report(.nothingGiven, at: place)
    }
    reportBlankSigns()
    for diagnostic in narrowed { report(diagnostic.problem, at: diagnostic.place) }
    for diagnostic in consistency.check(submission, bytes) {
      report(diagnostic.problem, at: diagnostic.place)
    }
    checkReview()
    if !submission.remarks.isEmpty { placeRemarks() }
    hidePersons()
    guard submission.diagnostics.count > 1 || suppressed > 0 else { return }
    submission.diagnostics.sort { $0.place < $1.place }
    submission.diagnostics += furtherProblems(at: end)
  }
}

extension StringProtocol {
  /// The number of characters that a person would count.
  var lengthAsSeen: Int { count { $0.isSeen } }

  /// Whether there is anything for a person to see.
  var isSeen: Bool {
    // A letter, a digit, a sign or a Chinese character in front, as nearly all texts have, is.
    switch utf8.first {
    case (0x21...0x7E)?, (0xE4...0xE9)?: true
    default: contains { $0.isSeen }
    }
  }

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
