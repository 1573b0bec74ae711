import Evaluation
import Rules
import Submission

/// The ground of a verdict in one line of counts.
struct VerdictReason {
  let text: String

  init(_ explanation: Explanation, _ wording: Wording) {
    let language = wording.language
    // A finding is long, and these are all that counts of it.
    let items = explanation.findings.indices.map { index in
      (status: explanation.findings[index].status, nature: explanation.findings[index].item.nature)
    }
    func count(_ status: Status, where isMeant: (Nature) -> Bool) -> Int {
      items.count { $0.status == status && isMeant($0.nature) }
    }
    func count(_ status: Status) -> Int { count(status) { $0.decides } }
    var parts: [String] = []
    for nature in Nature.allCases where nature.decides {
      let failed = count(.fail) { $0 == nature }
      guard failed > 0 else { continue }
      let status = wording.status(.fail, nature)
      parts.append(
        language(
          "\(wording.nature(nature)) \(failed) 项\(status)",
          "\(wording.count(failed, nature)) \(status)"))
    }
    let missing = count(.missing)
    let review = count(.review)
    if missing > 0 {
      parts.append(
        language(
          "\(missing) 项缺数据", Wording.count(missing, one: "lacks figures", many: "lack figures")))
    }
    if review > 0 { parts.append(language("\(review) 项待判断", "\(review) to be judged")) }
    let rows = items.filter { $0.nature.isTableRow && $0.nature.decides }
    if !rows.isEmpty, rows.allSatisfy({ $0.status == .notApplicable }) {
      parts.append(language("表中没有适用于本基地的条目", "no row of the table is for this base"))
    }
    if explanation.isForBase == .no {
      parts.insert(language("本方案不适用于本基地", "the scheme is not for this base"), at: 0)
    }
    if let everyCase = wording.everyCase(of: explanation) { parts.insert(everyCase, at: 0) }
    if parts.isEmpty {
      let passed = count(.pass)
      parts.append(language("须满足的 \(passed) 项全部满足", "all \(passed) that must be met are met"))
    }
    let advisory = items.filter { $0.nature == .advisory && $0.status != .notApplicable }
    if !advisory.isEmpty {
      let passed = advisory.count { $0.status == .pass }
      parts.append(
        language(
          "引导性 \(advisory.count) 项中满足 \(passed) 项", "\(passed) of \(advisory.count) advisory met"))
    }
    text = wording.clauses(parts)
  }
}
