import Assessment
import Evaluation
import Rules

/// How many submissions of a run came to which verdict, scheme by scheme.
struct VerdictTally {
  /// How many came to what under one scheme.
  private struct Count {
    let scheme: Scheme
    var ineligible = 0
    var undetermined = 0
    var eligible = 0
    var ofOtherBases = 0

    func of(_ verdict: Verdict) -> Int {
      switch verdict {
      case .ineligible: ineligible
      case .undetermined: undetermined
      case .eligible: eligible
      }
    }
  }

  private var schemes: [Count] = []
  private var filesNotJudged = 0
  private var submissionsInError = 0
  private var count = 0

  mutating func add(_ explanation: Explanation) {
    count += 1
    let index =
      schemes.firstIndex { $0.scheme.id == explanation.scheme.id } ?? schemes.endIndex
    if index == schemes.endIndex {
      schemes.append(Count(scheme: explanation.scheme))
    }
    if explanation.isOfOtherBases {
      schemes[index].ofOtherBases += 1
      return
    }
    switch explanation.verdict {
    case .ineligible: schemes[index].ineligible += 1
    case .undetermined: schemes[index].undetermined += 1
    case .eligible: schemes[index].eligible += 1
    }
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
    guard count > 1 || (count > 0 && !isAllJudged) else { return nil }
    return TextColumns.lines(rows(wording))
  }

  /// The scheme or what else is counted, and how many came to what.
  func rows(_ wording: Wording) -> [(name: String, help: String)] {
    let language = wording.language
    var rows = schemes.map { count in
      var parts: [String] = []
      for verdict in [Verdict.ineligible, .undetermined, .eligible] where count.of(verdict) > 0 {
        parts.append("\(wording.verdict(verdict, count.scheme.purpose)) \(count.of(verdict))")
      }
      if count.ofOtherBases > 0 {
        parts.append("\(wording.notApplicable) \(count.ofOtherBases)")
      }
      return (name: count.scheme.id, help: wording.list(parts))
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
