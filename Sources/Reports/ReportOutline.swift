import Evaluation
import Rules

/// The order in which a report for people tells of a scheme's items: gaps first.
struct ReportOutline {
  /// Items of one kind under a heading.
  struct Group {
    let title: String
    let items: [ReportItem]
    /// Whether each item needs a look; the others may be told in brief.
    let isOpen: Bool

    /// Whether the verdict hangs on its items.
    var decides: Bool { items.first?.finding.item.nature.decides ?? false }

    /// The title with the number of items.
    func heading(_ wording: Wording) -> String { wording.counted(title, items.count) }

    /// The numbers of the items, in the scheme's order.
    func numbers(_ wording: Wording) -> String {
      wording.list(items.map { $0.finding.item.number })
    }

    /// The items by nature, in the order of the scheme within each.
    var itemsByNature: [ReportItem] {
      Nature.allCases.sorted { $0.rank < $1.rank }.flatMap { nature in
        items.filter { $0.finding.item.nature == nature }
      }
    }
  }

  /// What stands in the way, what is to be given and judged, advice that is not followed.
  let open: [Group]
  /// What is met, what does not decide, what is not for the base.
  let settled: [Group]

  init(_ text: FindingText) {
    let language = text.wording.language
    let items = text.items
    func group(
      _ title: String, isOpen: Bool, _ belongs: (Finding) -> Bool
    ) -> Group? {
      let found = items.filter { belongs($0.finding) }
      return found.isEmpty ? nil : Group(title: title, items: found, isOpen: isOpen)
    }
    func deciding(_ title: String, _ status: Status) -> Group? {
      group(title, isOpen: true) { $0.item.nature.decides && $0.status == status }
    }
    open = [
      deciding(language("未满足", "Not met"), .fail),
      deciding(language("待补充数据", "Figures missing"), .missing),
      deciding(language("待判断", "To be judged"), .review),
      group(
        language(
          "引导性条件中未满足或待定（不影响结论）",
          "Advisory items not met or open (the verdict does not depend on them)"), isOpen: true
      ) { finding in
        finding.item.nature == .advisory && finding.status != .pass
          && finding.status != .notApplicable
      },
    ].compactMap { $0 }
    func isMet(_ finding: Finding) -> Bool {
      finding.status == .pass && finding.item.nature != .scored && finding.threshold == nil
    }
    settled = [
      group(language("满足但正好在限值上", "Met, but exactly on the limit"), isOpen: true) { finding in
        finding.status == .pass && finding.threshold != nil
      },
      group(language("满足", "Met"), isOpen: false) { finding in
        isMet(finding) && finding.item.nature != .exclusion
      },
      group(language("一票否决未触发", "Exclusions not triggered"), isOpen: false) { finding in
        isMet(finding) && finding.item.nature == .exclusion
      },
      group(
        language("由评审组评分的条目（不影响结论）", "Items that the panel scores (no part of the verdict)"),
        isOpen: false
      ) { finding in
        finding.item.nature == .scored && finding.status != .notApplicable
      },
      group(
        text.explanation.scheme.purpose == .annualReturn
          ? language("不适用或选填", "Not applicable or optional")
          : language("不适用", "Not applicable"), isOpen: false
      ) { $0.status == .notApplicable },
    ].compactMap { $0 }
  }
}

extension Nature {
  /// The order in which a list tells them: what must be met, what should be, what is scored, then what
  /// stands beside the table.
  fileprivate var rank: Int {
    switch self {
    case .constraint: 0
    case .nonDeviable: 1
    case .condition: 2
    case .required: 3
    case .advisory: 4
    case .scored: 5
    case .admission: 6
    case .exclusion: 7
    }
  }
}
