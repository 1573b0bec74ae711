import Assessment
import Criteria
import Submission

/// The file that `--from` names, of whose only submission something is made.
struct StartingFile {
  let source: SourceFile
  let file: AssessedFile
  /// What the file was assessed by last.
  var assessor = Assessor(.all, by: .ofSubmissionIfNamed)
  private let path: String

  /// Reads the file and tells what is wrong with it; `nil` where it can't be read.
  init?(at path: String, _ output: Output) {
    self.path = path
    do {
      source = try Inputs.source(at: path)
    } catch {
      output.complain(path, error)
      return nil
    }
    file = assessor.assess(source)
    output.complain(about: file)
  }

  /// What is made of the only submission; a file that holds several or none is refused.
  func only<Value>(_ value: Value?) throws(CommandFailure) -> Value {
    let count = file.submissionCount
    guard count == 1, let value else {
      throw .usage(
        "\(path) 里有 \(count) 份填报，--from 只能用一份；请拆成几个文件",
        "\(path) holds \(count) submissions, and --from takes one; split the file")
    }
    return value
  }
}
