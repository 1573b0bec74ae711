/// How a cell looks, and whether it may be filled in where its sheet is protected.
public struct CellStyle: Hashable, Sendable {
  public var isBold = false
  /// In points.
  public var size = 11
  /// The colour of the letters, as in `9C0006`.
  public var color: String?
  /// The colour behind the letters.
  public var fill: String?
  /// Whether long texts take several lines.
  public var wraps = true
  public var isCentered = false
  public var hasBorder = true
  /// Whether the cell may be filled in where the sheet is protected.
  public var isUnlocked = false
  /// Whether whatever is typed stays a text.
  public var isText = false

  public init() {}

  /// The same with some changes.
  public func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var style = self
    change(&style)
    return style
  }
}
