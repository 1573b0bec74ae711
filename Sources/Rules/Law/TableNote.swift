/// A note that a table prints at its foot (表注).
public struct TableNote: Sendable {
  /// The note's own number; `nil` where the table prints none.
  public let number: String?
  /// The law's words.
  public let text: String
  /// What the note does in the rules.
  public let effect: Bilingual
  /// The numbers of the items that it decides; empty where it speaks of the whole table.
  public let items: [String]

  /// - Parameters:
  ///   - number: The note's own number; `nil` where the table prints none.
  ///   - text: The law's words.
  ///   - effect: What the note does in the rules.
  ///   - items: The numbers of the items that it decides; none where it speaks of the whole table.
  public init(_ number: String?, _ text: String, effect: Bilingual, on items: [String] = []) {
    self.number = number
    self.text = text
    self.effect = effect
    self.items = items
  }
}
