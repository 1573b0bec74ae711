import Foundation
import Testing

@Suite("What a scheme asks for, shown")
struct ShowTests {
  private static let folder = Program.root.appending(path: "Examples/show")

  private static let files = ["markdown": "jiangsu.md", "html": "jiangsu.html"]

  @Test("a scheme is shown in every format as it is recorded", arguments: ["markdown", "html"])
  func formats(_ format: String) throws {
    let run = try Program.run(["show", "2022-jiangsu", "--format", format])
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    try ExampleTests.compare(
      run.output, at: Self.folder.appending(path: try #require(Self.files[format])))
  }

  @Test(
    "in Markdown and HTML every item has a row, and every material a box to tick",
    arguments: ["2022-jiangsu", "2021-general", "2023-5g-pilot"], ["markdown", "html"])
  func items(_ scheme: String, format: String) throws {
    let told = try #require(
      JSONSerialization.jsonObject(
        with: Data(try Program.run(["show", scheme, "--format", "json"]).output.utf8))
        as? [String: Any])
    let items = try #require(told["items"] as? [[String: Any]])
    let filing = try #require(told["filing"] as? [[String: Any]])
    for language in ["zh", "en"] {
      let text = try Program.run(["show", scheme, "--format", format, "--lang", language]).output
      let rows = text.split(separator: "\n").filter { line in
        format == "markdown" ? line.hasPrefix("| ") : line.contains("<tr")
      }
      #expect(rows.count >= items.count, "\(rows.count) rows of \(items.count) items")
      for item in items {
        let number = try #require(item["number"] as? String)
        let cell = format == "markdown" ? "| \(number) |" : ">\(number)<"
        #expect(text.contains(cell), "\(number)")
      }
      let box = format == "markdown" ? "\n- □ " : ">□</span>"
      let boxes = text.components(separatedBy: box).count - 1
      #expect(boxes == filing.count, "\(boxes) boxes of \(filing.count)")
    }
  }

  @Test("one item is shown by itself in Markdown and HTML too", arguments: ["markdown", "html"])
  func oneItem(_ format: String) throws {
    let text = try Program.run(["show", "2022-jiangsu/3", "--format", format]).output
    #expect(text.contains(format == "markdown" ? "| 3 |" : ">3<"))
    #expect(!text.contains(format == "markdown" ? "| 4 |" : ">4<"))
    #expect(!text.contains("材料与期限"))
  }
}
