import Assessment
import Criteria
import Reports
import Rules
import Submission

/// `basecheck dossier SCHEME FILE|FOLDER…`.
enum DossierCommand {
  /// The formats of a filled form.
  enum Format: String, CaseIterable {
    case text, markdown, html
  }

  static let format = OptionDeclaration(
    name: "--format", value: Bilingual("格式", "FORMAT"),
    help: Bilingual(
      "text（给人看）、markdown、html（单个网页，打印后签字盖章）；\(OptionDeclaration.usualFormat.chinese)",
      "text (for people), markdown or html (one page to print, sign and seal); "
        + OptionDeclaration.usualFormat.english),
    choices: Format.allCases.map { $0.rawValue })

  static let declaration = CommandDeclaration(
    name: "dossier",
    summary: Bilingual("把填报填进文件所附的表", "print a document's form, filled from a submission"),
    operands: Bilingual("方案 目录或文件…", "SCHEME FOLDER|FILE…"), operandKind: .files,
    discussion: Bilingual(
      """
      用一份填报填好方案所在文件的表：江苏的申报书（附件 2）、年度汇总表（三年数据和同比）、先导区的分年度目标和完成情况。
      给目录或几个文件时，列出江苏的推荐汇总表（附件 4）：审核意见（base 的 review）是“推荐”的列入，其余在表下说明；联系人和联系电话留空，由人填写。
      没有填的写“（未填）”；联系信息只写有没有填写。填报有错误时只列出错误，不填表；表不适用于本基地的（如别省的园区填江苏的申报书）不填，并说明适用于谁。能否申报、是否完整用 evaluate 评价。
      """,
      """
      Fills the form of the document that a scheme stands in: Jiangsu's application (annex 2), the annual return (three
      years with their growth), the pilot's targets of each year beside what was reached. Of a folder or several files it
      lists those put forward (Jiangsu's annex 4): a submission whose review in base is 推荐 is listed, the others are named
      below; the cells for persons are left to be filled in by hand. What is not given is shown so, and of persons only
      whether they are named. A submission in error gives its errors and no form; a form that is for other bases, such
      as Jiangsu's for a park of another province, is not filled, and it is said whom it is for. Whether a base may apply, and whether a
      form is complete, evaluate tells.
      """),
    options: [
      format, FileSelection.filesFrom, FileSelection.exclude, Versions.option, .output, .force,
    ],
    examples: [
      "basecheck dossier jiangsu Examples/2022-jiangsu/form/base.json --format html --output dossier.html",
      "basecheck dossier jiangsu Examples/2022-jiangsu/roll",
      "basecheck dossier 2022-summary Examples/2022-summary/manufacturing/base.json",
    ])

  static func run(_ arguments: Arguments, _ output: Output) throws(CommandFailure) -> ExitCode {
    guard let name = arguments.operands.first, arguments.operands.count > 1 else {
      throw .usage(
        "dossier 要带方案和填报，如 basecheck dossier jiangsu base.json",
        "dossier needs a scheme and a submission, as in basecheck dossier jiangsu base.json")
    }
    let asked = try Scheme.required(name)
    guard let scheme = Dossier.form(of: asked, in: .all) else {
      let forms = Scheme.all.filter { Dossier.form(of: $0, in: .all) != nil }.map { $0.id }
      throw .usage(
        "\(asked.id) 没有可以填的表；可取：\(forms.joined(separator: "、"))",
        "\(asked.id) has no form to fill; possible: \(forms.joined(separator: ", "))")
    }
    let path = try arguments.one(.output)
    let format = try arguments.format(format, usual: Format.text)
    let inputs = try FileSelection.inputs(
      arguments.dropping(operands: 1), for: declaration.name)
    try inputs.refuse(path)
    let isOne = inputs.isOne && !inputs.readsFolders
    var roll = isOne ? nil : RollOfBases(scheme, in: .all, output.language)
    if !isOne, roll == nil {
      throw .usage(
        "\(scheme.id) 的表一次填一份填报，请只给一个文件",
        "the form of \(scheme.id) is filled from one submission; give one file")
    }
    var filled: Dossier?
    var foreign: String?
    var reader = InputReader(Assessor(.all, by: .ofSubmissionIfNamed), output)
    _ = try reader.read(
      inputs,
      file: { file, input throws(CommandFailure) in
        guard isOne, !file.hasErrors, file.submissionCount != 1 else { return }
        throw .usage(
          "\(input.path) 里有 \(file.submissionCount) 份填报，一次填一份；请拆成几个文件",
          "\(input.path) holds \(file.submissionCount) submissions, and one is filled; split the file"
        )
      },
      submission: { judged, file, _ in
        if roll == nil {
          if Dossier.isOfOthers(scheme, judged.submission, in: .all) { foreign = file.source.name }
          filled = Dossier(scheme, of: judged.submission, in: file.source, .all, output.language)
        } else {
          roll?.add(judged.submission, file: file.source.name)
        }
      })
    if let foreign {
      func audience(_ language: Language) -> String { Wording(language).audience(of: scheme) }
      throw CommandFailure(
        message: Bilingual(
          "\(foreign)：\(scheme.id) 的表适用于\(audience(.chinese))，本基地不是；没有填表",
          "\(foreign): the form of \(scheme.id) is for this: \(audience(.english)); the base is not, so nothing is "
            + "filled"),
        code: .inputError)
    }
    if let dossier = filled ?? roll?.dossier {
      let text =
        switch format {
        case .text: dossier.text(width: Terminal.width)
        case .markdown: dossier.markdown
        case .html: dossier.html(version: Basecheck.version)
        }
      try output.write(
        format == .text ? text.withoutWorkflowCommands : text, to: path,
        replacing: arguments.has(.force) ? .all : .none)
    }
    output.pointToExplanation(of: reader.outcome.problem)
    return reader.outcome.inputCode ?? .eligible
  }
}
