import Criteria
import Rules
import Testing

@Suite("The signs whose bar the scan may have lost are marked with their evidence")
struct SignsInDoubtTests {
  /// The evidence on each sign, from the comparison of the 2021 scan with a 2019 copy and with the
  /// 2023 draft.
  private static let evidence: [BarEvidence: [String]] = [
    .corroborated: ["1", "2", "5", "7", "8", "10", "13", "19"].map { "2021-general/\($0)" },
    .successor: ["22", "23", "27", "28"].map { "2021-general/\($0)" }
      + ["4", "5", "6"].map { "2021-transfer/\($0)" }
      + ["5", "9", "10"].map { "2021-datacenter/\($0)" },
    .alone: ["2021-general/21", "2021-datacenter/32"]
      + ["7", "8", "9"].map { "2021-transfer/\($0)" },
  ]

  @Test("no sign is in doubt but those, each with its evidence", arguments: BarEvidence.allCases)
  func evidenceOnSigns(_ bar: BarEvidence) {
    var found: Set<String> = []
    for scheme in Catalogue.all.schemes {
      for item in scheme.items
      where Self.comparisons(in: item.condition).contains(where: { $0.bar == bar }) {
        found.insert(scheme.identifier(of: item))
      }
    }
    #expect(found == Set(Self.evidence[bar] ?? []))
  }

  @Test("only a printed sign is in doubt, never a word")
  func onlySigns() {
    for scheme in Catalogue.all.schemes {
      for item in scheme.items {
        for comparison in Self.comparisons(in: item.condition) where comparison.bar != nil {
          #expect(
            item.text.contains(comparison.relation.rawValue), "\(scheme.identifier(of: item))")
          #expect(!comparison.relation.includesLimit, "\(scheme.identifier(of: item))")
        }
      }
    }
  }

  static func comparisons(in condition: Condition) -> [Comparison] {
    if case .comparison(let comparison) = condition { return [comparison] }
    return condition.parts.flatMap(comparisons(in:))
  }
}
