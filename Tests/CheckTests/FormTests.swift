import Criteria
import Foundation
import Rules
import Testing

@testable import Check

@Suite("basecheck form")
struct FormTests {
  private static let example = "Examples/2021-general/eligible/base.json"
  /// Without the page the program says how to make it.
  private static let isBuilt = PageFile.text != nil

  @Test("without the page it says which command makes it", .enabled(if: !isBuilt))
  func stub() throws {
    let run = try Program.run(["form", "2021-general"])
    #expect(run.code == 66)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(".ci/page"))
  }

  @Test("it needs a scheme that is known")
  func schemes() throws {
    let none = try Program.run(["form"])
    #expect(none.code == 64)
    #expect(none.errors.contains("basecheck form 2021-general --output form.html"))
    let unknown = try Program.run(["form", "2021-genral"])
    #expect(unknown.code == 64)
    #expect(unknown.errors.contains("最接近的是 2021-general"))
  }

  @Test("the page names its schemes, and nothing in it leads elsewhere", .enabled(if: isBuilt))
  func page() throws {
    let run = try Program.run(["form", "2021-general,2021-bigdata", "--lang", "en"])
    #expect(run.code == 0)
    #expect(
      run.output.contains(
        #""schemes":["2021-general","2021-bigdata"],"language":"en","entries":null"#))
    #expect(!run.output.contains("@FORM@"))
    #expect(!run.output.contains("@ENGINE@"))
    #expect(run.output.contains("default-src 'none'"))
    let addresses = run.output.matches(of: /https?:\/\/[^"'` )]+/).map { String($0.output) }
    #expect(Set(addresses) == ["http://www.w3.org/2000/svg"])
  }

  @Test("what a file says is filled in, also where it is in error", .enabled(if: isBuilt))
  func from() throws {
    let whole = try Program.run(["form", "2021-general", "--from", Self.example])
    #expect(whole.code == 0)
    #expect(whole.output.contains(#""key":"salesRevenue","year":2020"#))
    let scratch = try Scratch()
    let path = try scratch.file(
      "base.json", #"{ "year": 2020, "figures": { "salesRevenue": "三百</script>" } }"#)
    let wrong = try Program.run(["form", "2021-general", "--from", path])
    #expect(wrong.code == 0)
    #expect(wrong.output.contains(#""text":"三百\u003c/script>""#))
    #expect(wrong.errors.contains("1:46"))
  }

  @Test("a workbook is filled in, with its lists and remarks", .enabled(if: isBuilt))
  func fromWorkbook() throws {
    let scratch = try Scratch()
    let path = scratch.folder.appending(path: "base.xlsx").path
    let template = try Program.run([
      "template", "2022-jiangsu", "--from", "Examples/2022-jiangsu/lists/base.json", "--output",
      path,
    ])
    #expect(template.code == 0)
    let run = try Program.run(["form", "2022-jiangsu", "--from", path])
    #expect(run.code == 0)
    #expect(run.output.contains(#"{"key":"suppliers","rows":[[["name","#))
  }

  @Test("a file of several submissions, or of none, is refused", .enabled(if: isBuilt))
  func severalSubmissions() throws {
    let scratch = try Scratch()
    let two = try scratch.file("two.json", "[{\"year\": 2020}, {\"year\": 2020}]")
    #expect(try Program.run(["form", "2021-general", "--from", two]).code == 64)
    let none = try scratch.file("none.json", "{")
    #expect(try Program.run(["form", "2021-general", "--from", none]).code == 65)
    #expect(try Program.run(["form", "2021-general", "--from", "nowhere.json"]).code == 66)
  }

  @Test("a page that is there is replaced with --force alone", .enabled(if: isBuilt))
  func replacement() throws {
    let scratch = try Scratch()
    let path = try scratch.file("form.html", "filled in")
    #expect(try Program.run(["form", "2021-general", "--output", path]).code == 74)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "filled in")
    #expect(try Program.run(["form", "2021-general", "--output", path, "--force"]).code == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("<!doctype html>"))
  }

  @Test("the script of the page has no word of the law in it")
  func noLaw() throws {
    let folder = Program.root.appending(path: "Sources/Page/Web")
    let scripts = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".js") }
      .reduce(into: Data()) { try $0 += Data(contentsOf: folder.appending(path: $1)) }
    #expect(scripts.count > 10_000)
    var words: Set<String> = []
    for scheme in Catalogue.all.schemes {
      words.insert(scheme.id)
      for fact in scheme.items.flatMap(\.facts) {
        // A key may be an English word; none is one of the page's own names in quotes.
        words.formUnion([fact.label, "\"\(fact.key)\""])
      }
      words.formUnion(scheme.items.map(\.text).filter { $0.count > 6 })
    }
    #expect(words.count > 1000)
    #expect(words.filter { scripts.range(of: Data($0.utf8)) != nil } == [])
  }
}
