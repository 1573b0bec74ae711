public import Rules

/// What a submission says, value by value, each as the JSON that stands for it: for a file that is
/// written anew and must lose nothing.
///
/// A `null` stands for nothing and is left out, and so are comments: keys of JSON that begin with `//`,
/// and what a table says beside a figure, a score, a text or the base in its column of notes.
public struct WrittenSubmission: Sendable {
  /// What is said of one fact.
  public struct Fact: Sendable {
    /// A figure without a year, an answer, a score or a text.
    public fileprivate(set) var value: String?
    /// Figures by year.
    public fileprivate(set) var years: [Int: String] = [:]
    public fileprivate(set) var growths: [Int: String] = [:]
    public fileprivate(set) var note: String?
    /// Paths, each a string of JSON.
    public fileprivate(set) var evidence: [String] = []

    fileprivate var isEmpty: Bool {
      value == nil && years.isEmpty && growths.isEmpty && note == nil && evidence.isEmpty
    }
  }

  /// The `$schema` of a JSON file.
  public private(set) var schema: String?
  public let year: Int?
  public private(set) var name: String?
  /// A string, or an array of strings.
  public private(set) var city: String?
  /// By the number of the trait.
  public private(set) var traits: [Int: String] = [:]
  /// By the number of the fact.
  public private(set) var facts: [Int: Fact] = [:]
  /// The numbers of the facts in the order of the file.
  public private(set) var order: [Int] = []

  /// Whether it gives figures but does not say of which year.
  public private(set) var hasUndatedFigures = false

  /// What a submission of a file says, which is not in error.
  public init(_ submission: borrowing Submission, in source: SourceFile, _ catalogue: Catalogue) {
    year = submission.year
    let bytes = source.json.span
    let factNames = NameTable(catalogue.factNames)
    let baseNames = NameTable(catalogue.baseNames)
    for member in Self.members(of: submission.range, bytes) {
      if TopKey.schema.names.contains(member.key) { schema = Self.given(member.value, bytes) }
    }
    for member in Self.members(of: submission.baseRange, bytes) {
      guard let number = baseNames.value(of: member.key),
        let value = Self.given(member.value, bytes)
      else { continue }
      switch BaseKey(rawValue: number) {
      case .name: name = value
      case .city: city = value
      case nil: traits[number - BaseKey.count] = value
      }
    }
    let objects = [
      submission.figuresRange, submission.attestationsRange, submission.scoresRange,
      submission.textsRange,
    ]
    for member in objects.flatMap({ Self.members(of: $0, bytes) }) {
      guard let number = factNames.value(of: member.key) else { continue }
      let fact = Self.fact(member.value, bytes)
      guard !fact.isEmpty else { continue }
      facts[number] = fact
      if year == nil, catalogue.facts[number].kind.isFigure { hasUndatedFigures = true }
      order.append(number)
    }
  }

  /// The text of a string of JSON, `nil` where the JSON is none.
  public static func text(of json: String) -> String? {
    guard json.utf8.first == UInt8(ascii: "\"") else { return nil }
    let bytes = Array(json.utf8)
    var scanner = JSONScanner(offset: 0)
    return (try? scanner.string(bytes.span)).map { JSONScanner.text(of: $0, bytes.span) }
  }

  /// The texts of an array of strings, or of a single string.
  public static func texts(of json: String) -> [String] {
    let bytes = Array(json.utf8)
    return elements(of: 0..<bytes.count, bytes.span).compactMap(text(of:))
  }

  private static func fact(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Fact {
    var fact = Fact()
    guard bytes[range.lowerBound] == UInt8(ascii: "{") else {
      fact.value = given(range, bytes)
      return fact
    }
    for member in members(of: range, bytes) {
      if SubmissionReader.growthKeys.contains(member.key) {
        for growth in members(of: member.value, bytes) {
          if let year = Int(growth.key) { fact.growths[year] = given(growth.value, bytes) }
        }
      } else if AttestationKey.met.names.contains(member.key) {
        fact.value = given(member.value, bytes)
      } else if AttestationKey.note.names.contains(member.key) {
        fact.note = given(member.value, bytes)
      } else if AttestationKey.evidence.names.contains(member.key) {
        fact.evidence = elements(of: member.value, bytes)
      } else if let year = Int(member.key) {
        fact.years[year] = given(member.value, bytes)
      }
    }
    return fact
  }

  /// The members of an object whose syntax has been checked.
  private static func members(
    of range: Range<Int>?, _ bytes: Span<UInt8>
  ) -> [(key: String, value: Range<Int>)] {
    guard let range, range.lowerBound < bytes.count, bytes[range.lowerBound] == UInt8(ascii: "{")
    else { return [] }
    var scanner = JSONScanner(offset: range.lowerBound + 1)
    var members: [(key: String, value: Range<Int>)] = []
    while let key = try? scanner.key(bytes), let value = try? scanner.skipValue(bytes, depth: 1) {
      members.append((JSONScanner.text(of: key, bytes), value))
      guard (try? scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)) == true else { break }
    }
    return members
  }

  /// The elements of an array, or the value itself where it is none.
  private static func elements(of range: Range<Int>, _ bytes: Span<UInt8>) -> [String] {
    guard !range.isEmpty, bytes[range.lowerBound] == UInt8(ascii: "[") else {
      return given(range, bytes).map { [$0] } ?? []
    }
    var scanner = JSONScanner(offset: range.lowerBound + 1)
    var elements: [String] = []
    while let value = try? scanner.skipValue(bytes, depth: 1) {
      elements.append(JSONScanner.text(value, bytes))
      guard (try? scanner.takesSeparator(before: UInt8(ascii: "]"), bytes)) == true else { break }
    }
    return elements
  }

  private static func given(_ range: Range<Int>, _ bytes: Span<UInt8>) -> String? {
    let text = JSONScanner.text(range, bytes)
    return text == "null" || text.isEmpty ? nil : text
  }
}
