import Foundation
import Testing

@Suite("The README says what the program does")
struct ReadmeTests {
  /// Rows that the README counts otherwise than the program.
  private static let otherCounts = [
    // The printed rows of the form; the program lists the texts and annexes as rows as well.
    "2022-summary": "56, texts and annexes"
      // Articles, not a table.
  ]

  @Test("the table of schemes lists every scheme with the number of its rows, in their order")
  func schemes() throws {
    let readme = try String(
      contentsOf: Program.root.appending(path: "README.md"), encoding: .utf8)
    let written = readme.matches(of: /(?m)^\| `([^`]+)` \|.*\| ([^|]+) \|$/)
      .map { "\($0.1): \($0.2)" }
    let list = try Program.run(["schemes"]).output
    let printed = list.matches(of: /(?m)^(\S+) .*\n +(\d+) 条；/)
      .map { "\($0.1): \(Self.otherCounts[String($0.1)] ?? String($0.2))" }
    #expect(!printed.isEmpty)
    #expect(
      written == printed,
      """
      the table under “Schemes” in README.md lacks \(printed.filter { !written.contains($0) }) and has \
      \(written.filter { !printed.contains($0) }), where basecheck schemes says otherwise; each \
      scheme stands there once, in the program's order
      """)
  }

  @Test("what the first screen shows is what the program prints")
  func sample() throws {
    let readme = try String(
      contentsOf: Program.root.appending(path: "README.md"), encoding: .utf8)
    let sample = try #require(readme.firstMatch(of: /```\n\$ basecheck (.*)\n((?s).*?)```/))
    let printed = try Program.run(
      sample.output.1.split(separator: " ").map(String.init), in: Program.root
    ).output.split(separator: "\n")
    let shown = sample.output.2.split(separator: "\n").filter { $0 != "…" }
    #expect(shown.count > 2)
    for line in shown {
      #expect(printed.contains(line), "the README shows a line that is not printed: \(line)")
    }
  }
}
