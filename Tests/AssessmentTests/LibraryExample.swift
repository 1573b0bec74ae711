import Assessment
import Criteria
import Evaluation
import Rules
import Submission

func verdicts(on json: [UInt8]) -> [String] {
  var assessor = Assessor(.all)
  let (file, submissions) = assessor.assess(all: SourceFile(name: "base.json", bytes: json))
  let problems = file.diagnostics.map { "\($0.start.label) \($0.words(in: .english))" }
  return problems
    + submissions.flatMap { base in
      base.explanations.map {
        "\(base.submission.base.name ?? "") \($0.scheme.id) \($0.verdict)"
      }
    }
}
