/// A day of the calendar, as in 2023-11-02.
public struct CalendarDate: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// The month from 1.
  public let month: Int
  /// The day from 1.
  public let day: Int

  /// Reads a date of the form 2023-11-02; `nil` where the calendar has no such day.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, zip(parts, [4, 2, 2]).allSatisfy({ $0.utf8.count == $1 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && year % 100 != 0 || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The last day of a term of so many years that begins on the date: the day before its return.
  public func lastDay(ofYears years: Int) -> CalendarDate {
    let end = year + years
    // The day before the same date; before March 1 that may be February 29.
    if day > 1 {
      return CalendarDate(year: end, month: month, day: min(day - 1, Self.days(in: month, of: end)))
    }
    let before = month == 1 ? 12 : month - 1
    let ofYear = month == 1 ? end - 1 : end
    return CalendarDate(year: ofYear, month: before, day: Self.days(in: before, of: ofYear))
  }

  /// The date as it is written.
  public var text: String {
    func padded(_ number: Int, to count: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
    }
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}
