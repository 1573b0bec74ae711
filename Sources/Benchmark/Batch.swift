import Assessment
import Criteria
import Evaluation
import Reports
import Rules
import Submission

/// A batch of submissions judged as `evaluate --format verdicts` does.
enum Batch {
  /// The lines of verdict on a file, by their size.
  static func lines(_ source: SourceFile) -> Int {
    var assessor = StreamAssessor(.all, SubmissionReader(catalogue: .all), by: .ofSubmission)
    var lines = VerdictLines(
      ReportSettings(
        catalogue: .all, language: .chinese, version: "", reading: .printed, time: "",
        lastFullYear: nil, paths: ReportPaths(folder: "/"), detail: nil, isOfOneFile: true))
    lines.begin(fileNamed: source.name)
    var progress = StreamAssessor.Progress()
    var size = 0
    _ = assessor.assess(
      source, from: &progress, isLast: true,
      failed: { lines.add(errors: $1, named: $0) },
      judged: { submission, position, verdicts, _ in
        lines.add(submission, at: position, verdicts)
        size += lines.bytes.count
        lines.removeAll()
      })
    return size
  }
}
