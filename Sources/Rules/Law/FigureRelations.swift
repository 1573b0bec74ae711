/// What the figures of a catalogue have to do with one another, whatever scheme is asked for: which is a
/// part of which, and which follows from which.
public struct FigureRelations: Sendable {
  /// A figure that is contained in another.
  public struct Containment: Sendable {
    /// The number of the figure that is contained.
    public let part: Int
    /// The number of the figure that contains it.
    public let whole: Int
    /// The traits of which one lets the part count outside its whole.
    public let exceptions: [(trait: Int, mask: UInt64)]
  }

  /// A figure that is a quotient of two others.
  public struct Rate: Sendable {
    /// The number of the figure that follows.
    public let fact: Int
    /// The number of the figure that is divided.
    public let numerator: Int
    /// The number of the figure that it is divided by.
    public let denominator: Int
    /// What the quotient is multiplied by, in base units.
    public let multiplier: Int128
  }

  /// A figure that is a multiple of another.
  public struct Conversion: Sendable {
    /// The number of the figure that follows.
    public let fact: Int
    /// The number of the figure that it follows from.
    public let source: Int
    /// What the source is multiplied by.
    public let numerator: Int128
    /// What the product is divided by.
    public let denominator: Int128
  }

  let catalogue: Catalogue
  /// By the number of the part.
  public private(set) var containments: [[Containment]]
  /// By the number of the numerator.
  public private(set) var rates: [[Rate]]
  /// By the number of the source.
  public private(set) var conversions: [[Conversion]]
  /// The growth of a year, by the number of its mean over three.
  public let means: [Int?]

  /// Every relation that the catalogue's facts declare, by the numbers of the facts.
  public init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    containments = Array(repeating: [], count: catalogue.facts.count)
    rates = Array(repeating: [], count: catalogue.facts.count)
    conversions = Array(repeating: [], count: catalogue.facts.count)
    means = catalogue.facts.map { $0.meanOf.flatMap(catalogue.number) }
    for (number, fact) in catalogue.facts.enumerated() {
      addContainments(of: number, in: fact)
      switch fact.derivation {
      case .quotient(let part, let whole, let multiplier):
        guard let numerator = catalogue.number(of: part),
          let denominator = catalogue.number(of: whole)
        else { continue }
        rates[numerator].append(
          Rate(
            fact: number, numerator: numerator, denominator: denominator, multiplier: multiplier))
        // A share over 100% is a part larger than its whole.
        if fact.bounds.most == ExactDecimal(100) {
          addContainment(numerator, denominator, exceptions(of: part))
        }
      case .multiple(let source, let numerator, let denominator):
        guard let source = catalogue.number(of: source) else { continue }
        conversions[source].append(
          Conversion(
            fact: number, source: source, numerator: numerator, denominator: denominator))
      case nil: break
      }
    }
  }

  /// For each fact the numbers of those by which a relation is kept that concerns it.
  public func concerning() -> [[Int]] {
    var concerning: [[Int]] = Array(repeating: [], count: catalogue.facts.count)
    func note(_ fact: Int, _ key: Int) {
      if !concerning[fact].contains(key) { concerning[fact].append(key) }
    }
    for key in catalogue.facts.indices where hasAny(of: key) {
      note(key, key)
      for containment in containments[key] { note(containment.whole, key) }
      for rate in rates[key] {
        note(rate.fact, key)
        note(rate.denominator, key)
      }
      for conversion in conversions[key] { note(conversion.fact, key) }
      if let growth = means[key] { note(growth, key) }
    }
    return concerning
  }

  /// Whether something is divided by a figure.
  public func isDenominator(_ fact: Int) -> Bool {
    rates.contains { $0.contains { $0.denominator == fact } }
  }

  /// Whether anything follows from a figure or has to agree with it.
  public func hasAny(of fact: Int) -> Bool {
    !(containments[fact].isEmpty && rates[fact].isEmpty && conversions[fact].isEmpty)
      || means[fact] != nil
  }

  /// A part of a part is a part of the whole as well. A balance is no part that has to be smaller: the
  /// rest may have lost what this gained.
  private mutating func addContainments(
    of part: Int, in fact: FactDefinition, _ found: [(trait: Int, mask: UInt64)] = []
  ) {
    guard fact.bounds.least != nil else { return }
    let exceptions = found + self.exceptions(of: fact)
    for whole in fact.wholes {
      addContainment(part, catalogue.number(of: whole), exceptions)
      addContainments(of: part, in: whole, exceptions)
    }
  }

  /// The traits of the bases that may count a figure outside its wholes.
  private func exceptions(of fact: FactDefinition) -> [(trait: Int, mask: UInt64)] {
    guard case .trait(let trait, let mask)? = fact.mayExceedWholes,
      let number = catalogue.number(of: trait)
    else { return [] }
    return [(trait: number, mask: mask)]
  }

  private mutating func addContainment(
    _ part: Int, _ whole: Int?, _ exceptions: [(trait: Int, mask: UInt64)]
  ) {
    guard let whole, !containments[part].contains(where: { $0.whole == whole })
    else { return }
    containments[part].append(Containment(part: part, whole: whole, exceptions: exceptions))
  }
}
