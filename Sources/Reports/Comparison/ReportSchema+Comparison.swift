import Assessment
import Evaluation
import Rules

/// What the JSON of a comparison holds.
extension ReportSchema {
  static let comparisonDefinitions: [(name: String, shape: JSONShape)] = [
    ("comparison", comparison), ("side", side), ("base", .object(comparedBase)), ("pair", pair),
    ("scheme", comparedScheme), ("outcome", outcome), ("value", value), ("statement", statement),
    ("error", .object([.init("side", sideName)] + unjudged)),
  ]

  private static let sideName = JSONShape.oneOf(
    BatchComparison.Side.allCases.map { $0.rawValue })

  private static let comparison = JSONShape.object([
    .init("format", .oneOf(["basecheck-compare"])), .init("formatVersion", .count),
    .init("version", .text), .init("reading", .oneOf(SignReading.allCases.map { $0.rawValue })),
    .init("old", .named("side")), .init("new", .named("side")), .init("verdictChanged", .flag),
    .init("bases", .array(.named("pair"))),
    .init(
      "unchanged",
      .array(.object([.init("old", .named("base")), .init("new", .named("base"))]))),
    .init("onlyOld", .array(.named("base"))), .init("onlyNew", .array(.named("base"))),
    .init("errors", .array(.named("error"))),
  ])

  private static let side = JSONShape.object([
    .init("path", .text), .init("submissions", .count), .init("excluded", .count),
    .init("unread", .count),
  ])

  private static let comparedBase: [JSONShape.Member] =
    [
      .init("name", JSONShape.text.orNull), .init("year", JSONShape.count.orNull),
      .init("file", .text),
    ] + place

  private static let pair = JSONShape.object([
    .init("old", .named("base")), .init("new", .named("base")), .init("verdictChanged", .flag),
    .init("schemes", .array(.named("scheme"))), .init("values", .array(.named("value"))),
    .init(
      "base",
      .array(
        .object([
          .init("key", .text), .init("old", .array(.text)), .init("new", .array(.text)),
        ]))),
    .init(
      "lists",
      .array(
        .object([
          .init("key", .text), .init("label", .text), .init("added", .array(.text)),
          .init("removed", .array(.text)), .init("changed", .array(.text)),
        ]))),
  ])

  private static let comparedScheme = JSONShape.object([
    .init("scheme", .text), .init("title", .text), .init("verdictChanged", .flag),
    .init("old", JSONShape.named("outcome").orNull),
    .init("new", JSONShape.named("outcome").orNull),
    .init(
      "items",
      .array(
        .object([
          .init("id", .text), .init("number", .text), .init("nature", .oneOf(natures)),
          .init("text", .text),
          .init("kind", .oneOf(SchemeChange.ItemChange.Kind.allCases.map { $0.rawValue })),
          .init("old", status), .init("new", status), .init("by", .array(.text)),
        ]))), .init("stillFailing", .array(.text)), .init("unchanged", .count),
  ])

  private static let outcome = JSONShape.object([
    .init("verdict", verdict), .init("isForOtherBases", .flag),
  ])

  private static let value = JSONShape.object([
    .init("key", .text), .init("label", .text),
    .init("aspect", .oneOf(ValueChange.Aspect.allCases.map { $0.rawValue })),
    .init("unit", JSONShape.text.orNull), .init("old", JSONShape.named("statement").orNull),
    .init("new", JSONShape.named("statement").orNull),
    .init("difference", JSONShape.text.orNull), .init("percent", JSONShape.text.orNull),
    .init("isImplausible", .flag), .init("isRestated", .flag),
  ])

  private static let statement = JSONShape.object(
    [
      .init("value", .either([.text, .flag, .array(.text), .null])),
      .optional("bound", bound),
      .init("year", JSONShape.count.orNull), .init("yearsBack", .count),
    ] + place)
}
