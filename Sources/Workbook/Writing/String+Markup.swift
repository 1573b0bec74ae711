extension String {
  /// The text as XML has it between elements and in attributes; line ends of attributes included.
  var escapedForMarkup: String { escaped(isValue: false) }

  /// The text as a cell has it: what XML can't hold is written `_x0001_`, and so is what reads like that.
  var escapedForCell: String { escaped(isValue: true) }

  private func escaped(isValue: Bool) -> String {
    let needsNone = utf8.allSatisfy { byte in
      byte >= 0x20 && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "<")
        && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "_")
        && byte != 0xEF
    }
    if needsNone { return self }
    var text = ""
    let scalars = Array(unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\n": text += isValue ? "\n" : "&#10;"
      case "\t": text += "\t"
      case "_" where isValue && Self.readsAsEscape(scalars, index): text += "_x005F_"
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        if isValue {
          text += "_x" + String(repeating: "0", count: 4 - digits.utf8.count) + digits + "_"
        }
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// Whether `_x` and four hexadecimal digits with a `_` begin at an index.
  private static func readsAsEscape(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard index + 6 < scalars.count, scalars[index + 1] == "x", scalars[index + 6] == "_" else {
      return false
    }
    return scalars[index + 2...index + 5].allSatisfy { scalar in
      switch scalar {
      case "0"..."9", "a"..."f", "A"..."F": true
      default: false
      }
    }
  }
}
