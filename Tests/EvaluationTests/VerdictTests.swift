import Randomness
import Rules
import Testing

@testable import Evaluation

@Suite("A verdict follows from the statuses of the items alone")
struct VerdictTests {
  @Test(
    "one item decides as its nature and status say",
    arguments: Nature.allCases, Status.allCases)
  func oneItem(nature: Nature, status: Status) {
    let verdict = Verdict(
      of: [.pass, status], natures: [.constraint, nature], isFor: .yes)
    let expected: Verdict =
      switch (nature.decides, status) {
      case (false, _), (_, .pass), (_, .notApplicable): .eligible
      case (true, .fail): .ineligible
      case (true, .missing), (true, .review): .undetermined
      }
    #expect(verdict == expected)
  }

  @Test("it is the gravest that any item alone would have, in whatever order they stand")
  func fold() {
    var generator = SeededGenerator(seed: 31)
    var found: Set<Verdict> = []
    for _ in 0..<2000 {
      let items = Self.items(&generator)
      let isFor = Truth.each.randomElement(using: &generator) ?? .yes
      let verdict = Self.verdict(items, isFor)
      let deciding = items.filter { $0.nature.decides }.map(\.status)
      let rows = items.filter { $0.nature.isTableRow && $0.nature.decides }
      let expected: Verdict
      if deciding.contains(.fail) {
        expected = .ineligible
      } else if deciding.contains(.missing) || deciding.contains(.review) || isFor == .no
        || !rows.isEmpty && rows.allSatisfy({ $0.status == .notApplicable })
      {
        expected = .undetermined
      } else {
        expected = .eligible
      }
      #expect(verdict == expected, "\(items) \(isFor)")
      #expect(Self.verdict(items.shuffled(using: &generator), isFor) == verdict)
      found.insert(verdict)
    }
    // Otherwise the sample would have proved nothing.
    #expect(found.count == 3)
  }

  @Test("an advisory item never changes it")
  func advice() {
    var generator = SeededGenerator(seed: 32)
    for _ in 0..<500 {
      let items = Self.items(&generator) + [(.constraint, .pass)]
      for nature in [Nature.advisory, .scored] {
        for status in Status.allCases {
          #expect(
            Self.verdict(items + [(nature, status)], .yes) == Self.verdict(items, .yes))
        }
      }
    }
  }

  @Test("a scheme without items is met by every base that it is for", arguments: Truth.each)
  func nothing(isFor: Truth) {
    #expect(
      Verdict(of: [], natures: [], isFor: isFor) == (isFor == .no ? .undetermined : .eligible))
  }

  private static func verdict(
    _ items: [(nature: Nature, status: Status)], _ isFor: Truth
  ) -> Verdict {
    Verdict(of: items.map(\.status), natures: items.map(\.nature), isFor: isFor)
  }

  /// Up to six items, most of them met, so that every verdict comes up.
  private static func items(
    _ generator: inout SeededGenerator
  ) -> [(nature: Nature, status: Status)] {
    (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      let isMet = Int.random(in: 0..<3, using: &generator) > 0
      return (
        Nature.allCases.randomElement(using: &generator) ?? .constraint,
        isMet ? .pass : Status.allCases.randomElement(using: &generator) ?? .pass
      )
    }
  }
}
