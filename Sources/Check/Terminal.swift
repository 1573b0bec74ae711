import CLibrary

/// What the program knows of the terminal that it writes to.
enum Terminal {
  /// The columns of text where nothing says how many there are.
  static let usualWidth = 100
  /// Fewer columns leave no room beside the numbers of items.
  private static let leastWidth = 40

  /// Whether a descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The columns to break lines at: the terminal's, or else those that `COLUMNS` names.
  static var width: Int {
    let asked = Files.environment("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    return max(leastWidth, columns(of: Files.standardOutput) ?? asked ?? usualWidth)
  }

  /// The columns of what goes to a file, or to standard output where none is named.
  static func width(at path: String?) -> Int { isFile(path) ? usualWidth : width }

  /// Whether text to a file, or to standard output where none is named, is coloured.
  static func showsColors(at path: String?) -> Bool {
    !isFile(path) && showsColors(Files.standardOutput)
  }

  private static func isFile(_ path: String?) -> Bool { path != nil && path != "-" }

  /// The columns of the terminal, `nil` where a descriptor is none or it does not say.
  private static func columns(of descriptor: Int32) -> Int? {
    guard isTerminal(descriptor) else { return nil }
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// Refuses to show on a terminal what is no text.
  ///
  /// - Parameters:
  ///   - option: What asks for it.
  ///   - example: What writes it to a file.
  static func refuseBinary(_ option: String, example: String) throws(CommandFailure) {
    guard isTerminal(Files.standardOutput) else { return }
    throw .usage(
      "\(option) 不是文字，不能显示在终端上；请用 --output 写到文件，如 basecheck \(example)",
      "\(option) is no text that a terminal can show; write it to a file with --output, as in basecheck \(example)"
    )
  }

  /// Whether text to a descriptor is coloured: on a terminal that shows colours, or wherever
  /// `FORCE_COLOR` asks for it, but never against `NO_COLOR`.
  static func showsColors(_ descriptor: Int32) -> Bool {
    guard Files.environment("NO_COLOR") == nil else { return false }
    if let forced = Files.environment("FORCE_COLOR") { return forced != "0" }
    return isTerminal(descriptor) && Files.environment("TERM") != "dumb"
  }
}
