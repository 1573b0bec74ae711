import Evaluation
import Rules

/// How many submissions of a run came to which verdict, scheme by scheme.
struct VerdictTally {
  private var schemes: [(scheme: Scheme, counts: [Verdict: Int])] = []
  private var filesInError = 0
  private var count = 0

  mutating func add(_ explanation: Explanation) {
    count += 1
    if let known = schemes.firstIndex(where: { $0.scheme.id == explanation.scheme.id }) {
      schemes[known].counts[explanation.verdict, default: 0] += 1
    } else {
      schemes.append((scheme: explanation.scheme, counts: [explanation.verdict: 1]))
    }
  }

  mutating func addFileInError() { filesInError += 1 }

  /// A line for each scheme; `nil` where one verdict stands for itself.
  func summary(_ wording: Wording) -> String? {
    guard count > 1 || (filesInError > 0 && count > 0) else { return nil }
    return TextColumns.lines(rows(wording))
  }

  /// The scheme or what else is counted, and how many came to what.
  func rows(_ wording: Wording) -> [(name: String, help: String)] {
    let language = wording.language
    var rows = schemes.map { scheme, counts in
      let parts = [Verdict.ineligible, .undetermined, .eligible].compactMap { verdict in
        counts[verdict].map { "\(wording.verdict(verdict, scheme.purpose)) \($0)" }
      }
      return (name: scheme.id, help: wording.list(parts))
    }
    if filesInError > 0 {
      rows.append(
        (name: language("没有评价的文件", "files not judged"), help: String(filesInError)))
    }
    return rows
  }
}
