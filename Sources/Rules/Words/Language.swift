/// The languages that the program speaks. The law's own words are always Chinese.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case chinese = "zh"
  case english = "en"

  /// One of two texts that say the same; only the one that is wanted is made.
  @inlinable
  public func callAsFunction<Text>(
    _ chinese: @autoclosure () -> Text, _ english: @autoclosure () -> Text
  ) -> Text {
    switch self {
    case .chinese: chinese()
    case .english: english()
    }
  }
}

/// A text of ours in every language.
public struct Bilingual: Hashable, Sendable {
  /// The words in Chinese.
  public let chinese: String
  /// The words in English.
  public let english: String

  /// One text in both languages, the Chinese first.
  public init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }

  /// The text in a language.
  public subscript(language: Language) -> String { language(chinese, english) }
}
