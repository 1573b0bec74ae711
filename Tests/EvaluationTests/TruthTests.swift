import Testing

@testable import Evaluation

/// Kleene's tables, written out.
extension Truth {
  static let each: [Truth] = [.no, .unknown, .yes]

  static let conjunction: [(Truth, Truth, Truth)] = [
    (.no, .no, .no), (.no, .unknown, .no), (.no, .yes, .no),
    (.unknown, .no, .no), (.unknown, .unknown, .unknown), (.unknown, .yes, .unknown),
    (.yes, .no, .no), (.yes, .unknown, .unknown), (.yes, .yes, .yes),
  ]

  static let disjunction: [(Truth, Truth, Truth)] = [
    (.no, .no, .no), (.no, .unknown, .unknown), (.no, .yes, .yes),
    (.unknown, .no, .unknown), (.unknown, .unknown, .unknown), (.unknown, .yes, .yes),
    (.yes, .no, .yes), (.yes, .unknown, .yes), (.yes, .yes, .yes),
  ]

  static let negation: [(Truth, Truth)] = [(.no, .yes), (.unknown, .unknown), (.yes, .no)]
}

@Suite("The three truths combine as Kleene's do")
struct TruthTests {
  @Test("and is no where one is no, yes where both are yes", arguments: Truth.conjunction)
  func and(left: Truth, right: Truth, expected: Truth) {
    #expect((left && right) == expected)
  }

  @Test("or is yes where one is yes, no where both are no", arguments: Truth.disjunction)
  func or(left: Truth, right: Truth, expected: Truth) {
    #expect((left || right) == expected)
  }

  @Test("not keeps what is not known", arguments: Truth.negation)
  func not(value: Truth, expected: Truth) {
    #expect(!value == expected)
  }

  @Test("a plain answer is never unknown")
  func plain() {
    #expect(Truth(true) == .yes)
    #expect(Truth(false) == .no)
  }
}
