import Reports
import Rules

/// Something long on its way to a file, to a folder of pages or to standard output, step by step.
struct StreamedOutput {
  private let stream: ReportStream
  private var sink: ReportSink

  /// - Parameters:
  ///   - path: The file; `nil` and `-` are standard output.
  ///   - permission: Which files may be replaced.
  ///   - isFolder: Whether the path is a folder's, for a report of several pages.
  ///   - beginsLinesWithNames: Whether a line may begin with a name that someone chose, which must not be taken for
  ///     a command.
  init(
    to path: String?, replacing permission: FileReplacement.Permission, isFolder: Bool = false,
    beginsLinesWithNames: Bool
  ) throws(CommandFailure) {
    stream = ReportStream(
      to: try ReportTarget(
        path == "-" ? nil : path, replacing: permission, isFolder: isFolder),
      beginsLinesWithNames: beginsLinesWithNames)
    sink = ReportSink(to: stream)
  }

  /// Takes a step and sends on what it wrote.
  mutating func write(_ step: (inout ReportSink) -> Void) throws(CommandFailure) {
    step(&sink)
    sink.flush()
    try stream.check()
  }

  /// Ends the output: gives its file or folder the name.
  func commit() throws(CommandFailure) { try stream.commit() }
}
