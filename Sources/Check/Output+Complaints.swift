import Assessment
import Reports
import Submission

extension Output {
  /// Says what is wrong with a file: each problem with its place, its name, and the line marked below it.
  func complain(about file: AssessedFile, errorsAlone: Bool = false) {
    for located in file.diagnostics {
      complain(about: located, in: file.source, errorsAlone: errorsAlone)
    }
  }

  /// Says what one problem in a text is, unless errors alone are told and it is none.
  func complain(about located: LocatedDiagnostic, in source: SourceFile, errorsAlone: Bool) {
    if located.isError || !errorsAlone { send(complaint(about: located, in: source)) }
  }

  /// The lines about a problem.
  func complaint(about located: LocatedDiagnostic, in source: SourceFile) -> String {
    let first = "\(located.line(file: source.name, in: language)) [\(located.name)]"
    return ([first] + SourceQuote(located, in: source).lines).map { shown($0) }.joined()
  }
}
