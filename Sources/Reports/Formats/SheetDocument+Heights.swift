import Workbook

extension SheetDocument {
  /// Gives rows from an index on the heights that their texts take in the widths of the columns.
  mutating func fitHeights(from start: Int = 0) {
    for index in rows.indices.dropFirst(start) {
      if let height = Self.height(of: rows[index], in: widths) { heights[index + 1] = height }
    }
  }

  /// The height that the texts of a row take in the widths of the columns, in points, since not every program
  /// finds it by itself; `nil` for one line.
  static func height(of row: [Cell], in widths: [Int]) -> Int? {
    var lines = 1
    for (column, cell) in row.enumerated() where cell.style.wraps {
      guard let text = cell.text, column < widths.count else { continue }
      let room = max(1, widths[column] - 2)
      let needed = text.split(separator: "\n", omittingEmptySubsequences: false)
        .reduce(0) { $0 + max(1, (String($1).displayWidth + room - 1) / room) }
      lines = max(lines, needed)
    }
    // No row can be higher than 409 points.
    return lines > 1 ? min(409, lines * 15) : nil
  }
}
