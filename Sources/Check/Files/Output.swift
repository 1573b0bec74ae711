import Reports
import Rules
import Submission

/// Where a command writes: its result to standard output, and what is wrong to standard error.
struct Output {
  /// The language of everything but the law's own words.
  let language: Language

  /// Writes the result.
  ///
  /// A reader that has enough and closes the pipe is no error.
  func write(_ text: String) throws(CommandFailure) { try write(Array(text.utf8)) }

  private func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do {
      try Files.send(bytes, to: Files.standardOutput)
    } catch {
      if error.isClosedPipe { return }
      throw .notWritten(Bilingual("结果", "the result"), error)
    }
  }

  /// Writes a result to a file, whole or not at all, or to standard output.
  ///
  /// - Parameter replaces: Whether a file that is there may be replaced.
  func write(
    _ text: String, to path: String?, replaces: Bool = false
  ) throws(CommandFailure) {
    try write(text, to: path, replacing: replaces ? .all : .none)
  }

  /// - Parameter permission: Which files may be replaced.
  func write(
    _ text: String, to path: String?, replacing permission: FileReplacement.Permission
  ) throws(CommandFailure) {
    try write(Array(text.utf8), to: path, replacing: permission)
  }

  /// The same of a result that is no text.
  func write(
    _ bytes: [UInt8], to path: String?, replacing permission: FileReplacement.Permission
  ) throws(CommandFailure) {
    guard let path, path != "-" else { return try write(bytes) }
    do {
      let file = try FileReplacement(of: path, replacing: permission)
      try file.write(bytes)
      try file.commit()
    } catch {
      throw .notWritten(Bilingual(path.shownPath + " ", path.shownPath), error)
    }
  }

  /// Writes a line about what is wrong; if that fails too, there is no one left to tell.
  func complain(_ line: String) { send(shown(line)) }

  /// A line as it is said on standard error.
  func shown(_ line: String) -> String {
    line.shownPath.printable.withoutWorkflowCommands + "\n"
  }

  /// Sends lines to standard error that were made before.
  func send(_ lines: String) {
    if !lines.isEmpty { try? Files.send(lines, to: Files.standardError) }
  }

  /// Says what is probably wrong with a file.
  func warn(_ path: String, _ words: Bilingual) {
    complain("\(path): \(language("警告：", "warning: "))\(words[language])")
  }

  /// Says what is good to know of a file, or of the run.
  func note(_ path: String, _ words: Bilingual) { send(noted(path, words)) }

  /// The line that says what is good to know of a file.
  func noted(_ path: String, _ words: Bilingual) -> String {
    shown("\(path): \(language("提示：", "note: "))\(words[language])")
  }

  func note(_ words: Bilingual) { note("basecheck", words) }

  /// Says that a file can't be read.
  func complain(_ path: String, _ failure: Files.Failure) { send(refusal(of: path, failure)) }

  /// The line that says that a file can't be read.
  func refusal(of path: String, _ failure: Files.Failure) -> String {
    let severity = language("错误：", "error: ")
    let name = ProblemKind.unreadable.rawValue
    return shown("\(path): \(severity)\(failure.message[language]) [\(name)]")
  }

  /// That standard input is a keyboard.
  static let waitsForKeyboard = Bilingual(
    "从键盘读取填报文件（JSON 或 CSV），以 Ctrl-D 结束",
    "reading a submission (JSON or CSV) from the keyboard; end it with Ctrl-D")
}

extension CommandFailure {
  static func notWritten(_ name: Bilingual, _ failure: Files.Failure) -> Self {
    Self(
      message: Bilingual(
        "\(name.chinese)写不出去：\(failure.message.chinese)",
        "\(name.english) can't be written: \(failure.message.english)"), code: .outputError)
  }
}
