import Evaluation
import Rules
import Testing

@testable import Reports

@Suite("A bar shows a figure against its limit")
struct BarScaleTests {
  private func bar(
    _ value: Int, _ relation: Relation, _ limit: Int, others: [Int] = []
  ) -> BarGeometry {
    let isMet =
      switch relation {
      case .moreThan: value > limit
      case .atLeast: value >= limit
      case .lessThan: value < limit
      case .atMost: value <= limit
      }
    let values = ([value] + others).map { Fraction($0) }
    return BarGeometry(
      Fraction(value), Fraction(limit), relation, status: isMet ? .pass : .fail,
      on: BarScale(values: values, limits: [Fraction(limit)]))
  }

  @Test("a limit lies at the same place of every bar", arguments: [1, 30, 4000, 1_000_000])
  func limitPlace(limit: Int) {
    #expect(bar(0, .atLeast, limit).limit == 600)
    #expect(bar(limit * 7, .atMost, limit).limit == 600)
  }

  @Test("a figure below a lower bound is filled up to itself and lacks the rest to the limit")
  func shortfall() {
    let bar = bar(25, .moreThan, 50)
    #expect(bar.fill == 0..<300)
    #expect(bar.shortfall == 300..<600)
    #expect(bar.excess.isEmpty)
    #expect(bar.allowed == 600..<1000)
  }

  @Test("a figure above an upper bound is too much from the limit on")
  func excess() {
    let bar = bar(75, .atMost, 50)
    #expect(bar.fill == 0..<900)
    #expect(bar.excess == 600..<900)
    #expect(bar.shortfall.isEmpty)
    #expect(bar.allowed == 0..<600)
  }

  @Test("a figure that meets its limit lacks nothing and has nothing too much")
  func met() {
    for bar in [bar(60, .atLeast, 50), bar(40, .lessThan, 50), bar(50, .atMost, 50)] {
      #expect(bar.shortfall.isEmpty)
      #expect(bar.excess.isEmpty)
    }
  }

  @Test("a figure exactly on a limit that must be exceeded reaches the limit and lacks no length")
  func onLimit() {
    let bar = bar(50, .moreThan, 50)
    #expect(bar.fill == 0..<600)
    #expect(bar.shortfall.isEmpty)
    #expect(bar.excess.isEmpty)
  }

  @Test("a figure far beyond its limit is cut off at the end and marked")
  func overflow() {
    let far = bar(1_000_000, .atLeast, 50)
    #expect(far.fill == 0..<1000)
    #expect(far.overflows)
    #expect(!far.underflows)
    #expect(!bar(83, .atLeast, 50).overflows)
  }

  @Test("under a limit of zero the largest figure of the years fills the bar")
  func zeroLimit() {
    let worst = bar(4, .atMost, 0, others: [0, 1])
    #expect(worst.fill == 0..<1000)
    #expect(worst.excess == 0..<1000)
    #expect(worst.limit == 0)
    #expect(!worst.overflows)
    #expect(bar(1, .atMost, 0, others: [4, 0]).fill == 0..<250)
  }

  @Test("nothing but zeros is a bar without length")
  func zeros() {
    let bar = bar(0, .atMost, 0)
    #expect(bar.fill == 0..<0)
    #expect(bar.limit == 0)
    #expect(bar.excess.isEmpty)
    #expect(bar.shortfall.isEmpty)
  }

  @Test("a negative figure goes to the left of zero, and lacks both ways to a limit above zero")
  func negative() {
    let decline = bar(-2, .atLeast, 6)
    #expect(decline.fill == 143..<286)
    #expect(decline.excess == 143..<286)
    #expect(decline.shortfall == 286..<714)
    #expect(decline.limit == 714)
    #expect(bar(-100, .atLeast, 6).underflows)
  }

  @Test("a negative figure under a limit of zero shares the bar with the years above it")
  func negativeUnderZero() {
    let decline = bar(-5, .atLeast, 0, others: [15])
    #expect(decline.limit == 250)
    #expect(decline.fill == 0..<250)
    #expect(decline.excess == 0..<250)
  }

  @Test("a limit below zero is mirrored")
  func negativeLimit() {
    let falls = bar(-3, .atMost, -6)
    #expect(falls.limit == 400)
    #expect(falls.fill == 700..<1000)
    #expect(falls.shortfall == 400..<700)
    let rises = bar(1, .atMost, -6)
    #expect(rises.limit < rises.fill.lowerBound)
    #expect(rises.excess == rises.fill)
    #expect(rises.shortfall == rises.limit..<rises.fill.lowerBound)
  }

  @Test("places lie on the bar and grow with the figures, whatever these are")
  func places() {
    let numbers = [-1_000_000_000_000, -70, -1, 0, 1, 3, 50, 51, 84, 1_000_000_000_000]
    for limit in numbers {
      for other in numbers {
        let scale = BarScale(values: [Fraction(other)], limits: [Fraction(limit)])
        let places = numbers.map { scale.place(of: Fraction($0)) }
        #expect(places == places.sorted())
        #expect(places.allSatisfy { (0...1000).contains($0) })
      }
    }
  }
}
