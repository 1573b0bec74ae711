import CLibrary
import Reports
import Rules

/// A folder of pages that is written whole or not at all: to a folder beside it that takes its name in the end.
///
/// A folder that is there is replaced where it is empty or holds nothing but the pages of an earlier report.
final class FolderReplacement {
  private let target: String
  private let temporary: String
  private let descriptor: Int32
  private let slot: Int?
  private var isOpen = true
  /// The page that was begun.
  private var page: Int32?

  init(of path: String) throws(Files.Failure) {
    var target = path
    while target.utf8.count > 1, target.ends(with: "/") { target.removeLast() }
    switch Files.kind(of: target) {
    case nil:
      // A link that leads nowhere is neither followed nor replaced.
      if Files.kind(of: target, followingLinks: false) != nil { throw Files.Failure(ENOENT) }
    case .folder:
      target = Files.resolved(target)
      try Self.checkPages(in: target)
    case .file, .link, .other: throw Files.Failure(ENOTDIR)
    }
    let parent = target.folderAndName.folder
    if !parent.isEmpty, Files.kind(of: parent) == nil { throw .noFolder }
    self.target = target
    temporary = try Self.makeFolder(in: parent)
    slot = Interruption.remove(folder: temporary)
    descriptor = Files.open(temporary, O_RDONLY | O_DIRECTORY)
    guard descriptor >= 0 else {
      let failure = Files.Failure.ofLastCall
      discard()
      throw failure
    }
  }

  deinit { discard() }

  /// Makes a folder of a name that nothing has yet.
  private static func makeFolder(in parent: String) throws(Files.Failure) -> String {
    while true {
      let name = parent + ".basecheck-\(UInt32.random(in: 0 ... .max))"
      if mkdir(name.systemPath, 0o777) == 0 { return name }
      guard errno == EEXIST else { throw .ofLastCall }
    }
  }

  /// Throws where a folder holds anything but the pages of a report of ours.
  private static func checkPages(in folder: String) throws(Files.Failure) {
    var walk = FolderWalk(through: folder)
    while let found = walk.next() {
      let (parent, name) = found.path.folderAndName
      guard case .file = found.what, HTMLPagesReport.isPage(name), OwnFile.isReport(at: found.path),
        parent.utf8.elementsEqual((folder.ends(with: "/") ? folder : folder + "/").utf8)
      else { throw .holdsOthers(found.path.shownPath) }
    }
  }

  /// Begins a page.
  func begin(page name: String) throws(Files.Failure) {
    let file = Files.open(name, O_WRONLY | O_CREAT | O_EXCL, in: descriptor)
    guard file >= 0 else { throw .ofLastCall }
    page = file
  }

  /// Writes to the page that was begun.
  func append(_ bytes: [UInt8]) throws(Files.Failure) {
    if let page { try Files.send(bytes, to: page) }
  }

  /// Ends the page that was begun.
  func endPage() throws(Files.Failure) {
    guard let file = page else { return }
    page = nil
    guard close(file) == 0 else { throw .ofLastCall }
  }

  /// Gives the folder its name.
  func commit() throws(Files.Failure) {
    guard isOpen else { return }
    if let mode = Files.mode(of: target) { fchmod(descriptor, mode) }
    // All pages reach the disk before the name does.
    sync()
    if rename(temporary.systemPath, target.systemPath) != 0 {
      guard [ENOTEMPTY, EEXIST].contains(errno) else { throw .ofLastCall }
      try replaceFull()
    }
    isOpen = false
    close(descriptor)
    Interruption.keep(folder: slot)
  }

  /// The same where pages of an earlier report stand there: they move out of the way first.
  private func replaceFull() throws(Files.Failure) {
    let earlier = try Self.makeFolder(in: target.folderAndName.folder)
    guard rename(target.systemPath, earlier.systemPath) == 0 else {
      let failure = Files.Failure.ofLastCall
      rmdir(earlier.systemPath)
      throw failure
    }
    guard rename(temporary.systemPath, target.systemPath) == 0 else {
      let failure = Files.Failure.ofLastCall
      rename(earlier.systemPath, target.systemPath)
      throw failure
    }
    Interruption.removeNow(folder: earlier)
  }

  /// Leaves the folder as it was.
  private func discard() {
    guard isOpen else { return }
    isOpen = false
    if let page { close(page) }
    close(descriptor)
    Interruption.keep(folder: slot)
    Interruption.removeNow(folder: temporary)
  }
}
