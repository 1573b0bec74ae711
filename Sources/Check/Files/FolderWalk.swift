import CLibrary

/// A walk through a folder and the folders below, in the order of their names.
///
/// Of the folders that the walk is in, only the names are kept, in one piece of storage each.
struct FolderWalk: IteratorProtocol {
  /// Something in a folder.
  struct Found {
    let path: String
    let what: What
  }

  enum What {
    /// A file, or a link to one.
    case file(FileStatus)
    /// A link to a folder.
    case linkedFolder
    /// A pipe, a socket or a device.
    case other
    /// A file or a folder whose name begins with a point, which is not looked into.
    case hidden
    /// What can't be looked into.
    case unreadable(Files.Failure)
  }

  private struct Level {
    let path: String
    let names: FolderNames
    var next = 0
  }

  private var levels: [Level] = []
  /// A folder that is to be listed.
  private var pending: String?

  init(through path: String) {
    pending = path
  }

  mutating func next() -> Found? {
    while true {
      if let path = pending {
        pending = nil
        do throws(Files.Failure) {
          levels.append(Level(path: path, names: try FolderNames(in: path)))
        } catch {
          return Found(path: path, what: .unreadable(error))
        }
      }
      guard let level = levels.last else { return nil }
      guard level.next < level.names.count else {
        levels.removeLast()
        continue
      }
      levels[levels.count - 1].next += 1
      let name = level.names[level.next]
      let child = level.path.ends(with: "/") ? level.path + name : level.path + "/" + name
      if let what = look(at: child, named: name) { return Found(path: child, what: what) }
    }
  }

  /// What stands at a path, `nil` where it is a folder, which is walked through next.
  private mutating func look(at path: String, named name: String) -> What? {
    if name.begins(with: ".") { return .hidden }
    guard let status = FileStatus(of: path, followingLinks: false) else {
      return .unreadable(Files.Failure(errno))
    }
    switch status.kind {
    case .file: return .file(status)
    case .folder:
      pending = path
      return nil
    case .other: return .other
    case .link:
      guard let status = FileStatus(of: path) else { return .unreadable(Files.Failure(errno)) }
      // A link to a folder may lead around in a circle.
      return switch status.kind {
      case .file: .file(status)
      case .folder: .linkedFolder
      case .link, .other: .other
      }
    }
  }
}

/// The names in a folder, sorted by their bytes.
private struct FolderNames {
  private var bytes: [UInt8] = []
  /// Where each name begins and ends.
  private var ranges: [(start: UInt32, end: UInt32)] = []

  var count: Int { ranges.count }

  subscript(index: Int) -> String {
    String(path: bytes[Int(ranges[index].start)..<Int(ranges[index].end)])
  }

  init(in path: String) throws(Files.Failure) {
    guard let folder = unsafe opendir(path.systemPath) else { throw Files.Failure(errno) }
    defer { unsafe closedir(folder) }
    while true {
      errno = 0
      guard let entry = unsafe readdir(folder) else { break }
      let start = bytes.count
      unsafe withUnsafeBytes(of: entry.pointee.d_name) { name in
        for byte in unsafe name {
          if byte == 0 { break }
          bytes.append(byte)
        }
      }
      let name = bytes[start...]
      if name.elementsEqual(".".utf8) || name.elementsEqual("..".utf8) {
        bytes.removeLast(name.count)
      } else {
        ranges.append((UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: bytes.count)))
      }
    }
    guard errno == 0 else { throw Files.Failure(errno) }
    let text = bytes
    ranges.sort { left, right in
      text[Int(left.start)..<Int(left.end)]
        .lexicographicallyPrecedes(text[Int(right.start)..<Int(right.end)])
    }
  }
}
