import Reports

/// Where a command writes: its result to standard output, and what is wrong to standard error.
struct Output {
  /// Writes the result.
  func write(_ text: String) throws(CommandFailure) {
    do {
      try Files.send(text, to: Files.standardOutput)
    } catch {
      throw CommandFailure(message: "结果写不出去：\(error.message)", code: .outputError)
    }
  }

  /// Writes a result to a file, whole or not at all.
  func write(_ text: String, toFile path: String) throws(CommandFailure) {
    do {
      try Files.replace(path, with: text)
    } catch {
      throw CommandFailure(message: "\(path) 写不出去：\(error.message)", code: .outputError)
    }
  }

  /// Writes a line about what is wrong; if that fails too, there is no one left to tell.
  func complain(_ line: String) {
    try? Files.send(line.printable + "\n", to: Files.standardError)
  }
}
