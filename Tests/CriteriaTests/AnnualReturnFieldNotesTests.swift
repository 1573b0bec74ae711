import Rules
import Testing

@testable import Criteria

@Suite("The notes to the return say which rows a field may leave out")
struct AnnualReturnFieldNotesTests {
  /// The rows of the return itself by the fields that may leave them out, read off the notes row by
  /// row. Rows that are not listed must be given in every field.
  private static let optional: [(fields: Set<String>, rows: String)] = [
    (
      ["数据中心"],
      """
      1.1 1.1.1 1.3 1.4.1 1.4.2 1.5 1.5.1 1.6 1.8 2.1 2.2 3.1 3.2 3.4 6.3 7.1 7.2 7.3 9.1 9.4 12.1 12.2 13.1 \
      13.2 14.1 15.1 16.1 16.2 16.3 17.1 17.3 19.2 21.1 21.2 22.1 22.2 23.1 24.1 24.2 25.1 25.1.T
      """
    ),
    (
      ["软件和信息服务", "大数据", "产业转移合作", "工业互联网", "数据中心"],
      "1.2 1.3.1 1.4.3 1.7.1 2.2.1 5.1 5.2 5.4 5.5 6.1.1 8.5 19.1"
    ),
    (["产业转移合作", "工业互联网", "数据中心"], "1.2.1 3.3 5.3"),
    (["软件和信息服务", "大数据", "数据中心"], "1.7.2"),
    (["软件和信息服务", "大数据", "产业转移合作", "数据中心"], "9.2 9.3"),
    (["产业转移合作", "数据中心"], "17.2"),
    (["软件和信息服务", "大数据", "产业转移合作", "工业互联网"], "18.10"),
    (["装备制造", "原材料", "消费品", "电子信息", "高技术转化应用", "产业转移合作", "数据中心"], "20.1"),
  ]

  /// The fields whose bases an item frees.
  private static func fieldsFreed(of item: Item) -> Set<String> {
    guard case .not(.trait(let trait, let others)) = item.scope.exemption else { return [] }
    return Set(trait.values.map(\.name)).subtracting(trait.names(of: others))
  }

  @Test("every row of the return is optional in the fields that the notes name, and in no other")
  func scopes() {
    var expected: [String: Set<String>] = [:]
    for (fields, rows) in Self.optional {
      for row in rows.split(separator: " ") { expected[String(row)] = fields }
    }
    for item in Scheme.annualReturn2022.items {
      #expect(
        Self.fieldsFreed(of: item) == expected[item.number] ?? [],
        "2022-summary/\(item.number) is optional in other fields than the notes say")
    }
    for row in expected.keys { #expect(Scheme.annualReturn2022.item(row) != nil, "\(row)") }
  }

  @Test(
    "a note lists as many rows as it prints, each by the number that it prints",
    arguments: AnnualReturn2022FieldNote.all.map(\.text))
  func rowsAgreeWithWords(_ text: String) throws {
    let note = try #require(AnnualReturn2022FieldNote.all.first { $0.text == text })
    // The whole section 十八 is named as one.
    var printed = text.matches(of: /(\d+\.\d+) ?[（(]?\D/).map { String($0.1) }
    if text.contains("十八、示范基地绿色安全发展情况") { printed += (1...10).map { "18.\($0)" } }
    let listed =
      switch note.rows {
      case .mayBeLeftOut(let rows, _, _), .mustBeGiven(let rows): rows
      }
    let numbers = listed.map { $0.split(separator: ".").prefix(2).joined(separator: ".") }
    #expect(numbers == printed)
  }

  @Test("（工业互联网必填）stands before as many rows as are excepted")
  func exceptions() {
    for note in AnnualReturn2022FieldNote.all {
      let printed = note.text.matches(
        of: /(\d+\.\d+) ?[（(]工业互联网必填/
      ).map { String($0.1) }
      guard case .mayBeLeftOut(_, let field, let required) = note.rows else { continue }
      #expect(required == printed)
      #expect(field == (printed.isEmpty ? nil : "工业互联网"))
    }
  }
}
