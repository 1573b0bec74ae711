/// Why a text is no figure, as far as that is known.
public enum FigureHint: Hashable, Sendable {
  /// A word says that it is no exact one.
  case approximate(String)
  /// Something stands behind it in brackets.
  case remark(String)
  case date
  /// What a spreadsheet shows where a formula fails or a column is too narrow.
  case sheetError
  /// 无 where nothing is counted.
  case nothing
  /// A fraction that has no end as a decimal.
  case endless
  /// A power of ten, as a spreadsheet shows a number of many digits.
  case exponent
  /// A range that ends below where it begins.
  case reversed
  /// A space between two digits.
  case spaced
}
