import Criteria
import Evaluation
import Reports
import Rules
import Submission

/// `basecheck quota DIR|FILE…`.
enum QuotaCommand {
  static let quota = OptionDeclaration(
    name: "--quota", value: "名额",
    help: "2021-applications（默认，2021 年度申报数量）或 2022-cases（2022 年优秀案例推荐数量）",
    choices: Quota.all.map(\.id))
  static let format = OptionDeclaration(
    name: "--format", value: "格式", help: "text（默认）或 json",
    choices: ReportFormat.allCases.map(\.rawValue))

  static let declaration = CommandDeclaration(
    name: "quota", summary: "核对一批填报是否超出名额", operands: "目录或文件…",
    discussion: """
      把一批填报按省份、计划单列市和兵团分开计数，核对是否超出通知规定的名额，并指出是哪一款、哪几份。
      目录取其中（含子目录）的全部 .json 文件。base 里要写明 province、city、series 和 channel。
      """,
    options: [quota, format],
    examples: [
      "basecheck quota Examples/quota/2021",
      "basecheck quota Examples/quota/2022 --quota 2022-cases",
    ])

  static func run(_ arguments: Arguments, _ output: Output) throws(CommandFailure) -> ExitCode {
    guard !arguments.operands.isEmpty else {
      throw .usage("quota 要带填报文件或其目录，如 basecheck quota 填报目录")
    }
    let id = try arguments.one(quota) ?? Quota.applications2021.id
    guard let quota = Quota.all.first(where: { $0.id == id }) else {
      throw .usage("没有名为“\(id)”的名额")
    }
    let format = try ReportFormat(arguments.one(format))
    var inputError: ExitCode?
    var rows: [FactRow] = []
    var names: [String] = []
    var excluded = 0
    let reader = SubmissionReader(catalogue: .all)
    var seen: Set<String> = []
    for path in arguments.operands {
      for file in inputs(at: path, &inputError, output) {
        // A file that is named twice counts once.
        guard seen.insert(Files.identity(of: file)).inserted else { continue }
        guard let source = read(file, &inputError, output) else { continue }
        let contents = reader.read(source)
        let checked = CheckedFile(
          source: source, diagnostics: contents.allDiagnostics, submissions: [])
        for diagnostic in checked.diagnostics { output.complain(diagnostic.line(file: file)) }
        if checked.hasErrors {
          inputError = inputError ?? .inputError
          excluded += 1
          continue
        }
        for submission in contents.submissions {
          rows.append(submission.row)
          names.append(submission.base.name.map { "\($0)（\(file)）" } ?? file)
        }
      }
    }
    let report = QuotaReport(
      quota, QuotaCheck(quota, in: .all).findings(for: rows), names: names,
      excluded: excluded)
    switch format {
    case .text: try output.write(report.text())
    case .json: try output.write(report.json())
    }
    return inputError ?? ExitCode(report.verdict)
  }

  /// The files that a path stands for; what can't be listed is reported.
  private static func inputs(
    at path: String, _ inputError: inout ExitCode?, _ output: Output
  ) -> [String] {
    do {
      return try Files.inputs(at: path)
    } catch {
      output.complain("\(path): 错误：\(error.message)")
      inputError = .noInput
      return []
    }
  }

  private static func read(
    _ file: String, _ inputError: inout ExitCode?, _ output: Output
  ) -> SourceFile? {
    do {
      return SourceFile(
        name: file, bytes: try Files.bytes(of: file, limit: SubmissionReader.maximumSize))
    } catch {
      output.complain("\(file): 错误：\(error.message)")
      inputError = .noInput
      return nil
    }
  }
}
