/// What a line of verdict holds.
extension ReportSchema {
  /// A verdict, or what is wrong with a submission that has none.
  static let verdictLine: JSONShape = {
    let numbers = JSONShape.array(.text)
    let verdictMembers: [JSONShape.Member] =
      [
        .init("type", .oneOf(["verdict"])), .init("file", .text), .init("line", .count),
        .init("column", .count), .init("name", JSONShape.text.orNull),
        .init("province", JSONShape.text.orNull), .init("city", JSONShape.text.orNull),
        .init("series", JSONShape.text.orNull), .optional("doubts", .count),
        .init("scheme", .text), .init("verdict", verdict),
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
}
