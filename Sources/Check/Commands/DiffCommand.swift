import Assessment
import Criteria
import Reports
import Rules
import Submission

/// `basecheck diff SCHEME SCHEME`.
enum DiffCommand {
  static let base = OptionDeclaration(
    name: "--base", value: Bilingual("文件", "FILE"),
    help: Bilingual(
      "这个填报文件或目录里的基地在两张表下各是什么结论、哪些条有变化；可以给几次",
      "tell for the bases of this file or folder the verdict and the items under both tables; may be given several "
        + "times"),
    valueKind: .files)
  static let formats: [DocumentFormat] = [.text, .markdown, .html, .json]
  static let format = DocumentFormat.option(formats)

  static let declaration = CommandDeclaration(
    name: "diff",
    summary: Bilingual(
      "对照两个方案，逐条列出变化", "show what changed from one scheme to another, item by item"),
    operands: Bilingual("旧方案 新方案", "SCHEME SCHEME"), operandKind: .schemes,
    discussion: Bilingual(
      """
      对照两张表：哪些条的限值、符号、年度、分子、分母、性质、适用范围变了（更严还是更宽），哪些只是措辞不同，哪些没有变化，哪些是新增的，哪些不再要求。
      2021 年各表与 2023 年征求意见稿的条款按措辞逐条对应；其他方案之间只按相同的条文和参照关系对应。两张表的每一条都恰好列出一次；
      一条分成几条或几条并成一条的列在一起。--base 另外列出手头的基地在两张表下的结论和条款。
      退出码：0 没有差别，1 有差别；--base 的文件有错误或打不开时是 65 或 66。
      """,
      """
      Holds two tables against each other: of which items the limit, the sign, the years, the numerator, the
      denominator, the nature or the scope changed (and whether that is stricter or looser), which are only worded
      otherwise, which are unchanged, which are new and which are dropped. The items of the 2021 tables are linked to
      those of the 2023 draft one by one, by the words of both; those of other schemes by the same words or reference
      alone. Every item of both tables stands in it exactly once; what was split or joined stands together. --base
      adds the verdicts and items of the bases at hand under both tables. Exit codes: 0 no difference; 1 some; 65 or 66
      where a file of --base is in error or can't be opened.
      """),
    options: [base, format, EvaluateCommand.reading, EvaluateCommand.quiet, .output, .force],
    examples: [
      "basecheck diff 2021-general 2023-draft",
      "basecheck diff 2021-general 2023-draft --base Examples/diff/base.json",
      "basecheck diff 2021-datacenter 2023-draft --format html -o diff.html",
    ])

  static func run(_ arguments: Arguments, _ output: Output) throws(CommandFailure) -> ExitCode {
    let names = arguments.operands.flatMap { SchemeNames.names(in: $0) }
    guard names.count == 2, !names.contains("all") else {
      throw .usage(
        "diff 要带两个方案，旧的在前，如 basecheck diff 2021-general 2023-draft",
        "diff needs two schemes, the old one first, as in basecheck diff 2021-general 2023-draft")
    }
    let old = try Scheme.required(names[0])
    let new = try Scheme.required(names[1])
    let format = try arguments.format(format, among: formats, usual: .text)
    let reading =
      try arguments.one(EvaluateCommand.reading).flatMap(SignReading.init(rawValue:)) ?? .printed
    let path = try arguments.one(.output)
    let comparison = SchemeComparison(
      old, new, successions: Succession.all, reading: reading)
    let files = arguments.all(base)
    guard files.count(where: { $0 == "-" }) <= 1 else {
      throw .usage("标准输入“-”只能给一次", "standard input \"-\" may be given only once")
    }
    var reader = InputReader(
      Assessor(.all, by: .chosen([old, new]), reading: reading),
      isQuiet: arguments.has(EvaluateCommand.quiet), output)
    let store = RecordsOfRun()
    var batch: StatedBatch?
    if !files.isEmpty {
      let inputs = Inputs(at: files)
      try inputs.refuse(path)
      batch = try reader.batch(of: inputs, below: "", keptIn: store)
    }
    let settings = ReportSettings(
      catalogue: .all, language: output.language, version: Basecheck.version, reading: reading,
      time: Clock.timestamp, lastFullYear: nil, paths: RepositoryRoot.paths(asked: nil),
      detail: nil, isOfOneFile: false)
    let report = SchemeComparisonReport(comparison, on: batch, settings)
    try format.write(
      report, of: [store], to: path, replacing: arguments.has(.force) ? .all : .reports)
    output.pointToExplanation(of: reader.outcome.problem)
    if let code = reader.outcome.inputCode { return code }
    return comparison.isEmpty ? .same : .differs
  }
}
