import Rules

/// Which unit each figure was written in the last time: in a batch it comes again, and is known by its bytes
/// alone.
struct UnitGuesses {
  /// A unit as it was written, and its number among the fact's own.
  private struct Guess {
    var word: UInt64 = 0
    var unit: UInt8 = 0
  }

  /// By the number of the fact; empty before the first figure with a unit.
  private var guesses: [Guess] = []

  /// A figure of a few digits with the unit that it had the last time; `nil` where it is anything else.
  @inline(__always)
  func figure(
    _ token: JSONScanner.StringToken, of fact: Int, _ bytes: Span<UInt8>
  ) -> (value: ExactDecimal, fractionDigits: Int, unit: UInt8)? {
    guard fact < guesses.count, guesses[fact].word != 0, !token.hasEscapes,
      let (number, end) = FigureText.shortNumber(bytes, token.range),
      Self.word(bytes, end..<token.range.upperBound) == guesses[fact].word
    else { return nil }
    return (number.value, number.fractionDigits, guesses[fact].unit)
  }

  /// Takes the unit that a figure was found to have.
  mutating func learn(
    _ unit: UInt8, _ token: JSONScanner.StringToken, of fact: Int, _ bytes: Span<UInt8>
  ) {
    guard !token.hasEscapes, let (_, end) = FigureText.shortNumber(bytes, token.range) else {
      return
    }
    while guesses.count <= fact { guesses.append(Guess()) }
    guesses[fact] = Guess(word: Self.word(bytes, end..<token.range.upperBound), unit: unit)
  }

  /// What stands behind a number as one word that nothing else has; zero where it is too long for one.
  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    guard range.count < 8 else { return 0 }
    var word = UInt64(truncatingIfNeeded: range.count)
    for index in range { word = word << 8 | UInt64(bytes[index]) }
    return word
  }
}
