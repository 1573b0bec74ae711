import Assessment
import Criteria
import Rules
import Submission
import Testing

@Suite("A text in pieces comes to what it comes to as a whole")
struct AssessorPiecesTests {
  /// What is told of a file and of the submissions in it.
  private struct Account: Equatable {
    var problems: [String] = []
    var submissions: [String] = []
    var count = 0
    var inError = 0
    var hash: String?

    mutating func add(_ judged: JudgedSubmission, of file: AssessedFile) {
      let start = file.places.position(of: judged.submission.beginning)
      let figure = judged.submission.entries.first.map { file.places.position(of: $0.place).label }
      let text = judged.submission.entries.first.map {
        judged.submission.text(of: $0, in: file.source)
      }
      submissions.append(
        "\(start.label) \(judged.submission.base.name ?? "") \(judged.verdicts.map(\.verdict)) "
          + "\(figure ?? "") \(text ?? "")")
    }

    mutating func add(_ file: AssessedFile) {
      problems = file.diagnostics.map {
        "\($0.start.label)-\($0.end.label) \($0.name): \($0.words(in: .english))"
      }
      (count, inError, hash) = (file.submissionCount, file.submissionsInError, file.sha256)
    }
  }

  private static let choice = SchemeChoice.chosen([.general2021])

  private static func whole(_ bytes: [UInt8]) -> Account {
    var account = Account()
    var assessor = Assessor(.all, by: choice, hashesFiles: true)
    let file = assessor.assess(SourceFile(name: "base.json", bytes: bytes))
    account.add(file)
    assessor.forEachSubmission(of: file) { account.add($0, of: file) }
    return account
  }

  /// Hands over a text in pieces of a size, each with what was left of the one before.
  private static func cut(
    _ bytes: [UInt8], by size: Int, _ read: (SourceFile, _ isLast: Bool) -> Int
  ) {
    var rest: [UInt8] = []
    var start = 0
    repeat {
      let end = min(start + size, bytes.count)
      let piece = SourceFile(name: "base.json", bytes: rest + bytes[start..<end])
      rest = Array(piece.bytes[read(piece, end == bytes.count)...])
      start = end
    } while start < bytes.count
  }

  private static func pieces(_ bytes: [UInt8], by size: Int) -> Account {
    var account = Account()
    var assessor = Assessor(.all, by: choice, hashesFiles: true)
    var findings = assessor.findings()
    var told = 0
    cut(bytes, by: size) { piece, isLast in
      assessor.find(
        in: piece, isLast: isLast, &findings, beginsAsTable: { false },
        problemsOfEvidence: { _ in [] }, told: { _ in told += 1 })
    }
    let file = assessor.file(named: "base.json", findings, evidence: nil)
    account.add(file)
    #expect(told == file.diagnostics.count)
    var walk = assessor.walk(after: findings)
    cut(bytes, by: size) { piece, isLast in
      assessor.forEachSubmission(of: file, in: piece, isLast: isLast, &walk) {
        account.add($0, of: $1)
      }
    }
    return account
  }

  private static let good =
    #"{"base": {"name": "甲（虚构）", "city": "贵阳市"}, "figures": {"partners": 1}}"#
  private static let warned = #"{"base": {"name": "乙（虚构）"}, "figures": {"销售收入": "300亿"}}"#
  private static let bad = #"{"base": {"name": "丙（虚构）"}, "figures": {"partner": 1}}"#
  private static let texts =
    [
      [good, warned, bad, good].joined(separator: "\n"),
      "\u{FEFF}\(good)\r\n\n  \(bad)\n\(warned)\n",
      "[\(good),\n\(bad), \(warned)\n,\(good)]\n",
      "\(good)\n{\"base\": {\"name\n\(bad)\n\(good) x\n\(good)\nno\n\(warned)",
      "[\(good), \(bad)", " \n \(good)  ", "", "   ", "[]", "null", "{",
    ].map { Array($0.utf8) } + [Array("\(good)\n{\"base".utf8) + [0xFF] + Array("\n\(good)".utf8)]

  @Test("wherever it is cut", arguments: texts)
  func anywhere(_ text: [UInt8]) {
    let whole = Self.whole(text)
    for size in [1, 2, 3, 7, 50, 97, 150, 1000] {
      #expect(
        Self.pieces(text, by: size) == whole, "\(size): \(String(decoding: text, as: UTF8.self))")
    }
  }

  @Test("of many problems the first thousand are told, and how many others there are")
  func manyProblems() throws {
    let lines = (1...1200).map { $0 % 5 == 0 ? "x" : #"{"figures": {"partners": -1}}"# }
    let text = Array(lines.joined(separator: "\n").utf8)
    let account = Self.pieces(text, by: 5000)
    #expect(account == Self.whole(text))
    #expect(account.problems.count == Assessor.maximumDiagnostics + 1)
    #expect(try #require(account.problems.last).contains("further-problems"))
  }

  @Test("the digest of a file is made only where it is asked for")
  func digest() {
    let source = SourceFile(name: "a", bytes: Self.texts[0])
    var (asked, other) = (Assessor(.all, hashesFiles: true), Assessor(.all))
    #expect(asked.assess(source).sha256 == source.sha256)
    #expect(other.assess(source).sha256 == nil)
    var findings = other.findings()
    _ = other.find(
      in: source, isLast: true, &findings, beginsAsTable: { false },
      problemsOfEvidence: { _ in [] }, told: { _ in })
    #expect(other.file(named: "a", findings, evidence: nil).sha256 == nil)
  }
}
