import Rules

extension OptionDeclaration {
  /// The option that chooses one of some formats, of which text is taken where it is left out.
  ///
  /// - Parameter formats: The name of each, and what it is for.
  static func format(_ formats: [(name: String, purpose: Bilingual)]) -> OptionDeclaration {
    let list = list(of: formats)
    return OptionDeclaration(
      name: "--format", value: Bilingual("格式", "FORMAT"),
      help: Bilingual(
        "\(list.chinese)；\(usualFormat.chinese)", "\(list.english); \(usualFormat.english)"),
      choices: formats.map { $0.name })
  }

  /// What is taken where no format is asked for.
  static let usualFormat = Bilingual(
    "默认是 --output 的扩展名所说的那一种，否则 text", "by default what the name of --output says, else text")

  /// Formats with what each is for.
  static func list(of formats: [(name: String, purpose: Bilingual)]) -> Bilingual {
    func list(_ language: Language) -> String {
      formats.map { format in
        language("\(format.name)（", "\(format.name) (") + format.purpose[language]
          + language("）", ")")
      }.joined(separator: language("、", ", "))
    }
    return Bilingual(list(.chinese), list(.english))
  }
}
