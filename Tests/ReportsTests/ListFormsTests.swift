import Assessment
import Criteria
import Evaluation
import Rules
import Testing

@testable import Reports
@testable import Submission

@Suite("A list comes to the same in JSON, in a table and in a workbook")
struct ListFormsTests {
  /// A list, and a scheme that can use it.
  struct Use: CustomTestStringConvertible, Sendable {
    let list: ListDefinition
    let scheme: Scheme
    var testDescription: String { "\(list.key) for \(scheme.id)" }

    static let all = Catalogue.all.schemes.flatMap { scheme in
      Catalogue.all.lists(for: [scheme]).map { Use(list: $0, scheme: scheme) }
    }
  }

  @Test(
    "each list of every scheme gives the same rows and the same assessment in every form",
    arguments: Use.all)
  func equalInEveryForm(_ use: Use) throws {
    let json = SourceFile(name: "a", bytes: Array(Self.json(use).utf8))
    let contents = Self.reader.read(json)
    try #require(!contents.hasErrors, "\(contents.allDiagnostics.map { "\($0.problem)" })")
    let submission = try #require(contents.submissions.first)
    #expect(submission.lists.first?.rows.count == 3)
    let expected = outcome(of: json, by: use.scheme)
    for language in Language.allCases {
      let template = SubmissionTemplate(
        [use.scheme], in: .all, year: 2021, isYearAsked: false,
        from: OlderSubmission(submission, in: json, .all), language: language)
      let forms = [
        SourceFile(name: "b", bytes: Array(template.json().utf8)),
        SourceFile(table: "c", bytes: Array(template.csv().utf8)),
        SourceFile(workbook: "d", bytes: template.workbook()),
      ]
      for form in forms { #expect(outcome(of: form, by: use.scheme) == expected, "\(form.name)") }
    }
  }

  @Test("a list without rows says so in every form", arguments: Use.all)
  func none(_ use: Use) throws {
    let text =
      "{ \"scheme\": \"\(use.scheme.id)\", \"year\": 2021, \"lists\": { \"\(use.list.key)\": [] } }"
    let json = SourceFile(name: "a", bytes: Array(text.utf8))
    let submission = try #require(Self.reader.read(json).submissions.first)
    let template = SubmissionTemplate(
      [use.scheme], in: .all, year: 2021, isYearAsked: false,
      from: OlderSubmission(submission, in: json, .all), language: .chinese)
    let expected = outcome(of: json, by: use.scheme)
    #expect(
      outcome(of: SourceFile(table: "b", bytes: Array(template.csv().utf8)), by: use.scheme)
        == expected)
    #expect(
      outcome(of: SourceFile(workbook: "c", bytes: template.workbook()), by: use.scheme) == expected
    )
  }

  /// Three rows with a value of its kind in every column, and a second list beside nothing.
  private static func json(_ use: Use) -> String {
    let rows = (1...3).map { row in
      let members = use.list.columns.enumerated().compactMap { index, column -> String? in
        if column.numberOf != nil { return nil }
        let value: String
        switch column.form {
        case .text: value = index == 0 ? "\"示例\(row)，“甲”\"" : "\"文字\(row)、乙\""
        case .figure(let fact):
          if fact.derivation != nil { return nil }
          // A part comes behind its whole and must not exceed it.
          // The load is as large as the design, and the rate says so.
          let number = fact.key == "equipmentLoadRate" ? 100 : max(1, 5 - index / 2)
          value =
            row == 2 && !fact.unit.symbol.isEmpty
            ? "\"\(number) \(fact.units[0].symbol)\"" : "\(number)"
        case .choice(let trait):
          switch trait.form {
          case .flag: value = row == 2 ? "false" : "true"
          case .choice: value = "\"\(trait.values[row % trait.values.count].name)\""
          case .choices:
            value =
              row == 3
              ? "[\(trait.values.prefix(2).map { "\"\($0.name)\"" }.joined(separator: ", "))]"
              : "\"\(trait.values[0].name)\""
          }
        }
        return "\"\(column.key)\": \(value)"
      }
      return "{ \(members.joined(separator: ", ")) }"
    }
    return """
      { "scheme": "\(use.scheme.id)", "year": 2021,
        "lists": { "\(use.list.key)": [\(rows.joined(separator: ",\n"))] } }
      """
  }

  private static let reader = SubmissionReader(catalogue: .all)

  /// Every problem by its name, every cell of the lists, and every status and value under a scheme that can
  /// use the list.
  private func outcome(of source: SourceFile, by scheme: Scheme) -> [String] {
    var assessor = Assessor(.all, by: .chosen([scheme]), with: Self.reader)
    let (file, submissions) = assessor.assess(all: source)
    var outcome = file.diagnostics.map(\.name).sorted()
    for assessed in submissions {
      for list in assessed.submission.lists {
        for row in list.rows {
          outcome.append(
            "\(list.definition.key): \(row.cells.map { cell in cell.map { "\($0.value)" } ?? "-" })"
          )
        }
      }
      for explanation in assessed.explanations {
        outcome.append("\(explanation.scheme.id) \(explanation.verdict)")
        for finding in explanation.findings {
          let values = finding.part.comparisons.flatMap(\.years).map { year in
            year.value?.printed(fractionDigits: 18, rounding: .nearest).digits ?? "-"
          }
          outcome.append("\(finding.item.number) \(finding.status) \(values)")
        }
      }
    }
    return outcome
  }
}
