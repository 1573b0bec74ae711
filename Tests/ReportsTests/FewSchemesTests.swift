import Criteria
import Foundation
import Rules
import Testing

@testable import Reports
@testable import Submission

@Suite("A submission that says no more than a scheme asks for needs no other scheme to be read")
struct FewSchemesTests {
  private static let all = Vocabulary(.all)

  @Test(
    "every name of a figure or a trait means the same among all", arguments: Scheme.all.map(\.id))
  func names(_ id: String) throws {
    let few = Catalogue.reading([try #require(Catalogue.all.scheme(named: id))])
    let (own, all) = (Vocabulary(few), Self.all)
    #expect(few.facts.count < Catalogue.all.facts.count)
    var others: [String] = []
    few.forEachFactName { name, _ in
      let meant = own.facts.value(of: name).map { few.facts[$0].key }
      let amongAll = all.facts.value(of: name).map { Catalogue.all.facts[$0].key }
      if meant == nil || meant != amongAll { others.append(name) }
    }
    for (name, value) in few.baseNames where value >= BaseKey.count {
      let key = all.base.value(of: name).map { Catalogue.all.traits[$0 - BaseKey.count].key }
      if key != few.traits[value - BaseKey.count].key { others.append(name) }
    }
    #expect(others == [])
  }

  private static let examples: [URL] = {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Examples")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter {
      $0.pathExtension == "json" && $0.lastPathComponent.hasPrefix("base")
    }.sorted { $0.path < $1.path }
  }()

  @Test(
    "where nothing is wrong with it, its reports for people are the same",
    arguments: Scheme.all.map(\.id))
  func reports(_ id: String) throws {
    let scheme = try #require(Catalogue.all.scheme(named: id))
    let few = Catalogue.reading([scheme])
    var count = 0
    // What is of this scheme, and some that are of others.
    let own = Self.examples.filter { $0.path.contains("/Examples/\(id)/") }
    for url in own + Self.examples.prefix(3) {
      let text = try String(contentsOf: url, encoding: .utf8)
      let source = SourceFile(name: "base.json", bytes: Array(text.utf8))
      let contents = SubmissionReader(catalogue: few, judgedBy: [scheme]).read(source)
      guard contents.allDiagnostics.isEmpty else { continue }
      count += 1
      func isSame<Format: Report>(_ report: (Catalogue) -> Format) -> Bool {
        let reports = [few, .all].map { catalogue in
          Sample.text(of: report(catalogue), text, schemes: [scheme], catalogue: catalogue)
        }
        return reports[0] == reports[1]
      }
      #expect(
        isSame {
          TextReport(Sample.settings(catalogue: $0), isColored: false, tellsProblems: true)
        }, "\(url.lastPathComponent)")
      // The three are made of the same values; pages take longest.
      guard count <= 2 else { continue }
      #expect(isSame { MarkdownReport(Sample.settings(catalogue: $0)) }, "\(url.lastPathComponent)")
      #expect(isSame { HTMLReport(Sample.settings(catalogue: $0)) }, "\(url.lastPathComponent)")
    }
    #expect(count > 0 || id == Scheme.jiangsuForm2022.id)
  }

  @Test(
    "what others ask for, people's own names, lists and values of other traits are left to all",
    arguments: [
      #"{"figures": {"cloudRevenue": 3}}"#, #"{"figures": {"5G基站数": 3}}"#,
      #"{"lists": {"suppliers": []}}"#, #"{"base": {"name": "甲", "applicant": "城市群"}}"#,
    ])
  func others(_ text: String) {
    let few = Catalogue.reading([.bigData2021])
    let source = SourceFile(name: "base.json", bytes: Array(text.utf8))
    #expect(!SubmissionReader(catalogue: few).read(source).allDiagnostics.isEmpty)
  }

  @Test(
    "a name that people use for a figure is told among the figures of all, also where one of these has it"
  )
  func commonName() {
    let source = SourceFile(name: "base.json", bytes: Array(#"{"figures": {"发明专利数": 3}}"#.utf8))
    func read(_ catalogue: Catalogue) -> SubmissionReader.Contents {
      SubmissionReader(catalogue: catalogue, judgedBy: [.general2021]).read(source)
    }
    #expect(!read(.all).hasErrors)
    #expect(read(.reading([.general2021])).hasErrors)
  }
}
