/// How a figure follows from others.
public indirect enum Derivation: Sendable {
  /// `part` ÷ `whole` × `multiplier`, in base units.
  case quotient(of: FactDefinition, over: FactDefinition, multiplier: Int128)
  /// `fact` × `numerator` ÷ `denominator`, in base units.
  case multiple(of: FactDefinition, numerator: Int128, denominator: Int128)

  /// The figures it starts from.
  public var sources: [FactDefinition] {
    switch self {
    case .quotient(let part, let whole, _): [part, whole]
    case .multiple(let fact, _, _): [fact]
    }
  }
}
