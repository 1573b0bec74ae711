import Rules

/// Which files a command reads: those that are named, listed or found in folders, but for those that
/// are left out.
enum FileSelection {
  static let filesFrom = OptionDeclaration(
    name: "--files-from", value: Bilingual("文件", "FILE"),
    help: Bilingual(
      "另外评价这个清单里的文件和目录，每行一个（或以 NUL 分隔，如 git diff -z 所列）；“-”是标准输入",
      "judge also the files and folders of this list, one a line (or with NUL between, as git diff -z lists them); "
        + "- is standard input"),
    valueKind: .files)
  static let exclude = OptionDeclaration(
    name: "--exclude", value: Bilingual("模式", "GLOB"),
    help: Bilingual(
      "不评价路径与模式相符的文件，可以给几次：* 和 ? 不含斜杠，** 可含，如 --exclude 'draft-*' --exclude '申报/旧/**'",
      "leave out files whose path matches; may be given several times: * and ? stand for no slash, ** for any, as "
        + "in --exclude 'draft-*' --exclude 'parks/old/**'"))

  /// The files that the words of a command line ask for.
  ///
  /// - Parameter command: The name of the command that is to read them.
  static func inputs(
    _ arguments: Arguments, for command: String
  ) throws(CommandFailure) -> Inputs {
    let list = try arguments.one(filesFrom)
    let paths = arguments.operands
    guard !paths.isEmpty || list != nil, !paths.contains("") else {
      throw .usage(
        "\(command) 要带填报文件，如 basecheck \(command) base.json --scheme 2021-general",
        "\(command) needs a file, as in basecheck \(command) base.json --scheme 2021-general")
    }
    guard (paths + (list.map { [$0] } ?? [])).count(where: { $0 == "-" }) <= 1 else {
      throw .usage("标准输入“-”只能给一次", "standard input \"-\" may be given only once")
    }
    let listed = try list.map { path throws(CommandFailure) in try names(listedIn: path) } ?? []
    let kept = Inputs(
      at: paths + listed, excluding: arguments.all(exclude).map { Glob($0) },
      latestOnly: arguments.has(Versions.option))
    guard !kept.isEmpty else {
      throw CommandFailure(
        message: Inputs(at: paths + listed).isEmpty
          ? Bilingual("清单里没有文件", "the list names no file")
          : Bilingual("--exclude 没有留下任何文件", "--exclude leaves no file"),
        code: .noInput)
    }
    return kept
  }

  /// The paths of a list, one a line, or with NUL between.
  private static func names(listedIn path: String) throws(CommandFailure) -> [String] {
    let bytes: [UInt8]
    do {
      bytes = try Files.bytes(of: path, limit: 1 << 26)
    } catch {
      throw CommandFailure(
        message: Bilingual(
          "清单 \(path)：\(error.message.chinese)", "the list \(path): \(error.message.english)"),
        code: .noInput)
    }
    let separator = bytes.contains(0) ? 0 : UInt8(ascii: "\n")
    return bytes.split(separator: separator).compactMap { line in
      let name = separator != 0 && line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      return name.isEmpty ? nil : String(path: name)
    }
  }
}
