import Foundation
import Testing

@Suite("The schema of submissions is printed for editors")
struct SchemaCommandTests {
  private static func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("without a scheme it is the schema of every submission")
  func all() throws {
    let run = try Program.run(["schema"])
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    #expect(try Self.object(run.output)["$id"] as? String == "urn:basecheck:submission")
  }

  @Test("schemes may be named by id or alias, in any order and twice")
  func schemes() throws {
    let run = try Program.run(["schema", "2023-draft", "大数据", "2021-bigdata"])
    #expect(run.code == 0)
    #expect(
      try Self.object(run.output)["$id"] as? String
        == "urn:basecheck:submission:2021-bigdata+2023-draft")
  }

  @Test(
    "titles are Chinese or English", arguments: [("zh", "销售收入"), ("en", "sales revenue (销售收入)")])
  func languages(_ language: String, _ title: String) throws {
    let run = try Program.run(["schema", "2021-general", "--lang", language])
    #expect(run.code == 0)
    let definitions = try #require(
      try Self.object(run.output)["$defs"] as? [String: [String: Any]])
    #expect(definitions["salesRevenue"]?["title"] as? String == title)
  }

  @Test("a scheme that is not known is a wrong command line, with the nearest that is")
  func unknownScheme() throws {
    let run = try Program.run(["schema", "2021-general", "2021-bigdta"])
    #expect(run.code == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("2021-bigdata"))
  }

  @Test("--output writes the whole schema or leaves the file as it was")
  func wholeOrNothing() throws {
    let scratch = try Scratch()
    let path = try scratch.file("schema.json", "")
    let run = try Program.run(["schema", "2021-iiot", "--output", path])
    #expect(run.code == 0)
    #expect(run.output.isEmpty)
    let schema = try String(contentsOfFile: path, encoding: .utf8)
    #expect(schema == (try Program.run(["schema", "2021-iiot"]).output))
    // A file-size limit of zero makes every write fail.
    let limited = try Program.shell(
      "ulimit -f 0; trap '' XFSZ; \"$BASECHECK\" schema --force --output '\(path)'; echo \"code $?\""
    )
    #expect(limited.output.contains("code 74"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == schema)
    let missing = try Program.run(["schema", "--output", "no-such-folder/schema.json"])
    #expect(missing.code == 74)
  }
}
