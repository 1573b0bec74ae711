import Assessment
import Criteria
import Reports
import Submission

/// The folder of a submission, in which the files that its attestations name must lie.
struct EvidenceFolder {
  private let path: String
  /// Each file that was found, by the bytes of the path that the submission gives: two spellings of a
  /// letter are two names.
  private(set) var files: [[UInt8]: EvidenceFile] = [:]

  /// - Parameter submission: The path of the submission; the folder of standard input is the
  ///   working folder.
  init(of submission: String) {
    let folder = submission.folderAndName.folder
    path = submission == "-" || folder.isEmpty ? "." : folder
  }

  /// What is wrong with the files that a submission names, and what it says without naming any.
  mutating func problems(
    of submission: borrowing Submission, in source: SourceFile
  ) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for reference in source.evidence(of: submission) {
      let name = Array(reference.path.utf8)
      if files[name] != nil { continue }
      switch Files.evidence(reference.path, inFolder: path) {
      case .success(let file): files[name] = file
      case .failure(let fault):
        problems.append(Diagnostic(.evidence(reference.path, fault), at: reference.range))
      }
    }
    let unshown = source.attestationsWithoutEvidence(of: submission, in: .all)
    if !unshown.isEmpty {
      let object = submission.attestationsRange?.lowerBound ?? submission.range.lowerBound
      problems.append(Diagnostic(.evidenceNotGiven(unshown), at: object..<object + 1))
    }
    return problems
  }
}
