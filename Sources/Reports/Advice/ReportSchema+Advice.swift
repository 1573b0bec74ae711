import Evaluation
import Rules

/// What the JSON of advice holds.
extension ReportSchema {
  static let adviceDefinitions: [(name: String, shape: JSONShape)] = [
    ("advice", advice), ("base", advisedBase), ("scheme", advisedScheme), ("plan", planOutcome),
    ("change", planChange), ("question", question), ("near", near),
  ]

  private static let advice = JSONShape.object([
    .init("format", .oneOf(["basecheck-advice"])), .init("formatVersion", .count),
    .init("version", .text), .init("reading", .oneOf(SignReading.allCases.map { $0.rawValue })),
    .init("bases", .array(.named("base"))),
  ])

  private static let advisedBase = JSONShape.object([
    .init("name", JSONShape.text.orNull), .init("file", .text), .init("line", .count),
    .init("schemes", .array(.named("scheme"))), .init("questions", .array(.named("question"))),
    .init("nearest", .array(.named("near"))),
  ])

  private static let advisedScheme = JSONShape.object([
    .init("scheme", .text), .init("title", .text),
    .init("lastFullYear", JSONShape.count.orNull), .init("isForBase", JSONShape.flag.orNull),
    .init("verdict", verdict),
    .init("best", verdict), .init("worst", verdict),
    .init(
      "prospects",
      .array(
        .object([
          .init("item", .text), .init("status", status),
          .init("prospect", .oneOf(Outlook.Prospect.allCases.map { $0.rawValue })),
        ]))), .init("plan", .named("plan")),
    .init("levers", .array(.object([.init("item", .text)] + planMembers))),
  ])

  private static let description = JSONShape.object([
    .init("key", .text), .init("values", .array(.text)),
  ])

  private static let planMembers: [JSONShape.Member] = [
    .init("size", .number), .init("changes", .array(.named("change"))),
    .init("demands", .array(.named("change"))), .init("descriptions", .array(description)),
    .init("settings", .array(.text)),
  ]

  private static func outcome(_ name: String, _ members: [JSONShape.Member] = []) -> JSONShape {
    .object([.init("outcome", .oneOf([name]))] + members)
  }

  private static let planOutcome = JSONShape.either([
    outcome("needless"), outcome("of-other-bases"), outcome("found", planMembers),
    outcome("not-found", [.init("items", .array(.text))]),
    outcome(
      "impossible",
      [
        .init(
          "obstacles",
          .array(
            .object([
              .init("item", .text),
              .init("reason", .oneOf(PlanObstacle.Reason.allCases.map { $0.rawValue })),
              .init("facts", .array(.text)),
            ])))
      ]),
  ])

  private static let planChange = JSONShape.either([
    .object([
      .init("fact", .text), .init("label", .text), .init("year", JSONShape.count.orNull),
      .init("yearsBack", .count), .init("unit", .text), .init("old", JSONShape.number.orNull),
      .init("new", .number), .init("follows", .flag),
    ]),
    .object([
      .init("fact", .text), .init("label", .text), .init("old", JSONShape.flag.orNull),
      .init("new", .flag),
    ]),
  ])

  private static let question = JSONShape.object([
    .init("key", .text), .init("label", .text), .optional("yearsBack", .array(.count)),
    .init("items", .array(.text)),
  ])

  private static let near = JSONShape.object([
    .init("scheme", .text), .init("supposed", description.orNull), .init("verdict", verdict),
    .init("isForBase", JSONShape.flag.orNull), .init("isForOtherBases", .flag),
    .init("failed", .array(.text)),
    .init("open", .array(.text)),
  ])
}
