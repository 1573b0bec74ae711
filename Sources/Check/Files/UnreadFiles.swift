import Rules
import Submission

/// The files of a folder that are not read: those that may hold submissions in a form that is not read are
/// named one by one, all others are counted.
struct UnreadFiles {
  /// Files that may hold submissions, in the order of the walk; of a workbook also why it is not read.
  private var possible: [(path: String, identity: FileIdentity, why: Bilingual?)] = []
  /// The files that submissions name as evidence, of those kinds.
  private var evidence: Set<FileIdentity> = []
  /// Files whose names begin with a point.
  private var hidden: [String] = []
  /// Links to folders that are looked into anyhow.
  private var links: [String] = []
  /// All other files by how their names end.
  private var others: [String: Int] = [:]

  /// The forms in which submissions are kept that are not read: sheets, documents, archives.
  private static let kinds = [
    "xls", "xlsb", "et", "ett", "ods", "numbers", "tsv", "ndjson", "jsonl",
    // Those that are read, if only to be evidence.
    "xlsx", "xlsm",
    "doc", "docx", "wps", "odt", "rtf",
    "zip", "rar", "7z", "tar", "gz", "tgz", "bz2", "xz",
  ]

  /// How the name of a file ends, in small letters; empty where it has no point.
  private static func kind(of path: String) -> String {
    let name = path.folderAndName.name.lowercased()
    guard let point = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return String(Substring(name.utf8[name.utf8.index(after: point)...]))
  }

  mutating func add(_ path: String, _ identity: FileIdentity) {
    let kind = Self.kind(of: path)
    // Of these forms only one is a report's.
    let isReport = kind == "ndjson" && OwnFile(at: path) != nil
    // Beside a workbook that is open stands a small file that says who has it open.
    let isLock = path.folderAndName.name.begins(with: "~$")
    guard Self.kinds.contains(kind), !isReport, !isLock else { return addOther(path) }
    possible.append((path, identity, nil))
  }

  /// Adds a workbook that is none of a submission, or can't be read.
  mutating func addWorkbook(_ path: String, _ identity: FileIdentity, why: Bilingual) {
    possible.append((path, identity, why))
  }

  mutating func addHidden(_ path: String) { hidden.append(path) }

  mutating func addLink(_ path: String) { links.append(path) }

  mutating func addOther(_ path: String) { others[Self.kind(of: path), default: 0] += 1 }

  /// The paths that a submission names as evidence, of the kinds that may hold submissions.
  static func evidence(
    of submission: borrowing Submission, in source: SourceFile, at path: String
  ) -> [String] {
    var paths: [String] = []
    for entry in submission.entries where entry.subject == .evidence {
      let name = submission.text(of: entry, in: source)
      guard kinds.contains(kind(of: name)), !name.utf8.contains(0) else { continue }
      paths.append(path == "-" ? name : path.folderAndName.folder + name)
    }
    return paths
  }

  /// Takes note of files that submissions name as evidence, which are none themselves.
  mutating func takeOut(evidence paths: [String]) {
    for path in paths {
      if let identity = FileStatus(of: path)?.identity { evidence.insert(identity) }
    }
  }

  /// Names what was not read.
  ///
  /// - Returns: How many files of those may have held submissions.
  func report(_ output: Output) -> Int {
    var count = 0
    for (path, identity, why) in possible where !evidence.contains(identity) {
      count += 1
      if let why {
        output.warn(
          path,
          Bilingual(
            "没有读取：\(why.chinese)；如果是佐证材料，请在填报的佐证里写明",
            "not read: \(why.english); if it is evidence, name it in the submission"))
        continue
      }
      output.warn(
        path,
        Bilingual(
          "没有读取：不是 .json、.csv 或 .xlsx；如果是填报，请另存为 .xlsx；如果是佐证材料，请在填报的佐证里写明",
          "not read, since it is no .json, .csv or .xlsx; if it is a submission, save it as .xlsx; if it is "
            + "evidence, name it in the submission"))
    }
    for path in hidden {
      output.note(
        path, Bilingual("没有读取：名称以点开头", "not read, since its name begins with a point"))
    }
    for path in links {
      output.note(
        path,
        Bilingual(
          "没有进入：链接所指的目录已在读取之列", "not followed, since the folder that it leads to is read anyhow"))
    }
    let total = others.values.reduce(0, +)
    if total > 0 {
      let kinds = others.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      func list(_ language: Language) -> String {
        kinds.map { kind, count in
          (kind.isEmpty ? language("没有扩展名", "no extension") : "." + kind) + " \(count)"
        }.joined(separator: language("、", ", "))
      }
      output.note(
        Bilingual(
          "目录里另有 \(total) 个其他文件没有读取（\(list(.chinese))）",
          "\(total) other \(total == 1 ? "file" : "files") in the folders not read (\(list(.english)))"
        ))
    }
    return count
  }
}
