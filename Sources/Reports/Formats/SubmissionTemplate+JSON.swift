import Rules
import Submission

extension SubmissionTemplate {
  /// The template as JSON, with a comment above each value.
  public func json() -> String {
    var members: [String] = []
    if let schema = old?.schema { members.append("\"$schema\": \(Self.quoted(schema))") }
    members.append(
      Self.comment(
        "",
        language(
          "填报模板。还没有的数据留 null；以 // 开头的键是注释，可以删去",
          "A template: leave null what is not known yet; keys that begin with // are comments and may go"
        )
      ))
    let ids = schemes.map { Self.quoted($0.id) }
    members.append(
      "\"scheme\": " + (ids.count == 1 ? ids[0] : "[\(ids.joined(separator: ", "))]"))
    members.append(
      Self.comment(
        "year",
        language(
          "数据的最后一个完整年；没有写年度的数值是这一年的",
          "the last full year of the data; a figure without a year is of this one")))
    members.append("\"year\": " + (year.map(String.init) ?? "null"))
    for part in parts {
      let lines = part.entries.flatMap { entry in
        [
          "    " + Self.comment(entry.key, comment(entry)),
          "    \(Self.quoted(entry.key)): \(Self.json(entry.value))",
        ]
      }
      members.append(
        "\(Self.quoted(part.section.key)): {\n\(lines.joined(separator: ",\n"))\n  }")
    }
    if let lists = jsonLists() { members.append(lists) }
    let remarks = (old?.remarks ?? []).flatMap { remark in
      remark.names().map { "    \(Self.quoted($0)): \(Self.quoted(remark.text))" }
    }
    if !remarks.isEmpty {
      members.append("\"remarks\": {\n\(remarks.joined(separator: ",\n"))\n  }")
    }
    return "{\n" + members.map { "  " + $0 }.joined(separator: ",\n") + "\n}\n"
  }

  static func quoted(_ text: String) -> String {
    var writer = JSONWriter(isPretty: false)
    writer.string(text)
    return writer.takeText()
  }

  static func comment(_ key: String, _ text: String) -> String {
    "\(quoted("//" + key)): \(quoted(text))"
  }

  /// What an entry is, how it may be given, and the clauses that ask for it.
  private func comment(_ entry: Entry) -> String {
    var words = entry.name
    if !entry.unit.isEmpty { words += language("，单位 ", ", in ") + entry.unit }
    var parts = [words]
    if case .trait(let trait) = entry.subject {
      let values =
        trait.form == .flag
        ? language("true 或 false", "true or false") : wording.list(trait.values.map { $0.name })
      parts.append(wording.labelled(language("可取", "possible"), values))
    }
    parts += entry.remarks
    if let omission = entry.omission { parts.append(remark(on: omission)) }
    if !entry.clauses.isEmpty { parts.append(entry.clauses) }
    return parts.joined(separator: language("；", "; "))
  }

  private static func json(_ value: Value) -> String {
    switch value {
    case .single(let value): return value.map { json($0) } ?? "null"
    case .several(let values): return "[" + values.map { json($0) }.joined(separator: ", ") + "]"
    case .yearly(let years, let growths):
      var members = years.map { "\"\($0.year)\": \($0.value.map { json($0) } ?? "null")" }
      if !growths.isEmpty {
        let columns = growths.map { "\"\($0.year)\": \(json($0.value))" }
        members.append("\"growth\": { \(columns.joined(separator: ", ")) }")
      }
      return "{ \(members.joined(separator: ", ")) }"
    case .attestation(let met, let note, let evidence):
      return """
        { "met": \(met.map { json($0) } ?? "null"), "note": \(note.map { quoted($0) } ?? "null"), \
        "evidence": [\(evidence.map { quoted($0) }.joined(separator: ", "))] }
        """
    }
  }

  static func json(_ value: WrittenValue) -> String {
    switch value {
    case .number(let digits): digits
    case .text(let text): quoted(text)
    case .yes: "true"
    case .no: "false"
    }
  }
}
