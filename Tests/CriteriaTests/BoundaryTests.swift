import Criteria
import Evaluation
import Rules
import Testing

@Suite("Every limit of the law separates what is on it from what is a unit beside it")
struct BoundaryTests {
  @Test("each case written from the law has its status in both readings", arguments: Boundary.all)
  func statusAtTheBoundary(_ boundary: Boundary) throws {
    let (scheme, index) = try #require(Self.item(boundary.item))
    let facts = scheme.items[index].condition.facts
    let known = Set(facts.map(\.key))
    #expect(boundary.unmet.union(boundary.unanswered).isSubset(of: known))
    let row = try boundary.row(for: facts)
    let judge = Judge(scheme, in: .all)
    #expect(judge.judge(row, reading: .printed).statuses[index] == boundary.printed)
    #expect(judge.judge(row, reading: .inclusive).statuses[index] == boundary.inclusive)
  }

  @Test(
    "every row with a limit has a case that meets it and one that does not",
    arguments: Catalogue.all.schemes)
  func everyLimitHasItsCases(_ scheme: Scheme) {
    for item in scheme.items where item.nature.isTableRow && item.reference == nil {
      guard !SignsInDoubtTests.comparisons(in: item.condition).isEmpty else { continue }
      let identifier = scheme.identifier(of: item)
      let statuses = Set(Boundary.all.filter { $0.item == identifier }.map(\.printed))
      #expect(statuses.contains(.pass), "\(identifier)")
      // What the law leaves to the authority is never failed by a figure alone.
      #expect(statuses.contains(.fail), "\(identifier)")
    }
  }

  static func item(_ identifier: String) -> (Scheme, Int)? {
    for scheme in Catalogue.all.schemes {
      for (index, item) in scheme.items.enumerated()
      where scheme.identifier(of: item) == identifier { return (scheme, index) }
    }
    return nil
  }
}
