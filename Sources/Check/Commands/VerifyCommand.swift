import Assessment
import Criteria
import Reports
import Rules
import Submission

/// `basecheck verify REPORT`.
enum VerifyCommand {
  static let root = OptionDeclaration(
    name: "--root", value: Bilingual("目录", "FOLDER"),
    help: Bilingual(
      "报告里的文件名相对于这个目录；默认是当前目录",
      "the folder that the names in the report are relative to; by default the working folder"),
    valueKind: .files)

  static let format = DocumentFormat.option(DocumentFormat.plain)

  static let declaration = CommandDeclaration(
    name: "verify",
    summary: Bilingual(
      "核对 JSON 报告是否仍然成立", "check whether a JSON report still follows from its files"),
    operands: Bilingual("报告.json", "REPORT.json"), operandKind: .files,
    discussion: Bilingual(
      """
      重新读取 evaluate --format json 的报告所写的填报文件，按报告记录的方案、读法、年度和假设（--set）重新评价，核对：文件的 SHA-256、错误和警告、
      每份填报的名称、省份、结论和每一条满足与否（旁边的数值和文字不核对）；报告核对过佐证文件的（--check-evidence），连同佐证文件的 SHA-256。
      程序版本不同的另外说明，不算不一致。核对不了的逐一说明：标准输入、管道、打不开的文件、没有的方案、豁免清单和基线。每类最多列出一万处，其余计数。
      退出码：0 仍然成立，2 没有发现不一致但有的核对不了，3 不再成立，65 不是这样的报告，66 报告或填报文件打不开（不再成立的仍是 3）。
      """,
      """
      Reads the files anew that a report of evaluate --format json names, judges them with the schemes, the reading, the
      year and the assumptions (--set) that it records, and checks: the SHA-256 of each file, its errors and warnings,
      the name, the province and the verdict of each submission and the status of each item, no figure or sentence
      beside it; where the report looked at files of evidence (--check-evidence), their SHA-256 too. That another
      version of the program wrote it is said, and is no contradiction. What can't be checked is told one by one:
      standard input, pipes, files that can't be opened, schemes that are not there, lists of waivers and baselines. Of
      each kind ten thousand are listed at the most, the others counted. Exit codes: 0 it follows; 2 nothing is
      otherwise, but not all can be checked; 3 it does not follow; 65 it is no such report; 66 the report or a file
      can't be opened (3 where it does not follow anyhow).
      """),
    options: [root, format, .output, .force],
    examples: [
      "basecheck verify Examples/2021-bigdata/eligible/report.json --root Examples/2021-bigdata/eligible"
    ])

  static func run(_ arguments: Arguments, _ output: Output) throws(CommandFailure) -> ExitCode {
    guard arguments.operands.count == 1, let path = arguments.operands.first, !path.isEmpty else {
      throw .usage(
        "verify 要带一个 JSON 报告，如 basecheck verify report.json",
        "verify needs a JSON report, as in basecheck verify report.json")
    }
    let format = try arguments.format(format, among: DocumentFormat.plain, usual: .text)
    let target = try arguments.one(.output)
    let root = try arguments.one(root)
    if let root, Files.kind(of: root) != .folder {
      throw .usage("--root \(root) 不是目录", "--root \(root) is not a folder")
    }
    if let target, target != "-", Files.areSame(path, target) {
      throw .usage(
        "结果不能写到报告本身（\(target)）", "the result can't be written over the report (\(target))")
    }
    if path == "-", Terminal.isTerminal(Files.standardInput) {
      output.complain(Output.waitsForKeyboard[output.language])
    }
    var run = try VerifyRun(of: path, below: root, output.language)
    let paths = run.report.files.filter { !$0.isStandardInput }.map(run.path(of:))
    try Inputs(at: paths).refuse(target == "-" ? nil : target)
    try run.run()
    let (report, verification) = (run.report, run.verification)
    let settings = ReportSettings(
      catalogue: .all, language: output.language, version: Basecheck.version,
      reading: report.reading, time: Clock.timestamp, lastFullYear: report.lastFullYear,
      paths: RepositoryRoot.paths(asked: nil), detail: nil, isOfOneFile: true)
    let result = VerificationReport(verification, of: path.shownPath, settings)
    let text =
      format == .json
      ? result.json
      : result.text(
        isColored: Terminal.showsColors(at: target), width: Terminal.width(at: target)
      ).withoutWorkflowCommands
    try output.write(
      text, to: target, replacing: arguments.has(.force) ? .all : .reports)
    switch verification.result {
    case .doesNotFollow: return .doesNotFollow
    case .undetermined: return run.hasUnreadable ? .noInput : .undetermined
    case .follows: return .same
    }
  }
}
