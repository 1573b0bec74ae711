import Assessment
import Criteria
import Evaluation
import Randomness
import Rules
import Testing
import Workbook

@testable import Submission

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("The same submission comes to the same in every form")
struct SameAssessmentTests {
  @Test(
    "random submissions in JSON, as a table, in GB18030 and as a workbook give equal assessments",
    arguments: UInt64(1)...60)
  func forms(_ seed: UInt64) throws {
    let submission = RandomSubmission(seed: seed)
    let json = SourceFile(name: "a", bytes: Array(submission.json.utf8))
    let table = SourceFile(table: "b", bytes: Array(submission.table.utf8))
    let bytes = Self.converted(Array(submission.table.utf8), from: "UTF-8", to: "GB18030")
    let encoded = SourceFile(table: "c", bytes: bytes) { bytes in
      .text(Self.converted(bytes, from: "GB18030", to: "UTF-8"))
    }
    let expected = outcome(of: json)
    #expect(outcome(of: table) == expected, "\(submission.json)\n\(submission.table)")
    #expect(outcome(of: encoded) == expected, "\(submission.table)")
    let workbook = SourceFile(workbook: "d", bytes: Self.workbook(of: submission.table))
    #expect(outcome(of: workbook) == expected, "\(submission.table)")
    #expect(!expected.isEmpty)
  }

  @Test("many of the random submissions are judged, and many are in error")
  func variety() {
    let judged = (UInt64(1)...60).count { seed in
      let source = SourceFile(name: "a", bytes: Array(RandomSubmission(seed: seed).json.utf8))
      return outcome(of: source).count > 100
    }
    #expect((10...50).contains(judged))
  }

  /// Every problem by its name and words without places, and every status and value.
  private func outcome(of source: SourceFile) -> [String] {
    var assessor = Assessor(.all, by: .chosen(Catalogue.all.schemes))
    let (file, submissions) = assessor.assess(all: source)
    let problems = file.diagnostics.map(\.name).sorted()
    let findings = submissions.flatMap(\.explanations).flatMap { explanation in
      ["\(explanation.scheme.id) \(explanation.verdict)"]
        + explanation.findings.map { finding in
          let values = finding.part.comparisons.flatMap(\.years).map { year in
            year.value?.printed(fractionDigits: 18, rounding: .nearest).digits ?? "-"
          }
          return "\(finding.item.number) \(finding.status) \(values)"
        }
    }
    return problems + findings
  }

  /// The cells of a table as those of a sheet, numbers as numbers.
  private static func workbook(of table: String) -> [UInt8] {
    let bytes = Array(table.utf8)
    var scanner = CSVScanner(bytes.span)
    var sheet = SheetDocument("a")
    while scanner.next(bytes.span) {
      sheet.rows.append(scanner.cells.map { .figure(CSVScanner.text(of: $0, bytes.span)) })
    }
    return WorkbookDocument([sheet], by: "test").bytes()
  }

  private static func converted(_ bytes: [UInt8], from: String, to: String) -> [UInt8] {
    let converter = unsafe iconv_open(to, from)
    defer { unsafe _ = iconv_close(converter) }
    return [UInt8](unsafeUninitializedCapacity: bytes.count * 4 + 8) { buffer, count in
      unsafe bytes.withUnsafeBytes { source in
        var input = unsafe UnsafeMutablePointer(
          mutating: source.baseAddress?.assumingMemoryBound(to: CChar.self))
        var output = unsafe UnsafeMutableRawPointer(buffer.baseAddress)?
          .assumingMemoryBound(to: CChar.self)
        var left = source.count
        var room = buffer.count
        unsafe _ = iconv(converter, &input, &left, &output, &room)
        count = buffer.count - room
      }
    }
  }
}

/// A submission of random facts, right and wrong, in JSON and as a table that says the same.
private struct RandomSubmission {
  let json: String
  let table: String

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var objects: [Section: [String]] = [:]
    var rows: [String] = []
    func pick<Element>(_ elements: [Element]) -> Element {
      elements[Int.random(in: elements.indices, using: &generator)]
    }
    for trait in Catalogue.all.traits where Int.random(in: 0..<3, using: &generator) == 0 {
      // What follows from the city is not stated, since there is none.
      if trait.followsFromCity { continue }
      let value = pick(trait.values).name
      let member = trait.form == .flag ? (value == "是" ? "true" : "false") : "\"\(value)\""
      objects[.base, default: []].append("\"\(trait.key)\": \(member)")
      rows.append("\(trait.key),,\(value),,,,,")
    }
    // The more facts, the more contradict each other.
    let rarity = [4, 60, 200][Int(seed % 3)]
    for fact in Catalogue.all.facts where Int.random(in: 0..<rarity, using: &generator) == 0 {
      let name = Bool.random(using: &generator) ? fact.key : fact.label
      let (member, cells) = Self.value(of: fact, &generator)
      objects[fact.kind.section, default: []].append("\"\(name)\": \(member)")
      rows.append("\"\(name)\",\(cells)")
    }
    let members = objects.sorted { $0.key.rawValue < $1.key.rawValue }.map { section, members in
      "\"\(section.key)\": { \(members.joined(separator: ", ")) }"
    }
    json = "{ \"year\": 2021, \(members.joined(separator: ",\n")) }"
    table =
      (["键,单位,填报值,2019年,2020年,2021年,说明,佐证", "year,,2021,,,,,"] + rows)
      .joined(separator: "\r\n")
  }

  /// A value as a member of JSON, and as the cells behind the name.
  private static func value(
    of fact: FactDefinition, _ generator: inout SeededGenerator
  ) -> (member: String, cells: String) {
    switch fact.kind {
    case .attestation:
      let isMet = Bool.random(using: &generator)
      let cell = isMet ? "是" : "否"
      return Bool.random(using: &generator)
        ? ("\(isMet)", ",\(cell),,,,,")
        : (
          "{ \"met\": \(isMet), \"note\": \"注，“记”\", \"evidence\": [\"a.pdf\", \"b.pdf\"] }",
          ",\(cell),,,,\"注，“记”\",a.pdf；b.pdf"
        )
    case .text: return ("\"示例文字\"", ",示例文字,,,,,")
    case .score:
      let number = number(&generator)
      return (number, ",\(number),,,,,")
    case .figure, .wholeNumber:
      switch Int.random(in: 0..<3, using: &generator) {
      case 0:
        let number = number(&generator)
        return (number, ",\(number),,,,,")
      case 1:
        let unit = fact.units[Int.random(in: fact.units.indices, using: &generator)].symbol
        let number = number(&generator)
        if unit.isEmpty { return (number, ",\(number),,,,,") }
        // A plain number in the fact's own unit may have been meant as a ratio; one with a unit not.
        return ("\"\(number) \(unit)\"", ",\"\(number) \(unit)\",,,,,")
      default:
        let numbers = (0..<3).map { _ in number(&generator) }
        let years = zip(2019...2021, numbers).map { "\"\($0)\": \($1)" }
        return (
          "{ \(years.joined(separator: ", ")) }", ",,\(numbers.joined(separator: ",")),,"
        )
      }
    }
  }

  private static func number(_ generator: inout SeededGenerator) -> String {
    let whole = Int.random(in: 0...120, using: &generator)
    return Int.random(in: 0..<4, using: &generator) == 0
      ? "\(whole).\(Int.random(in: 0...99, using: &generator))" : "\(whole)"
  }
}
