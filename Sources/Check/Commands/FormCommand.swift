import Assessment
import Criteria
import Reports
import Rules
import Submission
import Workbook

/// `basecheck form SCHEME…`.
enum FormCommand {
  static let from = OptionDeclaration(
    name: "--from", value: Bilingual("文件", "FILE"),
    help: Bilingual(
      "打开时已填入这份填报（JSON、CSV 或 .xlsx），有错误的也填入，待改正",
      "what the page has filled in when it is opened (JSON, CSV or .xlsx), what is in error included"
    ),
    valueKind: .files)

  static let declaration = CommandDeclaration(
    name: "form",
    summary: Bilingual(
      "生成可以填报的网页，边填边判断", "make a page to fill in, which judges while one types"),
    operands: Bilingual("方案…", "SCHEME…"), operandKind: .schemes,
    discussion: Bilingual(
      """
      生成一个网页文件，用浏览器打开就能填报：不用安装，不联网，数据不离开本机。网页里就是本程序的判断部分，每填一项立即
      给出各条的结论、还差多少和先收集什么；可以打开和保存 .xlsx、CSV、JSON 填报文件，逐行填名单，给存疑的数值写审核说明，看怎样
      达到条件、与另一份填报对比，试算，打印报告。不认得的键、名单和列存为 JSON 时原样保留；读不进来的、表格里放不下的，
      打开和保存时都会逐条说明。带几个方案时可以在页上切换，all 是全部方案。要用 Chrome、Edge 或 360 等
      内核 97 以上的浏览器。
      """,
      """
      Makes one HTML file to be opened in a browser and filled in: nothing is installed, no connection is made, no figure
      leaves the computer. The judging part of this program is in it, so each entry tells at once what every item comes to,
      what is lacking and what to gather first; it opens and saves submissions in .xlsx, CSV and JSON, takes lists row by
      row and a remark on each doubt, advises and compares as advise and compare do, supposes other figures, and prints
      reports. Keys, lists and columns that are not known are kept as they are in JSON; what can't be taken over, or written to
      a table, is named on opening and on saving. With several schemes one chooses on the page; all is every scheme. It
      needs a browser with a core of Chromium 97 or later, or its like.
      """),
    options: [from, .output, .force],
    examples: [
      "basecheck form 2021-general --output form.html",
      "basecheck form all --from Examples/2021-general/eligible/base.json --output form.html",
    ])

  static func run(_ arguments: Arguments, _ output: Output) throws(CommandFailure) -> ExitCode {
    guard !arguments.operands.isEmpty else {
      throw .usage(
        "form 要带方案，如 basecheck form 2021-general --output form.html",
        "form needs a scheme, as in basecheck form 2021-general --output form.html")
    }
    let schemes = try SchemeNames(arguments.operands).schemes
    let path = try arguments.one(.output)
    let oldPath = try arguments.one(from)
    if let path, let oldPath, path != "-", Files.areSame(oldPath, path) {
      throw .usage(
        "网页不能写到填报文件本身（\(path)）", "the page can't be written over the submission (\(path))")
    }
    guard let page = PageFile.text?.description else {
      throw CommandFailure(
        message: Bilingual(
          "这个程序编译时没有带网页；请在项目文件夹里运行 .ci/page，再编译一次",
          "this program was built without the page; run .ci/page in the project's folder and build it again"
        ),
        code: .noInput)
    }
    var entries: String?
    if let oldPath {
      switch try read(oldPath, output) {
      case .success(let json): entries = json
      case .failure(let code): return code
      }
    }
    let form = FormJSON(schemes: schemes, entries: entries, output.language).text
    guard let marker = page.utf8.firstRange(ofBytes: FormJSON.marker.utf8) else { return .eligible }
    try output.write(
      page[..<marker.lowerBound] + form + page[marker.upperBound...], to: path,
      replaces: arguments.has(.force))
    return .eligible
  }

  private enum Outcome {
    case success(String)
    case failure(ExitCode)
  }

  /// The entries of the only submission of a file, whose problems are told.
  private static func read(
    _ path: String, _ output: Output
  ) throws(CommandFailure) -> Outcome {
    guard let starting = StartingFile(at: path, output) else { return .failure(.noInput) }
    let read = DraftJSON(reading: starting.source, .all, output.language)
    guard read.draft != nil else { return .failure(.inputError) }
    return .success(try starting.only(read.text))
  }
}
