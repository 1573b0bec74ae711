import Assessment
import Criteria
import Evaluation
import Reports
import Rules
import Submission

/// `basecheck quota FOLDER|FILE…`.
enum QuotaCommand {
  static let quota = OptionDeclaration(
    name: "--quota", value: Bilingual("名额", "QUOTA"),
    help: Bilingual(help(.chinese), help(.english)), choices: Quota.all.map { $0.id })

  static let format = DocumentFormat.option(DocumentFormat.plain, isOfFile: false)

  static let declaration = CommandDeclaration(
    name: "quota",
    summary: Bilingual("核对一批填报是否超出名额", "hold a batch of submissions against a quota"),
    operands: Bilingual("目录或文件…", "FOLDER|FILE…"), operandKind: .files,
    discussion: Bilingual(
      """
      把一批填报按省份、计划单列市和兵团分开计数，核对是否超出通知规定的名额，并指出是哪一款、哪几份。
      目录取其中（含子目录）的全部 .json、.csv 和 .xlsx 文件。base 里要写明 province、city、series 和 channel。
      可能是填报而没有读取的文件（.xls、.docx、.zip 等）逐个列出，有这样的文件或有错误的文件时，没有超出的一律待定；
      basecheck 自己的结果和 JSON Schema 略过；打不开的目录和文件、指向目录的链接是错误。同一基地的几份填报都计入，并给出警告，除非有 --latest。
      """,
      """
      Counts a batch of submissions by province, 计划单列市 and 兵团, and says which exceed the quota of a notice,
      and by which clause. A folder stands for every .json, .csv and .xlsx file in it and below. base must state province,
      city, series and channel. Files that may hold submissions in another form (.xls, .docx, .zip and so on) are
      named one by one; with such a file, or one in error, nothing is said to be within the quota. Reports of
      basecheck and JSON Schemas are passed over; what can't be opened, and a link to a folder, is an error. Several
      submissions of one base all count, with a warning, unless --latest is given.
      """),
    options: [quota, Versions.option, format],
    examples: [
      "basecheck quota Examples/quota/2021",
      "basecheck quota Examples/quota/2022 --quota 2022-cases",
    ])

  private static func help(_ language: Language) -> String {
    Quota.all.enumerated().map { index, quota in
      let remark = index == 0 ? language("默认，", "default, ") : ""
      return quota.id
        + language("（\(remark)\(quota.title[language])）", " (\(remark)\(quota.title[language]))")
    }.joined(separator: language("、", ", "))
  }

  static func run(_ arguments: Arguments, _ output: Output) throws(CommandFailure) -> ExitCode {
    guard !arguments.operands.isEmpty, !arguments.operands.contains("") else {
      throw .usage(
        "quota 要带填报文件或其目录，如 basecheck quota 填报目录",
        "quota needs files or their folder, as in basecheck quota submissions")
    }
    let id = try arguments.one(quota)
    let quota = Quota.all.first { $0.id == id } ?? .applications2021
    let format = try arguments.format(format, among: DocumentFormat.plain, usual: .text)
    var check = QuotaCheck(quota, in: .all)
    let store = RecordsOfRun()
    var names: [Range<Int>] = []
    var excluded = 0
    var reader = InputReader(Assessor(.all, by: .ofSubmissionIfNamed), output)
    let inputs = Inputs(
      at: arguments.operands, latestOnly: arguments.has(Versions.option))
    let unread = try reader.read(
      inputs, unreadable: { _ in excluded += 1 },
      file: { file, _ in
        // A file that holds no submission that could be read counts as one.
        excluded += file.hasErrors ? max(1, file.submissionsInError) : 0
      },
      submission: { judged, file, _ throws(CommandFailure) in
        check.add(judged.submission.row)
        let name = file.source.name
        let place = output.language("（\(name)）", " (\(name))")
        names.append(store.keep(judged.submission.base.name.map { $0 + place } ?? name))
        try store.check()
      })
    excluded += unread
    let report = QuotaReport(
      quota, check.findings, submissions: names.count, name: { store.text(names[$0]) },
      excluded: excluded, in: output.language)
    try format.write(report, of: [store], to: nil, replacing: .none)
    output.pointToExplanation(of: reader.outcome.problem)
    return reader.outcome.inputCode ?? ExitCode(report.verdict)
  }
}
