import Rules

/// Which format the name of a file says that it is in.
enum FormatOfName {
  /// What stands for a format that no command writes.
  private static let none = ""

  /// The names of formats by how names of files end.
  private static let endings: [(ending: String, format: String)] = [
    (".txt", "text"), (".html", "html"), (".htm", "html"), (".md", "markdown"),
    (".markdown", "markdown"), (".csv", "csv"), (".xlsx", "xlsx"), (".json", "json"),
    (".ndjson", "ndjson"), (".jsonl", "ndjson"), (".sarif", "sarif"), (".xml", "junit"),
    // What people take for a document or a table.
    (".doc", none), (".docx", none), (".odt", none), (".rtf", none), (".wps", none),
    (".pdf", none), (".ppt", none), (".pptx", none), (".xls", none), (".xlsm", none),
    (".xlsb", none),
    (".et", none), (".ett", none), (".ods", none), (".tsv", none),
  ]

  private static func entry(ofFile path: String) -> (ending: String, format: String)? {
    let name = path.folderAndName.name.lowercased()
    return endings.first { name.ends(with: $0.ending) }
  }

  /// Whether a file's name says that it is in another format.
  static func contradicts(_ format: String, inFile path: String) -> Bool {
    entry(ofFile: path).map { $0.format != format } ?? false
  }

  /// The format of those that a command writes, which a file's name says it is in; `nil` where the name says
  /// none.
  static func format(
    ofFile path: String, among formats: [String]
  ) throws(CommandFailure) -> String? {
    guard let (ending, format) = entry(ofFile: path) else { return nil }
    guard formats.contains(format) else {
      let list = formats.joined(separator: ", ")
      throw .usage(
        "没有 \(ending) 这种格式的结果（--output \(path)）；请换一个文件名，或用 --format 写明：\(list)",
        "there is no result of the kind \(ending) (--output \(path)); name another file, or say which by --format: "
          + list)
    }
    return format
  }
}

extension Arguments {
  /// The format that an option asks for, or else the one that the name of the output says, or else the usual one.
  func format<Format: RawRepresentable & CaseIterable>(
    _ option: OptionDeclaration, among formats: [Format] = Array(Format.allCases),
    usual: Format
  ) throws(CommandFailure) -> Format where Format.RawValue == String {
    if let asked = try one(option).flatMap(Format.init(rawValue:)) { return asked }
    guard let path = try one(.output) else { return usual }
    return try FormatOfName.format(ofFile: path, among: formats.map { $0.rawValue })
      .flatMap(Format.init(rawValue:)) ?? usual
  }
}
