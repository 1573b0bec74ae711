import Criteria
import Evaluation
import Rules
import Testing

@Suite("Every part of an item decides alone in some case")
struct CoverageTests {
  /// Parts that no two cases can show to decide alone, each with its ground.
  private static let undecisive: [String: String] = [
    // The class and the size are one figure: who is of the class has the size.
    "2021-datacenter/6: standardRacks ≤ 3000 个标准机架": "the scope asks for it as well",
    // A box is ticked or none is; there is no other answer.
    "2022-jiangsu-form/一.2: enterprisesFromFifty 1-10家、10-50家、50家以上、没有":
      "every box fills the row in",
    "2022-jiangsu-form/一.3: enterprisesFromThirty 1-10家、10-50家、50家以上、没有":
      "every box fills the row in",
    "2022-jiangsu-form/一.6: parkLevel 国家级、省级、新型工业化示范基地、其他": "every box fills the row in",
    // Any year is one of the last three as well.
    "2023-retention/1: majorAccidents eachOfThreeYears ≤ 0 起": "any year includes the three",
    "2023-retention/1: gravestAccidents eachOfThreeYears ≤ 0 起": "any year includes the three",
    "2023-retention/1: levelOneEvents eachOfThreeYears ≤ 0 次": "any year includes the three",
    "2023-retention/1: levelTwoEvents eachOfThreeYears ≤ 0 次": "any year includes the three",
    "2023-draft/S17: standardRacks ≤ 3000 个标准机架":
      "who has more racks and the rest of the smaller class has what the larger needs",
  ]

  @Test(
    "each part has a case where it holds and one where it does not, and turning it changes each",
    arguments: Catalogue.all.schemes)
  func everyPartDecides(_ scheme: Scheme) throws {
    let cases = Dictionary(grouping: Boundary.all, by: \.item)
    for item in scheme.items {
      let identifier = scheme.identifier(of: item)
      let undecided = try Self.undecidedParts(of: item, in: scheme, cases[identifier, default: []])
      for part in undecided {
        let name = "\(identifier): \(part)"
        #expect(
          Self.undecisive[name] != nil,
          "\(name) never decides alone: write cases for it in Boundaries/")
      }
      for name in Self.undecisive.keys where name.hasPrefix("\(identifier): ") {
        #expect(
          undecided.contains { "\(identifier): \($0)" == name }, "\(name) decides, take it off")
      }
    }
  }

  /// The parts of an item that do not decide alone in two cases with other statuses, one where the
  /// part holds and one where it does not (modified condition/decision coverage).
  private static func undecidedParts(
    of item: Item, in scheme: Scheme, _ cases: [Boundary]
  ) throws -> [String] {
    let leaves = ItemLeaves(of: item, in: scheme)
    let truths = try cases.map { boundary in
      leaves.truths(in: try boundary.row(for: item.condition.facts))
    }
    return leaves.names.indices.compactMap { index in
      func statuses(where truth: Truth) -> Set<Status> {
        var found: Set<Status> = []
        for own in truths where own[index] == truth {
          var turned = own
          // A part that stands in two places is one answer or figure, and turns in both.
          for other in leaves.names.indices where leaves.names[other] == leaves.names[index] {
            turned[other] = truth == .yes ? leaves.opposites[other] : .yes
          }
          let status = leaves.status(own)
          if leaves.status(turned) != status { found.insert(status) }
        }
        return found
      }
      let holding = statuses(where: .yes)
      let lacking = statuses(where: leaves.opposites[index])
      let decides = holding.contains { status in lacking.contains { $0 != status } }
      return decides ? nil : leaves.names[index]
    }
  }
}
