/// Until when a table holds, in its document's own words. It holds from the date of the document.
public struct Validity: Sendable {
  /// The last day, as in `2021-06-25`; `nil` where the document sets none.
  public let lastDay: String?
  /// The document's words that say so.
  public let words: String
  /// Where they stand in the document.
  public let place: String
  /// Whether the document is only a draft, whose table never held.
  public let isDraft: Bool

  private init(lastDay: String?, words: String, place: String, isDraft: Bool) {
    self.lastDay = lastDay
    self.words = words
    self.place = place
    self.isDraft = isDraft
  }

  /// A table that is for applications or returns until a day.
  public static func until(_ lastDay: String, _ words: String, at place: String) -> Self {
    Self(lastDay: lastDay, words: words, place: place, isDraft: false)
  }

  /// A table that holds until another takes its place.
  public static func open(_ words: String, at place: String) -> Self {
    Self(lastDay: nil, words: words, place: place, isDraft: false)
  }

  /// A table of a draft that asks for comments.
  public static func draft(_ words: String, at place: String) -> Self {
    Self(lastDay: nil, words: words, place: place, isDraft: true)
  }
}

extension Scheme {
  /// Whether the table was in force on a day.
  ///
  /// A document that prints no more than its month or its year may be of any day of it, and counts from
  /// the first.
  public func isInForce(on day: CalendarDate) -> Bool {
    guard !validity.isDraft, source.date <= day.text else { return false }
    return validity.lastDay.map { day.text <= $0 } ?? true
  }
}
