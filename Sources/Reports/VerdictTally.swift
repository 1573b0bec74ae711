import Evaluation
import Rules

/// How many submissions of a run came to which verdict, scheme by scheme.
struct VerdictTally {
  private var schemes: [(scheme: Scheme, counts: [Verdict: Int], ofOtherBases: Int)] = []
  private var filesInError = 0
  private var count = 0

  mutating func add(_ explanation: Explanation) {
    count += 1
    let index =
      schemes.firstIndex { $0.scheme.id == explanation.scheme.id } ?? schemes.endIndex
    if index == schemes.endIndex {
      schemes.append((scheme: explanation.scheme, counts: [:], ofOtherBases: 0))
    }
    if explanation.isOfOtherBases {
      schemes[index].ofOtherBases += 1
    } else {
      schemes[index].counts[explanation.verdict, default: 0] += 1
    }
  }

  mutating func addFileInError() { filesInError += 1 }

  /// A line for each scheme; `nil` where one verdict stands for itself.
  func summary(_ wording: Wording) -> String? {
    guard count > 1 || (filesInError > 0 && count > 0) else { return nil }
    let language = wording.language
    var rows = schemes.map { scheme, counts, ofOtherBases in
      var parts = [Verdict.ineligible, .undetermined, .eligible].compactMap { verdict in
        counts[verdict].map { "\(wording.verdict(verdict, scheme.purpose)) \($0)" }
      }
      if ofOtherBases > 0 { parts.append("\(wording.notApplicable) \(ofOtherBases)") }
      return (name: scheme.id, help: wording.list(parts))
    }
    if filesInError > 0 {
      rows.append(
        (name: language("没有评价的文件", "files not judged"), help: String(filesInError)))
    }
    return TextColumns.lines(rows)
  }
}
