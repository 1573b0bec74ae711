import Foundation
import Testing

@Suite("overview shows a batch at a glance")
struct OverviewCommandTests {
  private static let folder = Program.root.appending(path: "Examples/overview")

  private func json(_ arguments: [String], in folder: URL = folder) throws -> [String: Any] {
    let run = try Program.run(["overview"] + arguments + ["--format", "json"], in: folder)
    return try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  private func rows(_ overview: [String: Any]) throws -> [[String: Any]] {
    try #require(overview["bases"] as? [[String: Any]])
  }

  /// The overviews that are recorded beside the example, by format.
  private static let recorded = [
    "json": "overview.json", "csv": "overview.csv", "markdown": "overview.md",
    "html": "overview.html",
  ]

  @Test(
    "every overview that is recorded is the one that is written", arguments: recorded.keys.sorted())
  func overview(_ format: String) throws {
    let run = try Program.run(["overview", "bases", "--format", format], in: Self.folder)
    try ExampleTests.compare(
      run.output, at: Self.folder.appending(path: try #require(Self.recorded[format])))
  }

  @Test("the code is the one that evaluate ends with", arguments: Example.all)
  func code(_ example: Example) throws {
    for more in [
      [], ["--scheme", "2021-general"], ["--scheme", "all"], ["--fail-on", "ineligible"],
    ] {
      let arguments = [".", "--quiet"] + more
      let evaluated = try Program.run(["evaluate"] + arguments, in: example.folder)
      let overview = try Program.run(["overview"] + arguments, in: example.folder)
      #expect(overview.code == evaluated.code, "\(more)")
      #expect(overview.errors == evaluated.errors)
    }
  }

  @Test("verdicts, failed and open items are those of the report")
  func agreement() throws {
    let overview = try json(["."], in: Program.root.appending(path: "Examples/2021-general"))
    let report = try Program.run(
      ["evaluate", ".", "--format", "ndjson"],
      in: Program.root.appending(path: "Examples/2021-general"))
    var expected: [String: [String]] = [:]
    for line in report.output.split(separator: "\n") {
      let object = try #require(
        JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      guard object["type"] as? String == "submission",
        let file = object["file"] as? String,
        let scheme = (object["schemes"] as? [[String: Any]])?.first,
        let items = scheme["items"] as? [[String: Any]]
      else { continue }
      func numbers(_ status: String) -> String {
        items.filter {
          $0["status"] as? String == status
            && !["advisory", "scored"].contains($0["nature"] as? String)
        }.compactMap { $0["number"] as? String }.joined(separator: ",")
      }
      expected[file] = [
        scheme["verdict"] as? String ?? "", numbers("fail"), numbers("missing"),
        numbers("review"),
      ]
    }
    let found = try rows(overview)
    #expect(found.count == expected.count && found.count >= 4)
    for row in found {
      func numbers(_ key: String) -> String {
        (row[key] as? [String])?.joined(separator: ",") ?? "?"
      }
      let file = try #require(row["file"] as? String)
      #expect(
        expected[file] == [
          row["verdict"] as? String ?? "", numbers("failed"), numbers("missing"),
          numbers("review"),
        ])
    }
  }

  @Test("the example stands from the nearest base to the farthest")
  func order() throws {
    let names = try rows(try json(["bases"])).compactMap { $0["file"] as? String }
    #expect(
      names == [
        // Eligible, in the order of the input.
        "bases/云泽.json", "bases/望溪-修改稿.json", "bases/松屏.json",
        // One judgement is lacking.
        "bases/临澜.json",
        // One constraint: short by 0.65%, by 7.09%, and one that can't be measured.
        "bases/青岚.json", "bases/望溪-初稿.json", "bases/霁川.json",
        // Three.
        "bases/锦河.json",
      ])
  }

  @Test("the quota beside it is the one that quota gives")
  func quota() throws {
    let folder = Program.root.appending(path: "Examples/quota/2021")
    let overview = try json([".", "--scheme", "2021-general"], in: folder)
    let beside = try #require((overview["quotas"] as? [[String: Any]])?.first)
    let run = try Program.run(["quota", ".", "--format", "json"], in: folder)
    var alone = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    alone["format"] = nil
    alone["formatVersion"] = nil
    #expect(NSDictionary(dictionary: beside) == NSDictionary(dictionary: alone))
  }

  @Test("the same base twice is named with both files, and --latest takes the later")
  func versions() throws {
    let scratch = try Scratch()
    for name in ["望溪-初稿.json", "望溪-修改稿.json"] {
      let data = try Data(contentsOf: Self.folder.appending(path: "bases/\(name)"))
      let path = try scratch.file(name, data)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: name.contains("初") ? 1e9 : 2e9)],
        ofItemAtPath: path)
    }
    let both = try json(["."], in: scratch.folder)
    let group = try #require((both["repeated"] as? [[[String: Any]]])?.first)
    #expect(group.compactMap { $0["file"] as? String } == ["./望溪-修改稿.json", "./望溪-初稿.json"])
    let text = try Program.run(["overview", "."], in: scratch.folder).output
    #expect(text.contains("同一基地有几份填报"))
    let latest = try json([".", "--latest"], in: scratch.folder)
    #expect((latest["repeated"] as? [Any])?.isEmpty == true)
    #expect(try rows(latest).compactMap { $0["file"] as? String } == ["./望溪-修改稿.json"])
  }

  @Test("what can't be read or was not read is told, and the quota stays open")
  func unread() throws {
    let scratch = try Scratch()
    _ = try scratch.file("a.xlsx", "x")
    _ = try scratch.file(
      "1.json", Data(contentsOf: Self.folder.appending(path: "bases/云泽.json")))
    let run = try Program.run(["overview", ".", "不在.json"], in: scratch.folder)
    #expect(run.code == 66)
    #expect(run.output.contains("没有评价  不在.json"))
    #expect(run.output.contains("另有 1 个可能是填报的文件没有读取"))
    let alone = try Program.run(["overview", "."], in: scratch.folder)
    #expect(alone.code == 2)
    #expect(!alone.output.contains("没有超出（"))
  }

  @Test("a scheme for none of the bases leaves them named")
  func unsuited() throws {
    let scratch = try Scratch()
    let path = try scratch.file(
      "1.json", #"{"base": {"name": "甲园（虚构）"}, "figures": {"partners": 3}}"#)
    let run = try Program.run(["overview", path, "--scheme", "all"])
    let evaluated = try Program.run(["evaluate", path, "--scheme", "all"])
    #expect(run.code == evaluated.code)
    if run.output.contains("（0）") == false, !run.output.contains("甲园") {
      Issue.record("the base is passed over: \(run.output)")
    }
  }

  @Test(
    "an overview replaces an overview, and nothing else unasked",
    arguments: recorded.keys.sorted() + ["text"])
  func replaces(_ format: String) throws {
    let scratch = try Scratch()
    let arguments = ["overview", "bases", "--quiet", "--format", format, "--output"]
    let path = scratch.folder.appending(path: "out").path
    #expect(try Program.run(arguments + [path], in: Self.folder).code == 65)
    #expect(try Program.run(arguments + [path], in: Self.folder).code == 65)
    let other = try scratch.file("notes", "mine")
    #expect(try Program.run(arguments + [other], in: Self.folder).code == 74)
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "mine")
    #expect(try Program.run(arguments + [other, "--force"], in: Self.folder).code == 65)
    let english = arguments + [path, "--lang", "en"]
    #expect(try Program.run(english, in: Self.folder).code == 65)
    #expect(try Program.run(english, in: Self.folder).code == 65)
  }

  @Test("without files the words are those of the command")
  func usage() throws {
    let run = try Program.run(["overview"])
    #expect(run.code == 64)
    #expect(run.errors.contains("overview 要带填报文件"))
  }
}

@Suite(
  "The page of an overview in a browser", .serialized,
  .enabled(if: Browser.installed != nil, "no browser is installed"))
struct OverviewBrowserTests {
  /// What the numbers of the rows in sight are, once at first and once after each step of a script on the page.
  private func rows(after steps: [String]) throws -> [String] {
    let browser = try #require(Browser.installed)
    let scratch = try Scratch()
    let run = try Program.run(
      ["overview", "bases", "--format", "html"],
      in: Program.root.appending(path: "Examples/overview"))
    _ = try scratch.file("overview.html", run.output)
    let page = try scratch.file(
      "outer.html",
      """
      <!DOCTYPE html><html><body><iframe id="inner" src="overview.html" onload="
      const page = document.getElementById('inner').contentDocument;
      const fire = (element, type) => element.dispatchEvent(new (page.defaultView.Event)(type));
      const heads = [...page.querySelectorAll('table.bases thead th')];
      const rows = () => [...page.querySelector('table.bases').tBodies[0].rows]
        .filter((row) => !row.hidden).map((row) => row.cells[0].textContent).join(',');
      const found = [rows()];
      \(steps.map { "{ \($0) found.push(rows()); }" }.joined(separator: "\n"))
      document.title = found.join('|');
      "></iframe></body></html>
      """)
    let dom = try browser.dom(of: URL(fileURLWithPath: page))
    let title = try #require(dom.firstMatch(of: /<title>([^<]*)<\/title>/)?.output.1)
    return title.split(separator: "|").map(String.init)
  }

  @Test("a column sorts by numbers, up and down, what has none last, and says so")
  func sorting() throws {
    let found = try rows(after: [
      "heads[6].firstChild.click();", "heads[6].firstChild.click();",
      "heads[0].firstChild.click();",
      "if (heads[0].getAttribute('aria-sort') !== 'ascending' || heads[6].hasAttribute('aria-sort')) found.push('?');",
    ])
    #expect(
      found == [
        "1,2,3,4,5,6,7,8,9", "1,2,3,4,5,6,7,8,9", "8,5,6,7,1,2,3,4,9", "1,2,3,4,5,6,7,8,9",
        "1,2,3,4,5,6,7,8,9",
      ])
  }

  @Test("rows are filtered by words and by verdict, and cleared")
  func filtering() throws {
    let found = try rows(after: [
      "const words = page.querySelector('input'); words.value = '望溪'; fire(words, 'input');",
      "const kind = page.querySelector('select'); kind.value = 'fail'; fire(kind, 'change');",
      "const words = page.querySelector('input'); words.value = ''; fire(words, 'input');",
      "if (page.querySelector('output').textContent !== '4 / 9') found.push('?');",
    ])
    #expect(found == ["1,2,3,4,5,6,7,8,9", "2,6", "6", "5,6,7,8", "5,6,7,8"])
  }

  @Test("the page scrolls sideways nowhere but within its tables, on a phone or on a desk")
  func width() throws {
    let found = try rows(after: [
      """
      const inner = document.getElementById('inner');
      for (const width of [390, 1366]) {
        inner.style.width = width + 'px';
        if (page.documentElement.scrollWidth > page.documentElement.clientWidth) found.push('wide ' + width);
      }
      """
    ])
    #expect(found.count == 2, "\(found)")
  }
}
