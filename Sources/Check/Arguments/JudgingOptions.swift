import Assessment
import Criteria
import Reports
import Rules
import Submission

/// The options of the commands that judge files and tell of all of them at once.
struct JudgingOptions {
  let schemes: SchemeNames
  let reading: SignReading
  let lastFullYear: Int?
  let failsOn: FailureThreshold
  /// Where what is told goes; `nil` is standard output.
  let path: String?

  init(_ arguments: Arguments) throws(CommandFailure) {
    schemes = try SchemeNames(arguments.all(EvaluateCommand.scheme))
    reading =
      try arguments.one(EvaluateCommand.reading).flatMap(SignReading.init(rawValue:)) ?? .printed
    lastFullYear = try arguments.year(EvaluateCommand.year)
    failsOn =
      try arguments.one(EvaluateCommand.failOn).flatMap(FailureThreshold.init(rawValue:))
      ?? .undetermined
    path = try arguments.one(.output)
  }

  /// What judges by the options.
  var assessor: Assessor {
    Assessor(.all, by: schemes.choice, reading: reading, asOf: lastFullYear)
  }

  /// How reports are written by the options.
  func settings(_ output: Output, isOfOneFile: Bool = false) -> ReportSettings {
    ReportSettings(
      catalogue: .all, language: output.language, version: Basecheck.version, reading: reading,
      time: Clock.timestamp, lastFullYear: lastFullYear, paths: RepositoryRoot.paths(asked: nil),
      detail: nil, isOfOneFile: isOfOneFile, failsOn: failsOn)
  }
}
