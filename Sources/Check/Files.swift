#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads and writes files through the C library, with its own words for what goes wrong.
enum Files {
  /// Why a file can't be read or written.
  struct Failure: Error {
    let message: String

    fileprivate init(_ code: Int32) {
      message =
        switch code {
        case ENOENT: "文件不存在"
        case EACCES, EPERM: "没有权限"
        case EISDIR: "这是一个目录，不是文件"
        case EBADF: "没有打开的输入或输出"
        case ENOTDIR: "路径中有一段不是目录"
        case ENOSPC, EDQUOT: "磁盘已满"
        case EFBIG: "文件太大"
        case EPIPE: "接收输出的程序已经关闭"
        case ENAMETOOLONG: "文件名太长"
        case ELOOP: "符号链接成环"
        default: String(cString: strerror(code))
        }
    }
  }

  /// The bytes of a file, or of standard input for `-`; no more than one byte over `limit`.
  static func bytes(of path: String, limit: Int) throws(Failure) -> [UInt8] {
    if path == "-" { return try bytes(from: STDIN_FILENO, limit: limit, expecting: 0) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure(errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw Failure(EISDIR) }
    return try bytes(from: descriptor, limit: limit, expecting: Int(status.st_size))
  }

  /// The files that a path stands for: itself, or for a folder every `.json` file below it, in the
  /// order of their names.
  static func inputs(at path: String) throws(Failure) -> [String] {
    var status = stat()
    guard stat(path, &status) == 0 else { throw Failure(errno) }
    guard status.st_mode & S_IFMT == S_IFDIR else { return [path] }
    guard let folder = unsafe opendir(path) else { throw Failure(errno) }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    var files: [String] = []
    for name in names.sorted() {
      let child = path.hasSuffix("/") ? path + name : path + "/" + name
      var childStatus = stat()
      // A file that can't be looked at is listed as well: opening it says what is wrong.
      let isThere = lstat(child, &childStatus) == 0
      if isThere, childStatus.st_mode & S_IFMT == S_IFDIR {
        files += try inputs(at: child)
      } else if name.hasSuffix(".json") {
        files.append(child)
      }
    }
    return files
  }

  private static func bytes(
    from descriptor: Int32, limit: Int, expecting size: Int
  ) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than expected shows that the end was reached.
    var room = min(max(size, 0), limit) + 1
    while bytes.count <= limit {
      var failure: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        let got = retrying { unsafe read(descriptor, buffer.baseAddress, buffer.count) }
        failure = got < 0 ? errno : 0
        count = max(got, 0)
      }
      guard failure == 0 else { throw Failure(failure) }
      if chunk.isEmpty { break }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      room = max(65_536, min(bytes.count, 1 << 24))
    }
    return bytes
  }

  /// Writes a text to an open descriptor.
  static func send(_ text: String, to descriptor: Int32) throws(Failure) {
    let bytes = Array(text.utf8)
    var offset = 0
    while offset < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        retrying {
          unsafe write(descriptor, buffer.baseAddress?.advanced(by: offset), bytes.count - offset)
        }
      }
      guard written > 0 else { throw Failure(errno) }
      offset += written
    }
  }

  private static func retrying(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  /// Writes a file whole or not at all: to a file beside it that then takes its name.
  ///
  /// A device or a pipe, which can't be replaced, is written to as it stands.
  static func replace(_ path: String, with text: String) throws(Failure) {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw Failure(EISDIR) }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw Failure(errno) }
      defer { close(descriptor) }
      return try send(text, to: descriptor)
    }
    var link = stat()
    if !exists, lstat(path, &link) == 0, link.st_mode & S_IFMT == S_IFLNK {
      // A link that leads nowhere is neither followed nor replaced.
      throw Failure(ENOENT)
    }
    // A file that may not be written to is not replaced either.
    if exists, access(path, W_OK) != 0 { throw Failure(errno) }
    let target = exists ? resolved(path) : path
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? ""
    let temporary = folder + ".basecheck-\(getpid())"
    let mode = exists ? status.st_mode & 0o777 : 0o666
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw Failure(errno) }
    do throws(Failure) {
      do throws(Failure) {
        try send(text, to: descriptor)
        guard fsync(descriptor) == 0 else { throw Failure(errno) }
      } catch {
        close(descriptor)
        throw error
      }
      guard close(descriptor) == 0, rename(temporary, target) == 0 else { throw Failure(errno) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// What tells a file from every other, whatever path leads to it.
  static func identity(of path: String) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { return path }
    return "\(status.st_dev):\(status.st_ino)"
  }

  /// Whether two paths lead to the same file.
  static func areSame(_ left: String, _ right: String) -> Bool {
    var first = stat()
    var second = stat()
    let left = left == "-" ? "/dev/stdin" : left
    guard stat(left, &first) == 0, stat(right, &second) == 0 else { return left == right }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
      && first.st_mode & S_IFMT == S_IFREG
  }

  /// The file that a path leads to through symbolic links.
  private static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// Whether a descriptor is a terminal that shows colours and is not asked not to.
  static func showsColors(_ descriptor: Int32) -> Bool {
    guard isatty(descriptor) == 1 else { return false }
    return environment("NO_COLOR", isEmpty: true) && !environment("TERM", equals: "dumb")
  }

  private static func environment(_ name: String, isEmpty: Bool) -> Bool {
    guard let value = unsafe getenv(name) else { return true }
    return unsafe value.pointee == 0
  }

  private static func environment(_ name: String, equals other: String) -> Bool {
    guard let value = unsafe getenv(name) else { return false }
    return unsafe String(cString: value) == other
  }

  /// Lets a closed pipe be an error of writing instead of the end of the process.
  static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  static let standardOutput = STDOUT_FILENO
  static let standardError = STDERR_FILENO

  static func leave(_ code: ExitCode) -> Never {
    exit(code.rawValue)
  }
}
