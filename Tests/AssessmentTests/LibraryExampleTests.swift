import Foundation
import Testing

@Suite("The example of the library in the README")
struct LibraryExampleTests {
  @Test("is the one that is compiled here")
  func isCompiled() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let example = try String(
      contentsOf: root.appending(path: "Tests/AssessmentTests/LibraryExample.swift"),
      encoding: .utf8)
    #expect(
      readme.contains("```swift\n\(example)```"),
      "copy Tests/AssessmentTests/LibraryExample.swift into the README's section “Library”")
  }

  @Test("judges a base")
  func judges() {
    let text = #"{"scheme": "2021-general", "figures": {"researchSpending": -1}}"#
    let problems = verdicts(on: Array(text.utf8))
    #expect(
      problems.count == 1 && problems[0].hasPrefix("1:60 research spending (研发投入) can't be -1"))
    let good = #"{"scheme": "2021-general", "base": {"name": "园（虚构）"}, "figures": {"partners": 2}}"#
    #expect(verdicts(on: Array(good.utf8)) == ["园（虚构） 2021-general undetermined"])
  }
}
