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
    choices: Format.allCases.map { $0.rawValue })
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
  /// How a template is laid out.
  enum Layout: String, CaseIterable {
    case rows, form
  }

  static let layout = OptionDeclaration(
    name: "--layout", value: Bilingual("版式", "LAYOUT"),
    help: Bilingual(
      "form：按年度汇总表原来的版式（序号、项目、指标名称、计量单位、三年数值、两年同比），只有 1.1 至 11.1 的数值；默认 rows",
      "form: the figures 1.1 to 11.1 of the annual return in the form's own layout, with the years from the last on and "
        + "two columns of growth; rows by default"),
    choices: Layout.allCases.map { $0.rawValue })
  static let field = OptionDeclaration(
    name: "--field", value: Bilingual("领域", "FIELD"),
    help: Bilingual(
      "与 --layout form 同用：只列这个领域要填的行，如 装备制造",
      "with --layout form: only the rows that a base of this field fills in"))
  static let declaration = CommandDeclaration(
    name: "template",
    summary: Bilingual("生成空白填报文件", "print an empty submission to fill in"),
    operands: Bilingual("方案…", "SCHEME…"), operandKind: .schemes,
    discussion: Bilingual(
      """
      列出一个或几个方案要用到的全部指标和基地信息，各列一次，写明名称、单位和用到它的条文；要几年数据的按年度列出。
      可由其他指标算得的比率也列出，填了它的组成部分就可以不填。名单（lists）列在最后，每行一个名称；由名单得出的数量可以不填，填了须与名单一致。
      --from 的旧填报有错误时只列出错误，不生成模板。
      工作簿里要填的格是黄色的，其余锁定；限值、释义和条文写在旁边。说明只有定性指标的会保留；CSV 和工作簿里指标、评分、文字和基地信息的说明，以及 JSON 里的注释，不带到模板里。近三年的定性指标换了年份就要重新判断，旧的判断不带过来，逐条给出警告。
      """,
      """
      Lists every indicator and every trait of the base that one or more schemes ask for, each once, with its name,
      its unit and the clauses; figures of several years are listed by year. A rate that follows from other figures
      is listed as well and may be left out where its parts are given. Lists stand last, a row for each name; what
      follows from a list may be left out, and must agree with it where it is given. An older submission in error gives its
      errors and no template. In a workbook the cells to fill in are yellow and the others locked; limits, definitions
      and the law's words stand beside. Only the notes of attestations are kept: those of a table on figures, scores,
      texts and the base are not, nor are comments in JSON. An attestation of three years must be answered anew
      for other years; each such answer is left out with a warning.
      """),
    options: [format, from, year, layout, field, .output, .force],
    examples: [
      "basecheck template 2021-general",
      "basecheck template 2021-general 2021-bigdata --format csv --output base.csv",
      "basecheck template 2021-general --output base.xlsx",
      "basecheck template 2022-summary --layout form --output return.csv",
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
    let replaces = arguments.has(.force)
    if try arguments.one(layout) == Layout.form.rawValue {
      let form = try returnForm(
        schemes, format, year: askedYear ?? old?.year, from: old, field: arguments.one(field))
      switch format {
      case .xlsx:
        try output.write(form.workbook(), to: path, replacing: replaces ? .all : .none)
      case .csv, .json: try output.write(form.csv(), to: path, replaces: replaces)
      }
      return .eligible
    }
    if try arguments.one(field) != nil {
      throw .usage("--field 只和 --layout form 同用", "--field goes with --layout form")
    }
    let template = SubmissionTemplate(
      schemes, in: .all,
      year: askedYear
        ?? SubmissionTemplate.year(for: schemes, from: old, otherwise: Clock.lastFullYear),
      isYearAsked: askedYear != nil, from: old, language: output.language)
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

  /// The form of the annual return.
  private static func returnForm(
    _ schemes: [Scheme], _ format: Format, year: Int?, from old: OlderSubmission?, field: String?
  ) throws(CommandFailure) -> ReturnForm {
    guard schemes.count == 1, schemes[0].purpose == .annualReturn else {
      throw .usage(
        "--layout form 只用于年度汇总表，如 basecheck template 2022-summary --layout form",
        "--layout form is of the annual return alone, as in basecheck template 2022-summary --layout form"
      )
    }
    guard format != .json else {
      throw .usage(
        "--layout form 是表格，请用 --format csv 或 xlsx（或 --output 以 .csv、.xlsx 结尾）",
        "--layout form is a table: use --format csv or xlsx, or a name of --output that ends so")
    }
    var fields: UInt64 = 0
    if let field {
      let trait = Trait.field
      guard
        let index = trait.values.firstIndex(where: {
          $0.name == field || $0.aliases.contains(field)
        })
      else {
        let names = trait.values.map { $0.name }.joined(separator: "、")
        throw .usage(
          "没有领域“\(field)”；可取：\(names)", "there is no field \"\(field)\"; possible: \(names)")
      }
      fields = 1 << UInt64(index)
    }
    return ReturnForm(
      schemes[0], in: .all, fields: fields,
      year: year ?? schemes[0].lastFullYear ?? Clock.lastFullYear, from: old)
  }

  /// The format that is asked for, which the name of the output must not contradict.
  private static func chosenFormat(
    _ arguments: Arguments, _ path: String?
  ) throws(CommandFailure) -> Format {
    let isForm = try arguments.one(layout) == Layout.form.rawValue
    let chosen = try arguments.format(format, usual: isForm ? Format.csv : .json)
    guard let path, try arguments.one(format) != nil else { return chosen }
    // What is filled in is read by its name as well.
    if FormatOfName.contradicts(chosen.rawValue, inFile: path) {
      throw .usage(
        "--format \(chosen.rawValue) 与 --output \(path) 的扩展名不符；请改正其中之一",
        "--format \(chosen.rawValue) does not match the name of --output \(path); correct one of them"
      )
    }
    return chosen
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
    guard var starting = StartingFile(at: path, output) else { return .failure(.noInput) }
    if starting.file.hasErrors { return .failure(.inputError) }
    var found: OlderSubmission?
    starting.assessor.forEachSubmission(of: starting.file) { [source = starting.source] judged in
      found = OlderSubmission(judged.submission, in: source, .all)
    }
    return .success(try starting.only(found))
  }
}
