import Rules

/// The lists that a scheme can use.
extension SchemeText {
  /// A list with its columns and what follows from it.
  func entry(_ list: ListDefinition) -> String {
    let heading = wording.labelled(language("名单", "list"), "\(list.key)  \(list.label)")
    return heading + "\n"
      + block(
        language("列", "columns"),
        list.columns.map { wording.describe($0, in: list) }.joined(separator: "\n"))
      + block(
        language("得出", "gives"),
        list.consequences.map { consequence in
          wording.labelled(
            "\(consequence.fact.key)  \(consequence.fact.label)",
            wording.measure(consequence.measure, of: list))
        }.joined(separator: "\n"))
      + block(language("出处", "citation"), list.source)
  }

  /// The lists that a fact follows from, in a few words.
  func lists(giving fact: FactDefinition) -> String {
    guard let catalogue else { return "" }
    return catalogue.lists(giving: fact).map { list, _ in
      language("；可由名单 \(list.key) 得出", "; follows from the list \(list.key)")
    }.joined()
  }
}
