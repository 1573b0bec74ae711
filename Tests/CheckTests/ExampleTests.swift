import Foundation
import Testing

@testable import Check

/// A folder of `Examples/` with the transcript of what the program says of it.
///
/// `expected.txt` holds one or more runs: a line `$ basecheck …`, what the program prints to
/// standard output and standard error, and a line with the exit code. With the environment variable
/// `BASECHECK_RECORD` set, the tests write what they see, and fail where it is new.
struct Example: Sendable, CustomTestStringConvertible {
  let folder: URL

  var testDescription: String {
    folder.pathComponents.suffix(2).joined(separator: "/")
  }

  static let all: [Example] = {
    let examples = Program.root.appending(path: "Examples")
    let files =
      FileManager.default.enumerator(at: examples, includingPropertiesForKeys: nil)?
      .compactMap { $0 as? URL } ?? []
    let folders = files.filter { ["base.json", "expected.txt"].contains($0.lastPathComponent) }
      .map { $0.deletingLastPathComponent() }
    return Set(folders).map { Example(folder: $0) }
      .sorted { $0.folder.path < $1.folder.path }
  }()
}

@Suite("The examples")
struct ExampleTests {
  private static let isRecording = ProcessInfo.processInfo.environment["BASECHECK_RECORD"] != nil

  @Test("every example says what its transcript says", arguments: Example.all)
  func transcript(_ example: Example) throws {
    let url = example.folder.appending(path: "expected.txt")
    let expected = try? String(contentsOf: url, encoding: .utf8)
    let commands =
      expected?.split(separator: "\n").filter { $0.hasPrefix("$ basecheck ") }
      .map { $0.dropFirst("$ basecheck ".count).split(separator: " ").map(String.init) } ?? []
    var actual = ""
    for arguments in commands.isEmpty ? [["evaluate", "base.json"]] : commands {
      let run = try Program.run(arguments, in: example.folder)
      actual += "$ basecheck \(arguments.joined(separator: " "))\n"
      actual += run.output
      if !run.errors.isEmpty { actual += "[标准错误]\n" + run.errors }
      actual += "[退出码 \(run.code)]\n"
    }
    try Self.compare(actual, with: expected, at: url)
  }

  /// The formats whose reports may stand beside an example; that for people stands in the transcript.
  private static let formats = ReportFormat.allCases.filter { $0 != .text && !$0.isBinary }

  @Test(
    "every report that stands beside an example is the one that is written, and one of each format does",
    arguments: Example.all, formats)
  func report(_ example: Example, format: ReportFormat) throws {
    let kind =
      switch format {
      case .junit: "xml"
      case .markdown: "md"
      default: format.rawValue
      }
    let url = example.folder.appending(path: "report.\(kind)")
    let isOfFormats = example.folder.lastPathComponent == "formats"
    guard isOfFormats || FileManager.default.fileExists(atPath: url.path) else { return }
    let run = try Program.run(
      ["evaluate", "base.json", "--format", format.rawValue], in: example.folder)
    try Self.compare(run.output, at: url)
  }

  /// Holds what was written against what is recorded in a file.
  static func compare(_ actual: String, at url: URL) throws {
    // Decoded like the program's output: reading it as text would take away a byte-order mark.
    let expected = (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) }
    try compare(actual, with: expected, at: url)
  }

  @Test("there is an eligible example for every scheme and one of every kind of verdict")
  func coverage() throws {
    // An example without its transcript is told of where the transcripts are compared.
    let transcripts = Example.all.compactMap {
      try? String(contentsOf: $0.folder.appending(path: "expected.txt"), encoding: .utf8)
    }
    for code in [0, 1, 2, 65] {
      #expect(transcripts.contains { $0.contains("[退出码 \(code)]") }, "\(code)")
    }
    let schemes = try Program.run(["schemes"]).output.split(separator: "\n")
      .filter { !$0.hasPrefix(" ") }.compactMap { $0.split(separator: " ").first }
    #expect(schemes.count >= 6)
    for scheme in schemes {
      #expect(
        transcripts.contains {
          $0.contains("方案：\(scheme) ") && $0.contains("[退出码 0]")
        },
        """
        no example is eligible for \(scheme): put one at Examples/\(scheme)/eligible/base.json and \
        run BASECHECK_RECORD=1 swift test
        """)
    }
  }

  private static func compare(_ actual: String, with expected: String?, at url: URL) throws {
    guard !actual.utf8.elementsEqual((expected ?? "\u{0}").utf8) else { return }
    if isRecording { try actual.write(to: url, atomically: true, encoding: .utf8) }
    guard let expected else {
      Issue.record(
        "\(url.path) is not there: run BASECHECK_RECORD=1 swift test and read what it records")
      return
    }
    let difference = firstDifference(actual, expected)
    Issue.record(
      """
      \(url.path) is not what the program says: \(difference). \
      Where the change is right, BASECHECK_RECORD=1 swift test records it.
      """)
  }

  private static func firstDifference(_ actual: String, _ expected: String) -> String {
    let left = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let right = expected.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(left.count, right.count) {
      let a = index < left.count ? String(left[index]) : "(nothing)"
      let b = index < right.count ? String(right[index]) : "(nothing)"
      if a != b { return "line \(index + 1) is “\(a)”, expected “\(b)”" }
    }
    return "no difference"
  }
}
