import Assessment
import Reports
import Rules

/// A report on its way to a file or to standard output.
struct ReportOutput {
  private let report: any Report
  private var sink = ReportSink()
  private let format: ReportFormat
  private let target: ReportTarget

  /// - Returns: `nil` where the format is none of those whose reports are made of reasons.
  init?(
    _ format: ReportFormat, to path: String?, replacing permission: FileReplacement.Permission,
    _ settings: ReportSettings
  ) throws(CommandFailure) {
    let isTerminal = path == nil && Terminal.showsColors(Files.standardOutput)
    guard
      let report =
        format.isWrittenToFolder(path)
        ? HTMLPagesReport(settings)
        : format.report(settings, isTerminal: isTerminal, isFile: path != nil)
    else { return nil }
    self.report = report
    self.format = format
    target = try ReportTarget(
      path, replacing: permission, isFolder: format.isWrittenToFolder(path))
  }

  /// Whether the report names the SHA-256 of files.
  var printsDigests: Bool { format.printsDigests }

  /// Takes a step of the report and sends on what it wrote.
  mutating func write(
    _ step: (any Report, inout ReportSink) -> Void
  ) throws(CommandFailure) {
    step(report, &sink)
    guard !sink.isEmpty else { return }
    for page in sink.pages { try target.write(page) }
    let mayBeCommand = format.beginsLinesWithNames && sink.holdsTwoColons
    let bytes = mayBeCommand ? Array(sink.text.withoutWorkflowCommands.utf8) : sink.bytes
    if !bytes.isEmpty { try target.write(bytes) }
    sink.removeAll()
  }

  func commit() throws(CommandFailure) { try target.commit() }
}
