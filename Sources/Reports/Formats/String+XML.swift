extension String {
  /// The text as XML 1.0 or HTML holds it, in an element or in a quoted attribute: marks are escaped,
  /// and characters that XML or HTML does not allow are shown as `printable` shows them.
  var escapedForXML: String {
    replacingScalars { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      case "\n": "&#10;"
      case _ where scalar.value >= 0xFDD0 && scalar.properties.isNoncharacterCodePoint: scalar.code
      default: scalar.shownAs
      }
    }
  }
}
