/// Where something was written.
public enum Place: Hashable, Sendable {
  /// Bytes of a text.
  case bytes(Range<Int>)
  /// A cell of a table, by the numbers of its row and its column from 1; the row may be too short to
  /// have it. Of a workbook also by the number of its sheet, which is zero elsewhere.
  case cell(row: Int, column: Int, sheet: Int = 0)
  /// An option of the command line that supposes something, by its number among them.
  case option(Int)

  /// The first byte of bytes, or the cell.
  var beginning: Place {
    switch self {
    case .bytes(let range): .bytes(range.lowerBound..<range.lowerBound + 1)
    case .cell, .option: self
    }
  }

  /// Whether it is an option of the command line, and so in no file.
  public var isOption: Bool {
    if case .option = self { return true }
    return false
  }
}

extension Place: Comparable {
  /// By where they stand; bytes come before cells, and these before options.
  public static func < (left: Place, right: Place) -> Bool {
    switch (left, right) {
    case (.bytes(let left), .bytes(let right)): left.lowerBound < right.lowerBound
    case (
      .cell(let leftRow, let leftColumn, let leftSheet),
      .cell(let rightRow, let rightColumn, let rightSheet)
    ):
      (leftSheet, leftRow, leftColumn) < (rightSheet, rightRow, rightColumn)
    case (.option(let left), .option(let right)): left < right
    case (.bytes, .cell), (.bytes, .option), (.cell, .option): true
    case (.cell, .bytes), (.option, .bytes), (.option, .cell): false
    }
  }
}

/// A place in eight bytes, as the values of a submission keep it by the thousand.
struct PackedPlace: Sendable {
  /// The start and the end of bytes, or a row and a column with the highest bit set; files have less
  /// than 2³¹ bytes. The next bit tells cells of a workbook, which have at most 2²⁰ rows and 2¹⁴ columns,
  /// so that the number of the sheet has room. Bytes that would begin where no file goes on tell an
  /// option.
  private let bits: UInt64

  static let none = PackedPlace(bits: 0)
  private static let cell: UInt64 = 1 << 63
  private static let sheetCell: UInt64 = 1 << 62
  private static let option: UInt64 = 0x7FFF_FFFF << 32

  private init(bits: UInt64) {
    self.bits = bits
  }

  init(_ range: Range<Int>) {
    bits =
      UInt64(UInt32(truncatingIfNeeded: range.lowerBound)) << 32
      | UInt64(UInt32(truncatingIfNeeded: range.upperBound))
  }

  init(_ place: Place) {
    switch place {
    case .bytes(let range): self.init(range)
    case .option(let number):
      self.init(bits: Self.option | UInt64(UInt32(truncatingIfNeeded: number)))
    case .cell(let row, let column, 0):
      self.init(
        bits: Self.cell | UInt64(UInt32(truncatingIfNeeded: row) & 0x3FFF_FFFF) << 32
          | UInt64(UInt32(truncatingIfNeeded: column)))
    case .cell(let row, let column, let sheet):
      self.init(
        bits: Self.cell | Self.sheetCell
          | UInt64(UInt32(truncatingIfNeeded: sheet) & 0x3FFF) << 48
          | UInt64(UInt32(truncatingIfNeeded: row) & 0xFFFF_FFFF) << 16
          | UInt64(UInt16(truncatingIfNeeded: column)))
    }
  }

  var isNone: Bool { bits == 0 }

  var place: Place {
    func field(_ shift: UInt64, _ mask: UInt64) -> Int {
      Int(truncatingIfNeeded: bits >> shift & mask)
    }
    if bits & Self.cell == 0, bits >= Self.option { return .option(field(0, 0xFFFF_FFFF)) }
    if bits & Self.cell == 0 { return .bytes(field(32, 0x7FFF_FFFF)..<field(0, 0xFFFF_FFFF)) }
    return bits & Self.sheetCell == 0
      ? .cell(row: field(32, 0x3FFF_FFFF), column: field(0, 0xFFFF_FFFF))
      : .cell(row: field(16, 0xFFFF_FFFF), column: field(0, 0xFFFF), sheet: field(48, 0x3FFF))
  }

  /// The bytes, of which a cell has none.
  var range: Range<Int> {
    if case .bytes(let range) = place { return range }
    return 0..<0
  }
}
