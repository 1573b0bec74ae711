extension Catalogue {
  /// The ways in which a fact follows from lists, in the order of the lists.
  public func lists(
    giving fact: FactDefinition
  ) -> [(list: ListDefinition, measure: ListMeasure)] {
    lists.flatMap { list in
      list.consequences.filter { $0.fact.key == fact.key }.map { (list, $0.measure) }
    }
  }

  /// The lists that some schemes can use: those from which a fact follows that an item reads.
  public func lists(for schemes: [Scheme]) -> [ListDefinition] {
    var found: [[ListDefinition]] = []
    for scheme in schemes { found.append(lists(for: scheme.items, of: scheme)) }
    return lists.filter { list in found.contains { $0.contains { $0 === list } } }
  }

  /// The lists that some items of a scheme can use; with all of its items, those of its form as well from
  /// which nothing follows.
  public func lists(for items: [Item], of scheme: Scheme) -> [ListDefinition] {
    var read: Set<String> = []
    for item in items {
      for fact in item.facts { read.insert(fact.key) }
    }
    let isWhole = items.count == scheme.items.count
    return lists.filter { list in
      list.consequences.contains { read.contains($0.fact.key) }
        || isWhole && list.forms.contains(scheme.id)
    }
  }
}
