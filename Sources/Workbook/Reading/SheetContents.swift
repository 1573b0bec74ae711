/// A sheet of a workbook as it was read: the cells that hold something, row by row.
public struct SheetContents: Sendable {
  /// A row that holds something.
  public struct Row: Sendable {
    /// From 1.
    public let number: Int
    /// Whether it is hidden, by hand or by a filter.
    public let isHidden: Bool
    /// Which of the sheet's cells stand in it.
    public let cells: Range<Int>
  }

  /// A cell that holds something.
  public struct Cell: Sendable {
    /// What kind of value a cell holds.
    public enum Kind: UInt8, Sendable {
      case text
      case number
      /// A number of which digits were lost that someone may have meant.
      case longNumber
      /// A number that is shown as a day or a time of day; the text is the day where it is one.
      case date
      case boolean
      /// An error such as `#REF!`.
      case error
      /// A formula that the program which wrote it did not compute.
      case uncomputed
    }

    /// The number of its column, from 1.
    public let column: Int
    /// What it holds.
    public let kind: Kind
    /// Its text as people see it, among the workbook's texts.
    public let text: Range<Int>
  }

  /// Cells that were merged into one, which holds what stands in the first of them.
  public struct MergedCells: Hashable, Sendable {
    /// The numbers of their rows.
    public let rows: ClosedRange<Int>
    /// The numbers of their columns.
    public let columns: ClosedRange<Int>

    /// The first and the last of them, as in `E5:E6`.
    public var name: String {
      CellReference(row: rows.lowerBound, column: columns.lowerBound).name + ":"
        + CellReference(row: rows.upperBound, column: columns.upperBound).name
    }
  }

  /// The name on its tab.
  public let name: String
  /// Whether the sheet is not shown.
  public let isHidden: Bool
  /// The rows that hold something, in their order.
  public internal(set) var rows: [Row] = []
  /// The cells of all rows.
  public internal(set) var cells: [Cell] = []
  /// The cells that were merged.
  public internal(set) var mergedCells: [MergedCells] = []
  /// The columns that are hidden.
  public internal(set) var hiddenColumns: [ClosedRange<Int>] = []

  init(name: String, isHidden: Bool) {
    self.name = name
    self.isHidden = isHidden
  }
}
