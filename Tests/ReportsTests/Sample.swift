import Criteria
import Evaluation
import Rules
import Submission

@testable import Reports

/// A file read and evaluated as the program does it.
enum Sample {
  static func checked(
    _ text: String, name: String = "base.json", scheme: Scheme = .general2021,
    reading: SignReading = .printed
  ) -> CheckedFile {
    let source = SourceFile(name: name, bytes: Array(text.utf8))
    let contents = SubmissionReader(catalogue: .all).read(source)
    let judge = Judge(scheme, in: .all)
    let submissions = contents.submissions.map { submission in
      CheckedSubmission(
        submission: submission,
        explanations: [Explanation(submission.row, by: judge, reading: reading)])
    }
    return CheckedFile(
      source: source, diagnostics: contents.allDiagnostics,
      submissions: contents.hasErrors ? [] : submissions)
  }

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
