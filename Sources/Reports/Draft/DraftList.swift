import Rules
import Submission

/// A list as a form holds it; without rows it says that there is nothing to list.
public struct DraftList: Sendable {
  /// The key of the list.
  public let key: String
  /// The rows, each with what was typed in its cells; a row of which nothing is typed stands for none.
  public var rows: [[Cell]]

  /// What was typed in a column of a row; a column of several choices has one for each.
  public struct Cell: Hashable, Sendable {
    /// The key of the column.
    public let column: String
    /// What was typed, or `yes` or `no` for an answer.
    public let text: String

    /// - Parameters:
    ///   - column: The key of the column.
    ///   - text: What was typed, or `yes` or `no` for an answer.
    public init(_ column: String, _ text: String) {
      self.column = column
      self.text = text
    }
  }

  /// - Parameters:
  ///   - key: The key of the list.
  ///   - rows: The cells of each row, as they were typed.
  public init(_ key: String, rows: [[Cell]]) {
    self.key = key
    self.rows = rows
  }

  /// A list of a file, right or wrong.
  init(_ list: NamedList) {
    let columns = list.definition.columns
    key = list.definition.key
    rows = list.written.map { row in
      columns.indices.flatMap { index in
        row[index].map { Cell(columns[index].key, $0.fieldText(of: columns[index])) }
      }
    }
  }

  /// The list as it is saved: without empty rows, `nil` where it had no others.
  var trimmed: DraftList? {
    let given = rows.filter { row in row.contains { !$0.text.isEmpty } }
    return given.isEmpty && !rows.isEmpty ? nil : DraftList(key, rows: given)
  }

  /// Where the list stands on a form, or a row of it, or a cell; rows are counted from zero.
  static func path(_ key: String, row: Int? = nil, column: String? = nil) -> [String] {
    [TopKey.lists.names[0], key] + [row.map(String.init), column].compactMap { $0 }
  }
}

/// Why what a warning doubts is right (审核说明), as a form holds it.
public struct DraftRemark: Hashable, Sendable {
  /// The warning and what it is about.
  public let name: String
  /// The reason as it was typed.
  public let text: String

  /// - Parameters:
  ///   - name: The warning and what it is about.
  ///   - text: The reason as it was typed.
  public init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }

  /// Where it stands on a form.
  var path: [String] { [TopKey.remarks.names[0], name] }
}

extension WrittenValue {
  /// What stands in a field of a column: a figure in another unit than the column's says which.
  fileprivate func fieldText(of column: ListColumn) -> String {
    if case .figure(let fact) = column.form {
      let field = FieldText(self, of: fact)
      let isOwn = field.unit.isEmpty || field.unit.utf8.elementsEqual(fact.unit.symbol.utf8)
      return isOwn ? field.text : "\(field.text) \(field.unit)"
    }
    switch self {
    case .number(let text), .text(let text): return text
    case .yes: return "yes"
    case .no: return "no"
    }
  }
}
