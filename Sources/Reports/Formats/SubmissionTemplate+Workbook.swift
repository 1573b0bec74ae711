import Rules
import Submission
import Workbook

extension SubmissionTemplate {
  /// The template as a workbook, for Excel and WPS: what is to be filled in can be, the rest is locked, and
  /// the limits and the law's words stand beside.
  public func workbook() -> [UInt8] {
    WorkbookDocument(TemplateSheets(self).sheets, by: "basecheck").bytes()
  }
}

/// The sheets of a template.
private struct TemplateSheets {
  private let template: SubmissionTemplate
  private let table: TemplateTable
  private let demands: TemplateDemands
  private var sheet: SheetDocument
  /// The lists that are too long to stand beside a cell, each a column of a hidden sheet.
  private var options: SheetDocument
  private var lists: [[String]] = []
  private var language: Language { template.language }
  private var headerRow: Int { 3 }

  init(_ template: SubmissionTemplate) {
    self.template = template
    table = TemplateTable(template)
    demands = TemplateDemands(template.schemes, template.wording)
    sheet = SheetDocument(template.language("填报", "submission"))
    options = SheetDocument(template.language("选项", "options"))
    options.isHidden = true
    fill()
  }

  var sheets: [SheetDocument] { lists.isEmpty ? [sheet] : [sheet, options] }

  private mutating func fill() {
    let years = table.years.count + table.growths.count
    sheet.widths =
      [9, 20, 30, 11, 16] + Array(repeating: 12, count: years) + [24, 24, 24, 46, 18, 60]
    sheet.frozenRows = headerRow
    sheet.frozenColumns = 3
    sheet.isProtected = true
    let names = template.schemes.map { "\($0.id) \($0.title)" }
    // The signs before them let the rows be passed over in a table of any format.
    sheet.rows = [
      [.text("# " + names.joined(separator: language("；", "; ")), SheetStyles.title)],
      [
        .text(
          language(
            "# 填黄色的格，还没有的数据留空；灰色的格已锁定（没有密码，可在“审阅”里取消保护）。是或否、单位和基地信息可从下拉列表选。",
            "# Fill in the yellow cells and leave empty what is not known yet; the grey ones are locked (without a password). "
              + "Answers, units and what is said of the base can be chosen from lists."),
          SheetStyles.line)
      ],
      (table.header.dropLast()
        + [language("要求", "required"), language("依据", "clauses"), language("条文", "law")])
        .map { .text($0, SheetStyles.heading) },
    ]
    for row in table.rows { add(row) }
    // A locked sheet takes no further rows.
    let listRows = template.listRows(columns: table.header.count, blankRows: 20, spareRows: 20)
    for row in listRows { add(listRow: row) }
    sheet.fitHeights(from: headerRow)
    sheet.filter = (row: headerRow, columns: sheet.rows[headerRow - 1].count)
    addColours()
    let height = lists.map { $0.count }.max() ?? 0
    options.rows = (0..<height).map { index in
      lists.map { .text(index < $0.count ? $0[index] : "", SheetStyles.plain) }
    }
  }

  /// A no turns red and a yes green as soon as it is chosen.
  private mutating func addColours() {
    let last = max(headerRow + 1, sheet.rows.count)
    for (word, colors) in [("是", SheetStyles.good), ("否", SheetStyles.open)] {
      sheet.fillsByWord.append(
        SheetDocument.FillByWord(
          rows: headerRow + 1...last, columns: 5...5, word: word, fill: colors.fill,
          color: colors.color))
    }
  }

  // MARK: - Rows

  private mutating func add(_ row: TemplateTable.Row) {
    let number = sheet.rows.count + 1
    func cell(_ column: Int) -> CellReference { CellReference(row: number, column: column) }
    let isYearly = if case .yearly = row.entry?.value { true } else { false }
    let isText = isText(row)
    let input = SheetStyles.input.with { $0.isText = isText }
    let note = SheetStyles.input.with { $0.isText = true }
    var cells: [SheetDocument.Cell] = [
      .text(row.section, SheetStyles.fixed), .text(row.key, SheetStyles.fixed),
      .text(row.name, SheetStyles.fixed),
    ]
    let units = units(of: row)
    cells.append(.text(row.unit, units.count > 1 ? SheetStyles.input : SheetStyles.fixed))
    if units.count > 1 {
      choose(
        units, in: cell(4), allowsOthers: false,
        refusal: language("请选列表里的单位", "choose a unit of the list"))
    }
    cells.append(
      isYearly
        ? .empty(SheetStyles.fixed)
        : isText ? .text(row.value, input) : .figure(row.value, input))
    if let entry = row.entry { addChoices(of: entry, in: cell(5)) }
    let given = Self.years(of: row.entry?.value)
    for year in table.years {
      cells.append(
        given.years.contains(year)
          ? .figure(row.years[year] ?? "", input) : .empty(SheetStyles.fixed))
    }
    for year in table.growths {
      cells.append(
        given.growths.contains(year)
          ? .figure(row.growths[year] ?? "", input) : .empty(SheetStyles.fixed))
    }
    let isAttestation = if case .attestation = row.entry?.value { true } else { false }
    cells.append(isAttestation ? .text(row.note, note) : .empty(note))
    cells.append(isAttestation ? .text(row.evidence, note) : .empty(SheetStyles.fixed))
    cells.append(row.entry == nil ? .empty(SheetStyles.fixed) : .text(row.remark, note))
    let lines = row.entry.map { demands.lines(of: $0.subject) }
    let remarks = row.entry.map { table.remarks(of: $0, tellsValues: false) } ?? [row.note]
    cells.append(
      .text(
        ((lines?.demands ?? []) + remarks).joined(separator: "\n"), SheetStyles.fixed))
    cells.append(.text(row.entry?.clauses ?? "", SheetStyles.fixed))
    cells.append(
      .text((definition(of: row) + (lines?.words ?? [])).joined(separator: "\n"), SheetStyles.fixed)
    )
    sheet.rows.append(cells)
  }

  /// A row of a list: what it asks for, its name with the names of its columns, or cells to be filled in.
  private mutating func add(listRow row: [String]) {
    let isFilledIn = row.prefix(3).allSatisfy { $0.isEmpty }
    sheet.rows.append(
      row.enumerated().map { index, text in
        guard isFilledIn, index >= 3 else { return .text(text, SheetStyles.fixed) }
        return text.isEmpty ? .empty(SheetStyles.input) : .text(text, SheetStyles.input)
      })
  }

  /// The years and growths that are asked for or given.
  private static func years(
    of value: SubmissionTemplate.Value?
  ) -> (years: [Int], growths: [Int]) {
    guard case .yearly(let years, let growths) = value else { return ([], []) }
    return (years.map { $0.year }, growths.map { $0.year })
  }

  /// Whether what is typed in a row is to stay as it is, so that 1-2 does not become a day.
  private func isText(_ row: TemplateTable.Row) -> Bool {
    switch row.entry?.subject {
    case .name, .city: true
    case .trait: false
    case .fact(let fact): fact.kind.isText
    case nil: row.key == "scheme"
    }
  }

  private func units(of row: TemplateTable.Row) -> [String] {
    guard case .fact(let fact) = row.entry?.subject, fact.kind.isFigure, !row.unit.isEmpty else {
      return []
    }
    return fact.units.map { $0.symbol }.filter { !$0.isEmpty }
  }

  private func definition(of row: TemplateTable.Row) -> [String] {
    let definition: String? =
      switch row.entry?.subject {
      case .fact(let fact): fact.definition
      case .trait(let trait): trait.definition
      case .name, .city, nil: nil
      }
    return definition.map { [template.wording.labelled(language("释义", "definition"), $0)] } ?? []
  }

  // MARK: - Lists

  /// Has answers and what is said of the base chosen from lists.
  private mutating func addChoices(of entry: SubmissionTemplate.Entry, in cell: CellReference) {
    let answers = ["是", "否"]
    let yesOrNo = language(
      "请填“是”或“否”，还没有判断时留空", "是 (yes) or 否 (no); leave empty while it is not judged")
    switch entry.subject {
    case .fact(let fact) where fact.kind.isAttestation:
      choose(answers, in: cell, allowsOthers: false, refusal: yesOrNo)
    case .trait(let trait) where trait.form == .flag:
      choose(answers, in: cell, allowsOthers: false, refusal: yesOrNo)
    case .trait(let trait):
      choose(
        trait.values.map { $0.name }, in: cell, allowsOthers: trait.form == .choices,
        refusal: language("请选列表里的一项", "choose one of the list"))
    case .name, .city, .fact: break
    }
  }

  private mutating func choose(
    _ words: [String], in cell: CellReference, allowsOthers: Bool, refusal: String
  ) {
    // Rows of the same choices share a list.
    let source: SheetDocument.Choices.Source
    if SheetDocument.Choices.haveRoom(words) {
      source = .words(words)
    } else {
      let column = lists.firstIndex(of: words) ?? lists.count
      if column == lists.count { lists.append(words) }
      source = .column(column + 1, count: words.count, sheet: options.name)
    }
    sheet.choices.append(
      SheetDocument.Choices(source, in: [cell], allowsOthers: allowsOthers, refusal: refusal))
  }
}
