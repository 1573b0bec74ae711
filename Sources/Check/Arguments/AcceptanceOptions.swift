import Assessment
import Criteria
import Reports
import Rules
import Submission

/// The options that accept failures, and the files that they name.
struct AcceptanceOptions {
  static let waivers = OptionDeclaration(
    name: "--waivers", value: Bilingual("文件", "FILE"),
    help: Bilingual(
      "豁免清单（JSON 数组，每项有 item、base、reason、approver、expires）：不满足照样列出，注明由谁豁免到何时，但不决定退出码；过期或没有用到的是错误",
      "a list of waivers (a JSON array, each with item, base, reason, approver and expires): what is waived is still "
        + "told as not met, with who waived it until when, but is no part of the exit code; one that expired or is "
        + "not used is an error"),
    valueKind: .files)
  static let baseline = OptionDeclaration(
    name: "--baseline", value: Bilingual("文件", "FILE"),
    help: Bilingual(
      "已知问题的清单：其中的不满足照样列出，但只有新出现的决定退出码",
      "a list of known failures: they are still told, but only new ones decide the exit code"),
    valueKind: .files)
  static let writeBaseline = OptionDeclaration(
    name: "--write-baseline", value: Bilingual("文件", "FILE"),
    help: Bilingual(
      "把这次的不满足都写成 --baseline 的清单，它们从此是已知的",
      "write all failures of this run as a list for --baseline; from then on they are known"),
    valueKind: .files)
  static let all = [waivers, baseline, writeBaseline]

  private(set) var failures: AcceptedFailures
  private let waiversFile: SourceFile?
  private let baselinePath: String?
  /// The first kind of problem that a list has.
  private(set) var problem: ProblemKind?
  /// Whether a list is in error.
  var hasErrors: Bool { problem != nil }

  /// Whether any failure may be accepted, or noted as one that is.
  var isAsked: Bool { isNamed || baselinePath != nil }
  private let isNamed: Bool

  /// Reads the lists that are named and says what is wrong with them.
  init(
    _ arguments: Arguments, _ catalogue: Catalogue, _ output: Output
  ) throws(CommandFailure) {
    isNamed = arguments.has(Self.waivers) || arguments.has(Self.baseline)
    baselinePath = try arguments.one(Self.writeBaseline)
    failures = AcceptedFailures(catalogue, acceptsAll: baselinePath != nil)
    waiversFile = try arguments.one(Self.waivers).map { path throws(CommandFailure) in
      try Self.source(at: path)
    }
    if let waiversFile {
      report(failures.addWaivers(of: waiversFile, today: Clock.today), in: waiversFile, output)
    }
    if let path = try arguments.one(Self.baseline) {
      let file = try Self.source(at: path)
      report(failures.addBaseline(of: file), in: file, output)
    }
  }

  private static func source(at path: String) throws(CommandFailure) -> SourceFile {
    do {
      return SourceFile(name: path, bytes: try Files.bytes(of: path, limit: 1 << 26))
    } catch {
      throw CommandFailure(
        message: Bilingual(
          "\(path)：\(error.message.chinese)", "\(path): \(error.message.english)"),
        code: .noInput)
    }
  }

  private mutating func report(_ problems: [Diagnostic], in file: SourceFile, _ output: Output) {
    guard let first = problems.first else { return }
    problem = problem ?? first.problem.kind
    let located = AssessedFile(
      source: file, diagnostics: problems, submissionCount: 0, submissionsInError: 0)
    output.complain(about: located)
  }

  /// Marks the failures of a submission that are accepted.
  mutating func mark(_ checked: inout AssessedSubmission, of file: AssessedFile) {
    failures.mark(&checked, of: file)
  }

  /// Says which waivers were not used, and writes the baseline that was asked for.
  ///
  /// - Parameter replaces: Whether a file that is there may be replaced.
  mutating func finish(_ output: Output, replaces: Bool) throws(CommandFailure) {
    if let waiversFile { report(failures.unused, in: waiversFile, output) }
    if let baselinePath {
      try output.write(BaselineJSON.text(failures.met), to: baselinePath, replaces: replaces)
    }
  }
}
