import Evaluation
public import Rules
import Submission

/// The JSON Schema (draft 2020-12) of the JSON report, of a line of NDJSON or of a verdict: every member that is
/// written, and no other.
public struct ReportSchema {
  /// What a schema is of.
  public enum Subject: String, CaseIterable, Sendable {
    case report, ndjson, verdicts, overview, advice, compare, diff, verify
    /// What the engine answers to the page of `form`.
    case page
  }

  let catalogue: Catalogue
  private let language: Language

  /// - Parameters:
  ///   - language: The language of the descriptions.
  ///   - catalogue: The schemes and facts whose names the schemas admit.
  public init(_ language: Language, of catalogue: Catalogue) {
    self.catalogue = catalogue
    self.language = language
  }

  /// The schema of a subject as JSON.
  public func text(of subject: Subject) -> String {
    var writer = JSONWriter(isPretty: true)
    writer.object { writer in
      writer.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      writer.member("$id", "urn:basecheck:\(subject.rawValue):\(subject.formatVersion)")
      switch subject {
      case .report:
        writer.member("title", language("basecheck 的 JSON 报告", "The JSON report of basecheck"))
        writer.member("$ref", "#/$defs/report")
      case .ndjson:
        writer.member("title", language("basecheck 的 NDJSON 的一行", "A line of NDJSON of basecheck"))
        writer.member("$ref", "#/$defs/line")
      case .verdicts:
        writer.member("title", language("basecheck 的一行结论", "A line of verdict of basecheck"))
        writer.member("$ref", "#/$defs/line")
      case .overview:
        writer.member("title", language("basecheck 的总览（JSON）", "The overview of basecheck in JSON"))
        writer.member("$ref", "#/$defs/overview")
      case .advice:
        writer.member(
          "title", language("basecheck 的建议（JSON）", "The advice of basecheck in JSON"))
        writer.member("$ref", "#/$defs/advice")
      case .compare:
        writer.member(
          "title", language("basecheck 的对比（JSON）", "The comparison of basecheck in JSON"))
        writer.member("$ref", "#/$defs/comparison")
      case .diff:
        writer.member(
          "title", language("basecheck 的方案对照（JSON）", "Two schemes compared by basecheck in JSON"))
        writer.member("$ref", "#/$defs/diff")
      case .verify:
        writer.member(
          "title", language("basecheck 的核对结果（JSON）", "What verify of basecheck found, in JSON"))
        writer.member("$ref", "#/$defs/verification")
      case .page:
        writer.member(
          "title",
          language("basecheck 网页的判断部分的应答", "What the engine answers to the page of basecheck"))
        writer.member("$ref", "#/$defs/answer")
      }
      writer.member("$defs") { writer in
        writer.object { writer in
          for (name, shape) in definitions(for: subject) {
            writer.member(name) { shape.write(to: &$0) }
          }
        }
      }
    }
    return writer.text + "\n"
  }

  // MARK: - Files and submissions

  private func definitions(for subject: Subject) -> [(name: String, shape: JSONShape)] {
    if subject == .overview { return Self.overviewDefinitions }
    if subject == .advice { return Self.adviceDefinitions }
    if subject == .compare { return Self.comparisonDefinitions }
    if subject == .verify { return Self.verificationDefinitions }
    if subject == .diff { return schemeComparisonDefinitions }
    let roots: [(name: String, shape: JSONShape)] =
      switch subject {
      case .report: [("report", report), ("file", file), ("submission", .object(submission))]
      case .ndjson: [("line", line)]
      case .verdicts: [("line", Self.verdictLine)]
      case .overview, .advice, .compare, .diff, .verify: []
      case .page: answersToPage
      }
    if subject == .verdicts { return roots }
    return roots + [
      ("unreadable", .object(unreadable)), ("diagnostic", .object(Self.diagnostic)),
      ("base", base), ("scheme", Self.scheme), ("source", Self.source), ("item", Self.item),
      ("need", Self.need), ("fact", Self.fact), ("part", Self.part), ("year", Self.year),
      ("quantity", Self.quantity), ("gap", Self.gap), ("condition", Self.condition),
    ]
  }

  /// The members that say which version wrote a report, and how.
  private static let version: [JSONShape.Member] = [
    .init("format", .oneOf(["basecheck-report"])), .init("formatVersion", .count),
    .init("version", .text), .init("reading", .oneOf(SignReading.allCases.map { $0.rawValue })),
  ]

  private var report: JSONShape {
    .object(
      Self.version + [
        .init(
          "options",
          .object([
            .init("schemes", JSONShape.array(.text).orNull), .init("onlySuitable", .flag),
            .init("lastFullYear", JSONShape.count.orNull), .init("checksEvidence", .flag),
            .init("latestOnly", .flag), .optional("assumptions", .array(.text)),
          ])), .init("files", .array(.named("file"))),
        .init("unreadable", .array(.named("unreadable"))),
      ])
  }

  private var file: JSONShape {
    .object([
      .init("file", .text), .init("sha256", .text),
      .init("diagnostics", .array(.named("diagnostic"))),
      .init("submissions", .array(.named("submission"))),
    ])
  }

  private var line: JSONShape {
    func line(_ type: String, _ members: [JSONShape.Member]) -> JSONShape {
      .object([.init("type", .oneOf([type]))] + members)
    }
    return .either([
      line(
        "submission",
        Self.version + [
          .init("file", .text), .init("sha256", .text), .init("line", .count),
          .init("column", .count), .optional("sheet", .text),
        ] + submission),
      line("diagnostic", [.init("file", .text)] + Self.diagnostic), line("unreadable", unreadable),
    ])
  }

  private let unreadable: [JSONShape.Member] = [.init("file", .text), .init("message", .text)]

  private static let diagnostic: [JSONShape.Member] =
    [
      .init("rule", .text), .init("severity", .oneOf(Severity.allCases.map { $0.rawValue })),
    ] + place + [
      .init("endLine", .count), .init("endColumn", .count), .init("message", .text),
      .optional("justification", .text),
    ]

  /// Where something stands; a cell has its name besides, and of a workbook its sheet.
  static let place: [JSONShape.Member] = [
    .init("line", .count), .init("column", .count), .optional("cell", .text),
    .optional("sheet", .text), .optional("assumption", .text),
  ]

  let submission: [JSONShape.Member] = [
    .init("base", .named("base")), .init("year", JSONShape.count.orNull), .init("doubts", .count),
    .optional("assumptions", .array(assumption)),
    .optional(
      "lists",
      .array(.object([.init("key", .text), .init("label", .text), .init("rows", .count)] + place))),
    .init("schemes", .array(.named("scheme"))),
    .init(
      "skippedSchemes",
      .array(
        .object([.init("scheme", .text), .init("audience", .text), .init("isKnown", .flag)]))),
  ]

  private var base: JSONShape {
    .object(
      [
        .init("name", JSONShape.text.orNull), .init("cities", .array(.text)),
        .init("reviewReason", JSONShape.text.orNull),
      ]
        + catalogue.traits.map { trait in
          switch trait.form {
          case .flag: .init(trait.key, JSONShape.flag.orNull)
          case .choices: .init(trait.key, .array(.text))
          default: .init(trait.key, JSONShape.text.orNull)
          }
        })
  }
}
