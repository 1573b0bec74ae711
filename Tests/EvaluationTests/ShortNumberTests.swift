import Randomness
import Rules
import Testing

@testable import Evaluation

@Suite("Rises and figures beside figures are compared as their fractions are")
struct ShortNumberTests {
  @Test("a rise agrees with the difference of the fractions, on the limit and beside it")
  func rises() {
    var generator = SeededGenerator(seed: 61)
    var orders: Set<Order> = []
    var (short, long) = (0, 0)
    for _ in 0..<4000 {
      let multiplier: Int128 = [1, 100, 30_000].randomElement(using: &generator) ?? 1
      let (now, before) = (
        Self.figure(multiplier, &generator), Self.figure(multiplier, &generator)
      )
      let rise = now.fraction - before.fraction
      for limit in Self.limits(near: rise, &generator) {
        let expected = Order(rise, Fraction(ExactDecimal(scaled: limit)))
        orders.insert(expected)
        #expect(now.orderOfRise(from: before, to: limit) == expected, "\(now) \(before) \(limit)")
        if now.shortOrderOfRise(from: before, to: limit) == nil { long += 1 } else { short += 1 }
      }
    }
    #expect(orders.count == 3)
    #expect(short > 1000 && long > 1000)
  }

  @Test("a figure beside another agrees with the fractions")
  func figures() {
    var generator = SeededGenerator(seed: 62)
    var orders: Set<Order> = []
    for _ in 0..<4000 {
      let figure = Self.figure([1, 100, 30_000].randomElement(using: &generator) ?? 1, &generator)
      let other =
        Bool.random(using: &generator)
        ? Self.figure(100, &generator)
        // The same value, or the least bit more, from other numbers.
        : Figure(
          numerator: figure.numerator + Int128.random(in: 0...1, using: &generator),
          multiplier: figure.multiplier, denominator: figure.denominator, isComputed: true)
      let expected = Order(figure.fraction, other.fraction)
      orders.insert(expected)
      #expect(figure.compared(with: other) == expected, "\(figure) \(other)")
    }
    #expect(orders.count == 3)
  }

  @Test("the longest numbers that are held do not overflow")
  func extremes() throws {
    let most = try ExactDecimal(parsing: "999999999999999999.999999999999999999").scaled
    // 2⁹¹ is where numbers cease to be short; multiples of 10⁹ on both sides of it.
    let edge = (Int128(1) << 91) / 1_000_000_000 * 1_000_000_000
    let values = [1, -1, most, -most, edge, -edge, edge + 1_000_000_000, -edge - 1_000_000_000, 0]
    for a in values {
      for b in values {
        for denominator in [1, edge, edge + 1_000_000_000, most] {
          for multiplier: Int128 in [1, 30_000] {
            let now = Figure(
              numerator: a, multiplier: multiplier, denominator: denominator, isComputed: true)
            let before = Figure(
              numerator: b, multiplier: multiplier, denominator: edge, isComputed: true)
            for limit in [0, 1, -1, most, -most] {
              let bar = Fraction(ExactDecimal(scaled: limit))
              #expect(
                now.orderOfRise(from: before, to: limit)
                  == Order(now.fraction - before.fraction, bar))
            }
            #expect(now.compared(with: before) == Order(now.fraction, before.fraction))
          }
        }
      }
    }
  }

  @Test("a limit in lowest terms decides as the limit itself, long numbers and negative ones too")
  func limits() throws {
    var generator = SeededGenerator(seed: 63)
    for _ in 0..<600 {
      let limit = try #require(
        Self.limits(near: Self.figure(100, &generator).fraction, &generator).first)
      for relation in Relation.allCases {
        let trial = Trial(
          Sample.leadingShare.is(
            relation, Quantity(ExactDecimal(scaled: limit), Share.units[0])))
        let numbers = try [Sample.leadingSales, Sample.sales].map {
          try #require(trial.catalogue.number(of: $0.definition))
        }
        let whole = Self.number(&generator)
        // The part whose share is nearest to the limit, and those beside it.
        let product = BigInteger(limit) * BigInteger(whole)
        let nearest = product.quotientAndRemainder(
          dividingBy: BigInteger(100 * ExactDecimal.scale)
        ).quotient
        guard let part = Int128(nearest.description) else { continue }
        for offset: Int128 in -1...1 {
          var row = trial.row
          row[numbers[0], yearsBack: 0] = ExactDecimal(scaled: part + offset)
          row[numbers[1], yearsBack: 0] = ExactDecimal(scaled: whole)
          let share = Figure(
            numerator: part + offset, multiplier: 100, denominator: whole, isComputed: true)
          let expected = relation.holds(share.fraction, Fraction(ExactDecimal(scaled: limit)))
          #expect(trial.with(row).truth() == (expected ? .yes : .no))
        }
      }
    }
  }

  /// A number of any length, most often one with few digits.
  private static func number(_ generator: inout SeededGenerator) -> Int128 {
    let digits = Int.random(in: 1...3, using: &generator)
    let zeros = Int.random(in: 6...18, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0:
      let long = Int.random(in: 1...36, using: &generator)
      return Int128.random(in: 1..<power(long), using: &generator)
    default:
      return Int128.random(in: 1..<power(digits), using: &generator) * power(zeros)
    }
  }

  private static func figure(
    _ multiplier: Int128, _ generator: inout SeededGenerator
  ) -> Figure {
    let sign: Int128 = Int.random(in: 0..<5, using: &generator) == 0 ? -1 : 1
    guard Int.random(in: 0..<4, using: &generator) > 0 else {
      return Figure(
        numerator: sign * number(&generator), multiplier: 1, denominator: ExactDecimal.scale,
        isComputed: false)
    }
    return Figure(
      numerator: sign * number(&generator), multiplier: multiplier,
      denominator: number(&generator), isComputed: true)
  }

  /// The decimals of 18 digits around a value, where they can be held, and one anywhere.
  private static func limits(
    near value: Fraction, _ generator: inout SeededGenerator
  ) -> [Int128] {
    let scaled = (value * Fraction(BigInteger(ExactDecimal.scale), over: BigInteger(1))).floor
    let anywhere = Int128.random(in: -power(20)...power(20), using: &generator)
    guard let near = Int128(scaled.description), near.magnitude < power(36).magnitude else {
      return [anywhere]
    }
    return [near, near + 1, anywhere]
  }

  private static func power(_ digits: Int) -> Int128 {
    (0..<digits).reduce(1) { power, _ in power * 10 }
  }
}
