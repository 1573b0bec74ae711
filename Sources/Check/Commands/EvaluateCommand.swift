import Criteria
import Evaluation
import Reports
import Rules
import Submission

/// `basecheck evaluate FILE… --scheme ID…`.
struct EvaluateCommand {
  static let scheme = OptionDeclaration(
    name: "--scheme", value: "方案", help: "按哪个方案评价；几个方案用逗号隔开；不给时用文件里写的 scheme")
  static let format = OptionDeclaration(
    name: "--format", value: "格式", help: "text（默认，给人看）或 json（给程序读）",
    choices: ReportFormat.allCases.map(\.rawValue))
  static let reading = OptionDeclaration(
    name: "--reading", value: "读法",
    help: "2021 年印本可能丢了等号的符号怎样理解：printed（默认，按所印）或 inclusive（含限值）",
    choices: SignReading.allCases.map(\.rawValue))
  static let year = OptionDeclaration(
    name: "--year", value: "年份", help: "把这一年当作上一完整年来评价，代替方案规定的年份；用于拿新数据对照旧方案")
  static let output = OptionDeclaration(
    name: "--output", value: "文件", help: "结果写到文件，要么写完整，要么不写；“-”是标准输出")

  static let declaration = CommandDeclaration(
    name: "evaluate", summary: "按方案评价填报文件", operands: "文件…",
    discussion: """
      逐条核对填报文件是否满足方案的条件：先说结论，再说哪些没有满足、还差多少、还缺什么。
      文件是 JSON，一份填报或若干份填报的数组；“-”是标准输入。文件有错误时不评价，一次列出全部错误。
      """,
    options: [scheme, format, reading, year, output],
    examples: [
      "basecheck evaluate Examples/2021-bigdata/eligible/base.json --scheme 2021-bigdata",
      "basecheck evaluate Examples/2021-general/*/base.json --format json --output report.json",
      "basecheck evaluate - --scheme 2021-general --reading inclusive < base.json",
    ])

  private let paths: [String]
  private let schemes: [Scheme]
  /// Whether every scheme was asked for, so that those for other bases are left out.
  private let asksForAll: Bool
  private let format: ReportFormat
  private let reading: SignReading
  private let lastFullYear: Int?
  private let outputPath: String?

  init(_ arguments: Arguments) throws(CommandFailure) {
    paths = arguments.operands
    guard !paths.isEmpty, !paths.contains("") else {
      throw .usage("evaluate 要带填报文件，如 basecheck evaluate base.json --scheme 2021-general")
    }
    guard paths.count(where: { $0 == "-" }) <= 1 else { throw .usage("标准输入“-”只能给一次") }
    let names = arguments.all(Self.scheme).flatMap {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    asksForAll = names.contains("all")
    var schemes: [Scheme] = asksForAll ? Catalogue.all.schemes : []
    for name in names where name != "all" {
      let scheme = try Catalogue.all.requireScheme(name)
      if !schemes.contains(where: { $0.id == scheme.id }) { schemes.append(scheme) }
    }
    self.schemes = schemes
    format = try ReportFormat(arguments.one(Self.format))
    reading = try arguments.one(Self.reading).flatMap(SignReading.init(rawValue:)) ?? .printed
    outputPath = try arguments.one(Self.output)
    lastFullYear = try arguments.one(Self.year).map { text throws(CommandFailure) in
      guard let year = Int(text), (1949...2100).contains(year) else {
        throw .usage("选项 --year 不能取“\(text)”；应是四位数的年份，如 2021")
      }
      return year
    }
    if let outputPath, paths.contains(where: { Files.areSame($0, outputPath) }) {
      throw .usage("--output 不能是填报文件本身（\(outputPath)）")
    }
  }

  func run(_ output: Output) throws(CommandFailure) -> ExitCode {
    let reader = SubmissionReader(catalogue: .all)
    var judges: [String: Judge] = [:]
    var files: [CheckedFile] = []
    var unreadable: [UnreadableFile] = []
    for path in paths {
      do {
        let bytes = try Files.bytes(of: path, limit: SubmissionReader.maximumSize)
        let source = SourceFile(name: path, bytes: bytes)
        let file = check(source, reader, &judges)
        for diagnostic in file.diagnostics { output.complain(diagnostic.line(file: path)) }
        files.append(file)
      } catch {
        output.complain("\(path): 错误：\(error.message)")
        unreadable.append(UnreadableFile(name: path, message: error.message))
      }
    }
    let report = text(of: files, unreadable)
    if let outputPath, outputPath != "-" {
      // Where nothing was evaluated, an earlier report stays as it was.
      if !report.isEmpty { try output.write(report, toFile: outputPath) }
    } else {
      try output.write(report)
    }
    return Self.exitCode(files, hasUnreadable: !unreadable.isEmpty)
  }

  /// The most problems of a file that are reported; the rest are counted.
  private static let maximumDiagnostics = 1000

  /// Reads a file and, where nothing is wrong with it, judges each submission.
  private func check(
    _ source: SourceFile, _ reader: SubmissionReader, _ judges: inout [String: Judge]
  ) -> CheckedFile {
    var diagnostics: [Diagnostic] = []
    var further = 0
    var hasErrors = false
    var submissions: [Submission] = []
    func add(_ found: [Diagnostic]) {
      hasErrors = hasErrors || found.contains { $0.severity == .error }
      let room = max(0, Self.maximumDiagnostics - diagnostics.count)
      diagnostics += found.prefix(room)
      further += max(0, found.count - room)
    }
    let ofFile = reader.readEach(source) { submission in
      add(submission.diagnostics)
      // Nothing of a file in error is evaluated, so nothing of it needs to be kept.
      if hasErrors { submissions.removeAll() } else { submissions.append(copy submission) }
    }
    add(ofFile)
    var checked: [CheckedSubmission] = []
    for submission in submissions where !hasErrors {
      let (result, problems) = check(submission, source, &judges)
      checked.append(result)
      add(problems)
    }
    diagnostics.sort { $0.range.lowerBound < $1.range.lowerBound }
    if further > 0 {
      let end = source.bytes.count
      diagnostics.append(Diagnostic(.furtherProblems(count: further), at: end..<end))
    }
    return CheckedFile(
      source: source, diagnostics: diagnostics, submissions: hasErrors ? [] : checked)
  }

  /// Judges a submission, and finds what can only be wrong under the schemes that are asked for.
  private func check(
    _ submission: Submission, _ source: SourceFile, _ judges: inout [String: Judge]
  ) -> (CheckedSubmission, [Diagnostic]) {
    var problems: [Diagnostic] = []
    var asked = schemes.isEmpty ? submission.schemes : schemes
    if asked.isEmpty { problems.append(Diagnostic(.noScheme, at: submission.range)) }
    var skipped: [SkippedScheme] = []
    if asksForAll {
      for scheme in asked {
        let isFor = judge(for: scheme, &judges).isFor(submission.row)
        if isFor != .yes { skipped.append(SkippedScheme(scheme, isKnown: isFor == .no)) }
      }
      asked.removeAll { scheme in skipped.contains { $0.scheme.id == scheme.id } }
    }
    var contradicted: Set<String> = []
    for scheme in asked {
      for fact in judge(for: scheme, &judges).contradictedAnswers(in: submission.row)
      where contradicted.insert(fact.key).inserted {
        let offset = Catalogue.all.number(of: fact)
          .flatMap { submission.offset(ofFact: $0, yearsBack: 0) }
        problems.append(
          Diagnostic(
            .answerAtOdds(fact),
            at: offset.map(source.rangeOfValue(at:)) ?? submission.range))
      }
    }
    let explanations = asked.map { scheme in
      Explanation(submission.row, by: judge(for: scheme, &judges), reading: reading)
    }
    return (
      CheckedSubmission(submission: submission, explanations: explanations, skipped: skipped),
      problems
    )
  }

  /// The judge of a scheme, made once.
  private func judge(for scheme: Scheme, _ judges: inout [String: Judge]) -> Judge {
    if let judge = judges[scheme.id] { return judge }
    let judge = Judge(scheme, in: .all, asOf: lastFullYear)
    judges[scheme.id] = judge
    return judge
  }

  private func text(of files: [CheckedFile], _ unreadable: [UnreadableFile]) -> String {
    switch format {
    case .text:
      let report = TextReport(
        catalogue: .all,
        isColored: outputPath ?? "-" == "-" && Files.showsColors(Files.standardOutput))
      return files.map { report.text(of: $0) }.filter { !$0.isEmpty }.joined(separator: "\n")
    case .json:
      return JSONReport(catalogue: .all, version: Basecheck.version)
        .text(of: files, unreadable: unreadable, reading: reading)
    }
  }

  private static func exitCode(_ files: [CheckedFile], hasUnreadable: Bool) -> ExitCode {
    if hasUnreadable { return .noInput }
    if files.contains(where: \.hasErrors) { return .inputError }
    let verdicts = files.flatMap(\.submissions).flatMap(\.explanations).map(\.verdict)
    if verdicts.contains(.ineligible) { return .ineligible }
    return verdicts.isEmpty || verdicts.contains(.undetermined) ? .undetermined : .eligible
  }
}
