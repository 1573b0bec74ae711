import CLibrary

/// What tells a file from every other, whatever path leads to it.
struct FileIdentity: Hashable {
  let device: UInt64
  let number: UInt64
}

/// What the system says of a file without opening it.
struct FileStatus {
  /// What a path leads to.
  enum Kind {
    case file, folder, link, other
  }

  /// A moment, for telling the later of two.
  struct Time: Comparable {
    let seconds: Int
    let nanoseconds: Int

    static func < (left: Time, right: Time) -> Bool {
      (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }
  }

  let kind: Kind
  let identity: FileIdentity
  let size: Int
  /// When its contents last changed.
  let modified: Time

  /// The status of what a path leads to, `nil` where that can't be told; `errno` says why.
  init?(of path: String, followingLinks: Bool = true) {
    var status = stat()
    let path = path.systemPath
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    self.init(status)
  }

  /// The status of what is open.
  init?(ofDescriptor descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    identity = FileIdentity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      number: UInt64(truncatingIfNeeded: status.st_ino))
    size = Int(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    modified = Time(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
  }
}
