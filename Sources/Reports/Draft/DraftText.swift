import Rules
import Submission

/// A draft as the JSON of a submission, and what stands where in it.
struct DraftText {
  private(set) var text = ""
  /// The keys and values by their bytes, those inside others behind them.
  private var members: [(range: Range<Int>, path: [String])] = []
  private let catalogue: Catalogue

  init(_ draft: SubmissionDraft, _ catalogue: Catalogue) {
    self.catalogue = catalogue
    text = "{"
    var isFirst = true
    func comma() -> String {
      defer { isFirst = false }
      return isFirst ? "\n" : ",\n"
    }
    for entry in draft.entries where entry.section == nil && entry.key == "$schema" {
      text += comma() + "  \"$schema\": \(entry.text)"
    }
    let schemes = draft.schemes.map(SubmissionDraft.quoted)
    if schemes.count == 1 { text += comma() + "  \"scheme\": \(schemes[0])" }
    if schemes.count > 1 {
      text += comma() + "  \"scheme\": [\(schemes.joined(separator: ", "))]"
    }
    if let year = draft.year { text += comma() + "  \"year\": \(year)" }
    for section in Section.allCases {
      let groups = Self.groups(of: draft.entries.filter { $0.section == section })
      guard !groups.isEmpty else { continue }
      text += comma() + "  \(SubmissionDraft.quoted(section.key)): {"
      for (index, group) in groups.enumerated() {
        text += index == 0 ? "\n" : ",\n"
        write(group, in: section, draft.year)
      }
      text += "\n  }"
    }
    if !draft.lists.isEmpty {
      text += comma() + "  \(SubmissionDraft.quoted(TopKey.lists.names[0])): {\n"
      for (index, list) in draft.lists.enumerated() {
        if index > 0 { text += ",\n" }
        write(list)
      }
      text += "\n  }"
    }
    if !draft.remarks.isEmpty {
      text += comma() + "  \(SubmissionDraft.quoted(TopKey.remarks.names[0])): {\n"
      for (index, remark) in draft.remarks.enumerated() {
        if index > 0 { text += ",\n" }
        member(remark.path, indent: "    ", remark.name) {
          $0.text += SubmissionDraft.quoted(remark.text)
        }
      }
      text += "\n  }"
    }
    for entry in draft.entries where entry.section == nil && entry.key != "$schema" {
      text += comma()
      member(entry.path, indent: "  ", entry.key) { $0.text += entry.text }
    }
    text += "\n}\n"
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
    return members[..<low].last { $0.range.contains(range.lowerBound) }?.path
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
    _ path: [String], indent: String, _ key: String, _ write: (inout DraftText) -> Void
  ) {
    text += indent
    let start = text.utf8.count
    let index = members.count
    members.append((start..<start, path))
    text += SubmissionDraft.quoted(key) + ": "
    write(&self)
    members[index].range = start..<text.utf8.count
  }

  private mutating func write(_ list: DraftList) {
    let definition = catalogue.lists.first { $0.key == list.key }
    member(DraftList.path(list.key), indent: "    ", list.key) { draft in
      guard !list.rows.isEmpty else {
        draft.text += "[]"
        return
      }
      draft.text += "[\n"
      for (number, row) in list.rows.enumerated() {
        if number > 0 { draft.text += ",\n" }
        draft.write(row, number, of: list.key, definition)
      }
      draft.text += "\n    ]"
    }
  }

  private mutating func write(
    _ row: [DraftList.Cell], _ number: Int, of key: String, _ list: ListDefinition?
  ) {
    text += "      "
    let start = text.utf8.count
    let index = members.count
    members.append((start..<start, DraftList.path(key, row: number)))
    text += "{"
    var isFirst = true
    for (place, cell) in row.enumerated() {
      // The choices of a column stand together, where the first of them is.
      guard !row[..<place].contains(where: { $0.column == cell.column }) else { continue }
      text += isFirst ? "" : ","
      isFirst = false
      let column = list.flatMap { list in
        list.number(ofColumn: cell.column).map { list.columns[$0] }
      }
      let values = row.filter { $0.column == cell.column }.map { Self.json($0.text, in: column) }
      member(DraftList.path(key, row: number, column: cell.column), indent: " ", cell.column) {
        $0.text += values.count == 1 ? values[0] : "[\(values.joined(separator: ", "))]"
      }
    }
    text += isFirst ? "}" : " }"
    members[index].range = start..<text.utf8.count
  }

  /// What was typed in a cell of a list as JSON.
  private static func json(_ text: String, in column: ListColumn?) -> String {
    switch column?.form {
    case .figure(let fact):
      if case .number(let digits) = WrittenValue(typed: text, unit: "", of: fact) {
        return digits
      }
      return SubmissionDraft.quoted(text)
    case .choice(let trait) where trait.form == .flag && (text == "yes" || text == "no"):
      return text == "yes" ? "true" : "false"
    case .text, .choice, nil: return SubmissionDraft.quoted(text)
    }
  }

  private mutating func write(_ group: [DraftEntry], in section: Section, _ year: Int?) {
    guard let first = group.first else { return }
    let path = [section.key, first.key]
    member(path, indent: "    ", first.key) { draft in
      if first.part == .raw {
        draft.text += first.text
        return
      }
      switch section {
      case .base: draft.writeBase(group)
      case .figures: draft.writeFigure(group, year)
      case .attestations: draft.writeAnswer(group)
      case .scores, .texts: draft.text += group.last.map { draft.json($0) } ?? "null"
      }
    }
  }

  private mutating func writeBase(_ group: [DraftEntry]) {
    let values = group.map { json($0) }
    text += values.count == 1 ? values[0] : "[\(values.joined(separator: ", "))]"
  }

  /// A figure: plain where only that of the file's own year is given, else by year.
  private mutating func writeFigure(_ group: [DraftEntry], _ year: Int?) {
    let values = group.filter { $0.part == .value }.sorted { ($0.year ?? 0) < ($1.year ?? 0) }
    let growths = group.filter { $0.part == .growth }.sorted { ($0.year ?? 0) < ($1.year ?? 0) }
    if growths.isEmpty, let only = values.first, values.count == 1,
      only.year == nil || only.year == year
    {
      text += json(only)
      return
    }
    text += "{"
    var isFirst = true
    for value in values {
      text += isFirst ? "" : ","
      isFirst = false
      member(value.path, indent: " ", (value.year ?? year).map(String.init) ?? "") {
        $0.text += $0.json(value)
      }
    }
    if !growths.isEmpty {
      text += isFirst ? " \"growth\": {" : ", \"growth\": {"
      for (index, growth) in growths.enumerated() {
        text += index == 0 ? "" : ","
        member(growth.path, indent: " ", growth.year.map(String.init) ?? "") {
          $0.text += $0.json(growth)
        }
      }
      text += " }"
    }
    text += " }"
  }

  private mutating func writeAnswer(_ group: [DraftEntry]) {
    let answer = group.last { $0.part == .value }.map { json($0) } ?? "null"
    let notes = group.filter { $0.part == .note }
    let evidence = group.filter { $0.part == .evidence }
    guard !notes.isEmpty || !evidence.isEmpty else {
      text += answer
      return
    }
    text += "{ \"met\": \(answer)"
    if let note = notes.last { text += ", \"note\": \(SubmissionDraft.quoted(note.text))" }
    if !evidence.isEmpty {
      let paths = evidence.map { SubmissionDraft.quoted($0.text) }
      text += ", \"evidence\": [\(paths.joined(separator: ", "))]"
    }
    text += " }"
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
