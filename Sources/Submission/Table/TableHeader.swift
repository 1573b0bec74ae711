/// The columns of a table, in any order, found by their names.
struct TableHeader {
  /// What a column holds.
  enum Column: Hashable {
    case section, key, label, unit, value, note, evidence, clauses
    /// The number of a row of the annual return, by which nothing is read.
    case number
    /// Why what a warning doubts is right all the same.
    case remark
    /// What is demanded and the law's words, for who fills in the table; nothing is read there.
    case demand, law
    case year(Int)
    case growth(Int)

    static let named: [Column] = [
      .section, .number, .key, .label, .unit, .value, .note, .evidence, .remark, .clauses, .demand,
      .law,
    ]

    /// The names of a column that is not of a year.
    var names: [String] {
      switch self {
      case .section: ["部分", "section", "项目"]
      case .number: ["序号", "number"]
      case .key: ["键", "key"]
      case .label: ["名称", "label", "指标名称"]
      case .unit: ["单位", "unit", "计量单位"]
      case .value: ["填报值", "value"]
      case .note: ["说明", "note"]
      case .evidence: ["佐证", "evidence"]
      case .clauses: ["依据", "clauses"]
      case .remark: ["审核说明", "remark"]
      case .demand: ["要求", "required"]
      case .law: ["条文", "law"]
      case .year, .growth: []
      }
    }

    /// The column with a name, `nil` where there is none.
    init?(_ name: String) {
      let name = name.trimmed.lowercased()
      if let column = Self.named.first(where: { $0.names.contains(name) }) {
        self = column
        return
      }
      let digits = name.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard digits.count == 4, let year = Int(String(decoding: digits, as: UTF8.self)),
        Years.possible.contains(year)
      else { return nil }
      let rest = String(decoding: name.utf8.dropFirst(4), as: UTF8.self)
        .filter { !$0.isWhitespace && !["%", "％", "(", ")", "（", "）"].contains($0) }
      switch rest {
      case "", "年", "年度", "年数值": self = .year(year)
      case "同比", "年同比", "年度同比", "growth": self = .growth(year)
      default: return nil
      }
    }
  }

  /// What each column holds, `nil` where it has no name or one that is not known.
  private(set) var columns: [Column?] = []
  /// What is wrong with the columns, each with the number of the column from 1.
  private(set) var faults: [(fault: TableFault, column: Int)] = []
  private var places: [Column: Int] = [:]
  /// The columns that name a row, which are asked for with each.
  private(set) var key: Int?
  private(set) var label: Int?
  private var hasName: [Bool] = []

  init(_ cells: [CSVScanner.Cell], _ bytes: Span<UInt8>) {
    var candidates: NameCandidates?
    for (index, cell) in cells.enumerated() {
      let text = CSVScanner.word(of: cell, bytes)
      let column = Column(text)
      columns.append(column)
      hasName.append(!text.isEmpty)
      if let column {
        if let first = places[column] {
          faults.append((.duplicateColumn(text, first: first), index + 1))
        } else {
          places[column] = index + 1
        }
      } else if cell.fault == nil, !text.isEmpty {
        let near =
          candidates ?? NameCandidates(Column.named.flatMap { $0.names } + ["2020年", "2020同比"])
        candidates = near
        let nearest = Column(text.halfWidth) == nil ? near.nearest(to: text) : text.halfWidth
        faults.append((.unknownColumn(text, nearest: nearest), index + 1))
      }
    }
    key = self[.key]
    label = self[.label]
    if !isReadable { faults.append((.noKeyColumn, 1)) }
    if !hasValues { faults.append((.noValueColumn, 1)) }
  }

  /// The number of a column, from 1.
  subscript(column: Column) -> Int? { places[column] }

  /// Whether a column has a name, if only one that is not known.
  func hasName(_ index: Int) -> Bool { index < hasName.count && hasName[index] }

  /// The years of the columns of a kind, each with the number of its column.
  func years(_ year: (Column) -> Int?) -> [(year: Int, column: Int)] {
    columns.enumerated().compactMap { index, column in
      guard let column, places[column] == index + 1 else { return nil }
      return year(column).map { ($0, index + 1) }
    }
  }

  /// Whether it is that of the annual return as the ministry prints it: numbered rows and years, and no column for
  /// a value of no year.
  var isForm: Bool { self[.number] != nil && self[.value] == nil && isComplete }

  /// The last year that has a column.
  var lastYear: Int? {
    years { if case .year(let year) = $0 { year } else { nil } }.map { $0.year }.max()
  }

  /// Whether rows can be read under it.
  var isReadable: Bool { key != nil || label != nil }

  /// Whether it has what every header must have.
  var isComplete: Bool { isReadable && hasValues }

  var hasValues: Bool {
    self[.value] != nil
      || columns.contains { if case .year = $0 { true } else { false } }
  }

  /// Whether a row has at least so many names of columns between signs that stand instead of commas.
  static func hasNames(_ count: Int, in row: String, between separators: [Character]) -> Bool {
    separators.contains { separator in
      let parts = row.split(separator: separator).map { part in
        String(part.drop { $0 == "\"" || $0 == " " }.prefix { $0 != "\"" })
      }
      return parts.count >= count && parts.count(where: { Column($0) != nil }) >= count
    }
  }

  /// What stands between columns instead of commas.
  static let otherSeparators: [Character] = [";", "\t", "，", "；", "|", "、"]
}
