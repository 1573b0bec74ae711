extension String {
  /// The text with its control characters made visible, so that what a file holds can neither break
  /// a line nor steer a terminal.
  public var printable: String { replacingScalars { $0.shownAs } }

  /// The text with some of its characters replaced; the runs between them are copied whole.
  ///
  /// - Parameter replacement: What stands for a character, `nil` where it stays.
  func replacingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
    var text = ""
    var run = startIndex
    var index = startIndex
    while index < endIndex {
      let next = unicodeScalars.index(after: index)
      if let other = replacement(unicodeScalars[index]) {
        if text.isEmpty { text.reserveCapacity(utf8.count + other.utf8.count) }
        text += self[run..<index]
        text += other
        run = next
      }
      index = next
    }
    if run == startIndex { return self }
    text += self[run...]
    return text
  }
}

extension Unicode.Scalar {
  /// The code that is shown for a control character, `nil` for all others.
  var shownAs: String? {
    switch value {
    case 0x20..<0x7F, 0x4E00...0x9FFF: nil
    case 0x00..<0x20, 0x7F...0x9F: code
    // Separators of lines and paragraphs, and marks that turn the direction of the text.
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: code
    default: nil
    }
  }

  /// The code point as `U+000A`.
  var code: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
