import Assessment
import Criteria
import Reports
import Rules
import Submission

/// `basecheck template SCHEME…`.
enum TemplateCommand {
  /// The formats of a template.
  enum Format: String, CaseIterable {
    case json, csv, xlsx
  }

  static let format = OptionDeclaration(
    name: "--format", value: Bilingual("格式", "FORMAT"),
    help: Bilingual(
      "json、csv 或 xlsx（Excel、WPS 的工作簿，有下拉列表）；默认 json，--output 以 .csv、.xlsx 结尾时就是那一种",
      "json, csv or xlsx (a workbook for Excel and WPS, with lists to choose from); json by default, or what the name "
        + "of --output says"),
    choices: Format.allCases.map(\.rawValue))
  static let from = OptionDeclaration(
    name: "--from", value: Bilingual("文件", "FILE"),
    help: Bilingual(
      "保留这份旧填报（JSON、CSV 或 .xlsx）里的全部数据，注释除外；方案换成这里写的",
      "keep all data of this older submission (JSON, CSV or .xlsx), though no comments; its schemes are replaced"
    ),
    valueKind: .files)
  static let year = OptionDeclaration(
    name: "--year", value: Bilingual("年份", "YEAR"),
    help: Bilingual(
      "数据的上一完整年，代替方案规定的年份；评价时也要用同一个 --year",
      "the last full year of the figures, instead of the schemes' own; judge with the same --year"))
  static let declaration = CommandDeclaration(
    name: "template",
    summary: Bilingual("生成空白填报文件", "print an empty submission to fill in"),
    operands: Bilingual("方案…", "SCHEME…"), operandKind: .schemes,
    discussion: Bilingual(
      """
      列出一个或几个方案要用到的全部指标和基地信息，各列一次，写明名称、单位和用到它的条文；要几年数据的按年度列出。
      可由其他指标算得的比率也列出，填了它的组成部分就可以不填。--from 的旧填报有错误时只列出错误，不生成模板。
      工作簿里要填的格是黄色的，其余锁定；限值、释义和条文写在旁边。说明只有定性指标的会保留；CSV 和工作簿里指标、评分、文字和基地信息的说明，以及 JSON 里的注释，不带到模板里。近三年的定性指标换了年份就要重新判断，旧的判断不带过来，逐条给出警告。
      """,
      """
      Lists every indicator and every trait of the base that one or more schemes ask for, each once, with its name,
      its unit and the clauses; figures of several years are listed by year. A rate that follows from other figures
      is listed as well and may be left out where its parts are given. An older submission in error gives its
      errors and no template. In a workbook the cells to fill in are yellow and the others locked; limits, definitions
      and the law's words stand beside. Only the notes of attestations are kept: those of a table on figures, scores,
      texts and the base are not, nor are comments in JSON. An attestation of three years must be answered anew
      for other years; each such answer is left out with a warning.
      """),
    options: [format, from, year, .output, .force],
    examples: [
      "basecheck template 2021-general",
      "basecheck template 2021-general 2021-bigdata --format csv --output base.csv",
      "basecheck template 2021-general --output base.xlsx",
      "basecheck template 2023-draft --from Examples/2021-general/eligible/base.json",
    ])

  static func run(_ arguments: Arguments, _ output: Output) throws(CommandFailure) -> ExitCode {
    guard !arguments.operands.isEmpty else {
      throw .usage(
        "template 要带方案，如 basecheck template 2021-general",
        "template needs a scheme, as in basecheck template 2021-general")
    }
    let schemes = try SchemeNames(arguments.operands).schemes
    let path = try arguments.one(.output)
    let format = try chosenFormat(arguments, path)
    if format == .xlsx, path == nil || path == "-" {
      try Terminal.refuseBinary(
        "--format xlsx", example: "template \(schemes[0].id) -o base.xlsx")
    }
    let askedYear = try arguments.year(year)
    let oldPath = try arguments.one(from)
    if let path, let oldPath, path != "-", Files.areSame(oldPath, path) {
      throw .usage(
        "模板不能写到旧填报文件本身（\(path)）", "the template can't be written over the older file (\(path))")
    }
    var old: OlderSubmission?
    if let oldPath {
      switch try submission(at: oldPath, output) {
      case .success(let submission): old = submission
      case .failure(let code): return code
      }
    }
    if let askedYear, let oldYear = old?.year, askedYear < oldYear {
      throw .usage(
        "--year \(askedYear) 早于旧填报的 year（\(oldYear)）；旧填报里有更晚的数据",
        "--year \(askedYear) is before the year of the older file (\(oldYear)), which has later figures"
      )
    }
    let template = SubmissionTemplate(
      schemes, in: .all,
      year: askedYear
        ?? SubmissionTemplate.year(for: schemes, from: old, otherwise: Clock.lastFullYear),
      isYearAsked: askedYear != nil, from: old, language: output.language)
    let replaces = arguments.has(.force)
    switch format {
    case .json: try output.write(template.json(), to: path, replaces: replaces)
    case .csv: try output.write(template.csv(), to: path, replaces: replaces)
    case .xlsx:
      try output.write(
        template.workbook(), to: path, replacing: replaces ? .all : .none)
    }
    if let oldPath {
      for warning in template.warnings { output.complain("\(oldPath): \(warning)") }
    }
    return .eligible
  }

  /// The format that is asked for, which the name of the output must not contradict.
  private static func chosenFormat(
    _ arguments: Arguments, _ path: String?
  ) throws(CommandFailure) -> Format {
    let named: Format? = path.flatMap { path in
      switch true {
      case Inputs.isTable(path): .csv
      case Inputs.isWorkbook(path): .xlsx
      case path.lowercased().hasSuffix(".json"): .json
      default: nil
      }
    }
    guard let asked = try arguments.one(format).flatMap(Format.init(rawValue:)) else {
      return named ?? .json
    }
    if let path, let named, named != asked {
      throw .usage(
        "--format \(asked.rawValue) 与 --output \(path) 的扩展名不符；请改正其中之一",
        "--format \(asked.rawValue) does not match the name of --output \(path); correct one of them"
      )
    }
    return asked
  }

  /// Why there is no older submission.
  private enum Outcome {
    case success(OlderSubmission)
    case failure(ExitCode)
  }

  /// The only submission of a file, whose problems are reported.
  private static func submission(
    at path: String, _ output: Output
  ) throws(CommandFailure) -> Outcome {
    let source: SourceFile
    do {
      source = try Inputs.source(at: path)
    } catch {
      output.complain(path, error)
      return .failure(.noInput)
    }
    var assessor = Assessor(.all, by: .ofSubmissionIfNamed)
    let file = assessor.assess(source)
    output.complain(about: file)
    if file.hasErrors { return .failure(.inputError) }
    var found: OlderSubmission?
    assessor.forEachSubmission(of: file) { judged in
      found = found ?? OlderSubmission(judged.submission, in: source, .all)
    }
    guard file.submissionCount == 1, let found else {
      let count = file.submissionCount
      throw .usage(
        "\(path) 里有 \(count) 份填报，--from 只能用一份；请拆成几个文件",
        "\(path) holds \(count) submissions, and --from takes one; split the file")
    }
    return .success(found)
  }
}
