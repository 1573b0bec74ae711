import Rules

/// A condition beside its node in a program, with the walk to its parts.
struct PlacedCondition {
  let condition: Condition
  let node: Int

  /// The parts directly below, beside their nodes.
  func parts(in program: Program) -> [PlacedCondition] {
    var parts: [PlacedCondition] = []
    var node = self.node + 1
    condition.forEachPart { part in
      parts.append(PlacedCondition(condition: part, node: node))
      node = program.next(after: node)
    }
    return parts
  }
}
