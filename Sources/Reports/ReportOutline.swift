import Evaluation
import Rules

/// The order in which a report for people tells of a scheme's items: gaps first.
struct ReportOutline {
  /// Items of one kind under a heading.
  struct Group {
    let title: String
    let findings: [Finding]
    /// Whether each item needs a look; the others may be told in brief.
    let isOpen: Bool
  }

  /// What stands in the way, what is to be given and judged, advice that is not followed.
  let open: [Group]
  /// What is met, what does not decide, what is not for the base.
  let settled: [Group]

  /// All groups, where a panel's scores stand between the open and the settled ones.
  var groups: [Group] { open + settled }

  init(_ explanation: Explanation, _ language: Language) {
    let findings = explanation.findings
    func group(
      _ title: String, isOpen: Bool, _ belongs: (Finding) -> Bool
    ) -> Group? {
      let found = findings.filter(belongs)
      return found.isEmpty ? nil : Group(title: title, findings: found, isOpen: isOpen)
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
        explanation.scheme.purpose == .annualReturn
          ? language("不适用或选填", "Not applicable or optional")
          : language("不适用", "Not applicable"), isOpen: false
      ) { $0.status == .notApplicable },
    ].compactMap { $0 }
  }
}

extension Status {
  /// A sign that tells the status without colour.
  var mark: String {
    switch self {
    case .pass: "✓"
    case .fail: "✗"
    case .missing: "?"
    case .review: "!"
    case .notApplicable: "-"
    }
  }
}

extension Verdict {
  /// A sign that tells the verdict without colour.
  var mark: String {
    switch self {
    case .eligible: "✓"
    case .ineligible: "✗"
    case .undetermined: "?"
    }
  }
}

extension Citation {
  /// The document with its number and the part, in one line.
  var line: String { document + bracketedNumber + part }
}
