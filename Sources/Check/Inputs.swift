import Submission

/// The files that a command reads.
enum Inputs {
  /// A file as a source of submissions.
  static func source(at path: String) throws(Files.Failure) -> SourceFile {
    SourceFile(name: path, bytes: try Files.bytes(of: path, limit: SubmissionReader.maximumSize))
  }
}
