import Assessment
import Criteria
import Reports
import Rules
import Submission

/// `basecheck evaluate FILE… --scheme ID…`.
///
/// It is a class only so that it is handed on for the price of a reference; it never changes.
final class EvaluateCommand {
  static let scheme = OptionDeclaration(
    name: "--scheme", value: Bilingual("方案", "SCHEME"),
    help: Bilingual(
      "按哪个方案评价；几个方案用逗号隔开，all 是适用于本基地的全部方案；不给时用文件里写的 scheme",
      "the scheme to judge by; several with commas between, or all for every scheme that is for the base; "
        + "by default the file's own scheme"),
    valueKind: .schemes)
  static let format = OptionDeclaration(
    name: "--format", value: Bilingual("格式[:文件]", "FORMAT[:FILE]"),
    help: formatHelp, choices: ReportFormat.allCases.map { $0.rawValue }, allowsFile: true)
  static let reading = OptionDeclaration(
    name: "--reading", value: Bilingual("读法", "READING"),
    help: Bilingual(
      "2021 年印本可能丢了等号的符号怎样理解：printed（默认，按所印）或 inclusive（含限值）",
      "how signs are read whose bar the 2021 print may have lost: printed (default, as they stand) or "
        + "inclusive (with the limit)"),
    choices: SignReading.allCases.map { $0.rawValue })
  static let year = OptionDeclaration(
    name: "--year", value: Bilingual("年份", "YEAR"),
    help: Bilingual(
      "把这一年当作上一完整年来评价，代替方案规定的年份；用于拿新数据对照旧方案",
      "judge as if this were the last full year, instead of the scheme's own; for new figures under an old "
        + "scheme"))
  static let on = OptionDeclaration(
    name: "--on", value: Bilingual("日期", "DATE"),
    help: Bilingual(
      "按这一天（如 2021-06-24）施行的方案评价；不给 --scheme 或写 all 时取当天施行、适用于本基地的全部方案；指明的方案当天没有施行时，结果里说明。各方案何时施行见 basecheck schemes",
      "judge by what was in force on this day, such as 2021-06-24: without --scheme, or with all, every scheme then in force "
        + "that is for the base; of a scheme that is named and was not in force the report says so. basecheck schemes lists when "
        + "each was"))
  static let set = OptionDeclaration(
    name: Assumptions.option, value: Bilingual("键[@年份]=值", "KEY[@YEAR]=VALUE"),
    help: Bilingual(
      "假设每份填报的这个值是这样，如 salesRevenue@2020=328.01亿元、研发投入=6.57、brands=是、series=特色；键可以是键名、中文名称、"
        + "base 里的系列、领域、省份、地市等；不写年份的数值是上一完整年的，值留空是假设没有填报；可以给几次。结果里逐个标明假设，并列出与填报相比哪些条目和结论变了；"
        + "由假设的数值算得的占比、均值和据原数值作的回答不再按文件；不写入任何文件",
      "suppose this value in every submission, such as salesRevenue@2020=328.01 or brands=true; a key may be a key, a Chinese "
        + "label, or the series, field, province or city of the base and its kin; a figure may have its unit, one without a "
        + "year is of the last full year, and an empty value supposes that nothing is given; may be given several times. The report "
        + "marks every assumption and says which items and verdicts it changes; shares and means that follow from supposed "
        + "figures, and answers given of the figures before, no longer count as the file has them; no file is written"
    ))
  static let why = OptionDeclaration(
    name: "--why", value: Bilingual("条", "ITEM"),
    help: Bilingual(
      "说明这一条为什么是这个结果，如 2021-general/7，或只写编号 7；可以给几次：哪几个填报的数值就足以定下它（缺了哪个都定不下来），不满足的还列出改哪几个数值就会变。text、json、ndjson、markdown 和 html 里有",
      "say why an item came to its status, as in 2021-general/7, or 7 for that of each scheme; may be given several times: which "
        + "of the values given suffice for it, none of which can be left out, and for a failure which of them would change it; in "
        + "text, json, ndjson, markdown and html"))
  static let checkEvidence = OptionDeclaration(
    name: "--check-evidence", value: nil,
    help: Bilingual(
      "核对佐证材料：每个文件都须在填报文件所在的目录里，不是空的，不超过 1 GB，也不经过链接；填“达到”而没有佐证的列为警告；JSON 结果列出各文件的 SHA-256",
      "check the evidence: every file must lie in the submission's folder, not be empty, be at most 1 GB and not be reached through a link; what is said to be "
        + "met without evidence is a warning; the JSON report lists the files' SHA-256"))
  static let allItems = OptionDeclaration(
    name: "--all-items", value: nil,
    help: Bilingual(
      "text、markdown 和 html 对满足和不适用的条目也说明全部内容，而不是每条一行；sarif 也列出它们",
      "text, markdown and html tell all there is to say of every item, also of those that are met or not applicable, "
        + "instead of a line for each; sarif lists them too"))
  static let brief = OptionDeclaration(
    name: "--brief", value: nil,
    help: Bilingual(
      "text、markdown 和 html 对不需要处理的条目（满足、不适用等）只列编号；一次评价几份填报时，text 和 markdown 本来就这样",
      "text, markdown and html give only the numbers of the items that need no look, such as those that are met; "
        + "text and markdown do so by themselves where a run is about several submissions"))
  static let failOn = OptionDeclaration(
    name: "--fail-on", value: Bilingual("结论", "VERDICT"),
    help: Bilingual(
      "哪些结论以非零退出码结束：undetermined（默认，不符合和待定）、ineligible（只有不符合）或 never（都不）；文件有错误时总是非零",
      "which verdicts end with a code other than 0: undetermined (default, also ineligible), ineligible alone, or "
        + "never; a file in error always does"),
    choices: FailureThreshold.allCases.map { $0.rawValue })
  static let quiet = OptionDeclaration(
    name: "--quiet", value: nil,
    help: Bilingual(
      "不写文本报告，标准错误只列错误而不列警告；用 --format 指明的报告照写",
      "write no text report, and of the problems only the errors; reports that --format names are written"
    ),
    short: "-q")
  static let details = OptionDeclaration(
    name: "--details", value: Bilingual("范围", "WHICH"),
    help: Bilingual(
      "给哪些结论写完整内容：ineligible（不符合的）、all 或 none；其余的，text 只计入合计，markdown 只写结论和总览的一行，html 只列总览的一行（写到目录时没有单独的网页），"
        + "json 和 ndjson 不写 items；其他格式和退出码不变。默认全部，markdown 一次几份时是未达到符合的",
      "which verdicts are told in full: ineligible, all or none; of the others text counts the totals alone, markdown has "
        + "the verdict and the row of the overview, html the row of the overview (in a folder they have no page), json and "
        + "ndjson leave out items; other formats and the exit code stay the same. All by default, in markdown of several "
        + "submissions those that are not eligible"),
    choices: ReportSettings.Details.allCases.map { $0.rawValue })
  static let only = OptionDeclaration(
    name: "--only", value: Bilingual("名称", "NAME"),
    help: Bilingual(
      "只给名称里含这几个字的基地写完整内容，其余的同 --details none；可以给几次；不改变退出码",
      "tell in full only the bases whose names hold this text, the others as --details none does; may be given several "
        + "times; the exit code stays the same"))
  static let root = OptionDeclaration(
    name: "--root", value: Bilingual("目录", "FOLDER"),
    help: Bilingual(
      "junit、sarif、github 和 codequality 里的文件名相对于这个目录；默认是往上最近的有 .git 的目录，其次是 GITHUB_WORKSPACE",
      "the folder that files are named relative to in junit, sarif, github and codequality; by default the nearest "
        + "upwards that has a .git, or else GITHUB_WORKSPACE"),
    valueKind: .files)
  static let jobs = OptionDeclaration(
    name: "--jobs", value: Bilingual("个数", "COUNT"),
    help: Bilingual(
      "同时用几个线程评价，只对 --format verdicts 有用；默认与处理器一样多；结果与个数无关",
      "how many threads judge at a time, of use to --format verdicts alone; by default as many as there are "
        + "processors; the result is the same for any number"),
    short: "-j")
  /// More threads than this are of no use.
  private static let mostJobs = 64
  private static var formatHelp: Bilingual {
    let list = OptionDeclaration.list(
      of: ReportFormat.allCases.map { ($0.rawValue, $0.purpose) })
    return Bilingual(
      "\(list.chinese)；\(OptionDeclaration.usualFormat.chinese)；可以给几次，如 --format text --format sarif:out.sarif，"
        + "冒号后面是写入的文件",
      "\(list.english); \(OptionDeclaration.usualFormat.english); may be given several times, as in --format text --format "
        + "sarif:out.sarif, with the file to write behind the colon")
  }

  static let declaration = CommandDeclaration(
    name: "evaluate", summary: Bilingual("按方案评价填报文件", "judge submissions by schemes"),
    operands: Bilingual("文件或目录…", "FILE|FOLDER…"), operandKind: .files,
    discussion: Bilingual(
      """
      逐条核对填报文件是否满足方案的条件：先说结论，再说哪些没有满足、还差多少、还缺什么。
      目录取其中（含子目录）的全部 .json、.csv 和 .xlsx 文件。文件是 JSON（一份填报，或若干份填报的数组）、CSV（名称以 .csv 结尾，UTF-8 或 GB18030）或工作簿（.xlsx，每张工作表一份填报）；“-”是标准输入。
      目录里可能是填报而没有读取的文件（.xls、.docx、.zip 等）逐个列出，这时结论最多是待定；basecheck 自己的结果和 JSON Schema 略过。
      文件有错误时不评价，一次列出全部错误。
      """,
      """
      Holds submissions against the conditions of schemes: the verdict first, then what is not met, by how much,
      and what is still to be given. A folder stands for every .json, .csv and .xlsx file in it and below. A file is JSON (a submission or an array of
      them), CSV (its name ends with .csv, in UTF-8 or GB18030) or a workbook (.xlsx, a submission a sheet); - is standard
      input. Files of a folder that may hold submissions in another form (.xls, .docx, .zip and so on) are named one by one, and the run is undetermined at best; reports of basecheck
      and JSON Schemas are passed over. A file in error is not judged, and all its errors
      are listed at once.
      """),
    options: [
      scheme, format, reading, year, on, set, why, details, only, brief, allItems, checkEvidence,
      failOn,
      FileSelection.filesFrom, FileSelection.exclude, Versions.option, jobs, quiet, root, .output,
      .force,
    ] + AcceptanceOptions.all,
    examples: [
      "basecheck evaluate Examples/2021-bigdata/eligible/base.json --scheme 2021-bigdata",
      "basecheck evaluate Examples/2021-general/ineligible/base.json --format text "
        + "--format sarif:basecheck.sarif",
      "basecheck evaluate Examples/2021-general/ineligible/base.json --format html -o report.html",
      "basecheck evaluate Examples/2021-general --exclude report.json --fail-on ineligible",
      "basecheck evaluate Examples/what-if/base.json --set salesRevenue@2020=328.01亿元 --set series=特色",
      "basecheck evaluate Examples/what-if/base.json --why 7 --why 2021-general/23",
      "basecheck evaluate Examples/2021-bigdata/eligible/base.json --on 2021-06-24",
      "basecheck evaluate - --scheme 2021-general --reading inclusive < base.json",
    ])

  /// A format and the file that it goes to; `nil` is standard output.
  struct Target {
    let format: ReportFormat
    let path: String?
  }

  let inputs: Inputs
  let choice: SchemeChoice
  /// The schemes that are named although they were not in force on the day that was asked for.
  let outOfForce: [Scheme]
  let day: CalendarDate?
  let asked: AskedItems
  let targets: [Target]
  let reading: SignReading
  let lastFullYear: Int?
  /// What is supposed of every submission, where anything is.
  let assumptions: Assumptions?
  let checksEvidence: Bool
  /// Which files a report may replace.
  let replaced: FileReplacement.Permission
  let detail: ReportSettings.Detail?
  let details: ReportSettings.Details?
  let names: [String]
  let failsOn: FailureThreshold
  let isQuiet: Bool
  let paths: ReportPaths
  let arguments: Arguments
  let jobs: Int

  init(_ arguments: Arguments) throws(CommandFailure) {
    self.arguments = arguments
    inputs = try FileSelection.inputs(arguments, for: Self.declaration.name)
    let schemes = try SchemeNames(arguments.all(Self.scheme))
    day = try arguments.day(Self.on)
    (choice, outOfForce) = try schemes.choice(on: day)
    reading = try arguments.one(Self.reading).flatMap(SignReading.init(rawValue:)) ?? .printed
    lastFullYear = try arguments.year(Self.year)
    asked = try AskedItems(arguments.all(Self.why), of: schemes)
    let supposed = arguments.all(Self.set)
    assumptions = supposed.isEmpty ? nil : Assumptions(supposed, in: .all)
    if assumptions != nil, arguments.has(AcceptanceOptions.writeBaseline) {
      throw .usage(
        "--set 只作假设，不能与 --write-baseline 一起用",
        "--set only supposes, and can't be given with --write-baseline")
    }
    checksEvidence = arguments.has(Self.checkEvidence)
    details = try arguments.one(Self.details).flatMap(ReportSettings.Details.init(rawValue:))
    names = arguments.all(Self.only)
    failsOn =
      try arguments.one(Self.failOn).flatMap(FailureThreshold.init(rawValue:)) ?? .undetermined
    isQuiet = arguments.has(Self.quiet)
    jobs =
      try arguments.one(Self.jobs).map { text throws(CommandFailure) in
        guard let count = Int(text), (1...Self.mostJobs).contains(count) else {
          throw .usage(
            "选项 --jobs 不能取“\(text)”；应是 1 至 \(Self.mostJobs) 的整数",
            "--jobs can't be \"\(text)\"; it must be a whole number from 1 to \(Self.mostJobs)")
        }
        return count
      } ?? min(VerdictRun.processors, Self.mostJobs)
    let root = try arguments.one(Self.root)
    if let root, Files.kind(of: root) != .folder {
      throw .usage("--root \(root) 不是目录", "--root \(root) is not a folder")
    }
    paths = RepositoryRoot.paths(asked: root)
    replaced = arguments.has(.force) ? .all : .reports
    detail =
      arguments.has(Self.allItems) ? .full : arguments.has(Self.brief) ? .numbers : nil
    guard !(arguments.has(Self.allItems) && arguments.has(Self.brief)) else {
      throw .usage(
        "--brief 和 --all-items 只能给一个", "--brief and --all-items can't both be given")
    }
    targets = try Self.targets(
      arguments.all(Self.format), output: arguments.one(.output), inputs: inputs,
      isQuiet: isQuiet)
    if let path = try arguments.one(AcceptanceOptions.writeBaseline) {
      try inputs.refuse(path)
      guard !targets.contains(where: { $0.path.map { Files.areSame($0, path) } ?? false }) else {
        throw .usage(
          "结果和 --write-baseline 不能写到同一个文件（\(path)）",
          "a report and --write-baseline can't both go to \(path)")
      }
    }
  }

  /// What goes where: each format to its own file, and one that names none to `--output`.
  private static func targets(
    _ formats: [String], output: String?, inputs: Inputs, isQuiet: Bool
  ) throws(CommandFailure) -> [Target] {
    func isStandardOutput(_ path: String?) -> Bool { path == "-" || path == "/dev/stdout" }
    let output = isStandardOutput(output) ? nil : output
    var targets: [Target] = []
    var formats = formats
    if formats.isEmpty {
      let named = try output.flatMap { output throws(CommandFailure) in
        try FormatOfName.format(
          ofFile: output, among: ReportFormat.allCases.map { $0.rawValue })
      }
      formats = isQuiet && output == nil ? [] : [named ?? ReportFormat.text.rawValue]
    }
    for text in formats {
      let (name, file) = text.cut(at: UInt8(ascii: ":"))
      guard let format = ReportFormat(rawValue: name) else { continue }
      let path = file ?? output
      if file?.isEmpty == true {
        throw .usage(
          "--format \(text) 的冒号后面要写文件，如 --format \(format.rawValue):out",
          "--format \(text) names no file behind the colon; write --format \(format.rawValue):out")
      }
      targets.append(
        Target(
          format: format, path: isStandardOutput(path) ? nil : path))
    }
    for target in targets where target.path == nil && target.format.isBinary {
      try Terminal.refuseBinary(
        "--format \(target.format.rawValue)", example: "evaluate … --format xlsx -o report.xlsx")
    }
    if output != nil, !targets.contains(where: { $0.path == output }) {
      throw .usage(
        "每个 --format 都写了文件，--output 没有用处", "every --format names its file, so --output has no use")
    }
    for (index, target) in targets.enumerated() {
      let earlier = targets[..<index].contains { other in
        guard let path = target.path, let otherPath = other.path else {
          return target.path == other.path
        }
        return Files.areSame(path, otherPath)
      }
      if earlier {
        let name = target.path.map { Bilingual($0, $0) } ?? Bilingual("标准输出", "standard output")
        throw .usage(
          "两种格式不能都写到\(name.chinese)；请写明文件，如 --format \(target.format.rawValue):out",
          "two formats can't both go to \(name.english); name a file, as in --format "
            + "\(target.format.rawValue):out")
      }
      try inputs.refuse(target.path)
    }
    return targets
  }

  func run(_ output: Output) throws(CommandFailure) -> ExitCode {
    var run = try EvaluateRun(self, output)
    return try run.run()
  }
}
