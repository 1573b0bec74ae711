public import Assessment
import Evaluation
import Rules
public import Submission

/// The report for programs that want no more than the verdicts: a short line of JSON for each submission and
/// scheme, made without reasons, and one for each submission in error.
///
/// Whoever runs it sends the bytes on and empties them when he likes.
public struct VerdictLines: Sendable {
  /// What was written since it was emptied last.
  public private(set) var bytes: [UInt8] = []

  private let language: Language
  private let province: (number: Int, trait: Trait)?
  private let series: (number: Int, trait: Trait)?
  /// The beginning of every line about the file, up to its name.
  private var verdictHead: [UInt8] = []
  private var errorHead: [UInt8] = []
  private var schemes: [SchemeBytes] = []

  /// The bytes of a scheme that are the same on each line.
  private struct SchemeBytes {
    let id: String
    /// The member that names the scheme.
    let member: [UInt8]
    /// The numbers of the items in quotes.
    let numbers: [[UInt8]]
    let isAdvisory: [Bool]

    init(_ scheme: Scheme) {
      id = scheme.id
      member = Array(",\"scheme\":".utf8) + VerdictLines.quoted(scheme.id)
      numbers = scheme.items.map { VerdictLines.quoted($0.number) }
      isAdvisory = scheme.items.map { $0.nature == .advisory }
    }
  }

  public init(_ settings: ReportSettings) {
    language = settings.language
    func find(_ key: String) -> (number: Int, trait: Trait)? {
      settings.catalogue.traits.firstIndex { $0.key.utf8.elementsEqual(key.utf8) }
        .map { ($0, settings.catalogue.traits[$0]) }
    }
    province = find("province")
    series = find("series")
  }

  /// Empties the bytes; their storage serves what follows.
  public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Begins with the submissions of a file.
  public mutating func begin(fileNamed name: String) {
    verdictHead = Array("{\"type\":\"verdict\",\"file\":".utf8) + Self.quoted(name)
    errorHead = Array("{\"type\":\"error\",\"file\":".utf8) + Self.quoted(name)
  }

  // MARK: - Lines

  /// Writes a line for each verdict on a submission.
  public mutating func add(
    _ submission: borrowing Submission, at position: Position,
    _ verdicts: [JudgedSubmission.SchemeVerdict]
  ) {
    var base: [UInt8] = []
    for index in verdicts.indices {
      let scheme = self.scheme(verdicts[index].scheme)
      bytes += verdictHead
      if index == 0 {
        let start = bytes.count
        write(base: submission, at: position)
        if verdicts.count > 1 { base = Array(bytes[start...]) }
      } else {
        bytes += base
      }
      write(
        verdicts[index].judgement, of: schemes[scheme],
        onThreshold: verdicts[index].itemsOnThreshold(of: submission))
    }
  }

  /// Writes a line for a submission in error, or for a text that is none: its first error, and how many
  /// there are.
  public mutating func add(errors problems: [LocatedDiagnostic], named name: String?) {
    guard let first = problems.first(where: { $0.isError }) else { return }
    bytes += errorHead
    write(",\"line\":", first.start.line)
    write(",\"column\":", first.start.column)
    write(",\"name\":", name)
    write(",\"problem\":", first.name)
    write(",\"message\":", first.message(in: language))
    write(",\"errors\":", problems.count { $0.isError })
    write("}\n")
  }

  /// Writes the line for a file that could not be opened.
  public mutating func add(_ file: UnreadableFile) {
    begin(fileNamed: file.name)
    bytes += errorHead
    write(",\"line\":null,\"column\":null,\"name\":null,\"problem\":\"unreadable\"")
    write(",\"message\":", file.message)
    write(",\"errors\":1}\n")
  }

  // MARK: - Members

  private mutating func write(base submission: borrowing Submission, at position: Position) {
    write(",\"line\":", position.line)
    write(",\"column\":", position.column)
    write(",\"name\":", submission.base.name)
    write(",\"province\":", province, of: submission)
    let cities = submission.base.cities
    write(",\"city\":", cities.count > 1 ? cities.joined(separator: "、") : cities.first)
    write(",\"series\":", series, of: submission)
  }

  private mutating func write(
    _ judgement: Judgement, of scheme: SchemeBytes, onThreshold: [Int]
  ) {
    bytes += scheme.member
    write(",\"verdict\":", judgement.verdict.rawValue)
    write(",\"failed\":", scheme, judgement.statuses) { $1 == .fail }
    write(",\"missing\":", scheme, judgement.statuses) { $1 == .missing }
    write(",\"review\":", scheme, judgement.statuses) { $1 == .review }
    write(",\"onThreshold\":", scheme, judgement.statuses) { index, _ in
      onThreshold.contains(index)
    }
    write(",\"advice\":", scheme, judgement.statuses) { index, status in
      scheme.isAdvisory[index] && status != .pass && status != .notApplicable
    }
    write("}\n")
  }

  /// Writes the numbers of some items.
  private mutating func write(
    _ key: StaticString, _ scheme: SchemeBytes, _ statuses: [Status],
    where isListed: (Int, Status) -> Bool
  ) {
    write(key)
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for index in statuses.indices where isListed(index, statuses[index]) {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      bytes += scheme.numbers[index]
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(
    _ key: StaticString, _ trait: (number: Int, trait: Trait)?,
    of submission: borrowing Submission
  ) {
    write(key, trait.flatMap { $0.trait.names(of: submission.row[trait: $0.number]).first })
  }

  private mutating func write(_ text: StaticString) {
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func write(_ key: StaticString, _ value: Int) {
    write(key)
    bytes.append(contentsOf: String(value).utf8)
  }

  private mutating func write(_ key: StaticString, _ value: String?) {
    write(key)
    if let value { bytes += Self.quoted(value) } else { write("null") }
  }

  private static func quoted(_ text: String) -> [UInt8] {
    var writer = JSONWriter(isPretty: false)
    writer.string(text)
    return Array(writer.text.utf8)
  }

  /// The bytes of a scheme by their number, made when it is met first.
  private mutating func scheme(_ scheme: Scheme) -> Int {
    if let known = schemes.firstIndex(where: { $0.id == scheme.id }) { return known }
    schemes.append(SchemeBytes(scheme))
    return schemes.count - 1
  }
}
