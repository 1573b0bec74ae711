import Criteria
import Foundation
import Page
import Rules
import Testing

@Suite("The schema of the report declares every member that is written")
struct ReportSchemaTests {
  private func value(_ text: some StringProtocol) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  /// The schemas that every example is held against, each read once.
  private static let report = Result { try JSONSchema(of: "report") }
  private static let line = Result { try JSONSchema(of: "ndjson") }
  private static let verdict = Result { try JSONSchema(of: "verdicts") }
  private static let overview = Result { try JSONSchema(of: "overview") }

  @Test(
    "every example's report is valid, judged by its own scheme and by all", arguments: Example.all)
  func examples(_ example: Example) throws {
    let (report, line) = try (Self.report.get(), Self.line.get())
    let verdict = try Self.verdict.get()
    let arguments = ["evaluate", example.folder.path, "--exclude", "report.*"]
    let all = ["--scheme", "all", "--check-evidence"]
    // A line says of a submission what the report says of each.
    let json = try value(Program.run(arguments + ["--format", "json"]).output)
    #expect(report.faults(json).prefix(3) == [])
    let lines = try Program.run(arguments + all + ["--format", "ndjson"]).output
    for text in lines.split(separator: "\n") {
      #expect(line.faults(try value(text)).prefix(3) == [])
    }
    for more in [[], all] {
      let run = try Program.run(arguments + more + ["--format", "verdicts"])
      for text in run.output.split(separator: "\n") {
        #expect(verdict.faults(try value(text)).prefix(3) == [])
      }
    }
  }

  @Test("every example's overview is valid", arguments: Example.all)
  func overviews(_ example: Example) throws {
    let schema = try Self.overview.get()
    for more in [[], ["--scheme", "all"], ["--lang", "en"]] {
      let run = try Program.run(
        ["overview", example.folder.path, "--format", "json"] + more)
      #expect(schema.faults(try value(run.output)).prefix(3) == [])
    }
  }

  @Test("every example's advice is valid", arguments: Example.all)
  func advice(_ example: Example) throws {
    let schema = try JSONSchema(of: "advice")
    let run = try Program.run(
      ["advise", example.folder.path, "--exclude", "report.*", "--format", "json"])
    #expect(schema.faults(try value(run.output)).prefix(3) == [])
  }

  @Test("a comparison is valid")
  func comparisons() throws {
    let schema = try JSONSchema(of: "compare")
    for operands in [["old", "new"], ["new", "old"], ["years/2021.json", "years/2022.json"]] {
      let run = try Program.run(
        ["compare"] + operands + ["--format", "json"],
        in: Program.root.appending(path: "Examples/compare"))
      #expect(schema.faults(try value(run.output)).prefix(3) == [])
    }
    let folders = ["Examples/2021-general", "Examples/input-errors"]
    let run = try Program.run(["compare"] + folders + ["--format", "json", "--scheme", "all"])
    #expect(schema.faults(try value(run.output)).prefix(3) == [])
  }

  @Test("a comparison of two schemes is valid, with bases and without")
  func schemeComparisons() throws {
    let schema = try JSONSchema(of: "diff")
    let general = ["2021-general", "2023-draft"]
    for arguments in [
      general, general + ["--base", "Examples/2021-general", "--lang", "en"],
      ["2021-datacenter", "2023-draft"], ["2021-bigdata", "2021-cloud"],
      ["2022-summary", "2023-5g-pilot", "--base", "Examples/input-errors"],
      ["2023-draft", "2023-draft"],
    ] {
      let run = try Program.run(["diff"] + arguments + ["--format", "json", "--quiet"])
      #expect(schema.faults(try value(run.output)).prefix(3) == [])
    }
  }

  @Test("what verify finds is valid", arguments: ["report.json", "stale.json"])
  func verifications(_ name: String) throws {
    let schema = try JSONSchema(of: "verify")
    let run = try Program.run(
      ["verify", name, "--format", "json"],
      in: Program.root.appending(path: "Examples/verify"))
    #expect(schema.faults(try value(run.output)).prefix(3) == [])
  }

  @Test("a report with some told in full is valid")
  func details() throws {
    let schema = try JSONSchema(of: "report")
    let run = try Program.run([
      "evaluate", "Examples/overview/bases", "--format", "json", "--details", "ineligible",
    ])
    #expect(schema.faults(try value(run.output)).prefix(3) == [])
    #expect(run.output.contains("\"items\""))
  }

  @Test("what is not declared, missing or of another type is found")
  func validator() throws {
    let schema = try JSONSchema(of: "report")
    let path = "Examples/2021-general/undetermined/base.json"
    let text = try Program.run(["evaluate", path, "--format", "json"]).output
    for (old, new, fault) in [
      ("\"sha256\"", "\"sha\"", "sha is not declared"),
      ("\"sha256\"", "\"sha\"", "sha256 is missing"),
      ("\"status\": \"pass\"", "\"status\": \"passed\"", "passed is none of"),
      ("\"onThreshold\": null", "\"onThreshold\": true", "onThreshold"),
    ] {
      let changed = text.replacingOccurrences(of: old, with: new)
      #expect(changed != text)
      #expect(schema.faults(try value(changed)).contains { $0.contains(fault) }, "\(fault)")
    }
  }

  @Test("a schema of a report takes no scheme")
  func noScheme() throws {
    #expect(try Program.run(["schema", "2021-general", "--of", "report"]).code == 64)
    #expect(
      try Program.run(["schema", "--of", "submission"]).output == Program.run(["schema"]).output)
  }

  @Test("what the engine answers to the page is as its schema says")
  func page() throws {
    let schema = try JSONSchema(of: "page")
    var engine = PageEngine(version: "1.2.3")
    func faults(_ words: [String]) throws -> [String] {
      // Each word stands behind its length, in four bytes from the least on.
      let answer = engine.call(
        words.flatMap { word in
          (0..<4).map { UInt8(truncatingIfNeeded: word.utf8.count >> (8 * $0)) } + word.utf8
        })
      return schema.faults(try JSONSerialization.jsonObject(with: Data(answer)))
    }
    for language in ["zh", "en"] {
      #expect(try faults(["catalogue", language]).isEmpty)
      for scheme in Catalogue.all.schemes {
        #expect(try faults(["describe", language, scheme.id]).isEmpty, "\(scheme.id)")
        let draft = [
          "1", scheme.id, "2020", "1", "base", "name", "", "value", "示例园（虚构）", "",
          "1", "dataCentres", "1", "2", "name", "一号楼（虚构）", "standardRacks", "3200",
          "1", "implausible@salesRevenue", "说明（虚构）",
        ]
        let wrong = [
          "1", scheme.id, "2020", "1", "figures", "salesRevenue", "2020", "value", "三百", "亿元",
          "1", "dataCentres", "1", "1", "standardRacks", "许多", "0",
        ]
        #expect(try faults(["evaluate", language] + draft).isEmpty, "\(scheme.id)")
        #expect(try faults(["evaluate", language] + wrong).isEmpty, "\(scheme.id)")
        #expect(try faults(["compare", language] + draft + wrong).isEmpty, "\(scheme.id)")
      }
      for example in [
        "2021-general/eligible", "2022-summary/manufacturing", "2022-jiangsu/lists",
        "input-errors/every-kind",
      ] {
        let file = Program.root.appending(path: "Examples/\(example)/base.json")
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(try faults(["read", language, "-", "json", text]).isEmpty, "\(example)")
      }
    }
  }
}
