/// A pattern of paths, as `.gitignore` has them: `*` and `?` stand for what has no slash in it, `**` for
/// any folders, `[a-z]` for one of several.
///
/// A pattern without a slash is about any name of a path; one with a slash about the whole path, or
/// about a folder that it lies in.
struct Glob {
  private let pattern: [Unicode.Scalar]
  private let isOfNames: Bool

  init(_ pattern: String) {
    var scalars = Array(pattern.unicodeScalars)
    while scalars.last == "/" { scalars.removeLast() }
    if scalars.starts(with: ["." as Unicode.Scalar, "/"]) { scalars.removeFirst(2) }
    self.pattern = scalars
    isOfNames = !scalars.contains("/")
  }

  /// Whether a path, or a folder that it lies in, is meant.
  func matches(_ path: String) -> Bool {
    let isAbsolute = path.begins(with: "/")
    let names = path.unicodeScalars.split(separator: "/").map(Array.init).filter { $0 != ["."] }
    if isOfNames { return names.contains { Self.matches(pattern[...], $0[...]) } }
    var prefix: [Unicode.Scalar] = isAbsolute ? ["/"] : []
    for (index, name) in names.enumerated() {
      if index > 0 { prefix.append("/") }
      prefix += name
      if Self.matches(pattern[...], prefix[...]) { return true }
    }
    return false
  }

  private static func matches(
    _ pattern: ArraySlice<Unicode.Scalar>, _ text: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    var pattern = pattern
    var text = text
    // Where the last star stands, and what was left of the text there: a star takes one more at a time.
    var star: (pattern: ArraySlice<Unicode.Scalar>, text: ArraySlice<Unicode.Scalar>)?
    while true {
      if pattern.first == "*" {
        if pattern.dropFirst().first == "*" { return matchesFolders(pattern.dropFirst(2), text) }
        pattern = pattern.dropFirst()
        star = (pattern, text)
        continue
      }
      if pattern.isEmpty, text.isEmpty { return true }
      if let scalar = text.first, let rest = rest(of: pattern, behind: scalar) {
        pattern = rest
        text = text.dropFirst()
        continue
      }
      guard let last = star, let taken = last.text.first, taken != "/" else { return false }
      star = (last.pattern, last.text.dropFirst())
      (pattern, text) = (last.pattern, last.text.dropFirst())
    }
  }

  /// Whether what stands behind `**` is met here or behind any further character.
  private static func matchesFolders(
    _ pattern: ArraySlice<Unicode.Scalar>, _ text: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    // `**/` stands for no folder as well.
    let inner = pattern.first == "/" ? pattern.dropFirst() : pattern
    var text = text
    while true {
      if matches(inner, text) { return true }
      guard !text.isEmpty else { return false }
      if pattern.first == "/" {
        guard let slash = text.firstIndex(of: "/") else { return false }
        text = text[(slash + 1)...]
      } else {
        text = text.dropFirst()
      }
    }
  }

  /// What is left of a pattern behind a character, `nil` where it does not begin with it.
  private static func rest(
    of pattern: ArraySlice<Unicode.Scalar>, behind scalar: Unicode.Scalar
  ) -> ArraySlice<Unicode.Scalar>? {
    guard let first = pattern.first else { return nil }
    switch first {
    case "?": return scalar == "/" ? nil : pattern.dropFirst()
    case "[":
      guard let end = pattern.dropFirst(2).firstIndex(of: "]") else {
        return scalar == "[" ? pattern.dropFirst() : nil
      }
      var members = pattern[(pattern.startIndex + 1)..<end]
      let isNegated = members.first == "!" || members.first == "^"
      if isNegated { members = members.dropFirst() }
      var isMember = false
      while let low = members.first {
        members = members.dropFirst()
        var high = low
        if members.first == "-", let last = members.dropFirst().first {
          high = last
          members = members.dropFirst(2)
        }
        if low.value <= scalar.value, scalar.value <= high.value { isMember = true }
      }
      return scalar != "/" && isMember != isNegated ? pattern[(end + 1)...] : nil
    default: return first == scalar ? pattern.dropFirst() : nil
    }
  }
}
