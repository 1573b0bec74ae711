import Rules
import Submission

/// The rows of a template, for tables of any format.
struct TemplateTable {
  private let template: SubmissionTemplate
  /// The years and growths that have a column.
  let years: [Int]
  let growths: [Int]
  private var language: Language { template.language }
  private var wording: Wording { template.wording }

  init(_ template: SubmissionTemplate) {
    self.template = template
    var years: Set<Int> = []
    var growths: Set<Int> = []
    for entry in template.parts.flatMap({ $0.entries }) {
      if case .yearly(let given, let grown) = entry.value {
        years.formUnion(given.map { $0.year })
        growths.formUnion(grown.map { $0.year })
      }
    }
    self.years = years.sorted()
    self.growths = growths.sorted()
  }

  /// A row before it is put into the columns.
  struct Row {
    /// What the row is about; `nil` at the top.
    var entry: SubmissionTemplate.Entry?
    let section: String
    let key: String
    let name: String
    var unit = ""
    var value = ""
    var years: [Int: String] = [:]
    var growths: [Int: String] = [:]
    var note = ""
    var evidence = ""
    var remark = ""
    var clauses = ""
  }

  /// The rows below the header.
  var rows: [Row] {
    let top = language("填报", "submission")
    let scheme = Row(
      section: top, key: "scheme", name: language("方案", "scheme (方案)"),
      value: CellList.cell(of: template.schemes.map { $0.id }, separator: language("、", ", ")),
      note: language("按哪个方案评价，可以有几个", "the schemes to judge by"))
    let year = Row(
      section: top, key: "year", name: language("年度", "year (年度)"),
      value: template.year.map(String.init) ?? "",
      note: language(
        "数据的最后一个完整年；没有写年度的数值是这一年的",
        "the last full year of the data; a figure without a year is of this one"))
    let entries = template.parts.flatMap { part in
      part.entries.map { row($0, in: part.section) }
    }
    return [scheme, year] + entries
  }

  var header: [String] {
    [
      language("部分", "section"), language("键", "key"), language("名称", "label"),
      language("单位", "unit"), language("填报值", "value"),
    ] + years.map { language("\($0)年", "\($0)") }
      + growths.map { language("\($0)同比", "\($0) growth") }
      + [
        language("说明", "note"), language("佐证", "evidence"), language("审核说明", "remark"),
        language("依据", "clauses"),
      ]
  }

  /// The cells of a row under the header.
  func cells(_ row: Row) -> [String] {
    [row.section, row.key, row.name, row.unit, row.value]
      + years.map { row.years[$0] ?? "" } + growths.map { row.growths[$0] ?? "" }
      + [row.note, row.evidence, row.remark, row.clauses]
  }

  private func row(
    _ entry: SubmissionTemplate.Entry, in section: Section
  ) -> Row {
    var row = Row(
      entry: entry, section: section.name(in: language), key: entry.key, name: entry.name,
      unit: entry.unit,
      note: remarks(of: entry).joined(separator: separator), clauses: entry.clauses)
    row.remark = (template.old?.remarks ?? []).filter { $0.key == entry.key }.map { $0.text }
      .joined(separator: separator)
    switch entry.value {
    case .single(let value): row.value = cell(value.map { [$0] } ?? [], entry.subject)
    case .several(let values): row.value = cell(values, entry.subject)
    case .yearly(let years, let growths):
      for (year, value) in years { row.years[year] = value.map { Self.cell($0) } }
      for (year, value) in growths { row.growths[year] = Self.cell(value) }
    case .attestation(let met, let note, let evidence):
      row.value = met.map { Self.cell($0) } ?? ""
      row.note = note ?? ""
      // The note is the attestation's own, so that what is to be known stands where nothing is read.
      row.clauses = (remarks(of: entry) + [entry.clauses]).filter { !$0.isEmpty }
        .joined(separator: separator)
      row.evidence = CellList.cell(of: evidence, separator: "\n")
    }
    return row
  }

  private var separator: String { language("；", "; ") }

  /// What is to be known of a row.
  ///
  /// - Parameter tellsValues: Whether the values of a trait are listed.
  func remarks(of entry: SubmissionTemplate.Entry, tellsValues: Bool = true) -> [String] {
    var parts = entry.remarks
    if tellsValues, case .trait(let trait) = entry.subject {
      parts.insert(
        wording.labelled(language("可取", "possible"), wording.list(trait.values.map { $0.name })),
        at: 0)
    }
    if let first = entry.years.first, let last = entry.years.last {
      let isRange = entry.years.count > 1 && last - first == entry.years.count - 1
      let years =
        isRange
        ? language("\(first) 至 \(last) ", "\(first) to \(last)")
        : wording.list(entry.years.map(String.init)) + language(" ", "")
      parts.append(
        language(
          "按年度填 \(years)\(isRange ? "各" : "年")列",
          "give by year in the \(isRange ? "columns" : "column") \(years)"))
    }
    if let omission = entry.omission { parts.append(template.remark(on: omission)) }
    return parts
  }

  /// The cell that says what one or several values say.
  private func cell(
    _ values: [WrittenValue], _ subject: SubmissionTemplate.Entry.Subject
  ) -> String {
    let isList =
      switch subject {
      case .city: true
      case .trait(let trait): trait.form == .choices
      case .name, .fact: false
      }
    let cells = values.map { Self.cell($0) }
    return isList ? CellList.cell(of: cells, separator: "、") : cells.joined()
  }

  private static func cell(_ value: WrittenValue) -> String {
    switch value {
    case .yes: "是"
    case .no: "否"
    case .number(let text), .text(let text): text
    }
  }
}
