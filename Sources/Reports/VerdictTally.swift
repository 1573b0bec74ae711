import Assessment
import Evaluation
import Rules

/// How many submissions of a run came to which verdict, scheme by scheme.
struct VerdictTally {
  private var schemes: [(scheme: Scheme, counts: VerdictCounts)] = []
  private var filesNotJudged = 0
  private var submissionsInError = 0
  private var count = 0
  /// Whether a verdict is told of nowhere else.
  var isCountedOnly = false

  mutating func add(_ explanation: Explanation) {
    count += 1
    let index =
      schemes.firstIndex { $0.scheme.id == explanation.scheme.id } ?? schemes.endIndex
    if index == schemes.endIndex {
      schemes.append((scheme: explanation.scheme, counts: VerdictCounts()))
    }
    schemes[index].counts.add(
      explanation.verdict, isOfOtherBases: explanation.isOfOtherBases)
  }

  /// Counts what of a file is not judged.
  mutating func add(_ file: AssessedFile) {
    if file.isJudged {
      submissionsInError += file.submissionsInError
    } else if file.hasErrors {
      filesNotJudged += 1
    }
  }

  mutating func addUnreadable() { filesNotJudged += 1 }

  /// A line for each scheme; `nil` where one verdict stands for itself.
  func summary(_ wording: Wording) -> String? {
    let isAllJudged = filesNotJudged == 0 && submissionsInError == 0
    guard count > 1 || (count > 0 && !isAllJudged) || isCountedOnly else { return nil }
    return TextColumns.lines(rows(wording))
  }

  /// The scheme or what else is counted, and how many came to what.
  func rows(_ wording: Wording) -> [(name: String, help: String)] {
    let language = wording.language
    var rows = schemes.map { scheme, counts in
      (name: scheme.id, help: wording.counts(counts, scheme.purpose))
    }
    if submissionsInError > 0 {
      rows.append(
        (
          name: language("没有评价的填报", "submissions not judged"),
          help: String(submissionsInError)
        ))
    }
    if filesNotJudged > 0 {
      rows.append(
        (name: language("没有评价的文件", "files not judged"), help: String(filesNotJudged)))
    }
    return rows
  }
}
