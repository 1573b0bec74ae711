import Assessment
import Criteria
import Evaluation
import Reports
import Rules
import Submission
import Testing

@Suite("A line of verdict names the items of each status, however many they are")
struct VerdictLinesTests {
  @Test(
    "for each scheme: of a base of which nothing is known, and of one that meets nothing",
    arguments: Catalogue.all.schemes)
  func items(_ scheme: Scheme) throws {
    let attestations = scheme.items.flatMap(\.facts)
      .filter { $0.kind == .attestation && !$0.isPersonal }
    let unmet = Set(attestations.map(\.key)).sorted().map { "\"\($0)\": false" }
      .joined(separator: ", ")
    for members in ["", #", "attestations": {\#(unmet)}"#] {
      let text = #"{"base": {"name": "虚构“园区”\n"}, "year": 2021\#(members)}"#
      var lines = VerdictLines(Sample.settings())
      lines.begin(fileNamed: "a.json")
      var expected: [String] = []
      var assessor = StreamAssessor(
        .all, SubmissionReader(catalogue: .all), by: .chosen([scheme]))
      var progress = StreamAssessor.Progress()
      _ = assessor.assess(
        SourceFile(name: "a.json", bytes: Array(text.utf8)), from: &progress, isLast: true,
        failed: { _, problems in Issue.record("\(problems.map(\.name))") },
        judged: { submission, position, verdicts, _ in
          lines.add(submission, at: position, verdicts)
          expected += verdicts.flatMap { Self.lists($0, of: submission) }
        })
      let line = String(decoding: lines.bytes, as: UTF8.self)
      #expect(line.hasPrefix(#"{"type":"verdict","file":"a.json","line":1,"column":1,"name":"#))
      #expect(line.hasSuffix("]}\n"))
      #expect(!expected.isEmpty)
      for list in expected { #expect(line.contains(list), "\(list) in \(line)") }
    }
  }

  /// The lists of items that a line has, each with its key.
  private static func lists(
    _ verdict: JudgedSubmission.SchemeVerdict, of submission: borrowing Submission
  ) -> [String] {
    let items = verdict.scheme.items
    let statuses = verdict.judgement.statuses
    func list(_ key: String, where isListed: (Int) -> Bool) -> String {
      let numbers = items.indices.filter(isListed).map { "\"\(items[$0].number)\"" }
      return "\"\(key)\":[\(numbers.joined(separator: ","))]"
    }
    let onThreshold = verdict.itemsOnThreshold(of: submission)
    return [
      list("failed") { statuses[$0] == .fail },
      list("missing") { statuses[$0] == .missing },
      list("review") { statuses[$0] == .review },
      list("onThreshold") { onThreshold.contains($0) },
      list("advice") {
        items[$0].nature == .advisory && statuses[$0] != .pass && statuses[$0] != .notApplicable
      },
    ]
  }
}
