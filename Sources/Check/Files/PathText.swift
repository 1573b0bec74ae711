/// Texts taken apart by bytes: a combining mark behind `/`, `=` or `:` makes one character with it, but
/// is another byte to the system.
extension String {
  /// The text before the first of a byte and the text behind it, `nil` where the byte is not there.
  func cut(at separator: UInt8) -> (head: String, tail: String?) {
    guard let index = utf8.firstIndex(of: separator) else { return (self, nil) }
    return (
      String(Substring(utf8[..<index])), String(Substring(utf8[utf8.index(after: index)...]))
    )
  }

  /// The folder of a path with its slash, empty where it names none, and the name in it.
  var folderAndName: (folder: String, name: String) {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", self) }
    return (
      String(Substring(utf8[...slash])), String(Substring(utf8[utf8.index(after: slash)...]))
    )
  }

  /// Whether the first bytes are those of another text, whatever they mean to Unicode.
  func begins(with other: String) -> Bool { utf8.starts(with: other.utf8) }

  /// Whether the last bytes are those of another text.
  func ends(with other: String) -> Bool { utf8.reversed().starts(with: other.utf8.reversed()) }
}
