import Assessment
import CLibrary
import Criteria
import Reports
import Submission

/// The folder of a submission, in which the files that its attestations name must lie.
struct EvidenceFolder {
  /// The largest file of evidence, in bytes.
  static let maximumSize = 1 << 30

  private let folder: String
  /// The submission's own file, `nil` for standard input.
  private let submission: FileIdentity?
  /// Each file that was found, by the bytes of the path that the submission gives: two spellings of a
  /// letter are two names.
  private(set) var files: [[UInt8]: EvidenceFile] = [:]
  /// What was hashed, so that many names of one file cost no more than one.
  private var hashed: [FileIdentity: (file: EvidenceFile, modified: FileStatus.Time)] = [:]

  /// - Parameter submission: The path of the submission; the folder of standard input is the
  ///   working folder.
  init(of submission: String) {
    let path = submission.folderAndName.folder
    folder = submission == "-" || path.isEmpty ? "." : path
    self.submission = submission == "-" ? nil : FileStatus(of: submission)?.identity
  }

  /// What is wrong with the files that a submission names, and what it says without naming any.
  mutating func problems(
    of submission: borrowing Submission, in source: SourceFile
  ) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for entry in submission.entries where entry.subject == .evidence {
      let path = submission.text(of: entry, in: source)
      let name = Array(path.utf8)
      if files[name] != nil { continue }
      do throws(EvidenceFault) {
        files[name] = try file(at: path)
      } catch {
        problems.append(Diagnostic(.evidence(path, error), at: entry.place))
      }
    }
    let unshown = submission.attestationsWithoutEvidence(in: .all)
    if !unshown.isEmpty {
      problems.append(
        Diagnostic(.evidenceNotGiven(unshown), at: submission.beginning(of: .attestations)))
    }
    return problems
  }

  /// A file of evidence: there, inside the folder, a file, and not empty.
  ///
  /// It is opened once, and what is open is looked at and hashed, whatever becomes of its name meanwhile.
  private mutating func file(at path: String) throws(EvidenceFault) -> EvidenceFile {
    let descriptor = try open(path)
    defer { close(descriptor) }
    guard let status = FileStatus(ofDescriptor: descriptor) else { throw .unreadable }
    guard status.kind == .file else { throw .notAFile }
    if status.identity == submission { throw .itself }
    guard status.size > 0 else { throw .empty }
    if let known = hashed[status.identity], known.modified == status.modified { return known.file }
    var hash = SHA256()
    var size = 0
    while true {
      guard size <= Self.maximumSize, status.size <= Self.maximumSize else {
        throw .tooLarge(limit: Self.maximumSize)
      }
      guard let chunk = try? Files.chunk(from: descriptor, room: 1 << 20) else {
        throw .unreadable
      }
      if chunk.isEmpty { break }
      size += chunk.count
      hash.update(chunk)
    }
    let file = EvidenceFile(size: size, sha256: hash.finish())
    hashed[status.identity] = (file, status.modified)
    return file
  }

  /// Opens what a path in the folder names, from one folder to the next and never through a link, so that
  /// it can't lie outside.
  private func open(_ path: String) throws(EvidenceFault) -> Int32 {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .missing }
    if path.begins(with: "/") { throw .outside }
    let root = Files.open(folder, O_RDONLY | O_DIRECTORY)
    guard root >= 0 else { throw .unreadable }
    // The folders on the way, the last of them open for the next part: `..` goes back along them.
    var way = [root]
    defer { for descriptor in way { close(descriptor) } }
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
      .filter { !$0.elementsEqual(".".utf8) }
    for part in parts {
      if part.elementsEqual("..".utf8) {
        close(way.removeLast())
        if way.isEmpty { throw .outside }
        continue
      }
      // A pipe must not be waited for.
      let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK
      let opened = Files.open(String(Substring(part)), flags, in: way[way.count - 1])
      guard opened >= 0 else {
        switch errno {
        case ENOENT, ENOTDIR: throw .missing
        case ELOOP, EMLINK: throw .link
        // A socket can't be opened at all.
        case ENXIO, ENODEV: throw .notAFile
        default: throw .unreadable
        }
      }
      way.append(opened)
    }
    return way.removeLast()
  }
}
