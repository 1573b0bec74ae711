import Assessment
import Reports
import Submission

extension Output {
  /// Says what is wrong with a file: each problem with its place, its name, and the line marked below it.
  func complain(about file: AssessedFile, errorsAlone: Bool = false) {
    for located in file.diagnostics where located.isError || !errorsAlone {
      send(complaint(about: located, in: file.source))
    }
  }

  /// The lines about a problem.
  func complaint(about located: LocatedDiagnostic, in source: SourceFile) -> String {
    let first = "\(located.line(file: source.name, in: language)) [\(located.name)]"
    return ([first] + SourceQuote(located, in: source).lines).map { shown($0) }.joined()
  }
}
