/// A sheet that is written.
public struct SheetDocument: Sendable {
  /// What stands in a cell.
  public struct Cell: Sendable {
    enum Value {
      case none
      case text(String)
      case number(String)
    }

    let value: Value
    /// How the cell looks.
    public let style: CellStyle

    /// The text of a cell that holds one.
    public var text: String? {
      if case .text(let text) = value { return text }
      return nil
    }

    /// A text; a number in digits is one too, unless it is a `figure`.
    public static func text(_ text: String, _ style: CellStyle = CellStyle()) -> Cell {
      Cell(value: text.isEmpty ? .none : .text(text), style: style)
    }

    /// A number by its digits, as in `-1.5`; a text where it has more of them than a spreadsheet keeps,
    /// or is no number.
    public static func figure(_ digits: String, _ style: CellStyle = CellStyle()) -> Cell {
      guard let number = StoredNumber(digits.utf8) else { return text(digits, style) }
      var shown: [UInt8] = []
      number.appendText(isPercent: false, to: &shown)
      return shown.elementsEqual(digits.utf8)
        ? Cell(value: .number(digits), style: style) : text(digits, style)
    }

    /// A cell to be filled in.
    public static func empty(_ style: CellStyle = CellStyle()) -> Cell {
      Cell(value: .none, style: style)
    }
  }

  /// What may be chosen from a list in some cells.
  public struct Choices: Sendable {
    /// Where the choices come from.
    public enum Source: Sendable {
      case words([String])
      /// Cells of a column, from the first row on.
      case column(Int, count: Int, sheet: String)
    }

    let source: Source
    let cells: [CellReference]
    /// Whether something else may be typed too.
    let allowsOthers: Bool
    /// What is said beside a cell that is chosen.
    let prompt: String
    /// What is said where something else is typed.
    let refusal: String

    /// - Parameters:
    ///   - prompt: What is said beside a cell that is chosen.
    ///   - refusal: What is said where something else is typed.
    public init(
      _ source: Source, in cells: [CellReference], allowsOthers: Bool = false, prompt: String = "",
      refusal: String = ""
    ) {
      self.source = source
      self.cells = cells
      self.allowsOthers = allowsOthers
      self.prompt = prompt
      self.refusal = refusal
    }

    /// Whether words have room in a list of their own, in which a comma stands between them.
    public static func haveRoom(_ words: [String]) -> Bool {
      words.joined(separator: ",").utf16.count <= 255
        && !words.contains { $0.contains(",") || $0.contains("\"") || $0.isEmpty }
    }
  }

  /// A colour of cells that hold a word, which follows when another is typed.
  public struct FillByWord: Sendable {
    let rows: ClosedRange<Int>
    let columns: ClosedRange<Int>
    let word: String
    let fill: String
    let color: String

    /// - Parameters:
    ///   - fill: The colour behind the letters, as in `C6EFCE`.
    ///   - color: The colour of the letters.
    public init(
      rows: ClosedRange<Int>, columns: ClosedRange<Int>, word: String, fill: String, color: String
    ) {
      self.rows = rows
      self.columns = columns
      self.word = word
      self.fill = fill
      self.color = color
    }
  }

  /// The name of the sheet.
  public let name: String
  /// The cells of each row.
  public var rows: [[Cell]] = []
  /// The widths of the columns, in characters.
  public var widths: [Int] = []
  /// How many rows stay in sight.
  public var frozenRows = 0
  /// How many columns stay in sight.
  public var frozenColumns = 0
  /// The row whose columns can be filtered, and how many columns; the rows below it are the table's.
  public var filter: (row: Int, columns: Int)?
  /// The lists to choose from.
  public var choices: [Choices] = []
  /// The colours that follow what is typed.
  public var fillsByWord: [FillByWord] = []
  /// Whether only unlocked cells may be filled in; there is no password.
  public var isProtected = false
  /// Whether the sheet is not shown.
  public var isHidden = false
  /// The heights of rows that are not what their text takes, in points.
  public var heights: [Int: Int] = [:]

  /// - Parameter name: Signs that a sheet's name can't have are replaced, and it is cut where it is long.
  public init(_ name: String) {
    var text = ""
    for scalar in name.unicodeScalars {
      let isPossible = !["[", "]", ":", "*", "?", "/", "\\", "'"].contains(scalar)
      text.unicodeScalars.append(isPossible && scalar.value >= 0x20 ? scalar : "_")
    }
    while text.utf16.count > 31 { text.removeLast() }
    self.name = text.isEmpty ? "_" : text
  }
}
