import Assessment
import Criteria
import Reports
import Rules
import Submission

/// `basecheck compare OLD NEW`.
enum CompareCommand {
  static let format = DocumentFormat.option()

  static let declaration = CommandDeclaration(
    name: "compare",
    summary: Bilingual("对比填报的旧版和新版", "compare the old and the new version of submissions"),
    operands: Bilingual("旧 新", "OLD NEW"), operandKind: .files,
    discussion: Bilingual(
      """
      对比两个文件，或两个目录里的全部填报：哪些数值变了、变了多少（按指标的单位和百分比），变化大得不合常理的作提示；
      哪些条、哪些结论变了，由于哪些数值；新出现的、已解决的和仍不满足的分开列。用于退回修改、同一基地两个年度的比较和 CI。
      基地按名称和省份对应；名称对不上的，按目录里的相对路径和在文件里的次序对应；两边各只有一份填报的，就比较这两份。
      两份填报的 year 不同时，上一完整年与上一完整年相比；同一年的数两份都给出而不一致的，另外列出。
      同一年的数相差 10 倍以上，不同年度的数相差 3 倍以上（百分数相差 30 个百分点以上）的，提示核对；10 以下的个数变化不提示。
      一条的变化由于哪些数值：单独改回其中一个就恢复，或在旧版里单独改它就变化的，只列这些；没有这样的，列出该条用到的全部变化。
      文件的读取和错误的写法与 evaluate 相同。退出码：0 没有结论变化，1 有结论变化，或有基地只在一边，2 没有变化但有可能是填报的文件没有读取；
      有错误的填报不比较，退出码是 65 或 66。
      """,
      """
      Compares two files, or all submissions of two folders: which figures changed and by how much (in the figure's unit
      and in percent), with a remark where the step is implausible; which items and verdicts changed, and by which
      figures; what is new, what is fixed and what is still not met. It is for submissions that were sent back, for two
      years of one base, and for CI. Bases are matched by name and province; those whose name is not there by the path
      below the folder and the order in the file; where each side has one submission, these are compared. Where the two
      are of different years, the last full year is held against the last full year, and a year that both give with
      different figures is told besides. A figure of one year that is 10 times the other or more, or of two years 3
      times or more (of a percentage 30 points or more), is to be checked; a step of a count below 10 is none. The
      figures by which an item changed are those of which one alone, put back in the new version or changed in the old
      one, turns it; where none does, all changes that the item reads. Files are read and errors told as evaluate does.
      Exit codes: 0 no verdict changed; 1 some did, or a base stands on one side alone; 2 none did, but files that may be
      submissions were not read. What is in error is not compared, and the code is 65 or 66.
      """),
    options: [
      EvaluateCommand.scheme, format, EvaluateCommand.reading, EvaluateCommand.year,
      FileSelection.exclude, Versions.option, EvaluateCommand.quiet, .output, .force,
    ],
    examples: [
      "basecheck compare Examples/compare/old Examples/compare/new",
      "basecheck compare Examples/compare/old Examples/compare/new --format html -o compare.html",
    ])

  static func run(_ arguments: Arguments, _ output: Output) throws(CommandFailure) -> ExitCode {
    let paths = arguments.operands
    guard paths.count == 2, !paths.contains("") else {
      throw .usage(
        "compare 要带两个文件或目录，旧的在前，如 basecheck compare 初稿.json 修改稿.json",
        "compare needs two files or folders, the old one first, as in basecheck compare old.json new.json"
      )
    }
    guard paths.count(where: { $0 == "-" }) <= 1 else {
      throw .usage("标准输入“-”只能给一次", "standard input \"-\" may be given only once")
    }
    let options = try JudgingOptions(arguments)
    let format = try arguments.format(format, usual: DocumentFormat.text)
    let path = options.path
    var reader = InputReader(
      options.assessor, isQuiet: arguments.has(EvaluateCommand.quiet), output)
    let stores = [RecordsOfRun(), RecordsOfRun()]
    var batches: [StatedBatch] = []
    for (operand, store) in zip(paths, stores) {
      let inputs = Inputs(
        at: [operand], excluding: arguments.all(FileSelection.exclude).map { Glob($0) },
        latestOnly: arguments.has(Versions.option))
      try inputs.refuse(path)
      batches.append(try reader.batch(of: inputs, below: operand, keptIn: store))
    }
    let comparison = BatchComparison(batches[0], batches[1], in: .all)
    let report = ComparisonReport(
      comparison, old: paths[0].shownPath, new: paths[1].shownPath, options.settings(output))
    try format.write(
      report, of: stores, to: path, replacing: arguments.has(.force) ? .all : .reports)
    output.pointToExplanation(of: reader.outcome.problem)
    if let code = reader.outcome.inputCode { return code }
    if comparison.isVerdictChanged { return .differs }
    return batches.contains { $0.unread > 0 } ? .undetermined : .same
  }
}
