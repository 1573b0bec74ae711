extension String {
  /// The text with the letters of full width replaced by their twins in ASCII.
  var halfWidth: String {
    var view = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isFullWidth = ("\u{FF01}"..."\u{FF5E}").contains(scalar)
      view.append(isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(view)
  }

  /// The text without the white space at its ends.
  var trimmed: String {
    var view = unicodeScalars[...]
    while view.first?.properties.isWhitespace == true { view.removeFirst() }
    while view.last?.properties.isWhitespace == true { view.removeLast() }
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
