public import Submission

/// One thing that is filled in on a form.
public struct DraftEntry: Hashable, Sendable {
  /// What of a fact, a trait or a text of the base it is.
  public enum Part: String, CaseIterable, Sendable {
    case value, growth, note, evidence
    /// A key that the program does not know, with its value as JSON.
    case raw
  }

  /// The part of a submission that it belongs to; `nil` for a key at the top that is not known.
  public let section: Section?
  /// The key of the fact, the trait or the text.
  public let key: String
  /// The year that a figure is of, where one is said.
  public let year: Int?
  /// What of the fact the field holds.
  public let part: Part
  /// What was typed, `yes` or `no` for an answer, or JSON for what is not known.
  public let text: String
  /// The symbol of the unit beside the field.
  public let unit: String

  /// - Parameters:
  ///   - section: The part of a submission; `nil` for a key at the top that is not known.
  ///   - key: The key of the fact, the trait or the text.
  ///   - year: The year that a figure is of, where one is said.
  ///   - text: What was typed, `yes` or `no` for an answer, or JSON for what is not known.
  ///   - part: What of the fact the field holds.
  ///   - unit: The symbol of the unit beside the field.
  public init(
    _ section: Section?, _ key: String, year: Int? = nil, _ text: String, as part: Part = .value,
    unit: String = ""
  ) {
    self.section = section
    self.key = key
    self.year = year
    self.part = part
    self.text = text
    self.unit = unit
  }

  /// Where it stands on a form: the section, the key, and the year where it has one.
  public var path: [String] {
    [section?.key ?? "", key] + (year.map { [String($0)] } ?? [])
  }
}
