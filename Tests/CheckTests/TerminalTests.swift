import Foundation
import Testing

@Suite(
  "On a terminal the program knows its width, says what it waits for, and how to learn more",
  .enabled(if: PseudoTerminal.isAvailable, "the system has no pseudo-terminals to give"))
struct TerminalTests {
  private let example = "Examples/2021-general/ineligible/base.json"

  private func terminal(_ columns: UInt16) throws -> PseudoTerminal {
    try #require(PseudoTerminal(columns: columns))
  }

  /// The columns that a line takes where Chinese takes two each.
  private func width(_ line: String) -> Int {
    line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
  }

  @Test("text is wrapped to the columns that the terminal has", arguments: [60, 80, 132])
  func wrapping(_ columns: Int) throws {
    for arguments in [["evaluate", example], ["show", "2021-general"], ["help", "evaluate"]] {
      let shown = try terminal(UInt16(columns)).run(arguments)
      let printed = try Program.run(arguments, environment: ["COLUMNS": String(columns)])
      #expect(shown.lines.joined(separator: "\n") == printed.output)
      // Command lines are not broken, so that they can be copied.
      let long = shown.lines.filter { width($0) > columns && !$0.hasPrefix("  basecheck ") }
      #expect(long.isEmpty, "\(long)")
      #expect(shown.lines.contains { width($0) > columns - 12 })
    }
  }

  @Test("the terminal's columns count before those that COLUMNS names")
  func columnsOfEnvironment() throws {
    let narrow = try terminal(60).run(["evaluate", example], environment: ["COLUMNS": "200"])
    let plain = try terminal(60).run(["evaluate", example])
    #expect(narrow.lines == plain.lines)
  }

  @Test("evaluate - says what it waits for and how to end it, and judges what is typed")
  func prompt() throws {
    let text = #"{ "scheme": "2021-general", "figures": { "partners": 3 } }"#
    let shown = try terminal(80).run(["evaluate", "-"], typing: text + "\n\u{4}")
    #expect(shown.code == 2)
    #expect(
      shown.lines.count { $0.contains("从键盘读取填报文件（JSON 或 CSV），以 Ctrl-D 结束") } == 1)
    #expect(shown.lines.contains { $0.hasPrefix("结论：待定") })
    let english = try terminal(80).run(
      ["evaluate", "-", "--lang", "en"], typing: text + "\n\u{4}")
    #expect(english.lines.contains { $0.contains("end it with Ctrl-D") })
    let piped = try Program.run(["evaluate", "-"], input: Data(text.utf8))
    #expect(!piped.errors.contains("Ctrl-D"))
  }

  @Test("problems end with how to learn more of the gravest, once a run")
  func pointer() throws {
    let files = ["evaluate", "Examples/input-errors", "--scheme", "2021-general"]
    let shown = try terminal(80).run(files)
    #expect(shown.lines.count { $0.contains("basecheck explain ") } == 1)
    let names = shown.lines.compactMap { line in
      line.firstMatch(of: #/basecheck explain ([a-z0-9-]+) /#).map { String($0.1) }
    }
    let name = try #require(names.first)
    #expect(shown.lines.contains { $0.contains("错误：") && $0.hasSuffix("[\(name)]") })
    #expect(try !Program.run(files).errors.contains("basecheck explain"))
    let quiet = try terminal(80).run(files + ["--quiet"])
    #expect(!quiet.lines.contains { $0.contains("basecheck explain") })
    let fine = try terminal(80).run(["evaluate", example])
    #expect(!fine.lines.contains { $0.contains("basecheck explain") })
  }

  @Test("colours are shown on a terminal, but not on a dumb one")
  func colours() throws {
    func isColored(_ environment: [String: String]) throws -> Bool {
      let run = try terminal(80).run(["evaluate", example], environment: environment)
      return run.lines.contains { $0.contains("\u{1B}[") }
    }
    #expect(try isColored(["NO_COLOR": "", "TERM": "xterm", "FORCE_COLOR": ""]))
    #expect(try !isColored(["NO_COLOR": "", "TERM": "dumb", "FORCE_COLOR": ""]))
    #expect(try !isColored(["NO_COLOR": "1", "TERM": "xterm", "FORCE_COLOR": ""]))
  }
}
