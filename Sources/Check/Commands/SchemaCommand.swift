import Criteria
import Reports
import Rules

/// `basecheck schema [SCHEME…]`.
enum SchemaCommand {
  /// What a schema may be of, beside the reports.
  private static let submission = "submission"
  static let of = OptionDeclaration(
    name: "--of", value: Bilingual("对象", "SUBJECT"),
    help: Bilingual(
      "submission（默认，填报文件）、report（evaluate --format json 的结果）、ndjson（--format ndjson 的一行）、verdicts（--format verdicts 的一行）、overview（overview "
        + "--format json 的结果）、advice（advise --format json 的结果）、compare、diff、verify（它们的 --format json 的结果）或 page（form 的网页里判断部分的应答）",
      "submission (default), report (what evaluate --format json writes), ndjson (a line of --format ndjson), verdicts (a line of "
        + "--format verdicts), overview (what overview --format json writes), advice (what advise --format json writes), compare, diff and verify (what they write with --format json) or page (what the engine in the page of form answers)"
    ),
    choices: [submission] + ReportSchema.Subject.allCases.map { $0.rawValue })

  static let declaration = CommandDeclaration(
    name: "schema",
    summary: Bilingual(
      "输出填报文件或报告的 JSON Schema", "print the JSON Schema of a submission file or of a report"),
    operands: Bilingual("[方案…]", "[SCHEME…]"), operandKind: .schemes,
    discussion: Bilingual(
      """
      输出填报文件的 JSON Schema（2020-12 版），编辑器据此补全和检查各个键，并显示每项指标的名称、单位和用到它的条。
      不带方案时含全部指标；带方案时只含这些方案用到的指标（连同据以计算的指标和所属的总量），写了别的就会报错。
      在填报文件里写 "$schema": "文件"，或在编辑器里设置，就会生效。
      """,
      """
      Prints the JSON Schema (draft 2020-12) of a submission file, with which an editor completes and checks the
      keys and shows each fact's name, unit and clauses. Without a scheme it holds every fact; with schemes only the
      facts that these read (with those they are computed from or are part of), and an editor marks every other fact
      as an error. It takes effect where a submission says "$schema": "FILE", or by the
      editor's settings.
      """),
    options: [of, .output, .force],
    examples: [
      "basecheck schema", "basecheck schema 2021-bigdata 2023-draft",
      "basecheck schema 2021-general --lang en", "basecheck schema --of report",
    ])

  static func run(_ arguments: Arguments, _ output: Output) throws(CommandFailure) -> ExitCode {
    if let name = try arguments.one(of), let subject = ReportSchema.Subject(rawValue: name) {
      guard arguments.operands.isEmpty else {
        throw .usage(
          "--of \(name) 不带方案：报告的格式与方案无关",
          "--of \(name) takes no scheme: a report has the same form under each")
      }
      let schema = ReportSchema(output.language, of: .all)
      try output.write(
        schema.text(of: subject), to: arguments.one(.output), replaces: arguments.has(.force))
      return .eligible
    }
    let names = try SchemeNames(arguments.operands)
    let schema = SubmissionSchema(
      output.language, of: .all,
      for: arguments.operands.isEmpty || names.asksForAll ? nil : names.schemes)
    try output.write(schema.text, to: arguments.one(.output), replaces: arguments.has(.force))
    return .eligible
  }
}
