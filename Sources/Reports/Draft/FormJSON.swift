public import Rules

/// What a page is made for: the schemes to choose from, the language, and what is filled in already.
public struct FormJSON {
  /// What stands for it in the page until it is made.
  public static let marker = "@FORM@"

  /// The JSON that takes the marker's place, `basecheck-form`, in one line.
  public let text: String

  /// - Parameter entries: What is filled in, as `DraftJSON` gives it.
  public init(schemes: [Scheme], entries: String?, _ language: Language) {
    var writer = JSONWriter(isPretty: false)
    writer.object { writer in
      writer.member("format", "basecheck-form")
      writer.member("formatVersion", 1)
      writer.member("schemes", schemes.map { $0.id })
      writer.member("language", language.rawValue)
      writer.member("entries") { writer in
        if let entries { writer.number(entries) } else { writer.null() }
      }
    }
    // Within a script of the page nothing may read as the end of it.
    text = writer.text.replacingScalars { $0 == "<" ? "\\u003c" : nil }
  }
}
