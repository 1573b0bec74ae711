/// What a text must be made of, where a document says so.
public enum TextForm: Hashable, Sendable {
  /// Codes of GB/T 4754-2017, beside their names or alone.
  case industryCodes
  /// A date as in 2023-11-02.
  case date
}
