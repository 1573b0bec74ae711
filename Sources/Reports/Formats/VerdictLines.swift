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
  private let province: TraitBytes
  private let series: TraitBytes
  /// The beginning of every line about the file, up to its name.
  private var verdictHead: [UInt8] = []
  private var errorHead: [UInt8] = []
  private var schemes: [SchemeBytes] = []

  /// The bytes of a scheme that are the same on each line.
  private final class SchemeBytes: Sendable {
    let scheme: Scheme
    /// The member that names the scheme.
    let member: [UInt8]
    /// The numbers of the items in quotes and with a comma behind, where each fits into a word of eight bytes.
    private let words: [ShortBytes?]
    /// The same of all items as bytes.
    private let numbers: [[UInt8]]
    /// How many bytes the numbers of all items take in a list.
    let longestList: Int
    let isAdvisory: [Bool]

    init(_ scheme: Scheme) {
      self.scheme = scheme
      member =
        Array(",\"scheme\":".utf8) + VerdictLines.quoted(scheme.id)
        + (scheme.validity.isDraft ? Array(",\"isDraft\":true".utf8) : [])
      numbers = scheme.items.map { VerdictLines.quoted($0.number) + [UInt8(ascii: ",")] }
      words = numbers.map { ShortBytes($0) }
      longestList = numbers.reduce(ShortBytes.room) { $0 + $1.count }
      isAdvisory = scheme.items.map { $0.nature == .advisory }
    }

    /// Writes the numbers of some items in the scheme's order as the rest of a list that was begun.
    @inline(__always)
    func write(into line: inout OutputSpan<UInt8>, where isListed: (Int) -> Bool) {
      var isEmpty = true
      for item in words.indices where isListed(item) {
        isEmpty = false
        if let word = words[item] {
          line.append(word)
        } else {
          let number = numbers[item]
          line.append(bytes: number.span)
        }
      }
      if !isEmpty { line.removeLast(1) }
      line.append(UInt8(ascii: "]"))
    }
  }

  /// The values of a trait in quotes, by their numbers.
  private struct TraitBytes {
    let number: Int?
    let values: [[UInt8]]

    init(_ key: String, of catalogue: Catalogue) {
      number = catalogue.number(ofTrait: key)
      values = number.map { catalogue.traits[$0].values.map { VerdictLines.quoted($0.name) } } ?? []
    }
  }

  /// - Parameter settings: The language, and the catalogue that names province and series.
  public init(_ settings: ReportSettings) {
    language = settings.language
    province = TraitBytes("province", of: settings.catalogue)
    series = TraitBytes("series", of: settings.catalogue)
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
      bytes.append(bytes: verdictHead)
      if index == 0 {
        let start = bytes.count
        write(base: submission, at: position)
        if verdicts.count > 1 { base = Array(bytes[start...]) }
      } else {
        bytes += base
      }
      write(
        verdicts[index].judgement, of: schemes[scheme],
        onThreshold: verdicts[index].itemsOnThreshold(of: submission),
        byBound: submission.row.hasBounds ? verdicts[index].itemsByBound(of: submission) : [])
      if let change = verdicts[index].change {
        write(change, of: schemes[scheme], submission.assumed.map { $0.option })
      }
      write("}\n")
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
    if !submission.diagnostics.isEmpty, submission.doubts > 0 {
      write(",\"doubts\":", submission.doubts)
    }
  }

  private mutating func write(
    _ judgement: Judgement, of scheme: SchemeBytes, onThreshold: [Int], byBound: [Int]
  ) {
    let (statuses, member) = (judgement.statuses, scheme.member)
    // Two hundred bytes for the names of the members and the verdict.
    let room = 200 + member.count + 6 * scheme.longestList
    bytes.append(addingCapacity: room) { line in
      line.append(bytes: member.span)
      line.append(text: ",\"verdict\":\"")
      line.append(bytes: judgement.verdict.rawValue.utf8.span)
      line.append(text: "\",\"failed\":[")
      scheme.write(into: &line) { statuses[$0] == .fail }
      line.append(text: ",\"missing\":[")
      scheme.write(into: &line) { statuses[$0] == .missing }
      line.append(text: ",\"review\":[")
      scheme.write(into: &line) { statuses[$0] == .review }
      line.append(text: ",\"onThreshold\":[")
      scheme.write(into: &line) { onThreshold.contains($0) }
      line.append(text: ",\"advice\":[")
      scheme.write(into: &line) { item in
        scheme.isAdvisory[item] && statuses[item] != .pass && statuses[item] != .notApplicable
      }
      if !byBound.isEmpty {
        line.append(text: ",\"byBound\":[")
        scheme.write(into: &line) { byBound.contains($0) }
      }
    }
  }

  /// Writes what is supposed and what is another status by it.
  private mutating func write(
    _ change: JudgementChange, of scheme: SchemeBytes, _ options: [String]
  ) {
    write(",\"assumptions\":[")
    for (index, option) in options.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += Self.quoted(option)
    }
    write("],\"verdictAsSubmitted\":", change.verdict.rawValue)
    write(",\"flips\":[")
    for (index, flip) in change.flips.enumerated() {
      write(index == 0 ? "{\"item\":" : ",{\"item\":")
      bytes += Self.quoted(scheme.scheme.items[flip.item].number)
      write(",\"from\":", flip.before.rawValue)
      write(",\"to\":", flip.after.rawValue)
      write("}")
    }
    write("]")
  }

  private mutating func write(
    _ key: StaticString, _ trait: TraitBytes, of submission: borrowing Submission
  ) {
    write(key)
    let mask = trait.number.map { submission.row[trait: $0] } ?? 0
    if mask == 0 { return write("null") }
    bytes.append(bytes: trait.values[mask.trailingZeroBitCount])
  }

  private mutating func write(_ text: StaticString) {
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func write(_ key: StaticString, _ value: Int) {
    write(key)
    bytes.append(digitsOf: value)
  }

  private mutating func write(_ key: StaticString, _ value: String?) {
    write(key)
    guard let value else { return write("null") }
    if !bytes.append(quoted: value.utf8.span) { bytes += Self.quoted(value) }
  }

  private static func quoted(_ text: String) -> [UInt8] {
    var writer = JSONWriter(isPretty: false)
    writer.string(text)
    return Array(writer.text.utf8)
  }

  /// The bytes of a scheme by their number, made when it is met first.
  private mutating func scheme(_ scheme: Scheme) -> Int {
    if let known = schemes.firstIndex(where: { $0.scheme === scheme }) { return known }
    schemes.append(SchemeBytes(scheme))
    return schemes.count - 1
  }
}
