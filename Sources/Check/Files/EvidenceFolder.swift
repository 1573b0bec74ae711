import Assessment
import Criteria
import Reports
import Submission

/// The folder of a submission, in which the files that its attestations name must lie.
struct EvidenceFolder {
  private let folder: String
  /// Each file that was found, by the bytes of the path that the submission gives: two spellings of a
  /// letter are two names.
  private(set) var files: [[UInt8]: EvidenceFile] = [:]

  /// - Parameter submission: The path of the submission; the folder of standard input is the
  ///   working folder.
  init(of submission: String) {
    let path = submission.folderAndName.folder
    folder = submission == "-" || path.isEmpty ? "." : path
  }

  /// What is wrong with the files that a submission names, and what it says without naming any.
  mutating func problems(
    of submission: borrowing Submission, in source: SourceFile
  ) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for entry in submission.entries where entry.subject == .evidence {
      let path = submission.text(of: entry, in: source)
      let name = Array(path.utf8)
      if files[name] != nil { continue }
      switch Files.evidence(path, inFolder: folder) {
      case .success(let file): files[name] = file
      case .failure(let fault):
        problems.append(Diagnostic(.evidence(path, fault), at: entry.place))
      }
    }
    let unshown = submission.attestationsWithoutEvidence(in: .all)
    if !unshown.isEmpty {
      problems.append(
        Diagnostic(.evidenceNotGiven(unshown), at: submission.beginning(of: .attestations)))
    }
    return problems
  }
}
