import Criteria
import Evaluation
import Rules
import Testing

@Suite("Every item weighs what the law says")
struct WeightTests {
  @Test("the nature of each item is the law's own mark", arguments: Catalogue.all.schemes)
  func natures(_ scheme: Scheme) {
    for item in scheme.items {
      let mark = Weight.mark(of: item.number, in: scheme.id)
      #expect(
        item.nature == mark,
        "\(scheme.identifier(of: item)) is not what Boundaries/Weight.swift says that the law marks it"
      )
    }
  }

  @Test(
    "an item that fails decides against the base where its mark says so",
    arguments: Boundary.all.filter { $0.printed == .fail })
  func failingAlone(_ boundary: Boundary) throws {
    let (scheme, index) = try #require(BoundaryTests.item(boundary.item))
    let item = scheme.items[index]
    let mark = try #require(
      Weight.mark(of: item.number, in: scheme.id),
      "Boundaries/Weight.swift does not say how the law marks \(boundary.item)")
    let row = try boundary.row(for: item.condition.facts)
    let judge = Judge(scheme.copy(items: [item], audience: .some(nil)), in: .all)
    #expect(
      judge.judge(row, reading: .printed).verdict == (mark.decides ? .ineligible : .eligible))
  }
}
