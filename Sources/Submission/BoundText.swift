import Rules

/// A text that says no more of a figure than a bound, or two: 低于 1.2, 80% 以上, `>= 80%`, 260～280 亿元.
public struct BoundText {
  /// One end as it is written, with its unit.
  struct End {
    let number: FigureText
    let isIncluded: Bool
    /// Whether no unit is written behind the number.
    let isPlain: Bool
  }

  let lower: End?
  let upper: End?

  /// What a word before or behind a number makes of it.
  private enum Side {
    case lower(isIncluded: Bool)
    case upper(isIncluded: Bool)
  }

  private static let before: [(word: String, side: Side)] = [
    ("不低于", .lower(isIncluded: true)), ("不少于", .lower(isIncluded: true)),
    ("不小于", .lower(isIncluded: true)), ("至少", .lower(isIncluded: true)),
    ("≥", .lower(isIncluded: true)), (">=", .lower(isIncluded: true)),
    ("at least ", .lower(isIncluded: true)),
    ("超过", .lower(isIncluded: false)), ("大于", .lower(isIncluded: false)),
    ("高于", .lower(isIncluded: false)), ("多于", .lower(isIncluded: false)),
    ("＞", .lower(isIncluded: false)), (">", .lower(isIncluded: false)),
    ("more than ", .lower(isIncluded: false)), ("over ", .lower(isIncluded: false)),
    ("above ", .lower(isIncluded: false)),
    ("不超过", .upper(isIncluded: true)), ("不高于", .upper(isIncluded: true)),
    ("不大于", .upper(isIncluded: true)), ("不多于", .upper(isIncluded: true)),
    ("至多", .upper(isIncluded: true)), ("≤", .upper(isIncluded: true)),
    ("<=", .upper(isIncluded: true)), ("at most ", .upper(isIncluded: true)),
    ("低于", .upper(isIncluded: false)), ("小于", .upper(isIncluded: false)),
    ("少于", .upper(isIncluded: false)), ("不到", .upper(isIncluded: false)),
    ("不足", .upper(isIncluded: false)), ("＜", .upper(isIncluded: false)),
    ("<", .upper(isIncluded: false)), ("less than ", .upper(isIncluded: false)),
    ("below ", .upper(isIncluded: false)), ("under ", .upper(isIncluded: false)),
  ]

  /// In the law's words 以上 includes the number and 以下 does not.
  private static let behind: [(word: String, side: Side)] = [
    ("及以上", .lower(isIncluded: true)), ("以上", .lower(isIncluded: true)),
    ("及以下", .upper(isIncluded: true)), ("以下", .upper(isIncluded: false)),
    (" or more", .lower(isIncluded: true)), (" or less", .upper(isIncluded: true)),
  ]

  private static let between = ["～", "~", "〜", "—", "–", "至", "到", " to ", "-"]

  /// The words before a number that make it a bound, those behind it, and those between two numbers.
  public static var words: (before: [String], behind: [String], between: [String]) {
    (before.map { $0.word }, behind.map { $0.word }, between)
  }

  /// Reads a bound.
  ///
  /// - Parameter unit: The unit of a number that has none, where the text stands in a row with one.
  /// - Returns: `nil` where the text says no bound.
  init?(
    _ text: String, of fact: FactDefinition, unit: UnitOfMeasure? = nil, in vocabulary: Vocabulary
  ) throws(FigureTextError) {
    guard fact.kind.isFigure else { return nil }
    let bytes = Array(text.trimmed.utf8)
    func end(_ bytes: ArraySlice<UInt8>, _ isIncluded: Bool) throws(FigureTextError) -> End {
      var bytes = Array(bytes)
      while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
      let isPlain = bytes.last.map(Self.isDigit) ?? false
      if let unit, isPlain { bytes += Array(unit.symbol.utf8) }
      return End(
        number: try FigureText(bytes.span, 0..<bytes.count, of: fact, in: vocabulary),
        isIncluded: isIncluded, isPlain: isPlain)
    }
    for (word, side) in Self.before where bytes.starts(with: word.utf8) {
      let rest = bytes.dropFirst(word.utf8.count)
      switch side {
      case .lower(let isIncluded): (lower, upper) = (try end(rest, isIncluded), nil)
      case .upper(let isIncluded): (lower, upper) = (nil, try end(rest, isIncluded))
      }
      return
    }
    for (word, side) in Self.behind where bytes.suffix(word.utf8.count).elementsEqual(word.utf8) {
      let rest = bytes.dropLast(word.utf8.count)
      switch side {
      case .lower(let isIncluded): (lower, upper) = (try end(rest, isIncluded), nil)
      case .upper(let isIncluded): (lower, upper) = (nil, try end(rest, isIncluded))
      }
      return
    }
    for word in Self.between {
      guard let place = Self.place(of: Array(word.utf8), in: bytes) else { continue }
      let right = bytes[(place + word.utf8.count)...]
      var left = Array(bytes[..<place])
      while left.last == UInt8(ascii: " ") { left.removeLast() }
      // The first number has the unit of the second where it has none of its own.
      if left.last.map(Self.isDigit) ?? false {
        let last = right.lastIndex(where: Self.isDigit) ?? right.startIndex
        left += right[min(last + 1, right.endIndex)...]
      }
      let start = right.first == UInt8(ascii: " ") ? right.dropFirst() : right
      (lower, upper) = (try end(left[...], true), try end(start, true))
      return
    }
    return nil
  }

  /// Whether a text that is no number says a bound.
  static func isBound(
    _ text: String, _ error: FigureTextError, of fact: FactDefinition, in vocabulary: Vocabulary
  ) -> Bool {
    guard error.mayBeBound else { return false }
    do throws(FigureTextError) {
      return try BoundText(text, of: fact, unit: fact.unit, in: vocabulary) != nil
    } catch {
      return false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Where a word stands between two numbers, `nil` where it does not.
  private static func place(of word: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count > word.count + 1 else { return nil }
    for start in 1..<(bytes.count - word.count)
    where bytes[start..<start + word.count].elementsEqual(word) {
      let isBetween =
        bytes[..<start].contains(where: isDigit)
        && bytes[(start + word.count)...].contains(where: isDigit)
      if isBetween { return start }
    }
    return nil
  }
}
