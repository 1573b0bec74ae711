import Rules

/// What the rows of a list come to for a fact.
struct ListValue {
  /// The value in base units; `nil` where some row leaves it open, or there is none.
  var value: ExactDecimal?
  /// The values that are possible whatever the rows leave open.
  var possible: Bounds
  /// The rows that are counted, or the row that decides.
  var rows: [Int] = []
  /// The rows that leave the value open, and the columns that they don't fill in.
  var open: [(row: Int, column: Int)] = []
}

extension ListMeasure {
  /// What the rows of a list come to.
  func value(of list: NamedList) -> ListValue {
    func column(_ key: String) -> Int { list.definition.number(ofColumn: key) ?? 0 }
    switch self {
    case .count(let condition): return Self.count(list, where: condition)
    case .distinct(let key): return Self.distinct(list, column(key))
    case .sum(let key):
      // No row that is open takes away from what is there, unless it may be less than zero.
      let hasLeast = list.definition.columns[column(key)].isNeverNegative
      var sum = Self.fold(
        list, column(key), leaving: { hasLeast ? Bounds(least: $0) : Bounds() },
        joining: { $0.addingReportingOverflow($1) })
      sum.rows = Array(list.rows.indices)
      return sum
    case .largest(let key):
      return Self.fold(
        list, column(key), leaving: { Bounds(least: $0) }, joining: { (max($0, $1), false) })
    case .smallest(let key):
      return Self.fold(
        list, column(key), leaving: { Bounds(most: $0) }, joining: { (min($0, $1), false) })
    case .ofLargest(let key, let size, let mayBeMean):
      return Self.ofLargest(list, column(key), by: column(size), mayBeMean)
    case .given:
      return ListValue(
        value: list.rows.isEmpty ? nil : ExactDecimal(1), possible: Bounds(),
        rows: Array(list.rows.indices))
    case .stated:
      return ListValue(
        value: ExactDecimal(1), possible: Bounds(), rows: Array(list.rows.indices))
    case .filled(let key):
      let column = column(key)
      var filled = ListValue(possible: Bounds(), rows: Array(list.rows.indices))
      filled.open = filled.rows.filter { list.rows[$0].cells[column] == nil }.map { ($0, column) }
      if filled.open.isEmpty, !list.rows.isEmpty { filled.value = ExactDecimal(1) }
      return filled
    }
  }

  static func count(_ list: NamedList, where condition: Condition?) -> ListValue {
    var counted = ListValue(possible: Bounds())
    for (index, row) in list.rows.enumerated() {
      switch condition.map({ holds($0, in: row, of: list.definition, index, &counted.open) })
        ?? true
      {
      case true?: counted.rows.append(index)
      case false?, nil: break
      }
    }
    let openRows = Set(counted.open.map { $0.row }).count
    let least = ExactDecimal(counted.rows.count)
    counted.possible = Bounds(
      least: least, most: ExactDecimal(counted.rows.count + openRows))
    if openRows == 0 { counted.value = least }
    return counted
  }

  private static func distinct(_ list: NamedList, _ column: Int) -> ListValue {
    var found = ListValue(possible: Bounds())
    var seen: Set<String> = []
    for (index, row) in list.rows.enumerated() {
      guard case .text(let text)? = row.cells[column]?.value else {
        found.open.append((index, column))
        continue
      }
      if seen.insert(text.withoutSpaces).inserted { found.rows.append(index) }
    }
    let least = ExactDecimal(found.rows.count)
    found.possible = Bounds(
      least: least, most: ExactDecimal(found.rows.count + found.open.count))
    if found.open.isEmpty { found.value = least }
    return found
  }

  /// One figure made of all those of a column, and the first row that has it.
  ///
  /// - Parameter leaving: What is possible by the rows that fill in the column, where others don't.
  private static func fold(
    _ list: NamedList, _ column: Int, leaving: (ExactDecimal) -> Bounds,
    joining join: (Int128, Int128) -> (Int128, overflow: Bool)
  ) -> ListValue {
    var found = ListValue(possible: Bounds())
    var value: Int128?
    var overflows = false
    for (index, row) in list.rows.enumerated() {
      guard case .number(let number)? = row.cells[column]?.value else {
        found.open.append((index, column))
        continue
      }
      let (joined, overflow) = value.map { join($0, number.scaled) } ?? (number.scaled, false)
      if overflow { overflows = true }
      if value != joined { found.rows = [index] }
      value = joined
    }
    guard let value, !overflows else { return found }
    let joined = ExactDecimal(scaled: value)
    if found.open.isEmpty {
      found.value = joined
      found.possible = Bounds(least: joined, most: joined)
    } else {
      found.possible = leaving(joined)
    }
    return found
  }

  private static func ofLargest(
    _ list: NamedList, _ column: Int, by size: Int, _ mayBeMean: Bool
  ) -> ListValue {
    let largest = fold(
      list, size, leaving: { Bounds(least: $0) }, joining: { (max($0, $1), false) })
    var found = ListValue(possible: Bounds(), open: largest.open)
    guard let most = largest.value else { return found }
    found.rows = list.rows.indices.filter { index in
      if case .number(let number)? = list.rows[index].cells[size]?.value { return number == most }
      return false
    }
    var values: [ExactDecimal] = []
    for index in found.rows {
      guard case .number(let number)? = list.rows[index].cells[column]?.value else { continue }
      if !values.contains(number) { values.append(number) }
    }
    // Of two that are equally large, neither decides what they differ in.
    guard values.count == 1 else { return found }
    found.value = values[0]
    found.possible = Bounds(least: values[0], most: values[0])
    if mayBeMean {
      let all = list.rows.compactMap { row -> ExactDecimal? in
        if case .number(let number)? = row.cells[column]?.value { return number }
        return nil
      }
      found.possible =
        all.count == list.rows.count ? Bounds(least: all.min(), most: all.max()) : Bounds()
    }
    return found
  }

  /// Whether a condition holds for a row; `nil` where the row leaves it open.
  private static func holds(
    _ condition: Condition, in row: NamedList.Row, of list: ListDefinition, _ index: Int,
    _ open: inout [(row: Int, column: Int)]
  ) -> Bool? {
    switch condition {
    case .comparison(let comparison):
      guard let column = list.number(ofColumn: comparison.fact.key),
        case .quantity(let limit, _) = comparison.limit
      else { return false }
      guard case .number(let number)? = row.cells[column]?.value else {
        open.append((index, column))
        return nil
      }
      return comparison.relation.holds(number, limit)
    case .trait(let trait, let mask):
      guard let column = list.number(ofColumn: trait.key) else { return false }
      guard case .choice(let values)? = row.cells[column]?.value else {
        open.append((index, column))
        return nil
      }
      return values & mask != 0
    case .all(let parts):
      var isOpen = false
      var found: [(row: Int, column: Int)] = []
      for part in parts {
        switch holds(part, in: row, of: list, index, &found) {
        case false?: return false
        case nil: isOpen = true
        case true?: break
        }
      }
      open += found
      return isOpen ? nil : true
    default: return false
    }
  }
}

extension ListColumn {
  /// Whether no figure in the column is less than zero.
  fileprivate var isNeverNegative: Bool {
    guard case .figure(let fact) = form, let least = fact.bounds.least else { return false }
    return least >= .zero
  }
}

extension String {
  /// The text without white space, letters of full width as their twins, as names are compared.
  var withoutSpaces: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for scalar in unicodeScalars where !scalar.isSpace {
      if let encoded = UTF8.encode(scalar.halfWidth) { bytes.append(contentsOf: encoded) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
