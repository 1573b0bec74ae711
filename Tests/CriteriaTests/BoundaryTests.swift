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
    let judge = try #require(Self.judges[scheme.id])
    #expect(judge.judge(row, reading: .printed).statuses[index] == boundary.printed)
    #expect(judge.judge(row, reading: .inclusive).statuses[index] == boundary.inclusive)
  }

  @Test(
    "every item with a limit has a case that meets it, one that does not and one without figures",
    arguments: Catalogue.all.schemes)
  func everyItemWithALimitHasItsCases(_ scheme: Scheme) {
    for (identifier, item) in Self.itemsWithLimits(of: scheme) {
      let cases = Boundary.all.filter { $0.item == identifier }
      let remedy = Self.remedy(for: identifier)
      guard !cases.isEmpty else {
        Issue.record("no case tries \(identifier): \(remedy)")
        continue
      }
      // Whom an item is for may hang on a limit although it demands no figure.
      guard !SignsInDoubtTests.comparisons(in: item.condition).isEmpty else { continue }
      let keys = Set(item.condition.facts.map(\.key))
      let passing = cases.filter { $0.printed == .pass }
      #expect(!passing.isEmpty, "no case meets \(identifier): \(remedy)")
      #expect(cases.contains { $0.printed == .fail }, "no case fails \(identifier): \(remedy)")
      let withoutFigures = cases.filter { keys.isDisjoint(with: $0.figures.keys) }
      guard Self.demandsFigures(item.condition) else {
        #expect(
          !withoutFigures.isEmpty, "no case of \(identifier) leaves out its figures: \(remedy)")
        continue
      }
      // Like a case that passes, so that nothing else can be what is missing.
      let circumstances = Set(passing.map { $0.circumstances(apartFrom: keys) })
      #expect(
        withoutFigures.contains {
          // Without its premise an item does not concern the base.
          $0.printed == (item.scope.premise == nil ? .missing : .notApplicable)
            && circumstances.contains($0.circumstances(apartFrom: keys))
        },
        """
        no case of \(identifier) is like one that passes but for its figures, which are left out, \
        and is missing: \(remedy)
        """)
    }
  }

  /// Limits that no two cases can show to decide, each with its ground.
  private static let undecisive: Set<String> = [
    // Who has more racks and the rest of what the smaller class needs has what the larger needs.
    "2023-draft/S17: standardRacks ≤ 3000 个标准机架"
  ]

  @Test(
    "every limit has a case on it and one close by on either side, apart by that figure alone",
    arguments: Catalogue.all.schemes)
  func everyLimitIsTriedOnItAndBesideIt(_ scheme: Scheme) throws {
    for (identifier, item) in Self.itemsWithLimits(of: scheme) {
      let cases = try Boundary.all.filter { $0.item == identifier }
        .map { boundary in (boundary, row: try boundary.row(for: item.condition.facts)) }
      // An item without any case has its own message.
      guard !cases.isEmpty else { continue }
      var seen: Set<String> = []
      for comparison in item.conditions.flatMap(SignsInDoubtTests.comparisons(in:))
      where seen.insert(comparison.words).inserted {
        let standings = cases.compactMap { boundary, row in
          Standing(of: comparison, in: row).map { (boundary, at: $0) }
        }
        let name = "\(identifier): \(comparison.words)"
        let remedy = Self.remedy(for: identifier)
        let onLimit = standings.filter(\.at.isOnLimit).map(\.0)
        #expect(!onLimit.isEmpty, "\(name): no case stands exactly on the limit; \(remedy)")
        for side in comparison.sides {
          let close = standings.filter { $0.at.isClose(side) }.map(\.0)
          #expect(
            !close.isEmpty,
            """
            \(name): no case stands \(side.rawValue) the limit \(comparison.stepInWords); \
            \(remedy)
            """)
          guard side == comparison.oppositeSide, !close.isEmpty, !onLimit.isEmpty else { continue }
          // Without such a pair the limit could be another and every case keep its status.
          let decides = onLimit.contains { on in
            close.contains { beside in
              on.printed != beside.printed
                && on.circumstances(apartFrom: comparison.keys)
                  == beside.circumstances(apartFrom: comparison.keys)
            }
          }
          #expect(
            decides != Self.undecisive.contains(name),
            """
            \(name): \(decides ? "listed as undecisive, but two cases" : "no two cases") with other \
            statuses, one on the limit and one \(side.rawValue) it \(comparison.stepInWords), differ \
            in this figure alone; \(remedy)
            """)
        }
      }
    }
  }

  /// The items that hold a figure against something, but for those whose condition is another item's,
  /// where it is tried.
  private static func itemsWithLimits(of scheme: Scheme) -> [(identifier: String, item: Item)] {
    scheme.items.filter { item in
      item.reference == nil
        && !item.conditions.flatMap(SignsInDoubtTests.comparisons(in:)).isEmpty
    }.map { (scheme.identifier(of: $0), $0) }
  }

  private static func remedy(for identifier: String) -> String {
    "write cases for \(identifier) in Boundaries/ and name their list in Boundary.all"
  }

  /// Whether the condition reads a figure otherwise than where it is given.
  private static func demandsFigures(_ condition: Condition) -> Bool {
    switch condition {
    case .comparison: true
    case .given: false
    default: condition.parts.contains(where: demandsFigures)
    }
  }

  static func item(_ identifier: String) -> (Scheme, Int)? { items[identifier] }

  /// Where each item stands, found once for the thousands of cases.
  private static let items: [String: (Scheme, Int)] = {
    var items: [String: (Scheme, Int)] = [:]
    for scheme in Catalogue.all.schemes {
      for (index, item) in scheme.items.enumerated() {
        items[scheme.identifier(of: item)] = (scheme, index)
      }
    }
    return items
  }()

  private static let judges = Dictionary(
    uniqueKeysWithValues: Catalogue.all.schemes.map { ($0.id, Judge($0, in: .all)) })
}
