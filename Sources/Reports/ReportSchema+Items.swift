import Evaluation
import Rules

/// What is said of a scheme, of its items and of their parts.
extension ReportSchema {
  static let natures = Nature.allCases.map { $0.rawValue }
  static let statuses = Status.allCases.map { $0.rawValue }
  static let verdict = JSONShape.oneOf(Verdict.allCases.map { $0.rawValue })
  static let status = JSONShape.oneOf(statuses)

  /// What is supposed, and what the file states.
  static let assumption: JSONShape = {
    let value = JSONShape.either([.text, .flag, .null])
    return .object([
      .init("option", .text), .optional("fact", .text), .optional("trait", .text),
      .optional("year", JSONShape.count.orNull), .init("value", value),
      .init("submitted", JSONShape.object([.init("value", value)] + place).orNull),
    ])
  }()

  /// What was another verdict or status before something was supposed.
  static let change: [JSONShape.Member] = [
    .init("verdictAsSubmitted", verdict),
    .init(
      "flips",
      .array(
        .object([.init("item", .text), .init("from", status), .init("to", status)]))),
  ]

  static let scheme = JSONShape.object([
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

  static let item = JSONShape.object(
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

  static let need = JSONShape.object([
    .init("kind", .oneOf(["figure", "score", "attestation", "trait", "decision"])),
    .optional("fact", .text), .optional("trait", .text),
    .optional("year", JSONShape.count.orNull), .optional("yearsBack", .count),
    .optional("orFrom", .array(.text)),
  ])

  static let fact = JSONShape.object(
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

  private static let period = JSONShape.oneOf(Period.allCases.map { $0.rawValue })
  private static let relation = JSONShape.oneOf(Relation.allCases.map { $0.rawValue })
  private static let limit = JSONShape.either([
    .named("quantity"), .object([.init("fact", .text)]),
  ])

  static let part = JSONShape.object([
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

  static let year = JSONShape.object([
    .init("year", JSONShape.count.orNull), .init("yearsBack", .count), .init("status", status),
    .init("actual", JSONShape.named("quantity").orNull), .optional("bound", bound),
    .init("gap", JSONShape.named("gap").orNull),
  ])

  static let quantity = JSONShape.object([
    .init("value", .text), .init("unit", .text), .init("exact", .flag), .optional("text", .text),
  ])

  static let amount: [JSONShape.Member] = [
    .init("value", .text), .init("unit", .text), .init("exact", .flag),
    .init("mustBeExceeded", .flag), .init("direction", .oneOf(["short", "over"])),
    .init("text", .text),
  ]

  static let gap = JSONShape.object(
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
