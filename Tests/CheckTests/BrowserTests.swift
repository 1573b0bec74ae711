import Foundation
import Testing

@Suite(
  "The HTML report in a browser", .serialized,
  .enabled(
    if: Browser.installed != nil,
    "no browser is installed: no chromium or google-chrome in PATH, and no BASECHECK_BROWSER"))
struct BrowserTests {
  private struct Case: CustomTestStringConvertible {
    let arguments: [String]
    var testDescription: String { arguments.joined(separator: " ") }
  }

  private static let cases = [
    Case(arguments: ["Examples/2021-general/ineligible/base.json"]),
    Case(arguments: ["Examples/2021-general/on-threshold/base.json", "--lang", "en"]),
    Case(arguments: [
      "Examples/2022-summary/manufacturing/base.json", "--scheme",
      "2022-summary,2021-general,2023-draft",
    ]),
    Case(arguments: [
      "Examples/2023-5g-pilot/undetermined/base.json",
      "Examples/2023-5g-pilot/ineligible/base.json",
      "--lang", "en", "--all-items",
    ]),
    Case(arguments: ["Examples/input-errors/every-kind/base.json", "--lang", "zh"]),
  ]

  private func report(
    _ arguments: [String], in scratch: Scratch, as name: String = "report.html"
  ) throws -> URL {
    let run = try Program.run(["evaluate"] + arguments + ["--format", "html"])
    return URL(fileURLWithPath: try scratch.file(name, run.output))
  }

  @Test(
    "the page is the one that was written: the browser mends nothing",
    arguments: [cases[2], cases[4]])
  private func dom(of example: Case) throws {
    let browser = try #require(Browser.installed)
    let scratch = try Scratch()
    let page = try report(example.arguments, in: scratch)
    let written = try String(contentsOf: page, encoding: .utf8)
    let dom = try browser.dom(of: page)
    for tag in ["section", "table", "tbody", "tr", "td", "th", "li", "svg", "rect", "dd"] {
      let opening = "<\(tag)(?=[ >])"
      let pattern = try Regex(opening)
      #expect(dom.matches(of: pattern).count == written.matches(of: pattern).count, "\(tag)")
    }
    #expect(dom.contains("</footer>"))
  }

  @Test("nothing is cut off or scrolls sideways, on a phone or on a desk")
  func width() throws {
    let browser = try #require(Browser.installed)
    let scratch = try Scratch()
    let names = try Self.cases.enumerated().map { number, example in
      try report(example.arguments, in: scratch, as: "\(number).html").lastPathComponent
    }
    let widths = [320, 390, 768, 840, 1200]
    let outer = URL(
      fileURLWithPath: try scratch.file("outer.html", Self.measuringPage(names, widths)))
    let dom = try browser.dom(of: outer)
    let found = dom.matches(of: /<li>([0-9]+) ([0-9]+) ([^<]*)<\/li>/)
    try #require(found.count == names.count * widths.count, "\(dom)")
    for width in found {
      #expect(width.output.1 == width.output.2, "\(width.output.3)")
    }
  }

  @Test("it prints", arguments: [cases[2]])
  private func print(of example: Case) throws {
    let browser = try #require(Browser.installed)
    let scratch = try Scratch()
    let pdf = try browser.pdf(of: report(example.arguments, in: scratch), in: scratch)
    #expect(pdf.starts(with: Data("%PDF-".utf8)))
    #expect(pdf.count > 10_000)
  }

  @Test("a name that is full of marks is shown as it is, and breaks nothing")
  func hostileName() throws {
    let browser = try #require(Browser.installed)
    let scratch = try Scratch()
    let name =
      "<script>document.title='x'</script>&amp;\\\"'%😀" + String(repeating: "W", count: 150)
    let file = try scratch.file(
      "base.json",
      "{ \"scheme\": \"2021-general\", \"base\": { \"name\": \"\(name)\", \"series\": \"优势\" } }")
    let page = try report([file, "--lang", "zh"], in: scratch)
    let dom = try browser.dom(of: page)
    #expect(dom.contains("&lt;script&gt;document.title='x'&lt;/script&gt;&amp;amp;"))
    #expect(!dom.contains("<script"))
    let outer = URL(
      fileURLWithPath: try scratch.file("outer.html", Self.measuringPage(["report.html"], [390])))
    #expect(try browser.dom(of: outer).contains("<li>390 390 "))
  }

  /// A page that shows reports at several widths and lists how wide their contents are, and what
  /// reaches farthest. The reports themselves have no scripts.
  private static func measuringPage(_ names: [String], _ widths: [Int]) -> String {
    """
    <!DOCTYPE html><meta charset="utf-8"><ul id="widths"></ul>
    <script>
    for (const report of [\(names.map { "'\($0)'" }.joined(separator: ", "))])
    for (const width of [\(widths.map(String.init).joined(separator: ", "))]) {
      const frame = document.createElement("iframe");
      frame.style = `border: 0; height: 800px; width: ${width}px`;
      frame.onload = () => {
        const page = frame.contentDocument;
        let farthest = width, name = report;
        for (const element of page.body.querySelectorAll("*")) {
          const right = Math.ceil(element.getBoundingClientRect().right);
          if (right > farthest) { farthest = right; name = report + " " + element.nodeName + "." + element.className; }
        }
        const entry = document.createElement("li");
        entry.textContent =
          `${width} ${Math.max(farthest, page.documentElement.scrollWidth)} ${name}`;
        document.getElementById("widths").append(entry);
      };
      frame.src = report;
      document.body.append(frame);
    }
    </script>
    """
  }
}
