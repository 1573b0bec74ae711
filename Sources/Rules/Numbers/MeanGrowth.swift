/// The mean annual growth of several years (年均增速), kept as the growth of all of them together.
///
/// A limit is held against it without a root: growth by p% in each of n years is less than the mean
/// exactly where (100 + p)ⁿ is less than the product of what each year made of a hundred.
public struct MeanGrowth {
  /// The product of what each year made of a hundred.
  private let product: Fraction
  private let years: Int

  /// - Parameter growths: The growth of each year in percent.
  public init(of growths: [Fraction]) {
    product = growths.reduce(Fraction(1)) { $0 * (Fraction(100) + $1) }
    years = growths.count
  }

  /// Whether the mean is less than a growth in percent.
  public func isBelow(_ growth: Fraction) -> Bool { product < power(of: Fraction(100) + growth) }

  /// Whether the mean is more than a growth in percent.
  public func isAbove(_ growth: Fraction) -> Bool { product > power(of: Fraction(100) + growth) }

  /// What a last digit of `inPercent` is one part of.
  static let scaleOfPercent: Int128 = 1_000_000_000_000

  /// The mean in percent, cut after twelve digits where it has more: for people, never to judge by.
  public var inPercent: Fraction {
    let scale = Self.scaleOfPercent
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
