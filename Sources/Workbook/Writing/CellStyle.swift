/// How a cell looks, and whether it may be filled in where its sheet is protected.
public struct CellStyle: Hashable, Sendable {
  /// Whether the letters are bold.
  public var isBold = false
  /// The size of the letters, in points.
  public var size = 11
  /// The colour of the letters, as in `9C0006`.
  public var color: String?
  /// The colour behind the letters.
  public var fill: String?
  /// Whether long texts take several lines.
  public var wraps = true
  /// Whether the text stands in the middle of the cell.
  public var isCentered = false
  /// Whether thin lines stand around the cell.
  public var hasBorder = true
  /// Whether the cell may be filled in where the sheet is protected.
  public var isUnlocked = false
  /// Whether whatever is typed stays a text.
  public var isText = false

  /// Letters of the usual size in a cell with thin lines around it.
  public init() {}

  /// The same with some changes.
  public func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var style = self
    change(&style)
    return style
  }
}
