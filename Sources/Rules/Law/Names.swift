extension FactDefinition {
  /// What the fact is called: its Chinese label, and in English the words of its key before it.
  public func name(in language: Language) -> String {
    language(label, kind == .score ? label : "\(key.spelledOut) (\(label))")
  }
}

extension Trait {
  /// What the trait is called: its Chinese label, and in English the words of its key before it.
  public func name(in language: Language) -> String {
    language(label, "\(key.spelledOut) (\(label))")
  }
}

extension String {
  /// The words of a key in lower camel case: `leading industry share`.
  var spelledOut: String {
    let characters = Array(self)
    var words: [String] = []
    for (index, character) in characters.enumerated() {
      let startsWord =
        character.isUppercase
        && (index == 0 || !characters[index - 1].isUppercase
          || (index + 1 < characters.count && characters[index + 1].isLowercase))
      if startsWord || words.isEmpty { words.append("") }
      words[words.count - 1].append(character)
    }
    let text = words.map { $0.allSatisfy { $0.isUppercase } ? $0 : $0.lowercased() }
      .joined(separator: " ")
    // A key may not begin with a digit, and 规模以上 has a name of its own in the statistics.
    if text.hasPrefix("five G ") { return "5G " + text.dropFirst("five G ".count) }
    return text.hasSuffix(" above scale")
      ? text.dropLast("scale".count) + "designated size" : text
  }
}
