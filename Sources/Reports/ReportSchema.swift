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

  public init(_ language: Language, of catalogue: Catalogue) {
    self.catalogue = catalogue
    self.language = language
  }

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

  /// A verdict, or what is wrong with a submission that has none.
  private static let verdictLine: JSONShape = {
    let numbers = JSONShape.array(.text)
    let verdictMembers: [JSONShape.Member] =
      [
        .init("type", .oneOf(["verdict"])), .init("file", .text), .init("line", .count),
        .init("column", .count), .init("name", JSONShape.text.orNull),
        .init("province", JSONShape.text.orNull), .init("city", JSONShape.text.orNull),
        .init("series", JSONShape.text.orNull), .init("scheme", .text), .init("verdict", verdict),
        .init("failed", numbers), .init("missing", numbers), .init("review", numbers),
        .init("onThreshold", numbers), .init("advice", numbers), .optional("byBound", numbers),
        .optional("isDraft", .flag), .optional("assumptions", .array(.text)),
      ] + change.map { .optional($0.key, $0.shape) }
    let errorMembers: [JSONShape.Member] = [
      .init("type", .oneOf(["error"])), .init("file", .text),
      .init("line", JSONShape.count.orNull), .init("column", JSONShape.count.orNull),
      .init("name", JSONShape.text.orNull), .init("problem", .text), .init("message", .text),
      .init("errors", .count),
    ]
    return .either([.object(verdictMembers), .object(errorMembers)])
  }()

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

  // MARK: - Schemes and items

  static let natures = Nature.allCases.map { $0.rawValue }
  static let statuses = Status.allCases.map { $0.rawValue }
  static let verdict = JSONShape.oneOf(Verdict.allCases.map { $0.rawValue })
  static let status = JSONShape.oneOf(statuses)

  /// What is supposed, and what the file states.
  private static let assumption: JSONShape = {
    let value = JSONShape.either([.text, .flag, .null])
    return .object([
      .init("option", .text), .optional("fact", .text), .optional("trait", .text),
      .optional("year", JSONShape.count.orNull), .init("value", value),
      .init("submitted", JSONShape.object([.init("value", value)] + place).orNull),
    ])
  }()

  /// What was another verdict or status before something was supposed.
  private static let change: [JSONShape.Member] = [
    .init("verdictAsSubmitted", verdict),
    .init(
      "flips",
      .array(
        .object([.init("item", .text), .init("from", status), .init("to", status)]))),
  ]

  private static let scheme = JSONShape.object([
    .init("scheme", .text), .init("title", .text), .init("source", .named("source")),
    .init("validity", validity), .optional("isInForce", .flag),
    .init("lastFullYear", JSONShape.count.orNull), .init("remark", JSONShape.text.orNull),
    .init("isForBase", JSONShape.flag.orNull), .init("verdict", verdict),
    .optional("change", .object(change)), .init("reason", .text),
    .init(
      "everyCase",
      .array(
        .object([
          .init(
            "suppositions",
            .array(
              .object([
                .optional("trait", .text), .optional("value", .text), .optional("scope", .text),
              ]))), .init("verdict", verdict), .init("failing", .array(.text)),
        ]))),
    .init("verdictInOtherReading", verdict), .init("decidingVerdict", verdict),
    .init("summary", .table(natures, .table(statuses, .count))),
    .init(
      "scores",
      .array(
        .object([
          .init("section", .text), .init("points", JSONShape.text.orNull),
          .init("maximum", JSONShape.text.orNull),
        ]))),
    .init("totalScore", JSONShape.text.orNull), .optional("reasons", .array(reason)),
    .optional("items", .array(.named("item"))),
  ])

  /// Why an item came to its status.
  private static let reason: JSONShape = {
    let name: [JSONShape.Member] = [
      .optional("fact", .text), .optional("trait", .text),
      .optional("year", JSONShape.count.orNull),
    ]
    let values = JSONShape.array(
      .object(name + [.init("example", .either([.text, .flag, .null]))]))
    return .object([
      .init("item", .text), .init("status", status),
      .init("facts", .array(.object(name + place))),
      .init("changedBy", .array(.object([.init("status", status), .init("values", values)]))),
      .init("isComplete", .flag),
    ])
  }()

  static let validity = JSONShape.object([
    .init("from", JSONShape.text.orNull), .init("until", JSONShape.text.orNull),
    .init("isDraft", .flag), .init("words", .text), .init("place", .text),
  ])

  static let source = JSONShape.object([
    .init("document", .text), .init("number", .text), .init("issuer", .text),
    .init("date", .text), .init("part", .text),
  ])

  /// What is said of an item before it is held against anything.
  static let wordsOfItem: [JSONShape.Member] = [
    .init("id", .text), .init("number", .text), .init("category", .text),
    .init("indicator", JSONShape.text.orNull), .init("kind", JSONShape.text.orNull),
    .init("nature", .oneOf(natures)), .init("scope", .text), .init("text", .text),
    .init("reading", .text), .init("citation", .text),
    .init("reference", JSONShape.object([.init("item", .text), .init("text", .text)]).orNull),
  ]

  private static let item = JSONShape.object(
    wordsOfItem + [
      .init("status", status), .init("acceptance", acceptance.orNull),
      .init("required", JSONShape.text.orNull), .init("fact", JSONShape.text.orNull),
      .init("period", period.orNull), .init("relation", relation.orNull),
      .init("limit", limit.orNull), .init("actual", JSONShape.named("quantity").orNull),
      .optional("bound", bound),
      .init("gap", JSONShape.named("gap").orNull),
      .init(
        "onThreshold",
        JSONShape.object([
          .init("statusInOtherReading", status),
          .init("evidence", .array(.oneOf(BarEvidence.allCases.map { $0.rawValue }))),
        ]).orNull), .init("needs", .array(.text)), .init("lacking", .array(.named("need"))),
      .init("facts", .array(.named("fact"))), .init("parts", .array(.named("part"))),
    ])

  private static let acceptance = JSONShape.either([
    .object([
      .init("kind", .oneOf(["waiver"])), .init("reason", .text), .init("approver", .text),
      .init("expires", .text),
    ]), .object([.init("kind", .oneOf(["baseline"]))]),
  ])

  private static let need = JSONShape.object([
    .init("kind", .oneOf(["figure", "score", "attestation", "trait", "decision"])),
    .optional("fact", .text), .optional("trait", .text),
    .optional("year", JSONShape.count.orNull), .optional("yearsBack", .count),
    .optional("orFrom", .array(.text)),
  ])

  private static let fact = JSONShape.object(
    [
      .init("key", .text), .init("label", .text),
      .init("value", .either([.text, .flag, .null])), .optional("note", JSONShape.text.orNull),
      .optional("evidence", .array(.text)),
      .optional(
        "evidenceFiles",
        .array(
          .object([
            .init("path", .text), .init("size", JSONShape.count.orNull),
            .init("sha256", JSONShape.text.orNull),
          ]))), .optional("year", JSONShape.count.orNull), .optional("unit", .text),
    ] + place + [
      .optional(
        "list",
        .object([
          .init("key", .text), .init("label", .text),
          .init("rows", .array(.object([.init("name", .text)] + place))),
        ]))
    ])

  // MARK: - Parts

  private static let period = JSONShape.oneOf(Period.allCases.map { $0.rawValue })
  private static let relation = JSONShape.oneOf(Relation.allCases.map { $0.rawValue })
  private static let limit = JSONShape.either([
    .named("quantity"), .object([.init("fact", .text)]),
  ])

  private static let part = JSONShape.object([
    .init(
      "kind",
      .oneOf([
        "comparison", "attestation", "trait", "report", "score", "all", "any", "undecided", "not",
        "relaxable", "not-demanded",
      ])), .init("status", status), .optional("required", .text), .optional("fact", .text),
    .optional("label", .text), .optional("trait", .text), .optional("period", period),
    .optional("relation", relation), .optional("limit", limit),
    .optional("actual", JSONShape.named("quantity").orNull),
    .optional("bound", bound),
    .optional("gap", JSONShape.named("gap").orNull), .optional("onThreshold", .flag),
    .optional("mean", JSONShape.named("quantity").orNull),
    .optional("years", .array(.named("year"))), .optional("missingYearsBack", .array(.count)),
    .optional("parts", .array(.named("part"))), .optional("premise", .named("part")),
    .optional("then", .named("part")), .optional("otherwise", .named("part")),
    .optional("condition", .named("condition")),
  ])

  /// What is known of a figure of which only a bound is given.
  static let bound: JSONShape = {
    let end = JSONShape.object([
      .init("value", .text), .init("unit", .text), .init("exact", .flag),
      .init("isIncluded", .flag),
    ])
    return .object([.init("lower", end.orNull), .init("upper", end.orNull), .init("text", .text)])
  }()

  private static let year = JSONShape.object([
    .init("year", JSONShape.count.orNull), .init("yearsBack", .count), .init("status", status),
    .init("actual", JSONShape.named("quantity").orNull), .optional("bound", bound),
    .init("gap", JSONShape.named("gap").orNull),
  ])

  private static let quantity = JSONShape.object([
    .init("value", .text), .init("unit", .text), .init("exact", .flag), .optional("text", .text),
  ])

  static let amount: [JSONShape.Member] = [
    .init("value", .text), .init("unit", .text), .init("exact", .flag),
    .init("mustBeExceeded", .flag), .init("direction", .oneOf(["short", "over"])),
    .init("text", .text),
  ]

  private static let gap = JSONShape.object(
    amount + [.init("numerator", gapOfNumerator), .init("numeratorInWhole", gapOfNumerator)])

  private static let gapOfNumerator = JSONShape.object(
    [.init("fact", .text)] + amount + [.init("assuming", JSONShape.text.orNull)]
  ).orNull

  static let condition = JSONShape.object([
    .optional("compare", .text), .optional("label", .text), .optional("period", period),
    .optional("relation", relation), .optional("limit", .text), .optional("unit", .text),
    .optional("limitFact", .text),
    .optional("bar", JSONShape.oneOf(BarEvidence.allCases.map { $0.rawValue }).orNull),
    .optional("attested", .text), .optional("reported", .text), .optional("years", .count),
    .optional("scored", .text), .optional("trait", .text), .optional("is", .flag),
    .optional("isAnyOf", .array(.text)), .optional("all", .array(.named("condition"))),
    .optional("any", .array(.named("condition"))), .optional("not", .named("condition")),
    .optional("when", .named("condition")), .optional("then", .named("condition")),
    .optional("otherwise", JSONShape.named("condition").orNull),
    .optional("given", .named("condition")), .optional("relaxable", .named("condition")),
  ])
}
