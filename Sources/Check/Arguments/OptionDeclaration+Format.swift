import Rules

extension OptionDeclaration {
  /// The option that chooses one of some formats, of which text is taken where it is left out.
  ///
  /// - Parameters:
  ///   - formats: The name of each, and what it is for.
  ///   - isOfFile: Whether the command can write to a file, whose name may say the format.
  static func format(
    _ formats: [(name: String, purpose: Bilingual)], isOfFile: Bool = true
  ) -> OptionDeclaration {
    let list = list(of: formats)
    let usual = isOfFile ? usualFormat : Bilingual("默认 text", "text by default")
    return OptionDeclaration(
      name: "--format", value: Bilingual("格式", "FORMAT"),
      help: Bilingual("\(list.chinese)；\(usual.chinese)", "\(list.english); \(usual.english)"),
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
