import Foundation
import Rules
import Submission
import Testing

@Suite("Every problem is explained, with examples that are what they say")
struct ExplainTests {
  /// Runs an example as the file that it is.
  private func run(
    _ example: ProblemExample, _ text: String, of kind: ProblemKind
  ) throws -> Program.Run {
    let scratch = try Scratch()
    guard let name = example.file else {
      return try Program.shell(
        "basecheck() { \"$BASECHECK\" \"$@\"; }\n" + text, in: scratch.folder)
    }
    let file = try scratch.file(name, text)
    var arguments = ["evaluate", file]
    switch example {
    case .waivers:
      let base = Program.root.appending(path: "Examples/2021-general/ineligible/base.json").path
      arguments = ["evaluate", base, "--waivers", file]
    case .evidence:
      let folder = scratch.folder.appending(path: "附件")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      _ = try scratch.file("附件/名单.pdf", "…")
      arguments.append("--check-evidence")
    case .json, .table, .command: break
    }
    // An example names its scheme where that is what it is about.
    if kind != .noScheme, !text.contains("\"scheme\""), !text.contains("2021-general") {
      arguments += ["--scheme", "2021-general"]
    }
    return try Program.run(arguments, in: scratch.folder)
  }

  /// The lines about problems, each with the name at its end.
  private func problems(_ run: Program.Run) -> [(name: String, line: Substring)] {
    (run.errors + run.output).split(separator: "\n").compactMap { line in
      line.firstMatch(of: /\[([a-z0-9-]+)\]$/).map { (String($0.1), line) }
    }
  }

  /// What only a workbook has, which is no text to be shown; the tests of workbooks bring each about.
  private static let ofWorkbooks: Set<ProblemKind> = [
    .tableEncryptedWorkbook, .tableOpenDocument, .tableBinaryWorkbook, .tableNoWorkbookInside,
    .tableOversizedWorkbook, .tableNoSheetWithHeader, .tableFormulaNotComputed, .tableErrorValue,
    .tableDateInsteadOfNumber, .tableDigitsNotShown, .tableHiddenRows, .tableHiddenColumn,
    .tableHiddenSheet, .tableMergedValues, .tableSheetWithoutHeader,
  ]

  @Test(
    "the wrong example has this problem and no other, and the right one has none",
    arguments: ProblemKind.allCases)
  func examples(_ kind: ProblemKind) throws {
    guard let example = kind.explanation.example else {
      // It is the system that lacks something, and no file brings that about; or what is wrong is no text.
      #expect(kind == .tableNoConverter || Self.ofWorkbooks.contains(kind))
      return
    }
    // A gigabyte takes a build for tests minutes; `.ci/run` gives it to the release.
    if kind == .tooLarge { return }
    let wrong = problems(try run(example, example.wrong, of: kind))
    // What is not listed follows what is.
    let beside: Set = kind == .furtherProblems ? [ProblemKind.unknownKey.rawValue] : []
    #expect(Set(wrong.map(\.name)) == beside.union([kind.rawValue]))
    let word = kind.severity == .error ? "错误" : "警告"
    #expect(wrong.allSatisfy { $0.line.contains(word) })
    let right = try run(example, example.right, of: kind)
    #expect(problems(right).isEmpty, "\(right.errors)")
    #expect([0, 1, 2].contains(right.code))
  }

  @Test("explain shows what is known of a problem, in both languages")
  func texts() throws {
    let names = ProblemKind.allCases.map(\.rawValue)
    for language in Language.allCases {
      let run = try Program.run(
        ["explain"] + names + ["--lang", language.rawValue], environment: ["COLUMNS": "400"])
      #expect(run.code == 0)
      for kind in ProblemKind.allCases {
        let explanation = kind.explanation
        #expect(run.output.contains(explanation.summary[language]))
        #expect(run.output.contains(explanation.remedy[language]))
        let examples = [explanation.example?.wrong, explanation.example?.right].compactMap { $0 }
        for line in examples.flatMap({ $0.split(separator: "\n") }) {
          #expect(run.output.contains("  \(line)\n"), "\(line)")
        }
      }
    }
  }

  @Test("without a name all are listed, the errors before the warnings")
  func list() throws {
    for (language, warnings) in [("zh", "警告："), ("en", "Warnings:")] {
      let output = try Program.run(["explain", "--lang", language]).output
      let parts = output.components(separatedBy: "\n\(warnings)\n")
      try #require(parts.count == 2)
      for kind in ProblemKind.allCases {
        #expect("\n\(parts[kind.severity == .error ? 0 : 1])".contains("\n  \(kind.rawValue) "))
      }
    }
  }

  @Test("a name is understood as messages and reports give it, and a wrong one is answered")
  func names() throws {
    let plain = try Program.run(["explain", "unknown-key"])
    #expect(try Program.run(["explain", "[unknown-key]"]).output == plain.output)
    #expect(try Program.run(["explain", "input/unknown-key"]).output == plain.output)
    let two = try Program.run(["explain", "unknown-key", "syntax"])
    #expect(two.output.hasPrefix(plain.output + "\n"))
    let wrong = try Program.run(["explain", "unknwon-key", "--lang", "en"])
    #expect(wrong.code == 64)
    #expect(wrong.errors.contains("the nearest is unknown-key"))
    #expect(wrong.errors.contains("basecheck explain lists them all"))
  }

  @Test("every name that a run prints is explained")
  func printed() throws {
    let run = try Program.run(["evaluate", "Examples/input-errors", "nowhere.json"])
    let names = Set(problems(run).map(\.name))
    #expect(names.count > 20 && names.contains("unreadable"))
    for name in names { #expect(ProblemKind(rawValue: name) != nil, "\(name)") }
  }
}
