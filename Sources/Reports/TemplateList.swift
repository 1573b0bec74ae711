import Rules
import Submission

/// A list of a template: to be filled in, or with what an older file gives.
struct TemplateList {
  let definition: ListDefinition
  /// The clauses that read what follows from it.
  let clauses: String
  /// What is given in each column of each row, in the order of the columns.
  let rows: [[[WrittenValue]]]
  /// Whether an older file says that there is nothing to list.
  let saysNone: Bool

  /// The lists that some schemes can use, and further ones of an older file.
  static func all(
    for schemes: [Scheme], in catalogue: Catalogue, from old: OlderSubmission?,
    _ language: Language
  ) -> [TemplateList] {
    let asked = catalogue.lists(for: schemes)
    let further = catalogue.lists.filter { list in
      !asked.contains { $0 === list }
        && old?.lists.contains { $0.definition === list } == true
    }
    return (asked + further).map { list in
      var clauses = TemplateEntries.Clauses()
      for scheme in schemes {
        for item in scheme.items {
          let facts = item.facts
          let isRead = list.consequences.contains { consequence in
            facts.contains { $0.key == consequence.fact.key }
          }
          if isRead { clauses.add(item.number, of: scheme) }
        }
      }
      let given = old?.lists.first { $0.definition === list }
      return TemplateList(
        definition: list, clauses: clauses.text(language),
        rows: given?.rowsAsWritten.map { $0.written } ?? [],
        saysNone: given?.rowsAsWritten.isEmpty ?? false)
    }
  }

  /// What is to be known of the list: what a row is, what follows, and the clauses that ask for it.
  func remark(_ wording: Wording) -> String {
    let parts = [wording.explanation(of: definition) { _ in true }, clauses]
    return parts.filter { !$0.isEmpty }.joined(separator: wording.language("；", "; "))
  }
}

extension SubmissionTemplate {
  // MARK: - JSON

  /// The member that holds the lists, `nil` where there are none.
  func jsonLists() -> String? {
    guard !lists.isEmpty else { return nil }
    let members = lists.flatMap { list -> [String] in
      let definition = list.definition
      let columns = definition.columns.map { wording.describe($0, in: definition) }
      let comment =
        "\(wording.name(definition))\(language("；", "; "))\(list.remark(wording))"
        + language("；", "; ")
        + wording.labelled(language("列", "columns"), wording.list(columns))
      return [
        "    " + Self.comment(definition.key, comment),
        "    \(Self.quoted(definition.key)): \(json(list))",
      ]
    }
    return "\"lists\": {\n\(members.joined(separator: ",\n"))\n  }"
  }

  private func json(_ list: TemplateList) -> String {
    if list.saysNone { return "[]" }
    let columns = list.definition.columns
    let rows = list.rows.isEmpty ? [columns.map { _ in [] }] : list.rows
    let objects = rows.map { row in
      let members = columns.indices.map { column in
        "\(Self.quoted(columns[column].key)): \(json(row[column], columns[column]))"
      }
      return "      { \(members.joined(separator: ", ")) }"
    }
    return "[\n\(objects.joined(separator: ",\n"))\n    ]"
  }

  private func json(_ values: [WrittenValue], _ column: ListColumn) -> String {
    guard let first = values.first else { return "null" }
    return values.count == 1
      ? Self.json(first) : "[" + values.map { Self.json($0) }.joined(separator: ", ") + "]"
  }

  // MARK: - CSV

  /// The rows of the lists under a table whose first three columns are the part, the key and the name.
  func listRows(
    columns width: Int, blankRows: Int = 3, spareRows: Int = 0
  ) -> [[String]] {
    lists.flatMap { list -> [[String]] in
      let definition = list.definition
      let remark = wording.labelled(
        "# \(wording.name(definition))", tableRemark(list))
      let heading = definition.columns.map { column in
        column.name(in: language)
          + (column.unit.isEmpty ? "" : language("（\(column.unit)）", " (\(column.unit))"))
      }
      let blank = definition.columns.map { _ in "" }
      let given = list.rows.map { row in
        zip(row, definition.columns).map { values, column in
          let cells = values.map { Self.cell($0) }
          // Several choices stand in one cell; a text may have the signs that stand between them.
          if case .choice = column.form { return CellList.cell(of: cells, separator: "、") }
          return cells.joined()
        }
      }
      let none = [[language("无", "none")] + blank.dropFirst()]
      let free = Array(repeating: blank, count: given.isEmpty ? blankRows : spareRows)
      let rows = list.saysNone ? none : given + free
      let lead = [language("名单", TopKey.lists.names[0]), definition.key, wording.name(definition)]
      return [[remark], lead + heading] + rows.map { ["", "", ""] + $0 }
    }.map { row in row + Array(repeating: "", count: max(0, width - row.count)) }
  }

  private func tableRemark(_ list: TemplateList) -> String {
    let parts =
      [
        language(
          "在下面逐行填写，行数不限；没有的在第一格写“无”",
          "fill in a row for each, as many as there are; write none in the first cell where there is nothing"
        ), wording.labelled(language("出处", "source"), list.definition.source),
      ] + wording.consequences(of: list.definition) + [list.clauses]
    return parts.filter { !$0.isEmpty }.joined(separator: language("；", "; "))
  }

  private static func cell(_ value: WrittenValue) -> String {
    switch value {
    case .yes: "是"
    case .no: "否"
    case .number(let text), .text(let text): text
    }
  }
}
