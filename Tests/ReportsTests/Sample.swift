import Assessment
import Criteria
import Evaluation
import Foundation
import Rules
import Submission

@testable import Reports

/// A file read and evaluated as the program does it.
enum Sample {
  static func settings(
    _ language: Language = .chinese, reading: SignReading = .printed,
    detail: ReportSettings.Detail? = nil, isOfOneFile: Bool = true,
    failsOn: FailureThreshold = .undetermined, catalogue: Catalogue = .all
  ) -> ReportSettings {
    ReportSettings(
      catalogue: catalogue, language: language, version: "1.2.3", reading: reading,
      time: "2021-06-23T08:30:00", lastFullYear: nil, paths: ReportPaths(folder: "/srv/park"),
      detail: detail, isOfOneFile: isOfOneFile, failsOn: failsOn)
  }

  /// What a report says of a run over one file, and over one that could not be opened if it is named.
  static func text<Format: Report>(
    of report: Format, _ text: String = file, name: String = "base.json",
    schemes: [Scheme] = [.general2021], unreadable: UnreadableFile? = nil,
    catalogue: Catalogue = .all
  ) -> String {
    let (file, submissions) = checked(text, name: name, schemes: schemes, catalogue: catalogue)
    var sink = ReportSink()
    report.start(to: &sink)
    report.begin(file, to: &sink)
    for submission in submissions { report.add(submission, of: file, to: &sink) }
    report.end(file, to: &sink)
    if let unreadable { report.add(unreadable, to: &sink) }
    report.finish(to: &sink)
    return sink.text
  }

  static func checked(
    _ text: String, name: String = "base.json", schemes: [Scheme] = [.general2021],
    reading: SignReading = .printed, catalogue: Catalogue = .all
  ) -> (file: AssessedFile, submissions: [AssessedSubmission]) {
    let source = SourceFile(name: name, bytes: Array(text.utf8))
    var assessor = Assessor(
      catalogue, by: .chosen(schemes), reading: reading, hashesFiles: true)
    return assessor.assess(all: source)
  }

  /// A park whose name and city try every mark that some format gives a meaning to.
  static let hostileName = "<b>&\"'%园|*_`[x](y)`*,:;=SUM(A1)\n::error::😀\u{202E}\u{7}"

  static let hostile = file.replacingOccurrences(
    of: "\"示例园（虚构）\"",
    with: #""<b>&\"'%园|*_`[x](y)`*,:;=SUM(A1)\n::error::😀\u202e\u0007""#)

  static let file = """
    {
      "base": { "name": "示例园（虚构）", "series": "优势", "specialRegion": false },
      "year": 2020,
      "figures": {
        "salesRevenue": 300, "leadingIndustryRevenue": 148.5,
        "majorAccidents": { "2018": 0, "2019": 0 }
      },
      "attestations": {
        "brands": { "met": false, "note": "注“<&>”", "evidence": ["附件/a.pdf"] }
      }
    }
    """
}
