import Rules
import Submission

/// A draft as the JSON of a submission, and what stands where in it.
struct DraftText {
  private var writer = JSONWriter(isPretty: false)
  /// The keys and values by their bytes, those inside others behind them.
  private var members: [(range: Range<Int>, member: Member)] = []
  private let catalogue: Catalogue
  private let lists: [DraftList]

  /// What stands at a place; there are as many as cells of lists, which are not worded before they are
  /// asked for.
  private enum Member {
    case entry([String])
    case list(Int)
    case row(list: Int, Int)
    case cell(list: Int, row: Int, Int)
  }

  var text: String { writer.text }

  /// The text in UTF-8.
  var bytes: [UInt8] { writer.bytes }

  init(_ draft: SubmissionDraft, _ catalogue: Catalogue) {
    self.catalogue = catalogue
    lists = draft.lists
    writer.raw("{")
    var isFirst = true
    for entry in draft.entries where entry.section == nil && entry.key == "$schema" {
      begin(&isFirst, "  \"$schema\": \(entry.text)")
    }
    let schemes = draft.schemes.map(SubmissionDraft.quoted)
    if schemes.count == 1 { begin(&isFirst, "  \"scheme\": \(schemes[0])") }
    if schemes.count > 1 {
      begin(&isFirst, "  \"scheme\": [\(schemes.joined(separator: ", "))]")
    }
    if let year = draft.year { begin(&isFirst, "  \"year\": \(year)") }
    for section in Section.allCases {
      let groups = Self.groups(of: draft.entries.filter { $0.section == section })
      guard !groups.isEmpty else { continue }
      begin(&isFirst, "  \(SubmissionDraft.quoted(section.key)): {")
      for (index, group) in groups.enumerated() {
        writer.raw(index == 0 ? "\n" : ",\n")
        write(group, in: section, draft.year)
      }
      writer.raw("\n  }")
    }
    let furtherLists = draft.entries.filter { $0.isFurtherList }
    if !draft.lists.isEmpty || !furtherLists.isEmpty {
      begin(&isFirst, "  \(SubmissionDraft.quoted(TopKey.lists.names[0])): {\n")
      for index in draft.lists.indices {
        if index > 0 { writer.raw(",\n") }
        writeList(index)
      }
      for (index, entry) in furtherLists.enumerated() {
        if index > 0 || !draft.lists.isEmpty { writer.raw(",\n") }
        member(.entry(entry.path), indent: "    ", entry.key) {
          $0.writer.raw(entry.text)
        }
      }
      writer.raw("\n  }")
    }
    if !draft.remarks.isEmpty {
      begin(&isFirst, "  \(SubmissionDraft.quoted(TopKey.remarks.names[0])): {\n")
      for (index, remark) in draft.remarks.enumerated() {
        if index > 0 { writer.raw(",\n") }
        member(.entry(remark.path), indent: "    ", remark.name) { $0.writer.string(remark.text) }
      }
      writer.raw("\n  }")
    }
    for entry in draft.entries
    where entry.section == nil && entry.key != "$schema" && !entry.isFurtherList {
      begin(&isFirst, "")
      member(.entry(entry.path), indent: "  ", entry.key) { $0.writer.raw(entry.text) }
    }
    writer.raw("\n}\n")
  }

  private mutating func begin(_ isFirst: inout Bool, _ text: String) {
    writer.raw(isFirst ? "\n" : ",\n")
    writer.raw(text)
    isFirst = false
  }

  /// The path of what stands at a place, the innermost where one stands in another.
  func path(at place: Place) -> [String]? {
    guard case .bytes(let range) = place else { return nil }
    // They begin one after the other.
    var low = 0
    var high = members.count
    while low < high {
      let middle = (low + high) / 2
      if members[middle].range.lowerBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return members[..<low].last { $0.range.contains(range.lowerBound) }.map { path(of: $0.member) }
  }

  private func path(of member: Member) -> [String] {
    switch member {
    case .entry(let path): path
    case .list(let list): DraftList.path(lists[list].key)
    case .row(let list, let row): DraftList.path(lists[list].key, row: row)
    case .cell(let list, let row, let cell):
      DraftList.path(
        lists[list].key, row: row, column: lists[list].rows[row][cell].column)
    }
  }

  /// The entries of each key together, in the order in which the keys come first.
  private static func groups(of entries: [DraftEntry]) -> [[DraftEntry]] {
    var groups: [[DraftEntry]] = []
    var numbers: [String: Int] = [:]
    for entry in entries {
      if let number = numbers[entry.key] {
        groups[number].append(entry)
      } else {
        numbers[entry.key] = groups.count
        groups.append([entry])
      }
    }
    return groups
  }

  private mutating func member(
    _ member: Member, indent: String, _ key: String, _ write: (inout DraftText) -> Void
  ) {
    writer.raw(indent)
    let index = begin(member)
    writer.string(key)
    writer.raw(": ")
    write(&self)
    end(index)
  }

  /// - Returns: The index of the member, which is ended with it.
  private mutating func begin(_ member: Member) -> Int {
    members.append((writer.count..<writer.count, member))
    return members.count - 1
  }

  private mutating func end(_ index: Int) {
    members[index].range = members[index].range.lowerBound..<writer.count
  }

  // MARK: - Lists

  private mutating func writeList(_ number: Int) {
    let list = lists[number]
    let definition = catalogue.lists.first { $0.key == list.key }
    member(.list(number), indent: "    ", list.key) { draft in
      guard !list.rows.isEmpty else { return draft.writer.raw("[]") }
      draft.writer.raw("[\n")
      for row in list.rows.indices {
        if row > 0 { draft.writer.raw(",\n") }
        draft.write(list.rows[row], row, of: number, definition)
      }
      draft.writer.raw("\n    ]")
    }
  }

  private mutating func write(
    _ row: [DraftList.Cell], _ number: Int, of list: Int, _ definition: ListDefinition?
  ) {
    writer.raw("      ")
    let index = begin(.row(list: list, number))
    writer.raw("{")
    var isFirst = true
    for (place, cell) in row.enumerated() {
      // The choices of a column stand together, where the first of them is.
      guard !row[..<place].contains(where: { $0.column == cell.column }) else { continue }
      writer.raw(isFirst ? " " : ", ")
      isFirst = false
      let column = definition.flatMap { definition in
        definition.number(ofColumn: cell.column).map { definition.columns[$0] }
      }
      let member = begin(.cell(list: list, row: number, place))
      writer.string(cell.column)
      writer.raw(": ")
      let others = row[(place + 1)...].filter { $0.column == cell.column }
      if !others.isEmpty { writer.raw("[") }
      write(cell, in: column)
      for other in others {
        writer.raw(", ")
        write(other, in: column)
      }
      if !others.isEmpty { writer.raw("]") }
      end(member)
    }
    writer.raw(isFirst ? "}" : " }")
    end(index)
  }

  /// What was typed in a cell of a list as JSON; that of a column which is not known is JSON already.
  private mutating func write(_ cell: DraftList.Cell, in column: ListColumn?) {
    switch column?.form {
    case .figure(let fact):
      if case .number(let digits) = WrittenValue(typed: cell.text, unit: "", of: fact) {
        writer.raw(digits)
      } else {
        writer.string(cell.text)
      }
    case .choice(let trait) where trait.form == .flag && (cell.text == "yes" || cell.text == "no"):
      writer.flag(cell.text == "yes")
    case .text, .choice: writer.string(cell.text)
    case nil: writer.raw(cell.text)
    }
  }

  // MARK: - Entries

  private mutating func write(_ group: [DraftEntry], in section: Section, _ year: Int?) {
    guard let first = group.first else { return }
    let path = [section.key, first.key]
    member(.entry(path), indent: "    ", first.key) { draft in
      if first.part == .raw { return draft.writer.raw(first.text) }
      switch section {
      case .base: draft.writeBase(group)
      case .figures: draft.writeFigure(group, year)
      case .attestations: draft.writeAnswer(group)
      case .scores, .texts: draft.writer.raw(group.last.map { draft.json($0) } ?? "null")
      }
    }
  }

  private mutating func writeBase(_ group: [DraftEntry]) {
    let values = group.map { json($0) }
    writer.raw(values.count == 1 ? values[0] : "[\(values.joined(separator: ", "))]")
  }

  /// A figure: plain where only that of the file's own year is given, else by year.
  private mutating func writeFigure(_ group: [DraftEntry], _ year: Int?) {
    let values = group.filter { $0.part == .value }.sorted { ($0.year ?? 0) < ($1.year ?? 0) }
    let growths = group.filter { $0.part == .growth }.sorted { ($0.year ?? 0) < ($1.year ?? 0) }
    if growths.isEmpty, let only = values.first, values.count == 1,
      only.year == nil || only.year == year
    {
      return writer.raw(json(only))
    }
    writer.raw("{")
    var isFirst = true
    for value in values {
      writer.raw(isFirst ? "" : ",")
      isFirst = false
      member(.entry(value.path), indent: " ", (value.year ?? year).map(String.init) ?? "") {
        $0.writer.raw($0.json(value))
      }
    }
    if !growths.isEmpty {
      writer.raw(isFirst ? " \"growth\": {" : ", \"growth\": {")
      for (index, growth) in growths.enumerated() {
        writer.raw(index == 0 ? "" : ",")
        member(.entry(growth.path), indent: " ", growth.year.map(String.init) ?? "") {
          $0.writer.raw($0.json(growth))
        }
      }
      writer.raw(" }")
    }
    writer.raw(" }")
  }

  private mutating func writeAnswer(_ group: [DraftEntry]) {
    let answer = group.last { $0.part == .value }.map { json($0) } ?? "null"
    let notes = group.filter { $0.part == .note }
    let evidence = group.filter { $0.part == .evidence }
    guard !notes.isEmpty || !evidence.isEmpty else {
      return writer.raw(answer)
    }
    writer.raw("{ \"met\": \(answer)")
    if let note = notes.last { writer.raw(", \"note\": \(SubmissionDraft.quoted(note.text))") }
    if !evidence.isEmpty {
      let paths = evidence.map { SubmissionDraft.quoted($0.text) }
      writer.raw(", \"evidence\": [\(paths.joined(separator: ", "))]")
    }
    writer.raw(" }")
  }

  /// The value of an entry as JSON.
  private func json(_ entry: DraftEntry) -> String {
    func json(_ value: WrittenValue) -> String {
      switch value {
      case .number(let digits): digits
      case .text(let text): SubmissionDraft.quoted(text)
      case .yes: "true"
      case .no: "false"
      }
    }
    let isAnswer = entry.text == "yes" || entry.text == "no"
    let answer = entry.text == "yes" ? "true" : "false"
    switch entry.section {
    case .figures, .scores:
      if entry.part == .growth { return Self.growth(entry.text) }
      guard let fact = catalogue.fact(named: entry.key) else {
        return SubmissionDraft.quoted(entry.text)
      }
      return json(WrittenValue(typed: entry.text, unit: entry.unit, of: fact))
    case .attestations: return isAnswer ? answer : SubmissionDraft.quoted(entry.text)
    case .base:
      let trait = catalogue.traits.first { $0.key == entry.key }
      return trait?.form == .flag && isAnswer ? answer : SubmissionDraft.quoted(entry.text)
    case .texts, nil: return SubmissionDraft.quoted(entry.text)
    }
  }

  /// A growth in percent, with the sign or without.
  private static func growth(_ text: String) -> String {
    let digits = text.utf8.last == UInt8(ascii: "%") ? String(text.dropLast()) : text
    return (try? ExactDecimal(parsing: digits)) == nil ? SubmissionDraft.quoted(text) : digits
  }
}
