import Criteria
import Reports
import Rules

/// `basecheck schema [SCHEME…]`.
enum SchemaCommand {
  static let declaration = CommandDeclaration(
    name: "schema",
    summary: Bilingual("输出填报文件的 JSON Schema", "print the JSON Schema of a submission file"),
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
    options: [.output, .force],
    examples: [
      "basecheck schema", "basecheck schema 2021-bigdata 2023-draft",
      "basecheck schema 2021-general --lang en",
    ])

  static func run(_ arguments: Arguments, _ output: Output) throws(CommandFailure) -> ExitCode {
    let schemes = try arguments.operands.map { name throws(CommandFailure) in
      try Catalogue.all.requireScheme(name)
    }
    let schema = SubmissionSchema(
      output.language, of: .all, for: schemes.isEmpty ? nil : schemes)
    try output.write(schema.text, to: arguments.one(.output), replaces: arguments.has(.force))
    return .eligible
  }
}
