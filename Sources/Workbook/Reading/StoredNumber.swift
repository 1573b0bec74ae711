/// A number as a workbook stores it, the shortest digits that give the same double, and as people see
/// it: with 15 significant digits, so that 0.30000000000000004 is 0.3.
struct StoredNumber {
  /// How many significant digits a spreadsheet shows.
  static let shownDigits = 15
  /// No double needs more digits than this.
  private static let digitsOfDouble = 17

  private let isNegative: Bool
  /// The significant digits without zeros at their ends.
  private let digits: [UInt8]
  /// How many of them stand before the point.
  private let pointPlace: Int
  /// Whether digits were lost that someone may have meant: of a whole number, or beyond those that a
  /// double has.
  let lostDigits: Bool

  /// - Parameter text: As in `-1.5E-3`; `nil` where it is no number.
  init?(_ text: some Sequence<UInt8>) {
    var digits: [UInt8] = []
    var pointPlace = 0
    var isNegative = false
    var hasDigits = false
    var isBehindPoint = false
    var exponent: (isNegative: Bool, value: Int, hasDigits: Bool, hasSign: Bool)?
    var isFirst = true
    for byte in text {
      defer { isFirst = false }
      switch byte {
      case UInt8(ascii: "-") where isFirst: isNegative = true
      case UInt8(ascii: "+") where isFirst: break
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = byte - UInt8(ascii: "0")
        if var known = exponent {
          known.value = min(known.value * 10 + Int(digit), 100_000)
          known.hasDigits = true
          exponent = known
          continue
        }
        hasDigits = true
        if digits.isEmpty, digit == 0 {
          if isBehindPoint { pointPlace -= 1 }
          continue
        }
        digits.append(digit)
        if !isBehindPoint { pointPlace += 1 }
      case UInt8(ascii: ".") where !isBehindPoint && exponent == nil: isBehindPoint = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        guard hasDigits, exponent == nil else { return nil }
        exponent = (false, 0, false, false)
      case UInt8(ascii: "-"), UInt8(ascii: "+"):
        guard var known = exponent, !known.hasDigits, !known.hasSign else { return nil }
        known.isNegative = byte == UInt8(ascii: "-")
        known.hasSign = true
        exponent = known
      default: return nil
      }
    }
    guard hasDigits, exponent?.hasDigits ?? true else { return nil }
    if let exponent { pointPlace += exponent.isNegative ? -exponent.value : exponent.value }
    while digits.last == 0 { digits.removeLast() }
    let isWhole = digits.count <= pointPlace
    lostDigits =
      digits.count > Self.digitsOfDouble || isWhole && digits.count > Self.shownDigits
    if digits.count > Self.shownDigits {
      let roundsUp = digits[Self.shownDigits] >= 5
      digits.removeLast(digits.count - Self.shownDigits)
      if roundsUp, Self.increment(&digits) { pointPlace += 1 }
      while digits.last == 0 { digits.removeLast() }
    }
    self.digits = digits
    self.pointPlace = pointPlace
    self.isNegative = isNegative && !digits.isEmpty
  }

  /// Adds one to the last digit; whether a digit more stands before the others.
  private static func increment(_ digits: inout [UInt8]) -> Bool {
    for index in digits.indices.reversed() {
      if digits[index] < 9 {
        digits[index] += 1
        return false
      }
      digits[index] = 0
    }
    digits.insert(1, at: 0)
    return true
  }

  /// The number in digits, a hundred times as large where it is a percentage.
  func appendText(isPercent: Bool, to output: inout [UInt8]) {
    guard !digits.isEmpty else {
      output.append(UInt8(ascii: "0"))
      if isPercent { output.append(UInt8(ascii: "%")) }
      return
    }
    let zero = UInt8(ascii: "0")
    let place = isPercent ? pointPlace + 2 : pointPlace
    if isNegative { output.append(UInt8(ascii: "-")) }
    // What is far too large or small for any figure is not written out.
    if place > 40 || place < -40 {
      output.append(contentsOf: digits.map { $0 + zero })
      output.append(UInt8(ascii: "E"))
      output.append(contentsOf: String(place - digits.count).utf8)
    } else {
      if place <= 0 {
        output.append(contentsOf: [zero, UInt8(ascii: ".")])
        for _ in 0..<(-place) { output.append(zero) }
      }
      for (index, digit) in digits.enumerated() {
        if index == place, index > 0 { output.append(UInt8(ascii: ".")) }
        output.append(digit + zero)
      }
      if place > digits.count { for _ in digits.count..<place { output.append(zero) } }
    }
    if isPercent { output.append(UInt8(ascii: "%")) }
  }

  /// The day that a number stands for under a date format, as in `2020-12-31`.
  ///
  /// - Parameter startsIn1904: Whether days are counted from 1904 on.
  func date(startsIn1904: Bool) -> String? {
    guard !isNegative, pointPlace <= 7 else { return nil }
    var days = 0
    for index in 0..<max(0, pointPlace) {
      days = days * 10 + (index < digits.count ? Int(digits[index]) : 0)
    }
    // Day 60 of the usual count is 29 February 1900, which there never was.
    if startsIn1904 { days += 1462 }
    guard days > 60, days < 2_958_466 else { return nil }
    // Days since 1 March 0000, by the calendar's rule of four hundred years.
    let since = days + 693_899
    let era = since / 146_097
    let dayOfEra = since % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(year)-\(two(month))-\(two(day))"
  }
}
