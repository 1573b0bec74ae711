/// The values of one submission, flat: three years of every fact, and every trait.
public struct FactRow: Sendable {
  /// The years that are kept: the last full year and the two before.
  @inlinable public static var years: Int { 3 }

  @inlinable static var absent: Int128 { .min }

  /// Values in base units × 10¹⁸, `years` to a fact, the last full year first; an attestation is
  /// one where it is met and zero where it is not.
  @usableFromInline var values: [Int128]
  /// A bit for each value that the trait has; zero where it is not given.
  private var traits: [UInt64]

  /// An empty row for the facts and traits of a catalogue.
  public init(for catalogue: Catalogue) {
    values = Array(repeating: Self.absent, count: catalogue.facts.count * Self.years)
    traits = Array(repeating: 0, count: catalogue.traits.count)
  }

  /// Whether no fact is given.
  public var isEmpty: Bool { values.allSatisfy { $0 == Self.absent } }

  /// Empties the row so that its storage can serve the next submission.
  public mutating func removeAll() {
    values.withUnsafeMutableBufferPointer { unsafe $0.update(repeating: Self.absent) }
    traits.withUnsafeMutableBufferPointer { unsafe $0.update(repeating: 0) }
  }

  /// The value of a fact in base units, `yearsBack` years before the last full year, or `nil` where
  /// it is not given.
  @inlinable
  public subscript(fact: Int, yearsBack yearsBack: Int) -> ExactDecimal? {
    get {
      let scaled = values[fact * Self.years + yearsBack]
      return scaled == Self.absent ? nil : ExactDecimal(scaled: scaled)
    }
    set {
      values[fact * Self.years + yearsBack] = newValue?.scaled ?? Self.absent
    }
  }

  /// Whether an attestation is met, or `nil` where it is not given.
  public func attestation(_ fact: Int) -> Bool? {
    self[fact, yearsBack: 0].map { $0.scaled != 0 }
  }

  /// The values of a trait, a bit each; zero where it is not given.
  public subscript(trait trait: Int) -> UInt64 {
    get { traits[trait] }
    set { traits[trait] = newValue }
  }
}
