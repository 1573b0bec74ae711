import Assessment
import Reports
import Submission

extension Output {
  /// Says what is wrong with a file: each problem with its place, its name, and the line marked below it.
  func complain(about file: AssessedFile, errorsAlone: Bool = false) {
    for located in file.diagnostics where located.isError || !errorsAlone {
      complain("\(located.line(file: file.source.name, in: language)) [\(located.name)]")
      for line in SourceQuote(located, in: file.source).lines { complain(line) }
    }
  }
}
