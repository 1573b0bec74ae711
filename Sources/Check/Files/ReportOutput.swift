import Assessment
import Reports
import Rules

/// A report of `evaluate` on its way to a file or to standard output.
struct ReportOutput {
  private let report: any Report
  private let format: ReportFormat
  /// Keeps what the report tells in the end.
  private let store = RecordsOfRun()
  private var output: StreamedOutput

  /// - Returns: `nil` where the format is none of those whose reports are made of reasons.
  init?(
    _ format: ReportFormat, to path: String?, replacing permission: FileReplacement.Permission,
    _ settings: ReportSettings
  ) throws(CommandFailure) {
    let isTerminal = path == nil && Terminal.showsColors(Files.standardOutput)
    guard
      let report =
        format.isWrittenToFolder(path)
        ? HTMLPagesReport(settings, keptIn: store)
        : format.report(settings, isTerminal: isTerminal, isFile: path != nil)
    else { return nil }
    self.report = report
    self.format = format
    output = try StreamedOutput(
      to: path, replacing: permission, isFolder: format.isWrittenToFolder(path),
      beginsLinesWithNames: format.beginsLinesWithNames)
  }

  /// Whether the report names the SHA-256 of files.
  var printsDigests: Bool { format.printsDigests }

  /// Takes a step of the report and sends on what it wrote.
  mutating func write(
    _ step: (any Report, inout ReportSink) -> Void
  ) throws(CommandFailure) {
    let report = report
    try output.write { step(report, &$0) }
    try store.check()
  }

  func commit() throws(CommandFailure) { try output.commit() }
}
