import Assessment
import Criteria
import Foundation
import Rules
import Testing

@testable import Reports

@Suite("What stands above the items is one value for all reports")
struct VerdictHeaderTests {
  private static let files = [
    Sample.file,
    // A figure on a limit in doubt, another year, and no city.
    #"{ "base": { "name": "甲园", "series": "优势" }, "year": 2019, "figures": { "salesRevenue": 300 } }"#,
    #"{ "base": { "name": "乙市", "city": "苏州市" }, "scores": { "发展政策": 17.5 } }"#,
  ]

  private func words(_ markup: String) -> String {
    markup.replacing(/<[^>]*>/, with: "").replacing("&gt;", with: ">").replacing(
      "&lt;", with: "<"
    ).replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  @Test(
    "text, Markdown and HTML tell every line of it", arguments: Language.allCases, files)
  func everyLine(language: Language, text: String) throws {
    let settings = Sample.settings(language)
    for scheme in Catalogue.all.schemes {
      let (file, submissions) = Sample.checked(text, schemes: [scheme])
      let checked = try #require(submissions.first)
      let explanation = try #require(checked.explanations.first)
      var known = SchemeWordsOfRun(settings.wording)
      let header = VerdictHeader(
        explanation, of: checked, in: file, settings, known.words(of: scheme))
      let plain = Sample.text(
        of: TextReport(settings, isColored: false, tellsProblems: false, width: 5000), text,
        schemes: [scheme])
      let markdown = Sample.text(of: MarkdownReport(settings), text, schemes: [scheme])
      let html = words(Sample.text(of: HTMLReport(settings), text, schemes: [scheme]))
      #expect(plain.hasPrefix("\(settings.wording.labelled(header.label, header.word)) — "))
      for report in [plain, markdown, html] {
        #expect(report.contains(header.word))
        let reason = report == markdown ? header.reason.escapedForMarkdown : header.reason
        #expect(report.contains(reason), "\(reason)")
      }
      for line in header.lines {
        #expect(plain.contains(settings.wording.labelled(line.label, line.text) + "\n"))
        #expect(html.contains(line.text), "\(line.text)")
        if line.kind == .base {
          #expect(markdown.hasPrefix("### \(header.verdict.mark) \(line.text.escapedForMarkdown)"))
        } else {
          let bullet = settings.wording.labelled(line.label, line.text.escapedForMarkdown)
          #expect(markdown.contains("- \(bullet)\n"), "\(bullet)")
        }
      }
      guard let scores = ScoreTable(explanation, settings.wording) else { continue }
      for row in scores.rows + [scores.total] {
        let bullet = settings.wording.labelled(row.name, row.text).escapedForMarkdown
        #expect(plain.contains("  \(row.name)") && plain.contains("  \(row.text)\n"))
        #expect(markdown.contains("- \(bullet)\n"))
        #expect(words(html).contains(row.text))
      }
    }
  }

  @Test("a verdict that hangs on a reading, and a scheme for other bases, are told as notes")
  func notes() throws {
    let settings = Sample.settings()
    func notes(_ text: String, _ scheme: Scheme) throws -> [String] {
      let (file, submissions) = Sample.checked(text, schemes: [scheme])
      let checked = try #require(submissions.first)
      var known = SchemeWordsOfRun(settings.wording)
      return VerdictHeader(
        try #require(checked.explanations.first), of: checked, in: file, settings,
        known.words(of: scheme)
      ).lines.filter { $0.kind == .note }.map(\.text)
    }
    #expect(try notes(Sample.file, .general2021).isEmpty)
    let foreign = try notes(#"{ "base": { "field": "装备制造" } }"#, .bigData2021)
    #expect(foreign.count == 1)
    #expect(foreign.first?.hasPrefix("本方案适用于") == true)
  }

  @Test("the words of a scheme are made once in a run")
  func cache() {
    var known = SchemeWordsOfRun(Wording(.chinese))
    let first = known.words(of: .general2021)
    _ = known.words(of: .bigData2021)
    #expect(known.words(of: .general2021) === first)
    #expect(first.items.map(\.item.number) == Scheme.general2021.items.map(\.number))
    #expect(first.items[1].identifier == "2021-general/2")
    #expect(first.items[1].text == Scheme.general2021.items[1].words)
  }
}
