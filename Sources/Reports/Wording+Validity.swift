public import Rules

/// What is said of when a table holds.
extension Wording {
  /// That a table is that of a draft.
  var draft: String { language("征求意见稿", "draft for comments") }

  /// What a verdict by a scheme must not be taken without.
  func marks(of scheme: Scheme) -> [String] { scheme.validity.isDraft ? [draft] : [] }

  /// From when to when a table holds, and the words that say so.
  public func validity(of scheme: Scheme) -> String {
    let validity = scheme.validity
    let words = validity.words.isEmpty ? "" : bracketed("“\(validity.words)”，\(validity.place)")
    if validity.isDraft {
      return language("征求意见稿，没有施行", "a draft for comments, never in force") + words
    }
    let date = scheme.source.date
    return
      (validity.lastDay.map { language("\(date) 至 \($0)", "\(date) to \($0)") }
      ?? language("\(date) 起", "from \(date)")) + words
  }

  /// That a table was not in force on a day, `nil` where it was.
  public func notInForce(_ scheme: Scheme, on day: CalendarDate) -> String? {
    scheme.isInForce(on: day)
      ? nil
      : language(
        "\(day.text) 时\(spaced(scheme.id)) 没有施行：", "\(scheme.id) was not in force on \(day.text): ")
        + validity(of: scheme)
  }
}

extension JSONWriter {
  /// From when to when a table holds.
  mutating func validity(of scheme: Scheme) {
    object { writer in
      writer.member("from", scheme.validity.isDraft ? nil : scheme.source.date)
      writer.member("until", scheme.validity.lastDay)
      writer.member("isDraft", scheme.validity.isDraft)
      writer.member("words", scheme.validity.words)
      writer.member("place", scheme.validity.place)
    }
  }
}
