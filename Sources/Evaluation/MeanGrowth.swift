import Rules

/// The mean annual growth of several years (年均增速), kept as the growth of all of them together.
///
/// A limit is held against it without a root: growth by p% in each of n years is less than the mean
/// exactly where (100 + p)ⁿ is less than the product of what each year made of a hundred.
struct MeanGrowth {
  /// The product of what each year made of a hundred.
  private let product: Fraction
  private let years: Int

  /// - Returns: `nil` where the growth of a year is not given.
  init?(of operand: Operand, in row: borrowing FactRow, at places: Range<Int>) {
    var product = Fraction(1)
    for place in places {
      guard let growth = operand.figure(in: row, at: place) else { return nil }
      product = product * (Fraction(100) + growth.fraction)
    }
    self.product = product
    years = places.count
  }

  /// How the mean relates to a growth in percent.
  func order(to limit: Fraction) -> Order { Order(product, power(of: Fraction(100) + limit)) }

  /// The mean in percent, cut after twelve digits where it has more: for people, never to judge by.
  var inPercent: Fraction {
    let scale: Int128 = 1_000_000_000_000
    func isAtMostRoot(_ scaled: Int128) -> Bool {
      power(of: Fraction(scaled, over: scale)) <= product
    }
    var (low, high) = (0 as Int128, scale)
    while isAtMostRoot(high) { (low, high) = (high, high * 2) }
    while high - low > 1 {
      let middle = (low + high) / 2
      if isAtMostRoot(middle) { low = middle } else { high = middle }
    }
    return Fraction(low, over: scale) - Fraction(100)
  }

  private func power(of base: Fraction) -> Fraction {
    (0..<years).reduce(Fraction(1)) { power, _ in power * base }
  }
}

extension Range<Int> {
  /// The same years counted from another one.
  func shifted(by shift: Int) -> Self { lowerBound + shift..<upperBound + shift }
}
