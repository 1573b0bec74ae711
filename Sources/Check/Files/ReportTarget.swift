import Rules

/// Where a report goes: a file that is there in the end, or standard output.
struct ReportTarget {
  private let file: FileReplacement?
  private let path: String?

  /// - Parameter path: The file; `nil` is standard output.
  init(
    _ path: String?, replacing permission: FileReplacement.Permission
  ) throws(CommandFailure) {
    self.path = path
    do {
      file = try path.map { path throws(Files.Failure) in
        try FileReplacement(of: path, replacing: permission)
      }
    } catch {
      throw .notWritten(Bilingual((path ?? "") + " ", path ?? ""), error)
    }
  }

  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do {
      if let file {
        try file.write(bytes)
      } else {
        try Files.send(bytes, to: Files.standardOutput)
      }
    } catch {
      // A reader that has enough is no error; files and the code are still to come.
      if file != nil || !error.isClosedPipe { throw failure(error) }
    }
  }

  /// Gives the file its name.
  func commit() throws(CommandFailure) {
    do {
      try file?.commit()
    } catch {
      throw failure(error)
    }
  }

  private func failure(_ error: Files.Failure) -> CommandFailure {
    .notWritten(path.map { Bilingual($0 + " ", $0) } ?? Bilingual("结果", "the result"), error)
  }
}
