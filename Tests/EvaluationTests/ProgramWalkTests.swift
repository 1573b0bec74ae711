import Randomness
import Rules
import Testing

@testable import Evaluation

@Suite("A program is walked beside its conditions")
struct ProgramWalkTests {
  @Test("each part of a condition stands beside its own node, and none is left over")
  func walk() {
    var generator = SeededGenerator(seed: 71)
    for _ in 0..<300 {
      let condition = RandomCondition.make(depth: 4, &generator)
      let catalogue = Trial(condition).catalogue
      var program = Program()
      _ = program.append(Sample.quality("p"), in: Trial(Sample.quality("p")).catalogue)
      let node = program.append(condition, in: catalogue)
      var visited: [Int] = []
      func visit(_ placed: PlacedCondition) {
        visited.append(placed.node)
        let parts = placed.parts(in: program)
        #expect(parts.count == placed.condition.parts.count)
        var nodes: [Int] = []
        program.forEachPart(of: placed.node) { nodes.append($0) }
        #expect(parts.map(\.node) == nodes)
        for part in parts { visit(part) }
      }
      visit(PlacedCondition(condition: condition, node: node))
      #expect(visited == Array(node..<program.count))
      #expect(program.next(after: node) == program.count)
    }
  }

  @Test("what a node comes to is what its condition comes to alone")
  func outcomes() {
    var generator = SeededGenerator(seed: 72)
    for _ in 0..<200 {
      let trial = Trial(RandomCondition.make(depth: 3, &generator))
      let row = RandomCondition.row(for: trial.catalogue, share: 0.7, &generator)
      let judgement = trial.judge.judge(row, reading: .printed)
      func visit(_ placed: PlacedCondition) {
        var program = Program()
        let node = program.append(placed.condition, in: trial.catalogue)
        var outcomes = program.emptyOutcomes
        _ = program.run(over: row, shift: row.shift, reading: .printed, into: &outcomes)
        #expect(outcomes[node].truth == judgement.outcomes[placed.node].truth)
        for part in placed.parts(in: trial.judge.program) { visit(part) }
      }
      visit(trial.judge.condition(ofItem: 0))
    }
  }
}
