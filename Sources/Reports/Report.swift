public import Assessment

/// A report in one format, written while the run goes on.
///
/// Each step writes what can be said by then, so that a report need not hold what it has said already.
/// A file is begun, its submissions follow, and it is ended; where it is in error it has none.
public protocol Report: AnyObject {
  /// What stands before everything else.
  func start(to sink: inout ReportSink)
  /// A file with what is wrong with it.
  func begin(_ file: AssessedFile, to sink: inout ReportSink)
  /// A submission of the file that was begun.
  func add(
    _ checked: AssessedSubmission, of file: AssessedFile, to sink: inout ReportSink)
  /// The file that was begun, after the last of its submissions.
  func end(_ file: AssessedFile, to sink: inout ReportSink)
  /// A file that could not be opened.
  func add(_ file: UnreadableFile, to sink: inout ReportSink)
  /// What stands behind everything else.
  func finish(to sink: inout ReportSink)
}

extension Report {
  /// Nothing, for a format without a head.
  public func start(to sink: inout ReportSink) {}
  /// Nothing, for a format that tells of submissions alone.
  public func begin(_ file: AssessedFile, to sink: inout ReportSink) {}
  /// Nothing, for a format that has no end of a file.
  public func end(_ file: AssessedFile, to sink: inout ReportSink) {}
  /// Nothing, for a format that tells of what was read alone.
  public func add(_ file: UnreadableFile, to sink: inout ReportSink) {}
  /// Nothing, for a format without a foot.
  public func finish(to sink: inout ReportSink) {}
}
