extension FactDefinition {
  /// What the fact is called: its Chinese label, and in English its English name before it, which is
  /// the words of its key where it is declared with no other.
  public func name(in language: Language) -> String {
    language(label, kind == .score ? label : "\(english ?? key.spelledOut) (\(label))")
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
    return words.map { $0.allSatisfy { $0.isUppercase } ? $0 : $0.lowercased() }
      .joined(separator: " ")
  }
}
