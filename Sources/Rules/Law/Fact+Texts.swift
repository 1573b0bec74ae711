/// The value of a fact that is told in words.
public enum Passage: Sendable {}

extension Fact where Value == Passage {
  /// A text in a cell of the annual return, of at most so many characters where the form states a
  /// limit.
  ///
  /// - Parameters:
  ///   - isOfLines: Whether it stands for the rows of a table, a line each.
  ///   - form: What it must be made of, where the document says so.
  ///   - row: The row of the annual return, where it is one.
  public static func text(
    _ key: String, _ label: String, atMost limit: Int? = nil, inEachLine isOfLines: Bool = false,
    form: TextForm? = nil, row: String? = nil, english: String? = nil
  ) -> Self {
    Self(
      definition: FactDefinition(
        key: key, label: label, kind: .text(limit: limit), unit: UnitOfMeasure(""), units: [],
        bounds: Bounds(), plausible: Bounds(), wholes: [], derivation: nil, definition: nil,
        returnRow: row, isOfLines: isOfLines, textForm: form, english: english))
  }
}
