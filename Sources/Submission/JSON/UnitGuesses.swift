import Rules

/// Which units each figure was written in lately: in a batch they come again, and are known by their bytes alone.
struct UnitGuesses {
  /// A unit as it was written, and its number among the fact's own.
  private struct Guess {
    var word: UInt128 = 0
    var unit: UInt8 = 0
  }

  /// How many units are kept of each fact.
  private static let count = 2

  /// By the number of the fact, its last units; empty before the first figure with a unit.
  private var guesses: [Guess] = []

  /// A figure of a few digits with a unit that it had lately; `nil` where it is anything else.
  @inline(__always)
  func figure(
    _ token: JSONScanner.StringToken, of fact: Int, _ bytes: Span<UInt8>
  ) -> (value: ExactDecimal, fractionDigits: Int, unit: UInt8)? {
    let first = fact &* Self.count
    guard first < guesses.count, !token.hasEscapes,
      let (number, end) = FigureText.shortNumber(bytes, token.range)
    else { return nil }
    let word = Self.word(bytes, end..<token.range.upperBound)
    guard word != 0 else { return nil }
    for guess in first..<first &+ Self.count where guesses[guess].word == word {
      return (number.value, number.fractionDigits, guesses[guess].unit)
    }
    return nil
  }

  /// Takes the unit that a figure was found to have.
  mutating func learn(
    _ unit: UInt8, _ token: JSONScanner.StringToken, of fact: Int, _ bytes: Span<UInt8>
  ) {
    guard !token.hasEscapes, let (_, end) = FigureText.shortNumber(bytes, token.range) else {
      return
    }
    let first = fact * Self.count
    while guesses.count < first + Self.count { guesses.append(Guess()) }
    guesses[first + 1] = guesses[first]
    guesses[first] = Guess(word: Self.word(bytes, end..<token.range.upperBound), unit: unit)
  }

  /// What stands behind a number as one word that nothing else has; zero where nothing does, too much for one, or
  /// the text is about to end.
  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt128 {
    guard range.count < 16, range.lowerBound &+ 16 <= bytes.count else { return 0 }
    let word = unsafe bytes.bytes.unsafeLoadUnaligned(
      fromByteOffset: range.lowerBound, as: UInt128.self
    ).littleEndian
    let bits = UInt128(truncatingIfNeeded: 8 &* range.count)
    return word & (1 &<< bits &- 1) | bits &<< 120
  }
}
