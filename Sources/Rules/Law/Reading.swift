/// The readings of a table in English, by the number of the item; `nil` for an item without one.
public typealias EnglishReadings = @Sendable (_ number: String) -> String?

/// How the words of an item were read where they leave a choice.
///
/// The Chinese stands with the item. The English is looked up when it is asked for, so that a run
/// in Chinese doesn't pay for it.
public struct Reading: Sendable {
  /// The reading in Chinese, which is the one that counts.
  public let chinese: String
  private let item: String
  private let readings: EnglishReadings?

  init(chinese: String, item: String, english readings: EnglishReadings?) {
    self.chinese = chinese
    self.item = item
    self.readings = readings
  }

  /// The reading in a language; in Chinese where the table has no English for it.
  public subscript(language: Language) -> String {
    language(chinese, readings?(item) ?? chinese)
  }
}
