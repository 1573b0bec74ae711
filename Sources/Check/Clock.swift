import CLibrary

/// The time, which `SOURCE_DATE_EPOCH` replaces where a report must come out the same every time.
enum Clock {
  /// The coordinated universal time in the form `2021-06-23T08:30:00`.
  static var timestamp: String {
    let parts = now
    return
      "\(date(of: parts))T\(padded(parts.tm_hour)):\(padded(parts.tm_min)):\(padded(parts.tm_sec))"
  }

  /// The day in the form `2021-06-23`.
  static var today: String { date(of: now) }

  private static func date(of parts: tm) -> String {
    "\(parts.tm_year + 1900)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))"
  }

  private static func padded(_ number: Int32) -> String {
    (number < 10 ? "0" : "") + String(number)
  }

  /// The last year that is over.
  static var lastFullYear: Int { Int(now.tm_year) + 1899 }

  private static var now: tm {
    var seconds = Files.environment("SOURCE_DATE_EPOCH").flatMap { time_t($0) } ?? time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    return parts
  }
}
