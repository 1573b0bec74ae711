import Assessment
import Evaluation
import Rules

/// Writes a comparison for spreadsheets: a row for each verdict, item, value or statement that changed.
struct ComparisonCSV {
  let words: ComparisonWords
  private var wording: Wording { words.wording }
  private var language: Language { wording.language }

  /// What a row is about.
  private enum Kind {
    case base, verdict, item, value, description, list

    func name(_ language: Language) -> String {
      switch self {
      case .base: language("基地", "base")
      case .verdict: language("结论", "verdict")
      case .item: language("条", "item")
      case .value: language("填报内容", "statement")
      case .description: language("基地信息", "of the base")
      case .list: language("名单", "list")
      }
    }
  }

  func write(to sink: inout ReportSink) {
    sink.write(CSVText.byteOrderMark)
    CSVText.write(
      [
        language("基地", "base compared"), language("旧位置", "old place"),
        language("新位置", "new place"), language("类别", "kind"), language("方案", "scheme"),
        language("条或内容", "item or statement"), language("年度", "year"), language("旧", "old"),
        language("新", "new"), language("差", "difference"), language("单位", "unit"), "%",
        language("说明", "remark"),
      ], to: &sink)
    for pair in words.comparison.changed {
      write(pair, to: &sink)
      sink.endStep()
    }
    for side in BatchComparison.Side.allCases {
      for base in words.comparison.bases(onlyIn: side) {
        write(base, isOld: side == .old, to: &sink)
        sink.endStep()
      }
    }
  }

  private func write(_ base: StatedBase, isOld: Bool, to sink: inout ReportSink) {
    let place = words.place(of: base)
    CSVText.write(
      [
        words.name(of: base), isOld ? place : "", isOld ? "" : place, Kind.base.name(language),
        "", "", "", "", "", "", "", "",
        isOld
          ? language("只在旧的一边", "on the old side alone")
          : language("只在新的一边", "on the new side alone"),
      ], to: &sink)
  }

  private func write(_ pair: SubmissionComparison, to sink: inout ReportSink) {
    let lead = [
      words.name(of: pair.new, or: pair.old), words.place(of: pair.old), words.place(of: pair.new),
    ]
    func row(_ kind: Kind, _ cells: [String]) {
      CSVText.write(lead + [kind.name(language)] + cells, to: &sink)
    }
    for change in pair.schemes {
      let scheme = change.scheme
      if change.isVerdictChanged {
        row(
          .verdict,
          [scheme.id, "", "", words.verdict(change.old), words.verdict(change.new), "", "", "", ""])
      }
      for item in change.items {
        let nature = scheme.items[item.item].nature
        row(
          .item,
          [
            scheme.id, scheme.items[item.item].number, "", wording.status(item.old, nature),
            wording.status(item.new, nature), "", "", "",
            wording.statements(
              [words.name(item.kind), words.causes(item, in: pair)].compactMap { $0 }),
          ])
      }
    }
    for change in pair.values {
      row(
        .value,
        [
          "", words.name(of: change), words.years(of: change, in: pair),
          words.text(change.old, of: change.fact), words.text(change.new, of: change.fact),
          words.differenceDigits(of: change) ?? "",
          change.difference == nil ? "" : wording.gapUnit(change.fact.unit),
          words.percentDigits(of: change) ?? "",
          wording.statements(words.remarks(on: change)),
        ])
    }
    for change in pair.descriptions {
      row(
        .description,
        [
          "", words.name(of: change), "", words.text(change.old), words.text(change.new), "", "",
          "", "",
        ])
    }
    for change in pair.lists {
      row(
        .list,
        [
          "", words.name(of: change), "", "", "", "", "", "",
          wording.statements(words.rows(of: change)),
        ])
    }
  }
}
