/// Where something was written.
public enum Place: Hashable, Sendable {
  /// Bytes of a text.
  case bytes(Range<Int>)
  /// A cell of a table, by the numbers of its row and its column from 1; the row may be too short to
  /// have it.
  case cell(row: Int, column: Int)

  /// The first byte of bytes, or the cell.
  var beginning: Place {
    switch self {
    case .bytes(let range): .bytes(range.lowerBound..<range.lowerBound + 1)
    case .cell: self
    }
  }
}

extension Place: Comparable {
  public static func < (left: Place, right: Place) -> Bool {
    switch (left, right) {
    case (.bytes(let left), .bytes(let right)): left.lowerBound < right.lowerBound
    case (.cell(let leftRow, let leftColumn), .cell(let rightRow, let rightColumn)):
      (leftRow, leftColumn) < (rightRow, rightColumn)
    case (.bytes, .cell): true
    case (.cell, .bytes): false
    }
  }
}

/// A place in eight bytes, as the values of a submission keep it by the thousand.
struct PackedPlace: Sendable {
  /// The start and the end of bytes, or a row and a column with the highest bit set; files have less
  /// than 2³¹ bytes.
  private let bits: UInt64

  static let none = PackedPlace(bits: 0)
  private static let cell: UInt64 = 1 << 63

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
    case .cell(let row, let column):
      self.init(
        bits: Self.cell | UInt64(UInt32(truncatingIfNeeded: row)) << 32
          | UInt64(UInt32(truncatingIfNeeded: column)))
    }
  }

  var isNone: Bool { bits == 0 }

  var place: Place {
    let first = Int((bits & ~Self.cell) >> 32)
    let second = Int(bits & 0xFFFF_FFFF)
    return bits & Self.cell == 0 ? .bytes(first..<second) : .cell(row: first, column: second)
  }

  /// The bytes, of which a cell has none.
  var range: Range<Int> {
    if case .bytes(let range) = place { return range }
    return 0..<0
  }
}
