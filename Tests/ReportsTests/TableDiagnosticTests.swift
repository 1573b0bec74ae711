import Assessment
import Criteria
import Evaluation
import Rules
import Submission
import Testing

@testable import Reports

@Suite("What is wrong with a table is said of its row to people, of its line to programs")
struct TableDiagnosticTests {
  private static let table = """
    键,填报值,说明
    scheme,2021-general,
    year,2020,
    name,"示例
    园（虚构）",
    brands,是,"一
    二"
    leadingIndustryShare,49.5,
    enterprises,x,
    """

  /// What a report says of a table.
  private func text<Format: Report>(of report: Format, _ table: String) -> String {
    let source = SourceFile(table: "base.csv", bytes: Array(table.utf8))
    var assessor = Assessor(.all, by: .chosen([.general2021]))
    let (file, submissions) = assessor.assess(all: source)
    var sink = ReportSink()
    report.start(to: &sink)
    report.begin(file, to: &sink)
    for submission in submissions { report.add(submission, of: file, to: &sink) }
    report.end(file, to: &sink)
    report.finish(to: &sink)
    return sink.text
  }

  private func messages(_ bytes: [UInt8], isTable: Bool = true) -> [String] {
    let source =
      isTable
      ? SourceFile(table: "base.csv", bytes: bytes) : SourceFile(name: "base.txt", bytes: bytes)
    var assessor = Assessor(.all, by: .ofSubmissionIfNamed)
    return assessor.assess(source, beginsAsTable: { bytes.first != UInt8(ascii: "{") }).diagnostics
      .map { $0.line(file: source.name, in: .chinese) }
  }

  @Test("an error stands on its line in annotations and logs")
  func errors() {
    #expect(messages(Array(Self.table.utf8)).first?.hasPrefix("base.csv:B7: ") == true)
    let annotations = text(of: GitHubReport(Sample.settings()), Self.table)
    #expect(annotations.hasPrefix("::error file=base.csv,line=9,endLine=9,col=13,endColumn=14,"))
    let log = text(of: SARIFReport(Sample.settings()), Self.table)
      .filter { !$0.isWhitespace }
    #expect(log.contains("{\"startLine\":9,\"startColumn\":13,\"endLine\":9,\"endColumn\":14}"))
  }

  @Test("a figure that fails stands on its line in annotations and logs")
  func findings() {
    let right = Self.table.replacing(
      "enterprises,x", with: "enterprises,5\nseries,优势,\nspecialRegion,否,")
    let annotations = text(of: GitHubReport(Sample.settings()), right)
    #expect(
      annotations.contains(
        "::error file=base.csv,line=8,endLine=8,col=22,endColumn=26,title=2021-general 不符合::"))
    #expect(annotations.contains("%0A2021-general/2 约束性 不满足%0A"))
    let log = text(of: SARIFReport(Sample.settings()), right).filter { !$0.isWhitespace }
    #expect(log.contains("{\"startLine\":8,\"startColumn\":22,\"endLine\":8,\"endColumn\":26}"))
  }

  @Test("an example of a count is whole, and a table may be left empty")
  func examples() {
    #expect(
      messages(Array(Self.table.utf8)).first?.hasSuffix(
        "应是数字，或带单位的文字，如 12 家；没有数据请留空") == true)
    #expect(
      messages(Array("{\"figures\": {\"partners\": \"x\"}}".utf8), isTable: false).first?
        .hasSuffix("如 \"12 个\"") == true)
  }

  @Test("a table under another name is told to be one, once")
  func misnamed() {
    for bytes in [Array(Self.table.utf8), [0xBC, 0xFC, 0x2C, 0xCC, 0xEE, 0xB1, 0xA8, 0xD6, 0xB5]] {
      let lines = messages(bytes, isTable: false)
      #expect(lines.count == 1)
      #expect(lines.first?.hasSuffix("；如果是 CSV 表格，文件名应以 .csv 结尾") == true)
    }
    #expect(
      messages(Array("{\"key\",\"value\"".utf8), isTable: false).allSatisfy { !$0.contains("CSV") })
  }

  @Test("what is long is cut short")
  func long() {
    let cell = String(repeating: "\u{0}", count: 1_000_000)
    for table in [cell, "键,填报值\n\(cell)", "键,填报值\nenterprises,\(cell)", "键,填报值\nseries,\(cell)"] {
      let lines = messages(Array(table.utf8))
      #expect(!lines.isEmpty && lines.allSatisfy { $0.utf8.count < 4000 })
    }
  }

  @Test("words for people name what would be right")
  func words() {
    func first(_ table: String) -> String? { messages(Array(table.utf8)).first }
    #expect(first("键;填报值\nbrands;是") == "base.csv:A1: 错误：各列应以英文逗号分隔；请另存为“CSV（逗号分隔）”")
    #expect(first("表,\n,\n键,填报值") == "base.csv:A1: 错误：第 3 行才是表头；请删去它上面的行")
    #expect(
      first("PK\u{3}\u{4}")
        == "base.csv:A1: 错误：工作簿已损坏（压缩结构不完整）；请用 Excel 或 WPS 打开（可选“修复”）并另存为 .xlsx，或重新取得文件")
    #expect(
      first("键,说明,填报值\npartners,4,\nbrands,,是")?.hasPrefix("base.csv:B2: 警告：说明里写的是“4”，填报值是空的；")
        == true)
    #expect(first("键,填报值,佐证\npartners,4,a.pdf")?.contains("说明列") == false)
  }
}
