import Reports
import Rules

/// Where a command writes: its result to standard output, and what is wrong to standard error.
struct Output {
  /// The language of everything but the law's own words.
  let language: Language

  /// Writes the result.
  func write(_ text: String) throws(CommandFailure) {
    do {
      try Files.send(text, to: Files.standardOutput)
    } catch {
      throw .notWritten(Bilingual("结果", "the result"), error)
    }
  }

  /// Writes a result to a file, whole or not at all, or to standard output.
  func write(_ text: String, to path: String?) throws(CommandFailure) {
    guard let path, path != "-" else { return try write(text) }
    do {
      let file = try FileReplacement(of: path)
      try file.write(text)
      try file.commit()
    } catch {
      throw .notWritten(Bilingual(path + " ", path), error)
    }
  }

  /// Writes a line about what is wrong; if that fails too, there is no one left to tell.
  func complain(_ line: String) {
    let line = line.printable.withoutWorkflowCommands
    try? Files.send(line + "\n", to: Files.standardError)
  }

  /// Says that a file can't be read.
  func complain(_ path: String, _ failure: Files.Failure) {
    let severity = language("错误：", "error: ")
    complain("\(path): \(severity)\(failure.message[language])")
  }
}

extension CommandFailure {
  static func notWritten(_ name: Bilingual, _ failure: Files.Failure) -> Self {
    Self(
      message: Bilingual(
        "\(name.chinese)写不出去：\(failure.message.chinese)",
        "\(name.english) can't be written: \(failure.message.english)"), code: .outputError)
  }
}
