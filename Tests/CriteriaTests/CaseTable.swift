import Criteria
import Evaluation
import Foundation
import Rules

/// All the cases written from the law as one table, so that any other implementation can be held
/// against them.
///
/// A line holds the kind (`item`, `audience` or `quota`), the identifier, the law's mark of the item,
/// a name for the case, a submission as JSON (for a quota an array of them), what it comes to as the
/// signs are printed and with every sign in doubt read inclusively, and the law's words. Where an
/// answer contradicts the figures beside it, the figures decide; a program may refuse such a file.
enum CaseTable {
  static let columns = [
    "kind", "id", "nature", "case", "submission", "printed", "inclusive", "words",
  ]

  /// The lines below the names of the columns, each with as many fields.
  static let rows =
    Boundary.all.map(row) + AudienceCase.all.map(row) + QuotaCase.all.map(row)

  static var text: String {
    ([columns] + rows).map { $0.joined(separator: "\t") + "\n" }.joined()
  }

  private static func row(_ boundary: Boundary) -> [String] {
    guard let (scheme, index) = BoundaryTests.item(boundary.item) else { return [] }
    let item = scheme.items[index]
    let attestations = item.condition.facts.filter {
      $0.kind == .attestation && !boundary.unanswered.contains($0.key)
    }
    let submission = submission(
      scheme: scheme.id, year: boundary.year ?? scheme.lastFullYear ?? 2022, base: boundary.base,
      figures: boundary.figures,
      attestations: attestations.map { ($0.key, !boundary.unmet.contains($0.key)) })
    return [
      "item", boundary.item, Weight.mark(of: item.number, in: scheme.id)?.rawValue ?? "",
      plain(boundary.name), submission, boundary.printed.rawValue, boundary.inclusive.rawValue,
      plain(item.words),
    ]
  }

  private static func row(_ audience: AudienceCase) -> [String] {
    let scheme = Catalogue.all.scheme(named: audience.scheme)
    let isFor =
      switch audience.expected {
      case .yes: "for the base"
      case .no: "not for the base"
      case .unknown: "not known"
      }
    return [
      "audience", audience.scheme, "", plain(audience.name),
      submission(
        scheme: audience.scheme, year: scheme?.lastFullYear ?? 2022, base: audience.base,
        figures: [:], attestations: []),
      isFor, isFor, plain(scheme?.title ?? ""),
    ]
  }

  private static func row(_ quota: QuotaCase) -> [String] {
    let submissions = quota.batch.map {
      submission(scheme: nil, year: 2021, base: $0.traits, figures: $0.figures, attestations: [])
    }
    let expected = object(
      quota.expected.sorted { $0.key < $1.key }.map { ($0.key, quoted($0.value.rawValue)) })
    let title = Quota.all.first { $0.id == quota.quota }?.title.chinese
    return [
      "quota", quota.quota, "", plain(quota.name), "[\(submissions.joined(separator: ","))]",
      expected, expected, plain(title ?? ""),
    ]
  }

  /// A field without what separates fields and lines.
  private static func plain(_ text: String) -> String {
    text.replacing("\t", with: " ").replacing("\n", with: " ")
  }

  // MARK: - Submissions

  private static func submission(
    scheme: String?, year: Int, base: [String: String], figures: [String: String],
    attestations: [(key: String, isMet: Bool)]
  ) -> String {
    var members: [(String, String)] = []
    if let scheme { members.append(("scheme", quoted(scheme))) }
    if !base.isEmpty {
      members.append(("base", object(base.sorted { $0.key < $1.key }.map(trait))))
    }
    members.append(("year", String(year)))
    var sections: [String: [(String, String)]] = [:]
    for (key, values) in figures.sorted(by: { $0.key < $1.key }) {
      let kind = Catalogue.all.fact(named: key)?.kind
      switch kind {
      case .score: sections["scores", default: []].append((key, values))
      case .text: sections["texts", default: []].append((key, quoted("已填写")))
      default: sections["figures", default: []].append((key, byYear(values, until: year)))
      }
    }
    for section in ["figures", "scores", "texts"] {
      if let figures = sections[section] { members.append((section, object(figures))) }
    }
    if !attestations.isEmpty {
      members.append(("attestations", object(attestations.map { ($0.key, String($0.isMet)) })))
    }
    return object(members)
  }

  private static func trait(_ key: String, _ names: String) -> (String, String) {
    let values = names.split(separator: "、").map { quoted(String($0)) }
    switch Catalogue.all.traits.first(where: { $0.key == key })?.form {
    case .flag: return (key, names == "是" ? "true" : "false")
    case .choices where values.count > 1: return (key, "[\(values.joined(separator: ","))]")
    default: return (key, values.joined())
    }
  }

  /// A number of the last full year alone, or an object with one a year; oldest first in a case.
  private static func byYear(_ values: String, until year: Int) -> String {
    let given = Boundary.years(values)
    if !values.contains(" "), given.count == 1, given[0].yearsBack == 0 { return values }
    return object(
      given.sorted { $0.yearsBack > $1.yearsBack }.map {
        (String(year - $0.yearsBack), String($0.value))
      })
  }

  private static func object(_ members: [(key: String, value: String)]) -> String {
    "{" + members.map { "\(quoted($0.key)):\($0.value)" }.joined(separator: ",") + "}"
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
