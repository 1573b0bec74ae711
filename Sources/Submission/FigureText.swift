import Rules

/// A number with a unit, such as `12.6 平方公里` or `4,125 万元`.
struct FigureText {
  let value: ExactDecimal
  /// The unit by its number among the fact's own.
  let unit: UInt8
  let fractionDigits: Int
}

/// Why a text is not a figure of a fact.
enum FigureTextError: Error {
  case malformed
  case tooLarge
  case tooPrecise
  case unknownUnit(String)
  case unitOfAnotherKind(String)
  /// No figure, for a reason that is known.
  case hinted(FigureHint)
  /// A sign for nothing given.
  case blank

  init(_ error: ExactDecimalError) {
    switch error {
    case .malformed: self = .malformed
    case .tooLarge: self = .tooLarge
    case .tooPrecise: self = .tooPrecise
    }
  }

  /// Whether the text may say a figure in words.
  fileprivate var mayBeInWords: Bool {
    switch self {
    case .malformed, .unknownUnit, .unitOfAnotherKind: true
    case .tooLarge, .tooPrecise, .hinted, .blank: false
    }
  }

  /// Whether the text is no number with a unit.
  fileprivate var isOfForm: Bool {
    if case .malformed = self { return true }
    return false
  }

  /// Whether the text may be a bound.
  var mayBeBound: Bool {
    switch self {
    case .hinted(.approximate), .hinted(.remark): true
    case .hinted, .blank, .tooLarge, .tooPrecise: false
    case .malformed, .unknownUnit, .unitOfAnotherKind: true
    }
  }

  /// What is wrong with the text.
  func problem(_ text: String, _ fact: FactDefinition) -> Problem {
    switch self {
    case .malformed, .blank: .malformedFigure(text, fact, nil)
    case .hinted(let hint): .malformedFigure(text, fact, hint)
    case .tooLarge: .tooLargeNumber(text, fact)
    case .tooPrecise: .tooManyDigits(text, fact)
    case .unknownUnit(let unit): .unknownUnit(unit, fact)
    case .unitOfAnotherKind(let unit): .unitOfAnotherKind(unit, fact)
    }
  }
}

extension FigureText {
  /// A number with a unit, or in words.
  init(
    _ bytes: Span<UInt8>, _ range: Range<Int>, of fact: FactDefinition, in vocabulary: Vocabulary
  ) throws(FigureTextError) {
    do {
      try self.init(plain: bytes, range, of: fact, in: vocabulary)
    } catch {
      // A plain number is no word, and one that can't be held none that others could say better.
      guard error.mayBeInWords else { throw error }
      switch FigureWords.reading(of: JSONScanner.text(range, bytes), for: fact) {
      case .digits(let digits):
        let text = Array(digits.utf8)
        do {
          try self.init(plain: text.span, 0..<text.count, of: fact, in: vocabulary)
        } catch let other {
          // What is wrong with the figure itself is said of what was written.
          throw error.isOfForm ? other : error
        }
      case .blank: throw .blank
      case .no(let hint): throw .hinted(hint)
      case .unknown: throw error
      }
    }
  }

  private init(
    plain bytes: Span<UInt8>, _ range: Range<Int>, of fact: FactDefinition,
    in vocabulary: Vocabulary
  ) throws(FigureTextError) {
    let text = Self.trimmed(bytes, range)
    if let (number, end) = Self.shortNumber(bytes, text) {
      value = number.value
      fractionDigits = number.fractionDigits
      unit = try Self.unit(bytes, end..<text.upperBound, of: fact, in: vocabulary)
      return
    }
    var number = ExactDecimalReader()
    var groups = DigitGroups()
    var fractionDigits: Int?
    var index = text.lowerBound
    // An exponent is no way to write a figure with a unit, and a unit may begin with E, as EB does.
    while index < text.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: ",") {
        guard fractionDigits == nil, groups.close() else { throw .malformed }
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        if let digits = fractionDigits { fractionDigits = digits + 1 } else { groups.count += 1 }
        guard number.accept(byte) else { throw .malformed }
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
        if byte == UInt8(ascii: ".") { fractionDigits = 0 }
        guard number.accept(byte) else { throw .malformed }
      } else {
        break
      }
      index += 1
    }
    guard groups.areComplete else { throw .malformed }
    do {
      value = try number.finish()
    } catch {
      throw FigureTextError(error)
    }
    self.fractionDigits = min(fractionDigits ?? 0, ExactDecimal.fractionDigits)
    unit = try Self.unit(bytes, index..<text.upperBound, of: fact, in: vocabulary)
  }

  /// The number of few digits that a text begins with, as most do, and where it ends.
  static func shortNumber(
    _ bytes: Span<UInt8>, _ text: Range<Int>
  ) -> (number: (value: ExactDecimal, fractionDigits: Int), end: Int)? {
    guard !text.isEmpty else { return nil }
    var scanner = JSONScanner(offset: text.lowerBound)
    guard let number = scanner.shortNumber(bytes) else { return nil }
    let end = scanner.offset
    return end < text.upperBound && bytes[end] == UInt8(ascii: ",") ? nil : (number, end)
  }

  /// The unit behind a number.
  private static func unit(
    _ bytes: Span<UInt8>, _ range: Range<Int>, of fact: FactDefinition, in vocabulary: Vocabulary
  ) throws(FigureTextError) -> UInt8 {
    let rest = trimmed(bytes, range)
    switch vocabulary.unit(bytes, rest, of: fact) {
    case .own(let unit): return unit
    // A number alone is read apart.
    case _ where rest.isEmpty: throw .malformed
    case .ofAnotherKind: throw .unitOfAnotherKind(JSONScanner.text(rest, bytes))
    case .unknown: throw .unknownUnit(JSONScanner.text(rest, bytes))
    }
  }

  /// How many digits stand behind the point of a JSON number, its exponent taken into account.
  static func fractionDigits(of number: String) -> Int {
    let parts = number.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    let fraction = parts[0].split(separator: ".", omittingEmptySubsequences: false).dropFirst()
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let digits = (fraction.first?.utf8.count ?? 0).subtractingReportingOverflow(exponent)
    return min(max(0, digits.partialValue), ExactDecimal.fractionDigits)
  }

  /// The digits of a number as JSON writes it, thousands commas left out; `nil` where the text is none.
  static func plainNumber(_ text: String) -> String? {
    var reader = ExactDecimalReader()
    var groups = DigitGroups()
    var isWhole = true
    var digits: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: ","):
        guard isWhole, groups.close() else { return nil }
        continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"): if isWhole { groups.count += 1 }
      case UInt8(ascii: "."): isWhole = false
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        guard !groups.isGrouped else { return nil }
        isWhole = false
      default: break
      }
      guard reader.accept(byte) else { return nil }
      digits.append(byte)
    }
    guard reader.isComplete, groups.areComplete else { return nil }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The digits of a text that is a number without a unit, in digits or in words; `nil` where it is none.
  ///
  /// - Parameter word: The text in letters of half width, without spaces at its ends.
  static func bareNumber(_ word: String, of fact: FactDefinition) -> String? {
    if let plain = plainNumber(word) { return plain }
    let endsInNumber = word.unicodeScalars.last.map {
      ("0"..."9").contains($0) || "零〇一二三四五六七八九十百千".unicodeScalars.contains($0)
    }
    guard endsInNumber == true, word.utf8.first != UInt8(ascii: "-") else { return nil }
    return FigureWords.plainDigits(word, for: fact)
  }

  /// The digits of a percentage, with its sign or without; `nil` where a text is none.
  static func percentage(_ word: String) -> String? {
    let hasSign = word.unicodeScalars.last.map { ["%", "％"].contains($0) } ?? false
    return plainNumber(hasSign ? String(word.dropLast()).trimmed : word)
  }

  /// Whether a number is one that a spreadsheet has shortened, as in 2.98E+06.
  static func isShortened(_ word: String) -> Bool {
    guard word.utf8.count <= 12, let sign = word.utf8.firstIndex(of: UInt8(ascii: "E")) else {
      return false
    }
    let rest = word.utf8[sign...].dropFirst()
    return rest.count == 3
      && rest.first.map { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") } == true
      && plainNumber(word) != nil
  }

  /// The range without the spaces at its ends; the ideographic and the no-break space count.
  private static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      if bytes[start] == 0x20 || bytes[start] == 0x09 {
        start += 1
      } else if let length = wideSpace(bytes, at: start, within: end) {
        start += length
      } else {
        break
      }
    }
    while start < end {
      if bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 {
        end -= 1
      } else if end - 3 >= start, wideSpace(bytes, at: end - 3, within: end) == 3 {
        end -= 3
      } else if end - 2 >= start, wideSpace(bytes, at: end - 2, within: end) == 2 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  /// The length of the ideographic (U+3000) or no-break space (U+00A0) at an index.
  private static func wideSpace(_ bytes: Span<UInt8>, at index: Int, within end: Int) -> Int? {
    if index + 3 <= end, bytes[index] == 0xE3, bytes[index + 1] == 0x80, bytes[index + 2] == 0x80 {
      return 3
    }
    return index + 2 <= end && bytes[index] == 0xC2 && bytes[index + 1] == 0xA0 ? 2 : nil
  }
}

/// The digits between the commas of a grouped number: three in each group but the first.
private struct DigitGroups {
  var count = 0
  private(set) var isGrouped = false

  /// Ends a group at a comma; `false` where a comma can't stand.
  mutating func close() -> Bool {
    guard isGrouped ? count == 3 : (1...3).contains(count) else { return false }
    isGrouped = true
    count = 0
    return true
  }

  var areComplete: Bool { !isGrouped || count == 3 }
}
