import Assessment
import Evaluation
import Rules

/// What the JSON of a comparison of two tables holds.
extension ReportSchema {
  var schemeComparisonDefinitions: [(name: String, shape: JSONShape)] {
    [
      ("diff", Self.diff), ("comparedScheme", Self.diffScheme), ("source", Self.source),
      ("item", .object(Self.wordsOfItem)), ("group", Self.diffGroup), ("link", Self.diffLink),
      ("change", Self.diffChange), ("condition", Self.condition), ("effect", effect),
      ("outcome", outcomeOfItems), ("error", .object(Self.unjudged)),
    ]
  }

  private static let diff = JSONShape.object([
    .init("format", .oneOf(["basecheck-diff"])), .init("formatVersion", .count),
    .init("version", .text), .init("reading", .oneOf(SignReading.allCases.map { $0.rawValue })),
    .init("old", .named("comparedScheme")), .init("new", .named("comparedScheme")),
    .init("basis", .oneOf(SchemeComparison.Basis.allCases.map { $0.rawValue })),
    .init("counts", .object(SchemeComparison.Kind.allCases.map { .init($0.rawValue, .count) })),
    .init("groups", .array(.named("group"))),
    .init("bases", JSONShape.array(.named("effect")).orNull),
    .init("errors", .array(.named("error"))),
  ])

  private static let diffScheme = JSONShape.object([
    .init("scheme", .text), .init("title", .text), .init("source", .named("source")),
  ])

  private static let diffGroup = JSONShape.object([
    .init("kind", .oneOf(SchemeComparison.Kind.allCases.map { $0.rawValue })),
    .init("old", .array(.named("item"))), .init("new", .array(.named("item"))),
    .init("links", .array(.named("link"))),
    .init(
      "failing",
      JSONShape.object([
        .init("old", .count), .init("new", .count), .init("openUnderNew", .count),
      ]).orNull),
  ])

  private static let diffLink = JSONShape.object([
    .init("old", .text), .init("new", .text), .init("oldWords", JSONShape.text.orNull),
    .init("newWords", JSONShape.text.orNull), .init("changes", .array(.named("change"))),
  ])

  private static let diffChange = JSONShape.object([
    .init("kind", .oneOf(SchemeComparisonWords.names)),
    .init(
      "direction",
      JSONShape.oneOf(ItemDifference.Direction.allCases.map { $0.rawValue }).orNull),
    .optional("old", .array(.text)), .optional("new", .array(.text)),
    .optional("oldCondition", JSONShape.named("condition").orNull),
    .optional("newCondition", JSONShape.named("condition").orNull), .init("text", .text),
  ])

  private var effect: JSONShape {
    .object(
      [.init("name", JSONShape.text.orNull), .init("file", .text)] + Self.place + [
        .init("verdictChanged", .flag), .init("old", .named("outcome")),
        .init("new", .named("outcome")), .init("newlyFailing", .array(.text)),
        .init("noLongerFailing", .array(.text)), .init("open", .array(.text)),
      ])
  }

  /// The numbers are those of any table.
  private var outcomeOfItems: JSONShape {
    var numbers: [String] = []
    for scheme in catalogue.schemes {
      for item in scheme.items where !numbers.contains(item.number) { numbers.append(item.number) }
    }
    return .object([
      .init("verdict", Self.verdict), .init("isForOtherBases", .flag),
      .init("statuses", .table(numbers, Self.status)),
    ])
  }
}
