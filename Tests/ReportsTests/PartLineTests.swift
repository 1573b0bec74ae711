import Assessment
import Criteria
import Evaluation
import Foundation
import Rules
import Submission
import Testing

@testable import Reports

@Suite("What a condition came to is a tree of lines, and every report tells it")
struct PartLineTests {
  /// The submissions of the examples, each held against the schemes that it names.
  private static let examples: [String] = {
    let examples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Examples")
    let files =
      FileManager.default.enumerator(at: examples, includingPropertiesForKeys: nil)?
      .compactMap { $0 as? URL } ?? []
    return files.filter { $0.lastPathComponent == "base.json" }.map(\.path).sorted()
  }()

  private struct Told {
    let file: AssessedFile
    let submission: AssessedSubmission
    let text: FindingText
  }

  private func told(
    _ path: String, _ language: Language = .chinese, schemes: [Scheme] = []
  ) throws -> [Told] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let settings = Sample.settings(language)
    var words = SchemeWordsOfRun(settings.wording)
    let (_, named) = Sample.checked(text, schemes: [])
    let asked = schemes.isEmpty ? named.flatMap { $0.submission.schemes(in: .all) } : schemes
    let (file, submissions) = Sample.checked(text, schemes: asked)
    return submissions.flatMap { submission in
      submission.explanations.map { explanation in
        Told(
          file: file, submission: submission,
          text: FindingText(
            explanation, of: submission, in: file, settings, words.words(of: explanation.scheme)))
      }
    }
  }

  private func flat(_ lines: [PartLine]) -> [PartLine] {
    lines.flatMap { [$0] + flat($0.parts) }
  }

  /// The statuses that the lines of a part must show, in their order.
  private func statuses(of part: Part, isAlternative: Bool = false) -> [Status] {
    switch part {
    case .comparison(let finding):
      guard finding.years.count > 1, finding.status != .pass else { return [finding.status] }
      return [finding.status] + finding.years.reversed().map(\.status)
        + (finding.satisfyingMean == nil ? [] : [.review])
    case .attestation(_, let status), .trait(_, _, let status), .report(_, _, let status),
      .score(_, _, let status):
      return [status]
    case .group(.all, let parts, let status):
      return (isAlternative ? [status] : []) + parts.flatMap { statuses(of: $0) }
    case .group(.any, let parts, let status):
      return [status] + parts.flatMap { statuses(of: $0, isAlternative: true) }
    case .undecided(let premise, let then, let otherwise, let status):
      return [status] + statuses(of: premise) + [then.status] + statuses(of: then)
        + [otherwise.status] + statuses(of: otherwise)
    case .negation(let part, let status): return [status] + statuses(of: part)
    case .relaxed(let part): return [.review] + statuses(of: part)
    case .notDemanded(let condition):
      // Of a year in which an event counts though none need be stated, it is told that none is.
      return speaksOfApplicationYear(condition) ? [.notApplicable] : []
    }
  }

  private func speaksOfApplicationYear(_ condition: Condition) -> Bool {
    if case .comparison(let comparison) = condition {
      return comparison.period == .applicationYear || comparison.period == .everyYear
    }
    return condition.parts.contains { speaksOfApplicationYear($0) }
  }

  @Test("every part of every finding has a line with its status", arguments: examples)
  func everyStatus(path: String) throws {
    for told in try told(path, schemes: Catalogue.all.schemes) {
      for finding in told.text.explanation.findings where finding.status != .notApplicable {
        // Notes and the rows of lists stand behind the lines that they belong to.
        var lines = flat(told.text.lines(finding)).filter { line in
          switch line.words {
          case .rows, .note: false
          default: true
          }
        }.map(\.status)
        if finding.item.reference != nil { lines.removeFirst() }
        lines.removeFirst(
          lines.count - (finding.threshold == nil ? 0 : 1)
            - statuses(of: finding.part).count)
        if finding.threshold != nil { #expect(lines.removeLast() == .review) }
        #expect(lines == statuses(of: finding.part), "\(finding.item.number)")
      }
    }
  }

  @Test("the notes of a part are those of its lines, however it is combined", arguments: examples)
  func notes(path: String) throws {
    for told in try told(path) {
      for part in told.text.explanation.findings.map(\.part) {
        for combined in [
          part, .negation(part, .pass), .relaxed(part), .group(.any, [part, part], .pass),
          .undecided(premise: part, then: part, otherwise: part, .missing),
        ] {
          let notes = flat(told.text.lines.lines(of: combined)).compactMap { line in
            if case .note(let text) = line.words { text } else { nil }
          }
          #expect(told.text.lines.notes(of: combined) == notes)
        }
      }
    }
  }

  @Test("a line introduces others or says something by itself, never both", arguments: examples)
  func headings(path: String) throws {
    for language in Language.allCases {
      for told in try told(path, language) {
        for finding in told.text.explanation.findings {
          for line in flat(told.text.lines(finding)) {
            let text = told.text.wording.text(of: line)
            #expect(!text.isEmpty)
            if case .heading = line.words { continue }
            #expect(line.parts.isEmpty, "\(text)")
          }
        }
      }
    }
  }

  @Test(
    "the text report shows each line with its mark, further in than what introduces it",
    arguments: examples)
  func text(path: String) throws {
    for language in Language.allCases {
      for told in try told(path, language) {
        let report = TextReport(
          Sample.settings(language, detail: .full), isColored: false, tellsProblems: false,
          width: 5000)
        var sink = ReportSink()
        report.add(told.submission, of: told.file, to: &sink)
        let lines = sink.text.split(separator: "\n").map(String.init)
        func check(_ parts: [PartLine], _ indent: Int) {
          for part in parts {
            let start =
              String(repeating: " ", count: indent) + part.status.mark + " "
              + told.text.wording.text(of: part)
            #expect(lines.contains { $0.hasPrefix(start) }, "\(start)")
            check(part.parts, indent + 2)
          }
        }
        let margin =
          8 + told.text.words.numberWidth + max(8, told.text.words.natureWidth)
        for finding in told.text.explanation.findings { check(told.text.lines(finding), margin) }
      }
    }
  }

  @Test("the recorded transcript shows what stands in the way, line by line", arguments: examples)
  func transcript(path: String) throws {
    let url = URL(fileURLWithPath: path).deletingLastPathComponent().appending(path: "expected.txt")
    guard let transcript = try? String(contentsOf: url, encoding: .utf8),
      transcript.contains("$ basecheck evaluate base.json\n")
    else { return }
    let recorded = Set(transcript.split(separator: "\n").map(String.init))
    for told in try told(path) where !told.file.hasErrors {
      let margin = 8 + told.text.words.numberWidth + max(8, told.text.words.natureWidth)
      func check(_ parts: [PartLine], _ indent: Int) {
        for part in parts {
          let place =
            part.place.map { "  [\(told.text.line(of: $0))]" }.flatMap {
              part.status == .pass ? nil : $0
            } ?? ""
          let pieces = (told.text.wording.text(of: part) + place).wrapped(to: 100 - indent - 2)
          for (index, piece) in pieces.enumerated() {
            let line =
              String(repeating: " ", count: indent) + (index == 0 ? part.status.mark : " ") + " "
              + piece
            #expect(recorded.contains(line), "\(line)")
          }
          check(part.parts, indent + 2)
        }
      }
      for group in ReportOutline(told.text).open {
        for item in group.items { check(told.text.lines(item.finding), margin) }
      }
    }
  }

  @Test("a sentence has the same pieces in the same order, joined by what they are")
  func sentence() {
    let wording = Wording(.chinese)
    let years = PartLine(
      status: .fail, words: .heading("近三年每年事故数量 ≤ 0 起"),
      parts: [
        PartLine(status: .pass, words: .year("2019 年", value: "0 起", gap: nil)),
        PartLine(status: .fail, words: .year("2020 年", value: "1 起", gap: "高出 1 起")),
        PartLine(status: .missing, words: .year("2021 年", value: nil, gap: "还需：数据")),
      ])
    let lines = [
      years, PartLine(status: .pass, words: .answer(to: "政府支持", "达到")),
      PartLine(
        status: .pass, words: .figure(demand: "普及率 > 72%", value: "约 78.1%", gap: nil)),
      PartLine(
        status: .pass, words: .trait(demand: "系列为优势", label: "系列", value: "优势")),
    ]
    #expect(
      wording.sentence(lines)
        == "近三年每年事故数量 ≤ 0 起：2019 年 0 起；2020 年 1 起；高出 1 起；2021 年 未填报；还需：数据；"
        + "政府支持：达到；普及率 > 72%：实际约 78.1%；系列为优势（系列：优势）")
    #expect(
      Wording(.english).sentence([
        PartLine(
          status: .fail, words: .heading("one of these suffices"),
          parts: [PartLine(status: .fail, words: .answer(to: "support", "not met"))])
      ]) == "one of these suffices: support: not met")
  }

  @Test("a text of the file that ends with a colon joins like any other")
  func colon() {
    let lines = ["甲：", "乙"].map { PartLine(status: .pass, words: .remark($0)) }
    #expect(Wording(.chinese).sentence(lines) == "甲：；乙")
  }
}
