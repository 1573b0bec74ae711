/// The values that a figure may have of which only a bound is known: 低于 1.2, 80% 以上, 260～280.
public struct Interval: Hashable, Sendable {
  /// One end.
  public struct End: Hashable, Sendable {
    /// In base units.
    public let value: ExactDecimal
    /// Whether the figure may be the end itself.
    public let isIncluded: Bool

    /// - Parameters:
    ///   - value: The end, in base units.
    ///   - isIncluded: Whether the figure may be the end itself.
    public init(_ value: ExactDecimal, isIncluded: Bool) {
      self.value = value
      self.isIncluded = isIncluded
    }
  }

  /// What it is not less than; `nil` where nothing is said.
  public let lower: End?
  /// What it is not more than; `nil` where nothing is said.
  public let upper: End?

  /// - Parameters:
  ///   - lower: What the figure is not less than; `nil` where nothing is said.
  ///   - upper: What it is not more than; `nil` where nothing is said.
  public init(lower: End?, upper: End?) {
    self.lower = lower
    self.upper = upper
  }

  /// A value alone.
  public init(_ value: ExactDecimal) {
    lower = End(value, isIncluded: true)
    upper = lower
  }

  /// Whether the figure may have a value.
  public func contains(_ value: ExactDecimal) -> Bool {
    if let lower, value < lower.value || value == lower.value && !lower.isIncluded { return false }
    if let upper, value > upper.value || value == upper.value && !upper.isIncluded { return false }
    return true
  }

  /// Whether the figure may have no value at all.
  public var isEmpty: Bool {
    guard let lower, let upper else { return false }
    return lower.value > upper.value
      || lower.value == upper.value && !(lower.isIncluded && upper.isIncluded)
  }
}
