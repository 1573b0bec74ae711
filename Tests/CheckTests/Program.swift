import Foundation
import Testing

/// The built program, run as its users run it.
struct Program {
  /// What a run printed and how it ended.
  struct Run {
    let output: String
    let errors: String
    let code: Int32

    /// What is wrong, a line each, without the lines of the files that are quoted.
    var complaints: [Substring] {
      errors.split(separator: "\n").filter { !$0.hasPrefix("  ") }
    }
  }

  /// The folder of the package.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The program stands beside the test bundle.
  static let executable = Bundle.main.bundleURL.appending(path: "basecheck")

  /// The environment of a run: the tests' own, with the language and the time held still.
  private static let environment = ProcessInfo.processInfo.environment
    .merging([
      "LC_ALL": "C", "SOURCE_DATE_EPOCH": "1624437000", "COLUMNS": "", "FORCE_COLOR": "",
      "NO_COLOR": "",
      // Files are named the same where the tests' folder is no repository.
      "GITHUB_WORKSPACE": root.path,
    ]) { $1 }

  /// Runs the program in a folder and waits for its end.
  static func run(
    _ arguments: [String], in folder: URL = root, input: Data? = nil,
    environment: [String: String] = [:]
  ) throws -> Run {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = Self.environment.merging(environment) { $1 }
    let scratch = try Scratch()
    let outputURL = scratch.folder.appending(path: "output")
    let errorsURL = scratch.folder.appending(path: "errors")
    let inputURL = scratch.folder.appending(path: "input")
    // Files, not pipes: they take any amount of output without anyone reading meanwhile.
    try Data().write(to: outputURL)
    try Data().write(to: errorsURL)
    try (input ?? Data()).write(to: inputURL)
    process.standardOutput = try FileHandle(forWritingTo: outputURL)
    process.standardError = try FileHandle(forWritingTo: errorsURL)
    process.standardInput = try FileHandle(forReadingFrom: inputURL)
    try process.run()
    process.waitUntilExit()
    return Run(
      output: String(decoding: try Data(contentsOf: outputURL), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errorsURL), as: UTF8.self),
      code: process.terminationStatus)
  }

  /// Runs a shell command in which `$BASECHECK` is the program.
  static func shell(_ command: String, in folder: URL = root) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    process.environment = Self.environment.merging(["BASECHECK": executable.path]) { $1 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      output: String(decoding: data, as: UTF8.self), errors: "", code: process.terminationStatus)
  }
}

/// A folder of its own for a test, removed with the value.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "basecheck-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file into the folder and gives its path.
  func file(_ name: String, _ contents: Data) throws -> String {
    let url = folder.appending(path: name)
    try contents.write(to: url)
    return url.path
  }

  func file(_ name: String, _ contents: String) throws -> String {
    try file(name, Data(contents.utf8))
  }
}
