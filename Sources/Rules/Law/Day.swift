/// A day of the calendar, as in `2021-06-23`; the order of such texts is that of the days.
public struct Day: Hashable, Sendable {
  public let text: String

  /// `nil` where the text is no day that the calendar has.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        ? Int(String(Substring(part))) : nil
    }
    guard parts.map({ $0.count }) == [4, 2, 2], numbers.count == 3, (1...12).contains(numbers[1])
    else { return nil }
    let year = numbers[0]
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...days[numbers[1] - 1]).contains(numbers[2]) else { return nil }
    self.text = text
  }
}
