import Evaluation
public import Rules

/// Tables to print and to put into documents: the rows with their readings, what may be listed, and what is to be
/// handed in by when.
public struct SchemeDocument: WrittenReport {
  private let selections: [(scheme: Scheme, items: [Item])]
  private let settings: ReportSettings
  private var wording: Wording { settings.wording }
  private var language: Language { wording.language }

  /// - Parameter selections: Schemes with the items that are shown of them, all or some.
  public init(_ selections: [(scheme: Scheme, items: [Item])], _ settings: ReportSettings) {
    self.selections = selections
    self.settings = settings
  }

  /// Writes the tables.
  public func write(_ form: DocumentForm, to sink: inout ReportSink) {
    var document = ReportDocument()
    for (scheme, items) in selections { add(scheme, items, to: &document) }
    document.write(
      under: head, form, settings,
      footer: language(
        "条文照文件原文；读法和条件由 basecheck \(settings.version) 给出。",
        "The words are the documents' own; readings and conditions are those of basecheck \(settings.version)."
      ), to: &sink)
  }

  private var head: ReportDocument.Head {
    let title = language("条文和读法", "Words and readings")
    // Several items of one scheme are selections of their own.
    var names: [String] = []
    for title in selections.map({ $0.scheme.title }) where !names.contains(title) {
      names.append(title)
    }
    return ReportDocument.Head(
      title: title,
      headline: wording.labelled(
        title,
        names.count == 1 ? names[0] : language("\(names.count) 个方案", "\(names.count) schemes")))
  }

  private func add(_ scheme: Scheme, _ items: [Item], to document: inout ReportDocument) {
    document.add(.heading("\(scheme.id) \(scheme.title)"))
    let source = scheme.source
    document.add(.paragraph(wording.labelled(language("依据", "Source"), source.line)))
    document.add(
      .paragraph(
        wording.labelled(
          language("发文", "Issued by"), source.issuer + language("，", ", ") + source.date)))
    document.add(
      .paragraph(
        wording.labelled(language("施行", "In force"), wording.validity(of: scheme))))
    document.add(
      columns, items.map { row(of: $0, in: scheme) },
      under: wording.counted(language("条目", "Items"), items.count))
    document.add(
      scheme.notes(on: items).map { note in
        ReportDocument.Entry(
          mark: "※", tone: .none, title: note.number ?? language("表注", "note"),
          lines: [
            .init(text: note.text, isLaw: true), .init(text: note.effect[language]),
          ])
      }, under: language("表注", "Notes"))
    document.add(
      [
        ReportDocument.Column(title: language("名单", "List")),
        ReportDocument.Column(title: language("列", "Columns")),
        ReportDocument.Column(title: language("得出", "Gives")),
      ],
      settings.catalogue.lists(for: items, of: scheme).map(row),
      under: language("可以填报的名单", "Lists that may be given"))
    if items.count == scheme.items.count {
      // A box to tick by hand stands before each.
      document.add(
        scheme.filing.map { rule in
          ReportDocument.Entry(
            mark: "□", tone: .none, title: rule.kind.label[language],
            lines: [.init(text: rule.text + wording.bracketed(rule.place), isLaw: true)])
        }, under: language("材料与期限", "Material and deadlines (材料与期限)"))
    }
  }

  private var columns: [ReportDocument.Column] {
    [
      language("条", "Item"), language("类别", "Category"), language("性质", "Nature"),
      language("适用范围", "Scope"), language("条文", "The law's words"),
      language("读法", "Reading"), language("指标", "Facts"),
    ].map { ReportDocument.Column(title: $0) }
  }

  private func row(of item: Item, in scheme: Scheme) -> [String] {
    [
      item.number, item.category, wording.nature(item.nature), item.scope.label,
      item.reference.map { wording.labelled(item.words, $0.text) } ?? item.words,
      wording.reading(of: item),
      wording.list(
        item.facts.map { wording.name($0) + unit(of: $0) } + item.traits.map { wording.name($0) }),
    ]
  }

  private func unit(of fact: FactDefinition) -> String {
    fact.kind.isFigure && !fact.unit.symbol.isEmpty ? wording.bracketed(fact.unit.symbol) : ""
  }

  private func row(of list: ListDefinition) -> [String] {
    [
      wording.labelled(list.key, list.label),
      wording.list(list.columns.map { wording.describe($0, in: list) }),
      wording.list(
        list.consequences.map {
          wording.labelled(wording.name($0.fact), wording.measure($0.measure, of: list))
        }),
    ]
  }
}
