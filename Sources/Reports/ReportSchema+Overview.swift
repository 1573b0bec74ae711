import Evaluation
import Rules

extension ReportSchema.Subject {
  /// The version of the format, raised when a member changes its meaning or goes.
  var formatVersion: Int {
    switch self {
    case .report, .ndjson, .verdicts, .page: JSONReport.formatVersion
    case .overview: OverviewJSON.formatVersion
    case .advice: AdviceJSON.formatVersion
    case .compare: ComparisonJSON.formatVersion
    case .diff: SchemeComparisonJSON.formatVersion
    case .verify: VerificationReport.formatVersion
    }
  }
}

/// What the JSON of an overview holds.
extension ReportSchema {
  static let overviewDefinitions: [(name: String, shape: JSONShape)] = [
    ("overview", overview), ("base", .object(baseMembers)), ("row", row), ("error", error),
    ("scheme", overviewScheme), ("counts", counts), ("gap", overviewGap), ("quota", quota),
    ("source", source),
  ]

  private static let overview = JSONShape.object([
    .init("format", .oneOf(["basecheck-overview"])), .init("formatVersion", .count),
    .init("version", .text), .init("reading", .oneOf(SignReading.allCases.map { $0.rawValue })),
    .init("submissions", .count), .init("excluded", .count), .init("unread", .count),
    .init("schemes", .array(.named("scheme"))), .init("order", .text),
    .init("bases", .array(.named("row"))), .init("errors", .array(.named("error"))),
    .init("unsuited", .array(.named("base"))), .init("repeated", .array(.array(.named("base")))),
    .init("quotas", .array(.named("quota"))),
  ])

  private static let baseMembers: [JSONShape.Member] = [
    .init("name", JSONShape.text.orNull), .init("province", JSONShape.text.orNull),
    .init("review", JSONShape.text.orNull), .init("cities", .array(.text)),
    .init("series", JSONShape.text.orNull), .init("file", .text),
    .init("line", .count), .init("column", .count),
  ]

  private static let row = JSONShape.object(
    baseMembers + [
      .init("doubts", .count), .init("scheme", .text), .init("verdict", verdict),
      .init("isForOtherBases", .flag),
      .init("failed", .array(.text)), .init("missing", .array(.text)),
      .init("review", .array(.text)), .init("advice", .array(.text)),
      .init("smallestGap", JSONShape.named("gap").orNull),
      .init("largestGap", JSONShape.named("gap").orNull),
    ])

  private static let overviewGap = JSONShape.object(
    [.init("item", .text), .init("fact", .text), .init("percent", JSONShape.text.orNull)] + amount)

  private static let error = JSONShape.object(unjudged)

  /// A file of which something was not judged.
  static let unjudged: [JSONShape.Member] = [
    .init("file", .text), .init("rule", JSONShape.text.orNull),
    .init("line", JSONShape.count.orNull), .init("column", JSONShape.count.orNull),
    .init("message", JSONShape.text.orNull), .init("errors", .count),
    .init("submissions", .count),
  ]

  private static let overviewScheme = JSONShape.object([
    .init("scheme", .text), .init("title", .text), .init("validity", ReportSchema.validity),
    .init("counts", .named("counts")),
    .init(
      "items",
      .array(
        .object([
          .init("number", .text), .init("nature", .oneOf(natures)), .init("text", .text),
          .init("failed", .count), .init("open", .count),
        ]))),
    .init(
      "cities",
      .array(
        .object([
          .init("province", JSONShape.text.orNull), .init("cities", .array(.text)),
          .init("counts", .named("counts")), .init("failures", .count),
          .init("mostFailed", .array(.text)),
        ]))),
  ])

  private static let counts = JSONShape.object(
    Verdict.allCases.map { .init($0.rawValue, .count) } + [.init("forOtherBases", .count)])

  private static let quota = JSONShape.object([
    .init("quota", .text), .init("title", .text), .init("source", .named("source")),
    .init("verdict", verdict), .init("submissions", .count), .init("excluded", .count),
    .init(
      "findings",
      .array(
        .object([
          .init("place", JSONShape.text.orNull), .init("text", .text), .init("clause", .text),
          .init("status", status), .init("limit", .count), .init("limitIfAllKnown", .count),
          .init("members", .count), .init("counted", .array(.text)),
          .init("unknown", .array(.text)),
        ]))),
  ])
}
