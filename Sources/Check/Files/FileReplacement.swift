import CLibrary
import Rules

/// A file that is written whole or not at all: to a file beside it that takes its name in the end.
///
/// A device, a pipe or an open descriptor, which can't be replaced, is written to as it stands.
final class FileReplacement {
  /// Which files may be replaced. An empty file and what is no file may be written to in any case.
  enum Permission {
    /// None that is there.
    case none
    /// Reports of ours.
    case reports
    case all
  }

  private let descriptor: Int32
  /// The file beside, and the one whose name it takes; `nil` where there is none.
  private let names: (temporary: String, target: String)?
  private let slot: Int?
  private var isOpen = true

  init(of path: String, replacing permission: Permission) throws(Files.Failure) {
    let status = FileStatus(of: path)
    let kind = status?.kind
    if kind == .folder { throw Files.Failure(EISDIR) }
    if kind == .other || Files.namesDescriptor(path) {
      descriptor = Files.open(path, O_WRONLY)
      names = nil
      slot = nil
      guard descriptor >= 0 else { throw Files.Failure(errno) }
      return
    }
    if kind == nil, Files.kind(of: path, followingLinks: false) != nil {
      // A link that leads nowhere is neither followed nor replaced.
      throw Files.Failure(ENOENT)
    }
    // A file that may not be written to is not replaced either.
    if kind != nil, access(path.systemPath, W_OK) != 0 { throw Files.Failure(errno) }
    if let status, status.size > 0 {
      switch permission {
      case .none: throw .exists
      case .reports: if !OwnFile.isReport(at: path) { throw .notOwnReport }
      case .all: break
      }
    }
    let target = kind == nil ? path : Files.resolved(path)
    let folder = target.folderAndName.folder
    if !folder.isEmpty, Files.kind(of: folder) == nil { throw .noFolder }
    var opened: (descriptor: Int32, name: String)
    repeat {
      let name = folder + ".basecheck-\(UInt32.random(in: 0 ... .max))"
      opened = (Files.open(name, O_WRONLY | O_CREAT | O_EXCL), name)
    } while opened.descriptor < 0 && errno == EEXIST
    guard opened.descriptor >= 0 else { throw Files.Failure(errno) }
    descriptor = opened.descriptor
    names = (opened.name, target)
    slot = Interruption.remove(opened.name)
    if let mode = Files.mode(of: target) { fchmod(descriptor, mode) }
  }

  deinit { discard() }

  func write(_ text: String) throws(Files.Failure) { try write(Array(text.utf8)) }

  func write(_ bytes: [UInt8]) throws(Files.Failure) {
    try Files.send(bytes, to: descriptor)
  }

  /// Gives the file its name.
  func commit() throws(Files.Failure) {
    guard isOpen, let names else { return }
    guard fsync(descriptor) == 0 else { throw Files.Failure(errno) }
    isOpen = false
    defer { Interruption.keep(slot) }
    guard close(descriptor) == 0, rename(names.temporary.systemPath, names.target.systemPath) == 0
    else {
      let failure = Files.Failure(errno)
      unlink(names.temporary.systemPath)
      throw failure
    }
  }

  /// Leaves the file as it was.
  private func discard() {
    guard isOpen else { return }
    isOpen = false
    close(descriptor)
    if let names { unlink(names.temporary.systemPath) }
    Interruption.keep(slot)
  }
}

extension OptionDeclaration {
  /// Has files replaced that are there already.
  static let force = OptionDeclaration(
    name: "--force", value: nil,
    help: Bilingual(
      "结果文件已经存在时也替换；不给时，评价结果只替换 basecheck 自己写的结果和空文件，模板和 Schema 只替换空文件",
      "replace a file that is there; without it, reports replace only reports of basecheck and empty files, templates and "
        + "schemas only empty files"))
}
