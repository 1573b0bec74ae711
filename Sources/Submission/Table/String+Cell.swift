extension String {
  /// The text with the letters of full width replaced by their twins in ASCII.
  var halfWidth: String {
    guard unicodeScalars.contains(where: { $0.isFullWidth }) else { return self }
    var view = String.UnicodeScalarView()
    for scalar in unicodeScalars { view.append(scalar.halfWidth) }
    return String(view)
  }

  /// The text without the white space at its ends.
  var trimmed: String {
    var view = unicodeScalars[...]
    guard view.first?.isSpace == true || view.last?.isSpace == true else { return self }
    while view.first?.isSpace == true { view.removeFirst() }
    while view.last?.isSpace == true { view.removeLast() }
    return String(view)
  }

  /// The text without the white space and the quotes at its ends.
  var trimmingQuotes: Substring {
    var text = trimmed[...]
    while text.first == "\"" { text.removeFirst() }
    while text.last == "\"" { text.removeLast() }
    return text
  }
}

extension Unicode.Scalar {
  /// Whether it is white space, of which there is none behind the ideographic space.
  var isSpace: Bool { value <= 0x3000 && properties.isWhitespace }

  fileprivate var isFullWidth: Bool { ("\u{FF01}"..."\u{FF5E}").contains(self) }

  /// Its twin in ASCII where it is one of full width, else itself.
  var halfWidth: Unicode.Scalar {
    isFullWidth ? Unicode.Scalar(value - 0xFEE0) ?? self : self
  }
}
