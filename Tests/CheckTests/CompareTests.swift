import Foundation
import Testing

@Suite("compare tells what is not the same in two versions of submissions")
struct CompareTests {
  private static let folder = Program.root.appending(path: "Examples/compare")

  private func json(_ arguments: [String], in folder: URL = folder) throws -> [String: Any] {
    let run = try Program.run(["compare"] + arguments + ["--format", "json"], in: folder)
    return try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  /// The comparisons that are recorded beside the example, by format.
  private static let recorded = [
    "json": "compare.json", "csv": "compare.csv", "markdown": "compare.md",
    "html": "compare.html",
  ]

  @Test(
    "every comparison that is recorded is the one that is written",
    arguments: recorded.keys.sorted())
  func comparison(_ format: String) throws {
    let run = try Program.run(["compare", "old", "new", "--format", format], in: Self.folder)
    try ExampleTests.compare(
      run.output, at: Self.folder.appending(path: try #require(Self.recorded[format])))
  }

  @Test("a bound that changed, or became a value, is told with what it changes")
  func bounds() throws {
    let scratch = try Scratch()
    func base(_ name: String, _ sales: String) throws -> String {
      try scratch.file(
        name,
        "{\"scheme\": \"2021-general\", \"base\": {\"name\": \"甲园（虚构）\", \"series\": \"优势\", \"specialRegion\": false}, "
          + "\"year\": 2020, \"figures\": {\"salesRevenue\": \(sales)}}")
    }
    let old = try base("old.json", "\"低于 300 亿元\"")
    let new = try base("new.json", "\"超过 300 亿元\"")
    let value = try base("value.json", "310")
    let run = try Program.run(["compare", old, new])
    for words in ["< 300 亿元（只填了范围）", "> 300 亿元（只填了范围）", "不满足 → 满足"] {
      #expect(run.output.contains(words), "\(words) in \(run.output)")
    }
    #expect(try Program.run(["compare", new, value]).output.contains("310 亿元"))
    #expect(try Program.run(["compare", old, old]).code == 0)
    let found = try json([old, new], in: scratch.folder)
    let pair = try #require((found["bases"] as? [[String: Any]])?.first)
    let change = try #require((pair["values"] as? [[String: Any]])?.first)
    let statement = try #require(change["old"] as? [String: Any])
    #expect(statement["bound"] is [String: Any] && statement["value"] is NSNull)
  }

  @Test("batches of more than is held are compared as short ones, or it is told why they can't be")
  func long() throws {
    let scratch = try Scratch()
    // Notes of 24 KB, so that few bases are more than is held.
    func batch(_ name: String, _ numbers: [Int], noting note: String) throws {
      let bases = numbers.map { number in
        """
        {"base": {"name": "园\(number)（虚构）", "series": "优势", "specialRegion": false}, "year": 2020,
        "figures": {"salesRevenue": 310}, "attestations": {"brands":
        {"met": true, "note": "\(number % 10 == 0 ? note : "")\(String(repeating: "注", count: 8_000))"}}}
        """
      }
      _ = try scratch.file(name, bases.joined(separator: "\n"))
    }
    try batch("old.json", Array(0..<20), noting: "旧")
    try batch("new.json", (1..<20).reversed() + [20], noting: "新")
    let arguments = ["compare", "old.json", "new.json", "--scheme", "2021-general", "--lang", "en"]
    let run = try Program.run(arguments + ["--format", "json"], in: scratch.folder)
    #expect(run.code == 1)
    let found = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    func names(_ member: String, _ side: String?) throws -> [String] {
      try (found[member] as? [[String: Any]] ?? []).map { base in
        let stated = try side.map { try #require(base[$0] as? [String: Any]) } ?? base
        return try #require(stated["name"] as? String)
      }
    }
    #expect(try names("bases", "new") == ["园10（虚构）"])
    #expect(
      try names("unchanged", "new")
        == (1..<20).reversed().filter { $0 != 10 }.map { "园\($0)（虚构）" })
    #expect(try names("unchanged", "old") == names("unchanged", "new"))
    #expect(try names("onlyOld", nil) == ["园0（虚构）"])
    #expect(try names("onlyNew", nil) == ["园20（虚构）"])
    // What is kept takes the place of no standard descriptor that is closed.
    for (closed, code) in [(">&-", 74), ("2>&-", 1), ("<&-", 1), ("<&- >&- 2>&-", 74)] {
      let run = try Program.shell(
        "\"$BASECHECK\" \(arguments.joined(separator: " ")) \(closed); echo \"ended $?\"",
        in: scratch.folder)
      #expect(run.output.hasSuffix("ended \(code)\n"), "\(closed): \(run.output.suffix(200))")
    }
    let refused = try Program.run(
      arguments + ["-o", "report.txt"], in: scratch.folder,
      environment: ["TMPDIR": "/nonexistent"])
    #expect(refused.code == 74)
    #expect(refused.errors.contains("TMPDIR") && refused.errors.contains("/nonexistent"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).sorted()
        == ["new.json", "old.json"])
  }

  @Test("an example and itself have no difference", arguments: Example.all)
  func itself(_ example: Example) throws {
    let run = try Program.run(
      ["compare", ".", ".", "--scheme", "all", "--format", "json"], in: example.folder)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    for member in ["bases", "onlyOld", "onlyNew"] {
      #expect((object[member] as? [Any])?.isEmpty == true, "\(member)")
    }
    #expect(object["verdictChanged"] as? Bool == false)
    let evaluated = try Program.run(["evaluate", ".", "--scheme", "all"], in: example.folder)
    if [65, 66].contains(evaluated.code) {
      #expect(run.code == evaluated.code)
    } else {
      #expect(run.code == 0 || run.code == 2)
    }
  }

  @Test(
    "the code says whether a verdict changed, a base is on one side alone, or an input is in error")
  func codes() throws {
    let scratch = try Scratch()
    let text = try String(
      contentsOf: Self.folder.appending(path: "old/青岚.json"), encoding: .utf8)
    let same = try scratch.file("same.json", text)
    // A figure may change, and items, without the verdict.
    let other = try scratch.file(
      "other.json", text.replacingOccurrences(of: "\"specialFunds\": ", with: "\"specialFunds\": 1")
    )
    let broken = try scratch.file("broken.json", text + "}")
    let old = Self.folder.appending(path: "old/青岚.json").path
    #expect(try Program.run(["compare", old, same]).code == 0)
    let changed = try Program.run(["compare", old, other])
    #expect(changed.code == 0)
    #expect(changed.output.contains("专项资金"))
    #expect(try Program.run(["compare", "old/望溪.json", "new/望溪.json"], in: Self.folder).code == 1)
    #expect(try Program.run(["compare", "old", "old/望溪.json"], in: Self.folder).code == 1)
    let error = try Program.run(["compare", old, broken])
    #expect(error.code == 65)
    #expect(error.errors.contains("broken.json:"))
    #expect(try Program.run(["compare", old, "不在.json"]).code == 66)
  }

  @Test("a file that was not read and may be a submission leaves it open")
  func unread() throws {
    let scratch = try Scratch()
    _ = try scratch.file(
      "a.json", Data(contentsOf: Self.folder.appending(path: "old/青岚.json")))
    _ = try scratch.file("b.xls", "x")
    let run = try Program.run(["compare", ".", "."], in: scratch.folder)
    #expect(run.code == 2)
    #expect(run.errors.contains("b.xls"))
  }

  @Test("one base of another name is compared where each side has one; in folders the path decides")
  func renamed() throws {
    let scratch = try Scratch()
    let text = try String(
      contentsOf: Self.folder.appending(path: "old/青岚.json"), encoding: .utf8)
    let renamed = text.replacingOccurrences(of: "青岚新型材料", with: "青岚先进材料")
    #expect(renamed != text)
    for name in ["old/1.json", "new/1.json", "new/2.json"] {
      let url = scratch.folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try (name == "old/1.json" ? text : renamed).write(
        to: url, atomically: true, encoding: .utf8)
    }
    let alone = try json(["old/1.json", "new/2.json"], in: scratch.folder)
    let pair = try #require((alone["bases"] as? [[String: Any]])?.first)
    #expect((pair["base"] as? [[String: Any]])?.first?["key"] as? String == "name")
    let folders = try json(["old", "new"], in: scratch.folder)
    let base = try #require((folders["bases"] as? [[String: Any]])?.first)
    #expect(((base["new"] as? [String: Any])?["file"] as? String) == "new/1.json")
    #expect((folders["onlyNew"] as? [Any])?.count == 1)
  }

  @Test(
    "a comparison replaces a comparison, and nothing else unasked",
    arguments: recorded.keys.sorted() + ["text"])
  func replaces(_ format: String) throws {
    let scratch = try Scratch()
    let arguments = ["compare", "old", "new", "--format", format, "--output"]
    let path = scratch.folder.appending(path: "out").path
    for more in [[], [], ["--lang", "en"], ["--lang", "en"]] {
      #expect(try Program.run(arguments + [path] + more, in: Self.folder).code == 1)
    }
    let other = try scratch.file("notes", "mine")
    #expect(try Program.run(arguments + [other], in: Self.folder).code == 74)
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "mine")
    #expect(try Program.run(arguments + ["old/望溪.json"], in: Self.folder).code == 64)
  }

  @Test("other than two operands are an error of usage", arguments: [0, 1, 3])
  func usage(_ count: Int) throws {
    let run = try Program.run(["compare"] + Array(repeating: "a.json", count: count))
    #expect(run.code == 64)
    #expect(run.errors.contains("compare 要带两个文件或目录"))
  }
}
