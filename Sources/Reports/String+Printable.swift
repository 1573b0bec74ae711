extension String {
  /// The text with its control characters and what can't be seen made visible, so that what a file holds
  /// can neither break a line nor steer a terminal, nor look like something else.
  public var printable: String { replacingScalars { $0.shownAs } }

  /// Lines that begin no command of a workflow: GitHub takes every line for one whose first characters
  /// behind white space are `::`. What begins so is a name, and a path means the same with `./` before it.
  public var withoutWorkflowCommands: String {
    var copy = self
    guard copy.withUTF8({ unsafe $0.span.holdsTwoColons }) else { return self }
    var text = ""
    var isAtStart = true
    var hasChanged = false
    for (index, scalar) in zip(unicodeScalars.indices, unicodeScalars) {
      if isAtStart, scalar == ":" {
        let next = unicodeScalars.index(after: index)
        if next < endIndex, unicodeScalars[next] == ":" {
          text += "./"
          hasChanged = true
        }
      }
      text.unicodeScalars.append(scalar)
      isAtStart = scalar == "\n" || scalar == "\r" || isAtStart && scalar.properties.isWhitespace
    }
    return hasChanged ? text : self
  }

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
  /// The code that is shown for a control character or for one that can't be seen, `nil` for all others.
  var shownAs: String? { isUnseen ? code : nil }

  /// Whether the character is not seen itself: it controls, joins, separates, turns the direction of the
  /// text, or is a blank that is no space. Variation selectors, which choose a picture, are left alone.
  var isUnseen: Bool {
    switch value {
    case 0x20..<0x7F, 0x4E00...0x9FFF, 0x3000...0x303F, 0xFF01...0xFF60: false
    case 0x00..<0x20, 0x7F...0x9F: true
    // The soft hyphen, the joiner of graphemes, the mark of Arabic letters and the fillers of Hangul.
    case 0xAD, 0x034F, 0x061C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180E, 0x3164, 0xFFA0: true
    // Zero width, directions, separators of lines and paragraphs, operators that are not seen.
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    // The byte-order mark, annotations, musical controls and tags.
    case 0xFEFF, 0xFFF9...0xFFFB, 0x1D173...0x1D17A, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// The code point as `U+000A`.
  var code: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

extension Span<UInt8> {
  /// Whether two colons stand beside each other.
  var holdsTwoColons: Bool {
    var isBehindColon = false
    for index in indices {
      let isColon = self[index] == UInt8(ascii: ":")
      if isColon && isBehindColon { return true }
      isBehindColon = isColon
    }
    return false
  }
}
