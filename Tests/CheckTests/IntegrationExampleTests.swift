import Foundation
import Testing

@Suite("The examples for CI speak of options and formats that there are")
struct IntegrationExampleTests {
  private static let files = [
    ".pre-commit-hooks.yaml", "Examples/ci/pre-commit.yml", "Examples/ci/github.yml",
    "Examples/ci/gitlab-ci.yml",
  ]

  @Test(
    "every option of evaluate is in its help, and every format and scheme is known",
    arguments: files)
  func options(_ name: String) throws {
    let text = try String(
      contentsOf: Program.root.appending(path: name), encoding: .utf8)
    // Lines may break between a name and what stands in brackets behind it.
    let help = try Program.run(["help", "evaluate"]).output.filter { !$0.isWhitespace }
    let schemes = try Program.run(["schemes"]).output
    // A command may go on over several lines; the builds of basecheck are another program's.
    let evaluate = text.split(separator: "\n").filter {
      !$0.contains("swift build") && !$0.contains("git clone")
    }
    for option in evaluate.joined(separator: " ").matches(of: /--([a-z-]+)/) {
      #expect(help.contains("--\(option.1)"), "\(option.0)")
    }
    for format in text.matches(of: /--format ([a-z]+)/) {
      #expect(help.contains("\(format.1)（"), "\(format.0)")
    }
    for scheme in text.matches(of: /--scheme,? ([0-9a-z-]+)/) {
      #expect(schemes.contains("\(scheme.1) "), "\(scheme.0)")
    }
    #expect(text.contains("basecheck evaluate") || text.contains("id: basecheck"))
  }

  @Test("the formats that the GitHub workflow asks for can be written in one run")
  func workflow() throws {
    let scratch = try Scratch()
    let example = Program.root.appending(path: "Examples/formats/base.json").path
    let run = try Program.run(
      [
        "evaluate", example, "--format", "github", "--format", "sarif:basecheck.sarif",
        "--format", "markdown:summary.md", "--format", "html:basecheck.html",
      ], in: scratch.folder)
    #expect(run.code == 1)
    #expect(run.output.hasPrefix("::error file="))
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(names.sorted() == ["basecheck.html", "basecheck.sarif", "summary.md"])
  }
}
