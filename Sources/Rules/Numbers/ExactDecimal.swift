/// An exact decimal number with up to 18 digits before and 18 digits after the point.
///
/// The value is held as a whole number of 10⁻¹⁸, so addition and comparison are integer operations
/// and nothing is ever rounded. What does not fit is refused when it is read, never truncated.
public struct ExactDecimal: Hashable, Sendable {
  /// The number of digits kept after the decimal point.
  public static let fractionDigits = 18
  /// The number of digits accepted before the decimal point.
  public static let integerDigits = 18
  /// The scaled value of one.
  @inlinable public static var scale: Int128 { 1_000_000_000_000_000_000 }

  /// The value multiplied by 10¹⁸.
  public let scaled: Int128

  /// The decimal whose value is `scaled` × 10⁻¹⁸.
  @inlinable
  public init(scaled: Int128) {
    self.scaled = scaled
  }

  /// A whole number.
  public init(_ whole: Int) {
    self.scaled = Int128(whole) * Self.scale
  }

  /// A whole number and tenths, as limits such as 0.7 or 2.5 are written in the tables.
  public init(_ whole: Int, tenths: Int) {
    self.scaled = Int128(whole) * Self.scale + Int128(tenths) * (Self.scale / 10)
  }

  /// A decimal of at most 18 digits, the given number of them behind the point.
  public init(digits: UInt64, fractionDigits: Int, isNegative: Bool) {
    let (high, low) = digits.multipliedFullWidth(
      by: Self.powersOfTen[Self.fractionDigits - fractionDigits])
    let magnitude = Int128(high) << 64 | Int128(low)
    scaled = isNegative ? -magnitude : magnitude
  }

  /// The powers of ten from 10⁰ to 10¹⁸.
  static let powersOfTen: InlineArray<19, UInt64> = [
    1, 10, 100, 1_000,
    10_000, 100_000, 1_000_000, 10_000_000,
    100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000,
    1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
    10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
  ]

  /// Nought.
  @inlinable public static var zero: Self { Self(scaled: 0) }
}

extension ExactDecimal: Comparable {
  /// Whether the left number is the smaller.
  public static func < (left: Self, right: Self) -> Bool { left.scaled < right.scaled }
}

// MARK: - Reading

/// Why a text is not a decimal that can be held exactly.
public enum ExactDecimalError: Error, Equatable, Sendable {
  /// The text is not a JSON number.
  case malformed
  /// More than 18 digits before the decimal point.
  case tooLarge
  /// More than 18 digits after the decimal point.
  case tooPrecise
}

extension ExactDecimal {
  /// Reads a JSON number (RFC 8259 §6) exactly.
  ///
  /// - Throws: `malformed` where the text is not such a number, `tooLarge` or `tooPrecise` where the
  ///   number has more digits than are held.
  public init(parsing text: some StringProtocol) throws(ExactDecimalError) {
    let bytes = Array(text.utf8)
    var reader = ExactDecimalReader()
    for byte in bytes {
      guard reader.accept(byte) else { throw .malformed }
    }
    self = try reader.finish()
  }
}

/// Reads a JSON number byte by byte, so that a scanner can feed it while it looks for the end.
public struct ExactDecimalReader: Sendable {
  private enum Position {
    case start, sign, zero, integer, point, fraction, exponent, exponentSign, exponentDigits
  }

  private var position = Position.start
  private var negative = false
  /// The significant digits read so far; leading zeros do not count.
  private var digits: Int128 = 0
  private var digitCount = 0
  /// Zeros seen since the last other digit; they matter only if another digit follows.
  private var pendingZeros = 0
  private var fractionDigits = 0
  private var overflowed = false
  private var exponentNegative = false
  private var exponent = 0

  /// A reader before the first byte of a number.
  public init() {}

  /// Takes the next byte of the number; `false` where the byte can't stand there.
  public mutating func accept(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return takeDigit(Int(byte &- UInt8(ascii: "0")))
    case UInt8(ascii: "."):
      guard position == .zero || position == .integer else { return false }
      position = .point
      return true
    case UInt8(ascii: "e"), UInt8(ascii: "E"):
      guard position == .zero || position == .integer || position == .fraction else { return false }
      position = .exponent
      return true
    case UInt8(ascii: "-"):
      if position == .start {
        negative = true
        position = .sign
        return true
      }
      guard position == .exponent else { return false }
      exponentNegative = true
      position = .exponentSign
      return true
    case UInt8(ascii: "+"):
      guard position == .exponent else { return false }
      position = .exponentSign
      return true
    default:
      return false
    }
  }

  private mutating func takeDigit(_ digit: Int) -> Bool {
    switch position {
    case .start, .sign:
      position = digit == 0 ? .zero : .integer
      append(digit)
    case .integer:
      append(digit)
    case .zero:
      return false
    case .point, .fraction:
      position = .fraction
      fractionDigits &+= 1
      append(digit)
    case .exponent, .exponentSign, .exponentDigits:
      position = .exponentDigits
      // Past this bound the outcome no longer depends on the exponent.
      if exponent < 1_000_000_000 { exponent = exponent * 10 + digit }
    }
    return true
  }

  private mutating func append(_ digit: Int) {
    if digit == 0 {
      if digits != 0 { pendingZeros &+= 1 }
      return
    }
    digitCount &+= pendingZeros &+ 1
    // 36 digits are all that fit; the count decides later whether that is too large or too precise.
    if digitCount > ExactDecimal.integerDigits + ExactDecimal.fractionDigits {
      overflowed = true
      pendingZeros = 0
      return
    }
    while pendingZeros > 0 {
      digits *= 10
      pendingZeros -= 1
    }
    digits = digits * 10 + Int128(digit)
  }

  /// Whether what was read so far is a whole JSON number.
  public var isComplete: Bool {
    switch position {
    case .zero, .integer, .fraction, .exponentDigits: true
    case .start, .sign, .point, .exponent, .exponentSign: false
    }
  }

  /// The number that was read.
  ///
  /// - Throws: `malformed` where the number breaks off, `tooLarge` or `tooPrecise` where it has more
  ///   digits than are held.
  public consuming func finish() throws(ExactDecimalError) -> ExactDecimal {
    guard isComplete else { throw .malformed }
    guard digits != 0 else { return .zero }
    // value = digits × 10^power
    let power = (exponentNegative ? -exponent : exponent) - fractionDigits + pendingZeros
    guard digitCount + power <= ExactDecimal.integerDigits else { throw .tooLarge }
    guard !overflowed, -power <= ExactDecimal.fractionDigits else { throw .tooPrecise }
    var scaled = digits
    var remaining = power + ExactDecimal.fractionDigits
    while remaining > 0 {
      let step = min(remaining, ExactDecimal.fractionDigits)
      scaled *= Int128(ExactDecimal.powersOfTen[step])
      remaining -= step
    }
    return ExactDecimal(scaled: negative ? -scaled : scaled)
  }
}

// MARK: - Printing

extension ExactDecimal: CustomStringConvertible {
  /// The number in plain notation, with no more digits than it has: `0.1`, `-3`, `412.5`.
  public var description: String {
    let magnitude = scaled.magnitude
    let unit = UInt128(Self.scale)
    let (whole, rest) = magnitude.quotientAndRemainder(dividingBy: unit)
    var text = scaled < 0 ? "-" : ""
    text += String(whole)
    if rest != 0 {
      var fraction = String(rest)
      fraction = String(repeating: "0", count: Self.fractionDigits - fraction.count) + fraction
      while fraction.hasSuffix("0") { fraction.removeLast() }
      text += "." + fraction
    }
    return text
  }
}
