import Evaluation
public import Rules
import Submission
import Workbook

/// The figures of the annual return in the layout of the ministry's form: a row as it is printed, the years from
/// the last on, and behind them the growth of the last two.
///
/// What is read of it goes by the headings of its columns, never by their order.
public struct ReturnForm {
  private let scheme: Scheme
  private let catalogue: Catalogue
  private let year: Int
  private let old: OlderSubmission?

  /// A row of the form.
  private struct Row {
    let number: String
    let category: String
    let name: String
    let fact: FactDefinition
  }

  private let rows: [Row]
  /// The field of the base, which decides what some rows ask for; empty where it is not known.
  private let fieldRow: [String]

  /// - Parameters:
  ///   - scheme: An annual return.
  ///   - field: The values of the field, whose rows alone are taken where some are given.
  ///   - old: What an older file gives, whose own field counts where none is given.
  public init(
    _ scheme: Scheme, in catalogue: Catalogue, fields: UInt64 = 0, year: Int,
    from old: OlderSubmission? = nil
  ) {
    self.scheme = scheme
    self.catalogue = catalogue
    self.year = year
    self.old = old
    var row = FactRow(for: catalogue)
    var fieldRow: [String] = []
    if let number = catalogue.number(ofTrait: "field") {
      row[trait: number] =
        fields != 0
        ? fields
        : (old?.traits[number] ?? []).reduce(0) { mask, value in
          guard case .text(let name) = value,
            let index = catalogue.traits[number].values.firstIndex(where: {
              $0.name == name || $0.aliases.contains(name)
            })
          else { return mask }
          return mask | 1 << UInt64(index)
        }
      let trait = catalogue.traits[number]
      let names = trait.names(of: row[trait: number])
      if !names.isEmpty { fieldRow = [trait.label, CellList.cell(of: names, separator: "、")] }
    }
    self.fieldRow = fieldRow
    let judge = Judge(scheme, in: catalogue)
    let judgement = judge.judge(row, reading: .printed)
    let explanation = Explanation(of: judgement, row, by: judge)
    rows = zip(scheme.items, explanation.findings).compactMap { item, finding in
      guard finding.status != .notApplicable, item.number.first?.isNumber == true,
        let fact = Self.fact(of: item.condition, finding.part), fact.kind.isFigure
      else { return nil }
      // The form numbers a row within another as the other.
      let parts = item.number.split(separator: ".")
      return Row(
        number: parts.prefix(2).joined(separator: "."), category: item.category, name: item.words,
        fact: fact)
    }
  }

  /// The figure that a row asks for, by what the base is where that decides it.
  private static func fact(of condition: Condition, _ part: Part) -> FactDefinition? {
    switch (condition, part) {
    case (.reported(let fact, _), _), (_, .report(let fact, _, _)): fact
    case (.when(_, _, .reported(let fact, _)), _): fact
    default: nil
    }
  }

  private var years: [Int] { [year, year - 1, year - 2] }
  private var grown: [Int] { [year, year - 1] }

  private var heading: [String] {
    ["序号", "项目", "指标名称", "计量单位"] + years.map { "\($0) 年" }
      + grown.map { "\($0) 年同比%" }
  }

  private var title: String { "# \(scheme.title)" }

  /// The cells of a row.
  private func cells(_ row: Row) -> [String] {
    let given = catalogue.number(of: row.fact).flatMap { old?.facts[$0] }
    func value(_ year: Int) -> WrittenValue? {
      given?.years[year] ?? (year == old?.year ?? self.year ? given?.value : nil)
    }
    let growths = grown.map { year -> String in
      if let stated = given?.growths[year] { return Self.text(stated) + "%" }
      guard case .number(let now)? = value(year), case .number(let before)? = value(year - 1),
        let new = try? ExactDecimal(parsing: now), let old = try? ExactDecimal(parsing: before),
        old > .zero, !Self.isRate(row.fact)
      else { return "" }
      let growth = (Fraction(new) / Fraction(old) - Fraction(1)) * Fraction(100)
      return growth.printed(fractionDigits: 2, rounding: .nearest).digits + "%"
    }
    return [row.number, row.category, row.name, row.fact.unit.symbol]
      + years.map { value($0).map(Self.text) ?? "" } + growths
  }

  /// Whether a row is a rate, whose growth nobody asks for.
  private static func isRate(_ fact: FactDefinition) -> Bool {
    fact.unit.symbol.utf8.elementsEqual("%".utf8)
  }

  private static func text(_ value: WrittenValue) -> String {
    switch value {
    case .number(let text), .text(let text): text
    case .yes: "是"
    case .no: "否"
    }
  }

  /// The name of the base, which stands above the table.
  private var nameRow: [String] { ["示范基地名称", old?.name ?? ""] }

  /// The form as comma-separated values.
  public func csv() -> String {
    let table = [[title], nameRow, fieldRow, heading].filter { !$0.isEmpty } + rows.map(cells)
    return CSVText.byteOrderMark + table.map(CSVText.exactRow).joined()
  }

  /// The form as a workbook, of which only the figures can be changed.
  public func workbook() -> [UInt8] {
    var sheet = SheetDocument("汇总表")
    sheet.widths = [8, 16, 44, 14] + years.map { _ in 13 } + grown.map { _ in 15 }
    sheet.frozenRows = fieldRow.isEmpty ? 3 : 4
    sheet.frozenColumns = 4
    sheet.isProtected = true
    let growth = SheetStyles.input.with { $0.isText = true }
    sheet.rows = [
      [.text(scheme.title, SheetStyles.title)],
      [.text(nameRow[0], SheetStyles.fixed), .text(nameRow[1], SheetStyles.input)],
    ]
    if !fieldRow.isEmpty { sheet.rows.append(fieldRow.map { .text($0, SheetStyles.fixed) }) }
    sheet.rows.append(heading.map { .text($0, SheetStyles.heading) })
    for row in rows {
      sheet.rows.append(
        cells(row).enumerated().map { index, text in
          if index < 4 { return .text(text, SheetStyles.fixed) }
          if index >= 4 + years.count { return text.isEmpty ? .empty(growth) : .text(text, growth) }
          return text.isEmpty ? .empty(SheetStyles.input) : .figure(text, SheetStyles.input)
        })
    }
    return WorkbookDocument([sheet], by: "basecheck").bytes()
  }
}
