public import Rules

/// A list as a submission gives it.
public struct NamedList: Sendable {
  /// The most rows that are kept of a list, so that memory is bounded; no base has more.
  public static let maximumRows = 10_000

  /// What is listed.
  public let definition: ListDefinition
  /// Where the list stands: of JSON its key, of a table the cell that names it.
  public let place: Place
  /// The rows, in the order of the file.
  public internal(set) var rows: [Row] = []
  /// The rows without a name, which are in error, each with the number of rows with one before it.
  var nameless: [(before: Int, row: Row)] = []

  /// What is written in each column of each row, right or wrong, in the order of the file.
  public var written: [[[WrittenValue]]] {
    var written: [[[WrittenValue]]] = []
    var rest = nameless[...]
    for index in 0...rows.count {
      while let first = rest.first, first.before == index {
        written.append(first.row.written)
        rest.removeFirst()
      }
      if index < rows.count { written.append(rows[index].written) }
    }
    return written
  }

  /// One row: what is listed, and what is said of it.
  public struct Row: Sendable {
    /// Where the row stands: of JSON its object, of a table its first cell.
    public internal(set) var place: Place
    /// What is given in each column, in the order of the columns; `nil` where nothing is.
    public internal(set) var cells: [Cell?]
    /// A bit for each column in which something is written that could not be taken.
    var mistaken: UInt64 = 0
    /// What is written that could not be taken.
    var refused: [(column: Int, value: WrittenValue)] = []

    /// What is written in each column, right or wrong.
    var written: [[WrittenValue]] {
      cells.indices.map { column in
        (cells[column]?.written ?? [])
          + refused.filter { $0.column == column }.map { $0.value }
      }
    }

    /// What the row is about.
    public var name: String {
      if case .text(let text)? = cells[0]?.value { return text }
      return ""
    }
  }

  /// What is given in a column.
  public struct Cell: Sendable {
    let packedPlace: PackedPlace
    /// What it comes to.
    public let value: Value
    /// What is written, as it can be written anew.
    public let written: [WrittenValue]
    /// How far a figure may be off that was rounded to the digits written, in base units.
    let tolerance: Fraction

    /// Where it is written.
    public var place: Place { packedPlace.place }
  }

  /// What a cell comes to.
  public enum Value: Sendable {
    /// As it is written.
    case text(String)
    /// In base units.
    case number(ExactDecimal)
    /// A bit for each value.
    case choice(UInt64)
  }
}

/// A fact that a list speaks of, and the rows that it counts.
public struct ListedFact: Sendable {
  /// The number of the fact.
  public let fact: Int
  /// The index of the list among those of the submission.
  public let list: Int
  /// The indices of the rows that are counted, or the row that decides.
  public let rows: [Int]
}
