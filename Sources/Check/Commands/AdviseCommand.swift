import Assessment
import Criteria
import Reports
import Rules
import Submission

/// `basecheck advise FILE… --scheme ID`.
enum AdviseCommand {
  static let formats: [DocumentFormat] = [.text, .markdown, .html, .json]
  static let format = DocumentFormat.option(formats)

  static let declaration = CommandDeclaration(
    name: "advise",
    summary: Bilingual("说明怎样改变结论、先弄清什么", "say what would turn a verdict and what to find out"),
    operands: Bilingual("文件或目录…", "FILE|FOLDER…"), operandKind: .files,
    discussion: Bilingual(
      """
      对每份填报说四件事：还缺数据时最好和最差的结论，哪些条已经定了；哪些数和答复一起改到什么程度，结论就变（各数相对现值的变动之和最小，
      改一个答复算 100%，每个数只朝一个方向动，数值精确，改后重新评价过），以及每一条单独看要改多少；接下来按什么顺序弄清什么，问得最少结论就能定；
      离哪个方案和系列最近。已经发生的事、已经过去的年度、别人的数不能改：因此没有办法的，说明为什么。
      上一完整年的数按要达到的水平理解。每处改动同时写成 --set 的写法。文件的读取、错误的写法和退出码都与 evaluate 相同。
      """,
      """
      Says four things of each submission: the best and the worst verdict while data is missing, and which items are
      decided; which figures and answers, changed together, turn the verdict (the sum of the changes as shares of what is
      given is made small, an answer that turns counts as 100%, each figure moves in one direction, all is exact and judged
      anew), and what each item needs by itself; what to find out next, in the order in which the verdict stands after
      the fewest questions; which schemes and series are nearest. What has happened, years that are over, and figures of
      others can't be changed: where that leaves no way, it is said why. Figures of the last full year are the level to
      be reached. Each change is written for --set as well. Files are read, errors told and exit codes given as
      evaluate does.
      """),
    options: [
      EvaluateCommand.scheme, format, EvaluateCommand.reading, EvaluateCommand.year,
      EvaluateCommand.failOn, FileSelection.filesFrom, FileSelection.exclude, Versions.option,
      .output, .force,
    ],
    examples: [
      "basecheck advise Examples/advise/sales/base.json",
      "basecheck advise Examples/advise/missing/base.json --scheme all --lang en",
    ])

  static func run(_ arguments: Arguments, _ output: Output) throws(CommandFailure) -> ExitCode {
    let inputs = try FileSelection.inputs(arguments, for: declaration.name)
    let options = try JudgingOptions(arguments)
    let format = try arguments.format(format, among: formats, usual: .text)
    try inputs.refuse(options.path)
    var verdicts = RunOutcome()
    var reader = InputReader(options.assessor, output)
    let advising = Advising(.all, reading: options.reading, asOf: options.lastFullYear)
    var report = AdviceReport(
      format.form(to: options.path), options.settings(output, isOfOneFile: inputs.isOne))
    var target = try format.output(
      to: options.path, replacing: arguments.has(.force) ? .all : .reports)
    try target.write { report.start(to: &$0) }
    let unread = try reader.read(
      inputs, file: { _, _ in },
      submission: { judged, file, _ throws(CommandFailure) in
        verdicts.add(judged)
        try target.write { report.add(advising.advice(on: judged), of: file, to: &$0) }
      })
    try target.write { report.finish(to: &$0) }
    try target.commit()
    var outcome = reader.outcome
    outcome.add(verdicts)
    outcome.hasUnread = unread > 0
    return outcome.code(failingOn: options.failsOn)
  }
}
