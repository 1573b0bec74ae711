extension String {
  /// The text as XML 1.0 or HTML holds it, in an element or in a quoted attribute: marks are escaped,
  /// and characters that XML does not allow are shown as `printable` shows them.
  var escapedForXML: String {
    var text = ""
    text.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      case "\n": text += "&#10;"
      case "\u{FFFE}", "\u{FFFF}": text += "U+" + String(scalar.value, radix: 16, uppercase: true)
      default: text += String(scalar).printable
      }
    }
    return text
  }
}
