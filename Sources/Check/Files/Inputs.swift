import Criteria
import Rules
import Submission

/// A file that a command reads, or a path in whose place nothing can be read.
struct Input {
  let path: String
  /// Why nothing is read.
  var failure: Files.Failure?
  /// In bytes, `nil` where that is not known before it is read.
  var size: Int?
  /// When the file last changed, `nil` where that is not known.
  var modified: FileStatus.Time?
  /// Which file it is, where it was found in a folder.
  var identity: FileIdentity?
  /// Whether it was found in a folder rather than named.
  var isFound = false
}

/// The files that a command reads, one after the other, and all that is passed over on the way.
///
/// A file is given once, whatever paths lead to it. Names are held of the folders alone that the walk is
/// in. Nothing is passed over in silence: what can't be looked into is an input with its failure, and what
/// is not meant to be read is named by `next`, `text` or `finish`.
struct Inputs {
  private let operands: [String]
  /// Whether a folder is looked through, whose other files are named.
  let readsFolders: Bool
  private let excluded: [Glob]
  private var nextOperand = 0
  private var walk: FolderWalk?
  /// Whether the folder that is walked through had anything to read.
  private var isFolderEmpty = true
  private var seen = FirstApart<FileIdentity, Void>()
  private var unread = UnreadFiles()
  private var versions: Versions
  /// What was read before its turn, and where.
  private var ahead: (path: String, source: SourceFile)?
  /// Whether of several submissions of a base only the latest counts.
  let latestOnly: Bool

  /// - Parameters:
  ///   - excluded: The paths that are left out.
  ///   - latestOnly: Whether of several submissions of a base only the one counts whose file changed
  ///     last.
  init(at paths: [String], excluding excluded: [Glob] = [], latestOnly: Bool = false) {
    operands = paths
    readsFolders = paths.contains { $0 != "-" && Files.kind(of: $0) == .folder }
    self.excluded = excluded
    self.latestOnly = latestOnly
    versions = Versions(latestOnly: latestOnly)
    if latestOnly {
      versions.find(in: Inputs(at: paths.filter { $0 != "-" }, excluding: excluded))
    }
  }

  /// The next file, or what can't be read in its place.
  mutating func next() -> Input? {
    while true {
      while let found = walk?.next() {
        if let input = input(of: found) { return input }
      }
      if walk != nil {
        walk = nil
        if isFolderEmpty {
          return Input(path: operands[nextOperand - 1], failure: .noSubmissions)
        }
      }
      guard nextOperand < operands.count else { return nil }
      let path = operands[nextOperand]
      nextOperand += 1
      if isExcluded(path) { continue }
      if path == "-" { return Input(path: path) }
      guard let status = FileStatus(of: path) else {
        return Input(path: path, failure: .ofLastCall)
      }
      if status.kind == .folder {
        walk = FolderWalk(through: path)
        isFolderEmpty = true
      } else if seen.add(status.identity, ()) {
        return Input(
          path: path, size: status.kind == .file ? status.size : nil, modified: status.modified)
      }
    }
  }

  /// What a thing in a folder comes to, `nil` where it is not to be read.
  private mutating func input(of found: FolderWalk.Found) -> Input? {
    let isSubmission = Self.isSubmission(found.path)
    if isExcluded(found.path) {
      if isSubmission { isFolderEmpty = false }
      return nil
    }
    var input = Input(path: found.path, isFound: true)
    switch found.what {
    case .file(let status) where isSubmission:
      isFolderEmpty = false
      guard seen.add(status.identity, ()) else { return nil }
      input.modified = status.modified
      input.identity = status.identity
      input.size = status.size
    case .file(let status):
      unread.add(found.path, status.identity)
      return nil
    case .hidden:
      if isSubmission { unread.addHidden(found.path) }
      return nil
    case .linkedFolder:
      // The files of a folder that is walked through anyhow are read at their own place.
      let target = Files.resolved(found.path)
      if operands.contains(where: { Self.leads(from: $0, to: target) }) {
        unread.addLink(found.path)
        return nil
      }
      isFolderEmpty = false
      input.failure = .linkedFolder
    case .other:
      guard isSubmission else {
        unread.addOther(found.path)
        return nil
      }
      isFolderEmpty = false
      input.failure = .notRegular
    case .unreadable(let failure):
      isFolderEmpty = false
      input.failure = failure
    }
    return input
  }

  private static func leads(from operand: String, to target: String) -> Bool {
    let root = Files.resolved(operand)
    return target.utf8.elementsEqual(root.utf8)
      || target.begins(with: root == "/" ? root : root + "/")
  }

  private func isExcluded(_ path: String) -> Bool { excluded.contains { $0.matches(path) } }

  /// Whether there is nothing to be read.
  var isEmpty: Bool {
    var inputs = self
    return inputs.next() == nil
  }

  /// Whether there is one file to be read and no other.
  var isOne: Bool {
    var inputs = self
    return inputs.next() != nil && inputs.next() == nil
  }

  /// Whether a path leads to one of the files, which must not be written over.
  func contain(_ path: String) -> Bool {
    if operands.contains(where: { Files.areSame($0, path) }) { return true }
    // A report of ours in a folder is no input, and may be replaced.
    guard let identity = FileStatus(of: path)?.identity, OwnFile(at: path) == nil else {
      return false
    }
    var inputs = self
    while inputs.next() != nil {}
    return inputs.seen[identity] != nil
  }

  /// Refuses to write a report over one of the files.
  func refuse(_ path: String?) throws(CommandFailure) {
    guard let path, contain(path) else { return }
    throw .usage(
      "结果不能写到填报文件本身（\(path)）", "the report can't be written over the input (\(path))")
  }

  // MARK: - What is read

  /// A file that is named, is small and is the only one, read before its turn; `nil` where it is no such file
  /// or can't be read, which is told when it is its turn.
  mutating func readAhead(upTo size: Int) -> SourceFile? {
    var others = self
    guard let input = others.next(), !input.isFound, input.failure == nil,
      let given = input.size, given <= size, others.next() == nil,
      let bytes = try? Files.bytes(of: input.path, limit: size)
    else { return nil }
    let source = Self.source(input.path, bytes)
    ahead = (input.path, source)
    return source
  }

  /// The text of an input; `nil` where it is a report or a schema of ours that lies in a folder, or a
  /// workbook there that holds no table, which is named and passed over.
  mutating func text(of input: Input, _ output: Output) throws(Files.Failure) -> InputText? {
    if let failure = input.failure { throw failure }
    if let ahead, ahead.path == input.path { return .whole(ahead.source) }
    let text = try InputText(input) { output.note(input.path, $0.whyPassedOver) }
    // A workbook in a folder may be evidence.
    if case .whole(let source)? = text, let identity = input.identity,
      let why = source.whyWithoutTable
    {
      func words(_ language: Language) -> String {
        why.words(language, isInTable: true) { _ in Position(line: 1, column: 1) }
      }
      unread.addWorkbook(
        input.path, identity, why: Bilingual(words(.chinese), words(.english)))
      return nil
    }
    return text
  }

  /// What of ours lies in a folder and is passed over, by how it begins.
  static func ownFile(_ input: Input, _ bytes: [UInt8]) -> OwnFile? {
    input.isFound ? OwnFile(bytes) : nil
  }

  /// Takes note of the files that submissions name as evidence, which are none themselves.
  mutating func takeOut(evidence paths: [String]) { unread.takeOut(evidence: paths) }

  /// A file as a source of submissions.
  static func source(at path: String) throws(Files.Failure) -> SourceFile {
    source(path, try Files.bytes(of: path, limit: SubmissionReader.maximumSize))
  }

  /// A table where the name ends with `.csv` or standard input begins as one, else JSON. A workbook is one
  /// whatever its name.
  static func source(_ path: String, _ bytes: [UInt8]) -> SourceFile {
    if SourceFile.isWorkbook(bytes) || isWorkbook(path) {
      return SourceFile(workbook: path.shownPath, bytes: bytes)
    }
    return isTable(path) || path == "-" && beginsAsTable(bytes)
      ? SourceFile(table: path.shownPath, bytes: bytes, converter: GB18030.convert)
      : SourceFile(name: path.shownPath, bytes: bytes)
  }

  /// Whether a submission counts: not where only the latest of a base do and another is later. What is
  /// twice there is named, where more than errors is told.
  mutating func counts(
    _ submission: borrowing Submission, in source: SourceFile, of input: Input,
    readWith catalogue: Catalogue, isQuiet: Bool, _ output: Output
  ) -> Bool {
    if readsFolders {
      unread.takeOut(
        evidence: UnreadFiles.evidence(of: submission, in: source, at: input.path))
    }
    return versions.counts(submission, in: catalogue, of: input, isQuiet: isQuiet, output)
  }

  /// Whether only the latest of a base counts, and another is later.
  func isSuperseded(_ submission: borrowing Submission, of input: Input) -> Bool {
    versions.later(than: submission, in: .all, of: input) != nil
  }

  /// Names what was not read.
  ///
  /// - Returns: How many files of those may have held submissions.
  func finish(_ output: Output) -> Int { unread.report(output) }

  // MARK: - Names

  /// Whether bytes begin as a table does.
  static func beginsAsTable(_ bytes: [UInt8]) -> Bool {
    SourceFile.isTable(bytes, converter: GB18030.convert)
  }

  /// The kinds of files in a folder that are read as submissions, by how their names end.
  private static let kinds = [".json", ".csv"] + workbookKinds

  /// How the names of workbooks end that are read.
  private static let workbookKinds = [".xlsx", ".xlsm"]

  /// Whether a file in a folder is a submission by its name, in capitals or not.
  private static func isSubmission(_ path: String) -> Bool {
    let name = path.folderAndName.name.lowercased()
    // What stands beside a workbook that is open is none.
    return kinds.contains { name.ends(with: $0) } && !name.begins(with: "~$")
  }

  /// Whether a file is a table by its name, in capitals or not.
  static func isTable(_ path: String) -> Bool { path.lowercased().ends(with: ".csv") }

  /// Whether a file is a workbook by its name, in capitals or not.
  static func isWorkbook(_ path: String) -> Bool {
    let name = path.lowercased()
    return workbookKinds.contains { name.ends(with: $0) }
  }
}
