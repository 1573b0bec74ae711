import Reports
import Rules

/// Where a report goes: a file or a folder of pages that is there in the end, or standard output.
struct ReportTarget {
  private let file: FileReplacement?
  private let folder: FolderReplacement?
  private let path: String?

  /// - Parameters:
  ///   - path: The file; `nil` is standard output.
  ///   - isFolder: Whether the path is a folder's, for a report of several pages.
  init(
    _ path: String?, replacing permission: FileReplacement.Permission, isFolder: Bool = false
  ) throws(CommandFailure) {
    self.path = path
    do {
      folder = try (isFolder ? path : nil).map { path throws(Files.Failure) in
        try FolderReplacement(of: path)
      }
      file = try (isFolder ? nil : path).map { path throws(Files.Failure) in
        try FileReplacement(of: path, replacing: permission)
      }
    } catch {
      throw .notWritten(Bilingual((path ?? "") + " ", path ?? ""), error)
    }
  }

  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do {
      if let folder {
        try folder.append(bytes)
      } else if let file {
        try file.write(bytes)
      } else {
        try Files.send(bytes, to: Files.standardOutput)
      }
    } catch {
      // A reader that has enough is no error; files and the code are still to come.
      if file != nil || folder != nil || !error.isClosedPipe { throw failure(error) }
    }
  }

  /// Does something for the report with other files.
  func attempt<Result>(
    _ step: () throws(Files.Failure) -> Result
  ) throws(CommandFailure) -> Result {
    do throws(Files.Failure) { return try step() } catch { throw failure(error) }
  }

  /// Writes a page into the folder.
  func write(_ page: ReportSink.Page) throws(CommandFailure) {
    try begin(page: page.name)
    try write(Array(page.text.utf8))
    try endPage()
  }

  /// Begins a page of the folder.
  func begin(page name: String) throws(CommandFailure) {
    try attempt { () throws(Files.Failure) in try folder?.begin(page: name) }
  }

  /// Ends the page that was begun.
  func endPage() throws(CommandFailure) {
    try attempt { () throws(Files.Failure) in try folder?.endPage() }
  }

  /// Gives the file or the folder its name.
  func commit() throws(CommandFailure) {
    do {
      try folder?.commit()
      try file?.commit()
    } catch {
      throw failure(error)
    }
  }

  private func failure(_ error: Files.Failure) -> CommandFailure {
    .notWritten(path.map { Bilingual($0 + " ", $0) } ?? Bilingual("结果", "the result"), error)
  }
}
