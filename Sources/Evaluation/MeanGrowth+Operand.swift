import Rules

extension MeanGrowth {
  /// - Returns: `nil` where the growth of a year is not given.
  init?(of operand: Operand, in row: borrowing FactRow, at places: Range<Int>) {
    var growths: [Fraction] = []
    for place in places {
      guard let growth = operand.figure(in: row, at: place) else { return nil }
      growths.append(growth.fraction)
    }
    self.init(of: growths)
  }

  /// How the mean relates to a growth in percent.
  func order(to limit: Fraction) -> Order {
    isBelow(limit) ? .below : isAbove(limit) ? .above : .equal
  }
}

extension Range<Int> {
  /// The same years counted from another one.
  func shifted(by shift: Int) -> Self { lowerBound + shift..<upperBound + shift }
}
