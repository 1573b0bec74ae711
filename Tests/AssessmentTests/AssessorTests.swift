import Assessment
import Criteria
import Evaluation
import Rules
import Submission
import Testing

@Suite("Submissions go in and assessments come out")
struct AssessorTests {
  /// What a run over a text comes to: the problems by their names, and the verdicts.
  private func outcome(
    of text: String, by choice: SchemeChoice = .chosen([.general2021])
  ) -> (problems: [String], names: [String?], verdicts: [Verdict]) {
    var assessor = Assessor(.all, by: choice)
    let (file, submissions) = assessor.assess(
      all: SourceFile(name: "base.json", bytes: Array(text.utf8)))
    #expect(file.submissionCount - file.submissionsInError == submissions.count)
    return (
      file.diagnostics.map { "\($0.start.label) \($0.name)" },
      submissions.map(\.submission.base.name), submissions.flatMap(\.explanations).map(\.verdict)
    )
  }

  private static let good = #"{"base": {"name": "甲（虚构）"}, "figures": {"partners": 1}}"#
  private static let bad = #"{"base": {"name": "乙（虚构）"}, "figures": {"partner": 1}}"#
  private static let last = #"{"base": {"name": "丙（虚构）"}, "figures": {"partners": 3}}"#

  @Test("in an array each submission is judged on its own")
  func array() {
    let run = outcome(of: "[\(Self.good),\n\(Self.bad),\n\(Self.last)]")
    #expect(run.problems == ["2:41 unknown-key"])
    #expect(run.names == ["甲（虚构）", "丙（虚构）"])
    #expect(run.verdicts == [.undetermined, .undetermined])
  }

  @Test("one submission after another is read where each begins on a line of its own")
  func lines() {
    let run = outcome(of: "\(Self.good)\n\(Self.bad)\r\n\n\(Self.last)\n")
    #expect(run.problems == ["2:41 unknown-key"])
    #expect(run.names == ["甲（虚构）", "丙（虚构）"])
    let sameLine = outcome(of: "\(Self.last)\n\(Self.good) \(Self.last)")
    #expect(sameLine.problems == ["2:57 trailing-content"])
    #expect(sameLine.names == ["丙（虚构）"])
    let pretty = outcome(
      of: "{\n \"year\": 2020,\n \"figures\": {\"partners\": 1}\n}\n\(Self.last)")
    #expect(pretty.problems == [] && pretty.names == [nil, "丙（虚构）"])
  }

  @Test("what stands before a break is judged, and behind it whatever begins a line")
  func broken() {
    let array = outcome(of: "[\(Self.good), \(Self.last.dropLast())")
    #expect(array.problems.count == 1 && array.problems[0].hasSuffix(" syntax"))
    #expect(array.names == ["甲（虚构）"])
    let lines = outcome(of: "\(Self.good)\n{\"figures\": {\"partners\": tru}}\n\(Self.last)")
    #expect(lines.problems == ["2:26 syntax"])
    #expect(lines.names == ["甲（虚构）", "丙（虚构）"])
    // A text that is no submission at all says nothing of the next.
    #expect(outcome(of: "/ x\n\(Self.last)").names == [])
  }

  @Test("a submission that names no scheme is in error, and the next is judged")
  func noScheme() {
    let named = Self.last.replacing("{\"base\"", with: "{\"scheme\": \"2021-cloud\", \"base\"")
    let run = outcome(of: "\(Self.good)\n\(named)", by: .ofSubmission)
    #expect(run.problems == ["1:1 no-scheme"])
    #expect(run.names == ["丙（虚构）"])
    #expect(outcome(of: Self.good, by: .ofSubmissionIfNamed).problems == [])
  }

  @Test("schemes for other bases are left out where the suitable ones are asked for")
  func suitable() {
    var assessor = Assessor(.all, by: .suitable(Catalogue.all.schemes))
    let text = #"{"base": {"field": "云计算"}, "year": 2020, "figures": {"partners": 1}}"#
    let (_, submissions) = assessor.assess(
      all: SourceFile(name: "", bytes: Array(text.utf8)))
    let asked = submissions.flatMap(\.explanations).map(\.scheme.id)
    let skipped = submissions.flatMap(\.skipped).map(\.scheme.id)
    #expect(asked.contains("2021-cloud") && skipped.contains("2021-general"))
    #expect(Set(asked + skipped) == Set(Catalogue.all.schemes.map(\.id)))
  }

  @Test(
    "an answer that the figures contradict is told with all other errors, and names the figures")
  func contradictions() throws {
    let text = """
      [{ "year": 2020, "figures": {
         "majorAccidents": { "2018": 0, "2019": 1, "2020": 0 },
         "gravestAccidents": { "2018": 0, "2019": 0, "2020": 0 } },
         "attestations": { "noMajorAccidents": true } },
       { "figures": { "partners": -1 } }]
      """
    var assessor = Assessor(.all, by: .chosen([.general2021]))
    let (file, submissions) = assessor.assess(
      all: SourceFile(name: "", bytes: Array(text.utf8)))
    #expect(file.diagnostics.map(\.name) == ["answer-at-odds", "out-of-bounds"])
    #expect(submissions.isEmpty)
    let words = try #require(file.diagnostics.first).words(in: .chinese)
    #expect(words.contains("重大事故数量 2019 年（第 2 行第 43 列）"))
    #expect(!words.contains("特别重大事故数量"))
    #expect(try #require(file.diagnostics.first).start.label == "4:42")
  }

  @Test("problems beyond the most that are listed are counted")
  func further() {
    let bad = String(repeating: #"{"figures": {"partners": -1}},"#, count: 1200)
    let run = outcome(of: "[\(bad)\(Self.good)]")
    #expect(run.problems.count == Assessor.maximumDiagnostics + 1)
    #expect(run.problems.last?.hasSuffix("further-problems") == true)
    #expect(run.names == ["甲（虚构）"])
  }
}
