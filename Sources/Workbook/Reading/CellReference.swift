/// The name of a cell, such as `F38`, as numbers of its row and column from 1.
public struct CellReference: Hashable, Sendable {
  /// The most rows that a sheet has.
  public static let maximumRow = 1 << 20
  /// The most columns that a sheet has.
  public static let maximumColumn = 1 << 14

  /// From 1.
  public let row: Int
  /// From 1.
  public let column: Int

  /// The cell of a row and a column.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// The cell that a name names, with or without signs of dollar; `nil` where it names none.
  init?(_ name: some StringProtocol) {
    var column = 0
    var row = 0
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "$"): continue
      default: return nil
      }
      guard column <= Self.maximumColumn, row <= Self.maximumRow else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    self.row = row
    self.column = column
  }

  /// The letters of a column.
  public static func letters(ofColumn column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      rest -= 1
      letters.append(UInt8(ascii: "A") + UInt8(truncatingIfNeeded: rest % 26))
      rest /= 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// The name, such as `F38`.
  public var name: String { Self.letters(ofColumn: column) + String(row) }
}
