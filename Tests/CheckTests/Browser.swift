import Foundation

/// An installed browser, run without a window in a profile of its own.
struct Browser {
  /// The first of the usual names in the search path, or the one that `BASECHECK_BROWSER` names.
  static let installed: Browser? = {
    let environment = ProcessInfo.processInfo.environment
    if let path = environment["BASECHECK_BROWSER"] {
      return path.isEmpty ? nil : Browser(executable: URL(fileURLWithPath: path))
    }
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    let candidates = names.flatMap { name in
      folders.map { URL(fileURLWithPath: $0).appending(path: name) }
    }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
      .map { Browser(executable: $0) }
  }()

  private let executable: URL

  /// What went wrong with a run.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// The page as the browser has it once its scripts have run.
  func dom(of page: URL) throws -> String {
    String(decoding: try run(["--dump-dom", page.absoluteString]), as: UTF8.self)
  }

  /// The page as it is printed.
  func pdf(of page: URL, in scratch: Scratch) throws -> Data {
    let pdf = scratch.folder.appending(path: "\(UUID()).pdf")
    _ = try run([
      "--print-to-pdf=\(pdf.path)", "--no-pdf-header-footer", page.absoluteString,
    ])
    return try Data(contentsOf: pdf)
  }

  /// Runs the browser, and ends it where it takes too long.
  private func run(_ arguments: [String]) throws -> Data {
    let scratch = try Scratch()
    let outputURL = scratch.folder.appending(path: "output")
    let errorsURL = scratch.folder.appending(path: "errors")
    try Data().write(to: outputURL)
    try Data().write(to: errorsURL)
    let process = Process()
    process.executableURL = executable
    process.arguments =
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--disable-extensions", "--disable-background-networking", "--hide-scrollbars",
        "--allow-file-access-from-files", "--window-size=1200,900",
        "--user-data-dir=\(scratch.folder.appending(path: "profile").path)",
      ] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: outputURL)
    process.standardError = try FileHandle(forWritingTo: errorsURL)
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    guard ended.wait(timeout: .now() + .seconds(60)) == .success else {
      process.terminate()
      throw Failure(description: "\(executable.lastPathComponent) did not end within a minute")
    }
    guard process.terminationStatus == 0 else {
      let errors = String(decoding: try Data(contentsOf: errorsURL), as: UTF8.self)
      throw Failure(
        description: "\(executable.lastPathComponent) ended with \(process.terminationStatus): "
          + errors.suffix(2000))
    }
    return try Data(contentsOf: outputURL)
  }
}
