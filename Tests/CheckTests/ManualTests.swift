import Foundation
import Rules
import Testing

@testable import Check

@Suite("Completions and the manual come from the declarations")
struct ManualTests {
  private static let commands = [
    "evaluate", "overview", "compare", "diff", "verify", "schemes", "show", "quota", "schema",
    "template",
    "form",
    "explain", "completions",
    "man",
    "help",
  ]

  /// What bash offers behind some words, the last of which is begun.
  private func offered(_ words: String...) throws -> [String] {
    let list = words.map { "'\($0)'" }.joined(separator: " ")
    let script = """
      eval "$("$BASECHECK" completions bash)"
      COMP_WORDS=(basecheck \(list)); COMP_CWORD=\(words.count)
      _basecheck; printf '%s\\n' "${COMPREPLY[@]}"
      """
    let scratch = try Scratch()
    let file = try scratch.file("script", script)
    let run = try Program.shell("bash '\(file)'")
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test("what the help of an option names for its use, the command has")
  func mentioned() {
    for declaration in Command.declarations {
      let names = Set(declaration.options.map(\.name))
      for option in declaration.options where option.name == "--format" {
        for language in [option.help.chinese, option.help.english] {
          let mentioned = language.matches(of: #/--[a-z-]+/#).map { String($0.output) }
          #expect(names.isSuperset(of: mentioned), "\(declaration.name): \(language)")
        }
      }
    }
  }

  @Test("every file that an example of the help reads is there")
  func examples() {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    var count = 0
    for declaration in Command.declarations {
      for word in declaration.examples.flatMap({ $0.split(separator: " ") })
      where word.hasPrefix("Examples/") {
        count += 1
        #expect(
          FileManager.default.fileExists(atPath: root.appending(path: word).path),
          "\(declaration.name): \(word)")
      }
    }
    #expect(count > 10)
  }

  @Test("bash completes commands, options, schemes and formats")
  func bash() throws {
    #expect(try offered("eva") == ["evaluate"])
    #expect(try offered("evaluate", "--sch") == ["--scheme"])
    #expect(try offered("evaluate", "--scheme", "2021-b") == ["2021-bigdata"])
    #expect(try offered("evaluate", "--scheme", "al") == ["all"])
    #expect(try offered("evaluate", "--format", "sar") == ["sarif"])
    #expect(try offered("evaluate", "--lang", "e") == ["en"])
    #expect(try offered("show", "2022-j") == ["2022-jiangsu", "2022-jiangsu-form"])
    #expect(try offered("help", "qu") == ["quota"])
    #expect(try offered("completions", "f") == ["fish"])
    #expect(try offered("explain", "unknown-k") == ["unknown-key"])
  }

  @Test(
    "every shell's script names every command, option and scheme",
    arguments: ["bash", "zsh", "fish"])
  func scripts(_ shell: String) throws {
    let script = try Program.run(["completions", shell]).output
    let schemes = try Program.run(["schemes"]).output.split(separator: "\n")
      .filter { !$0.hasPrefix(" ") }.compactMap { $0.split(separator: " ").first }
    for name in Self.commands + schemes.map(String.init) {
      #expect(script.contains(name), "\(name)")
    }
    for option in ["scheme", "format", "reading", "year", "check-evidence", "output", "lang"] {
      #expect(script.contains(option), "\(option)")
    }
  }

  @Test("a shell that is installed understands its script", arguments: ["bash", "zsh", "fish"])
  func syntax(_ shell: String) throws {
    for language in ["zh", "en"] {
      let run = try Program.shell(
        """
        command -v \(shell) > /dev/null || exit 0
        "$BASECHECK" completions \(shell) --lang \(language) | \(shell) -n
        """)
      #expect(run.code == 0, "\(run.output)")
    }
  }

  @Test("a shell that is not known is a usage error")
  func unknownShell() throws {
    #expect(try Program.run(["completions", "tcsh"]).code == 64)
    #expect(try Program.run(["completions"]).code == 64)
  }

  @Test("the manual names every command, scheme and exit code, in both languages")
  func manual() throws {
    for language in ["zh", "en"] {
      let page = try Program.run(["man", "--lang", language]).output
      #expect(page.hasPrefix(".TH BASECHECK 1"))
      for command in Self.commands { #expect(page.contains(".SS \(command)\n"), "\(command)") }
      for code in [0, 1, 2, 64, 65, 66, 74] { #expect(page.contains(".B \(code)\n")) }
      #expect(page.contains("2021\\-bigdata"))
      for line in page.split(separator: "\n") where line.hasPrefix(".") {
        #expect(
          [".TH", ".SH", ".SS", ".TP", ".PP", ".B ", ".I ", ".nf", ".fi", ".ad", ".nh"]
            .contains { line.hasPrefix($0) }, "\(line)")
      }
    }
  }

  @Test("the overview lists every command and every exit code")
  func overview() throws {
    for language in ["zh", "en"] {
      let help = try Program.run(["help", "--lang", language]).output
      for command in Self.commands { #expect(help.contains("  \(command) "), "\(command)") }
      for code in [0, 1, 2, 64, 65, 66, 74] { #expect(help.contains("  \(code) ")) }
    }
  }

  @Test("man has nothing to complain of in the manual")
  func manWarnings() throws {
    for language in ["zh", "en"] {
      let run = try Program.shell(
        """
        command -v man > /dev/null && command -v groff > /dev/null || exit 0
        file=$(mktemp) && "$BASECHECK" man --lang \(language) > "$file"
        LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -l "$file" 2>&1 > /dev/null
        rm -f "$file"
        """)
      #expect(run.output.isEmpty, "\(run.output)")
    }
  }
}
