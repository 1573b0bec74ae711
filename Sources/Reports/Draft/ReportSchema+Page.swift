import Evaluation
import Rules
import Submission

/// What the engine answers to the page: the catalogue, a scheme's description, the entries of a file, a draft
/// with a plan carried out, the assessment of a draft, and what flips between two.
extension ReportSchema {
  var answersToPage: [(name: String, shape: JSONShape)] {
    [
      (
        "answer",
        .either([
          .named("catalogue"), .named("description"), .named("entries"), .named("assessment"),
          .named("comparison"), .named("plan"),
        ])
      ), ("catalogue", Self.catalogueShape), ("description", description),
      ("entries", Self.entries), ("plan", Self.plan), ("assessment", Self.assessment),
      ("comparison", Self.comparison),
      ("baseField", Self.baseField), ("describedItem", Self.describedItem),
      ("describedFact", Self.describedFact), ("describedList", Self.describedList),
      ("submission", .object(submission)),
    ]
  }

  private static func versioned(
    _ format: String, _ members: [JSONShape.Member]
  ) -> JSONShape {
    .object([.init("format", .oneOf([format])), .init("formatVersion", .count)] + members)
  }

  private static let natureWords = JSONShape.object([
    .init("nature", .oneOf(natures)), .init("label", .text), .init("binding", .flag),
    .init("statuses", .table(statuses, .text)),
  ])

  private static let listedScheme = JSONShape.object([
    .init("id", .text), .init("title", .text), .init("aliases", .array(.text)),
    .init("source", .named("source")), .init("lastFullYear", JSONShape.count.orNull),
    .init("purpose", .oneOf(Purpose.allCases.map { $0.rawValue })),
    .init("marks", .array(.text)), .init("validity", .text),
  ])

  private static let catalogueShape = versioned(
    "basecheck-catalogue",
    [
      .init("schemes", .array(listedScheme)),
      .init(
        "words",
        .object([
          .init("natures", .array(natureWords)),
          .init(
            "verdicts",
            .table(
              Purpose.allCases.map { $0.rawValue },
              .table(Verdict.allCases.map { $0.rawValue }, .text))),
        ])),
    ])

  private var description: JSONShape {
    Self.versioned(
      "basecheck-scheme",
      [
        .init("scheme", .text), .init("aliases", .array(.text)), .init("title", .text),
        .init("source", .named("source")), .init("validity", Self.validity),
        .init("lastFullYear", JSONShape.count.orNull),
        .init("items", .array(.named("describedItem"))),
        .init(
          "filing",
          .array(
            .object([
              .init("kind", .oneOf(FilingRule.Kind.allCases.map { $0.rawValue })),
              .init("label", .text), .init("text", .text), .init("citation", .text),
            ]))),
        .init(
          "notes",
          .array(
            .object([
              .init("number", JSONShape.text.orNull), .init("text", .text),
              .init("effect", .text), .init("items", .array(.text)),
            ]))), .init("base", .array(.named("baseField"))),
        .init("facts", .table(catalogue.facts.map { $0.key }, .named("describedFact"))),
        .init("lists", .array(.named("describedList"))),
      ])
  }

  private static let describedList = JSONShape.object([
    .init("name", .text), .init("consequences", .array(.text)), .init("key", .text),
    .init("label", .text), .init("source", .text),
    .init(
      "columns",
      .array(
        .object([
          .init("key", .text), .init("label", .text),
          .init("kind", .oneOf(["text", "figure", "choice", "flag"])), .optional("limit", .count),
          .optional("unit", .text), .optional("units", .array(.text)),
          .optional("values", .array(.text)), .optional("isSeveral", .flag),
        ]))),
    .init(
      "gives",
      .array(
        .object([
          .init("fact", .text), .init("measure", .text),
          .optional("where", .named("condition")),
        ]))),
    .init("columnWords", .array(.object([.init("name", .text), .init("help", .text)]))),
  ])

  private static let baseField = JSONShape.object([
    .init("key", .text), .init("label", .text),
    .init("kind", .oneOf(["text", "choice", "choices", "yesno"])),
    .init("values", .array(.text)), .init("several", .flag), .init("readBy", .array(.text)),
    .init("decidesAudience", .flag), .init("derivable", .flag),
    .init("definition", JSONShape.text.orNull),
  ])

  private static let describedItem = JSONShape.object(
    wordsOfItem + [
      .init("condition", .named("condition")),
      .init("scopeCondition", JSONShape.named("condition").orNull),
      .init("exemption", JSONShape.named("condition").orNull),
      .init("facts", .array(.object(wordsOfFact))),
    ])

  private static let wordsOfFact: [JSONShape.Member] = [
    .init("key", .text), .init("label", .text),
    .init("kind", .oneOf(["figure", "score", "text", "attestation"])),
    .init("returnRow", JSONShape.text.orNull), .optional("limit", .count),
    .optional("limitOfLine", .count),
    .optional("unit", .text), .optional("units", .array(.text)),
    .optional("partOf", .array(.text)), .optional("derivedFrom", .array(.text)),
    .optional("definition", JSONShape.text.orNull),
  ]

  private static let describedFact = JSONShape.object(
    wordsOfFact + [
      .init("name", .text), .init("yearsBack", .array(.count)), .optional("maximum", .text),
    ])

  private static let draft: [JSONShape.Member] = [
    .init("schemes", .array(.text)), .init("year", JSONShape.count.orNull),
    .init(
      "entries",
      .array(
        .object([
          .init("section", JSONShape.oneOf(Section.allCases.map { $0.key }).orNull),
          .init("key", .text), .init("year", JSONShape.count.orNull),
          .init("part", .oneOf(DraftEntry.Part.allCases.map { $0.rawValue })),
          .init("text", .text), .init("unit", .text),
        ]))),
    .init(
      "lists",
      .array(
        .object([.init("key", .text), .init("rows", .array(.array(.array(.text))))]))),
    .init("remarks", .array(.object([.init("name", .text), .init("text", .text)]))),
  ]

  private static let entries = versioned(
    "basecheck-entries",
    [.init("others", .count)] + draft + [
      .init(
        "further",
        .array(.object([.init("list", .text), .init("columns", .array(.text))]))),
      .init("problems", .array(.named("diagnostic"))), .init("lost", .array(.count)),
    ])

  private static let plan = versioned(
    "basecheck-plan",
    draft + [
      .init("setAside", .array(.text)), .init("standIns", .array(path)),
      .init("texts", .array(.text)),
    ])

  private static let path = JSONShape.array(.text)

  private static let assessment = versioned(
    "basecheck-draft",
    [
      .init(
        "problems",
        .array(
          .object([
            .init("rule", .text), .init("severity", .oneOf(Severity.allCases.map { $0.rawValue })),
            .init("path", path.orNull), .init("related", .array(path)), .init("message", .text),
            .init("remedy", .text), .init("replacement", JSONShape.text.orNull),
            .init("remark", JSONShape.text.orNull), .init("justification", JSONShape.text.orNull),
          ]))), .init("judgedWithout", .array(path)),
      .init("submission", JSONShape.named("submission").orNull),
      .init(
        "header",
        JSONShape.object([
          .init("word", .text), .init("isQualified", .flag), .init("doubts", .count),
          .init("notes", .array(.text)),
        ]).orNull),
      .init(
        "listed",
        .array(
          .object([
            .init("fact", .text), .init("list", .text), .init("value", JSONShape.text.orNull),
            .init("text", JSONShape.text.orNull),
          ]))),
    ])

  private static let comparison = versioned(
    "basecheck-comparison",
    [
      .init("verdictBefore", verdict.orNull), .init("verdictAfter", verdict.orNull),
      .init(
        "flips",
        .array(
          .object([.init("number", .text), .init("before", status), .init("after", status)]))),
    ])
}
