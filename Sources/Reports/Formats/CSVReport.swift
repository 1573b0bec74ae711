public import Assessment
import Evaluation
import Rules
import Submission

/// The report for spreadsheets: a row for each item of each submission and scheme.
public struct CSVReport: Report {
  private let settings: ReportSettings
  private var wording: Wording { settings.wording }
  private var language: Language { settings.language }

  public init(_ settings: ReportSettings) {
    self.settings = settings
  }

  public mutating func start() -> String { CSVText.byteOrderMark + CSVText.row(header) }

  public mutating func begin(_ file: AssessedFile) -> String {
    file.diagnostics.map { located in
      let isError = located.diagnostic.severity == .error
      return row(
        of: file.source.name, isJudged: file.isJudged,
        isError ? language("错误", "error") : language("警告", "warning"),
        located.message(in: language), line: located.start.line, column: located.start.column)
    }.joined()
  }

  public mutating func add(_ file: UnreadableFile) -> String {
    row(
      of: file.name, isJudged: false, language("错误", "error"), file.message, line: nil,
      column: nil)
  }

  /// A row about a file rather than about an item.
  private func row(
    of file: String, isJudged: Bool, _ status: String, _ message: String, line: Int?, column: Int?
  ) -> String {
    var cells = header.map { _ in "" }
    cells[0] = file
    cells[3] = isJudged ? "" : language("没有评价", "not judged")
    cells[9] = status
    cells[15] = message
    cells[16] = line.map(String.init) ?? ""
    cells[17] = column.map(String.init) ?? ""
    return CSVText.row(cells)
  }

  public mutating func add(_ checked: AssessedSubmission, of file: AssessedFile) -> String {
    checked.explanations.map { rows(of: $0, checked, file) }.joined()
      + checked.skipped.map { skipped in
        var cells = header.map { _ in "" }
        cells[0] = file.source.name
        cells[1] = checked.submission.base.name ?? ""
        cells[2] = skipped.scheme.id
        cells[3] = language("没有评价", "not judged")
        cells[15] = wording.audience(of: skipped)
        return CSVText.row(cells)
      }.joined()
  }

  private var header: [String] {
    [
      language("文件", "file"), language("基地", "base"), language("方案", "scheme"),
      language("结论", "verdict"), language("条", "item"), language("类别", "category"),
      language("性质", "nature"), language("适用范围", "scope"), language("条文", "text"),
      language("结果", "status"), language("要求", "required"), language("实际", "actual"),
      language("单位", "unit"), language("差距", "gap"), language("差距单位", "gap unit"),
      language("说明", "explanation"), language("行", "line"), language("列", "column"),
      language("读法", "reading"), language("出处", "citation"),
    ]
  }

  private func rows(
    of explanation: Explanation, _ checked: AssessedSubmission, _ file: AssessedFile
  ) -> String {
    let text = FindingText(explanation, of: checked, in: file, settings)
    let scheme = explanation.scheme
    return explanation.findings.map { finding in
      let item = finding.item
      let place = file.places.position(of: text.place(of: finding))
      return CSVText.row(
        [
          file.source.name, checked.submission.base.name ?? "", scheme.id,
          wording.verdict(of: explanation), item.number, item.category,
          wording.nature(item.nature), item.scope.label, item.words, text.status(finding),
        ] + numbers(of: finding)
          + [
            text.sentence(finding), String(place.line), String(place.column),
            wording.reading(of: item), scheme.citation(of: item),
          ])
    }.joined()
  }

  /// What is required, the value, its unit, what is lacking and in which unit, where the item is a
  /// single comparison.
  private func numbers(of finding: Finding) -> [String] {
    guard case .comparison(let comparison) = finding.part, comparison.years.count == 1,
      let year = comparison.years.first
    else { return ["", "", "", "", ""] }
    let unit = Wording.unit(of: comparison.comparison)
    func digits(_ value: Fraction, _ rounding: Fraction.Rounding, _ count: Int) -> String {
      unit.fraction(fromBaseUnits: value).printed(fractionDigits: count, rounding: rounding).digits
    }
    return [
      wording.demand(comparison.comparison, comparison.relation),
      year.value.map { digits($0, .nearest, 18) } ?? "", wording.symbol(of: unit),
      year.gap.map { digits($0.amount, .up, 12) } ?? "",
      year.gap == nil ? "" : wording.gapUnit(unit),
    ]
  }
}
