import Reports
import Rules
import Submission

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
    let message: Bilingual

    /// A folder that holds nothing to evaluate.
    static let noSubmissions = Failure(
      message: Bilingual("目录里没有 .json 或 .csv 文件", "no .json or .csv file is in the folder"))

    /// A report in a folder that is not there.
    static let noFolder = Failure(
      message: Bilingual("目录不存在", "its folder does not exist"))

    private init(message: Bilingual) {
      self.message = message
    }

    fileprivate init(_ code: Int32) {
      message =
        switch code {
        case ENOENT: Bilingual("文件不存在", "no such file")
        case EACCES, EPERM: Bilingual("没有权限", "permission denied")
        case EISDIR: Bilingual("这是一个目录，不是文件", "this is a folder, not a file")
        case EBADF: Bilingual("没有打开的输入或输出", "no open input or output")
        case ENOTDIR: Bilingual("路径中有一段不是目录", "a part of the path is not a folder")
        case ENOSPC, EDQUOT: Bilingual("磁盘已满", "the disk is full")
        case EFBIG: Bilingual("文件太大", "the file is too large")
        case EPIPE: Bilingual("接收输出的程序已经关闭", "the program that takes the output has closed")
        case EEXIST: Bilingual("文件已经存在", "the file exists already")
        case ENAMETOOLONG: Bilingual("文件名太长", "the file name is too long")
        case ELOOP: Bilingual("符号链接成环", "symbolic links form a loop")
        default: Bilingual(String(cString: strerror(code)), String(cString: strerror(code)))
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

  /// The files that a path stands for: itself, or for a folder every `.json` and `.csv` file below it, in the
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
      // A link to a folder is not followed, since it may lead around in a circle.
      if lstat(child, &childStatus) == 0, childStatus.st_mode & S_IFMT == S_IFDIR {
        files += try inputs(at: child)
        continue
      }
      // A file that can't be looked at is listed as well: opening it says what is wrong.
      let isFile = stat(child, &childStatus) != 0 || childStatus.st_mode & S_IFMT == S_IFREG
      if isFile, name.lowercased().hasSuffix(".json") || Inputs.isTable(name) {
        files.append(child)
      }
    }
    return files
  }

  /// A file of evidence in the folder of a submission: there, inside, a file, and not empty.
  static func evidence(
    _ path: String, inFolder folder: String
  ) -> Result<EvidenceFile, EvidenceFault> {
    guard !path.isEmpty, !path.utf8.contains(0) else { return .failure(.missing) }
    var depth = 0
    for part in path.split(separator: "/") {
      depth += part == ".." ? -1 : part == "." ? 0 : 1
      if depth < 0 { return .failure(.outside) }
    }
    if path.hasPrefix("/") { return .failure(.outside) }
    let file = folder.hasSuffix("/") ? folder + path : folder + "/" + path
    var status = stat()
    guard stat(file, &status) == 0 else {
      return .failure([ENOENT, ENOTDIR].contains(errno) ? .missing : .unreadable)
    }
    // A link may lead out of the folder although its name does not.
    let root = resolved(folder)
    guard resolved(file).hasPrefix(root == "/" ? root : root + "/") else {
      return .failure(.outside)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { return .failure(.notAFile) }
    guard status.st_size > 0 else { return .failure(.empty) }
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(.unreadable) }
    defer { close(descriptor) }
    var hash = SHA256()
    var size = 0
    while true {
      guard let chunk = try? chunk(from: descriptor, room: 1 << 20) else {
        return .failure(.unreadable)
      }
      if chunk.isEmpty { break }
      size += chunk.count
      hash.update(chunk)
    }
    return .success(EvidenceFile(size: size, sha256: hash.finish()))
  }

  /// The next bytes of an open file, none at its end.
  private static func chunk(from descriptor: Int32, room: Int) throws(Failure) -> [UInt8] {
    var failure: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      let got = retrying { unsafe read(descriptor, buffer.baseAddress, buffer.count) }
      failure = got < 0 ? errno : 0
      count = max(got, 0)
    }
    guard failure == 0 else { throw Failure(failure) }
    return chunk
  }

  private static func bytes(
    from descriptor: Int32, limit: Int, expecting size: Int
  ) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than expected shows that the end was reached.
    var room = min(max(size, 0), limit) + 1
    while bytes.count <= limit {
      let chunk = try chunk(from: descriptor, room: room)
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
    guard stat(left, &first) == 0, stat(right, &second) == 0 else {
      return location(of: left) == location(of: right)
    }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
      && first.st_mode & S_IFMT == S_IFREG
  }

  /// Where a file is or would be: its folder, whatever path leads to it, and its name.
  private static func location(of path: String) -> String {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? "."
    return identity(of: folder) + "/" + (slash.map { path[path.index(after: $0)...] } ?? path[...])
  }

  /// The file that a path leads to through symbolic links.
  fileprivate static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// Whether a descriptor is a terminal that shows colours and is not asked not to.
  static func showsColors(_ descriptor: Int32) -> Bool {
    guard isatty(descriptor) == 1 else { return false }
    return environment("NO_COLOR") == nil && environment("TERM") != "dumb"
  }

  /// The absolute path of the folder where the program runs.
  static var workingFolder: String { resolved(".") }

  /// The value of an environment variable, `nil` where it is not set or empty.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name), unsafe value.pointee != 0 else { return nil }
    return unsafe String(cString: value)
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

/// A file that is written whole or not at all: to a file beside it that takes its name in the end.
///
/// A device or a pipe, which can't be replaced, is written to as it stands.
final class FileReplacement {
  private let descriptor: Int32
  /// The file beside, and the one whose name it takes; `nil` for a device.
  private let names: (temporary: String, target: String)?
  private let slot: Int?
  private var isOpen = true

  init(of path: String) throws(Files.Failure) {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw Files.Failure(EISDIR) }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
      names = nil
      slot = nil
      guard descriptor >= 0 else { throw Files.Failure(errno) }
      return
    }
    var link = stat()
    if !exists, lstat(path, &link) == 0, link.st_mode & S_IFMT == S_IFLNK {
      // A link that leads nowhere is neither followed nor replaced.
      throw Files.Failure(ENOENT)
    }
    // A file that may not be written to is not replaced either.
    if exists, access(path, W_OK) != 0 { throw Files.Failure(errno) }
    let target = exists ? Files.resolved(path) : path
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? ""
    let mode = exists ? status.st_mode & 0o777 : 0o666
    if !folder.isEmpty, stat(folder, &status) != 0 { throw Files.Failure.noFolder }
    var opened: (descriptor: Int32, name: String)
    repeat {
      let name = folder + ".basecheck-\(UInt32.random(in: 0 ... .max))"
      opened = (open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode), name)
    } while opened.descriptor < 0 && errno == EEXIST
    guard opened.descriptor >= 0 else { throw Files.Failure(errno) }
    descriptor = opened.descriptor
    names = (opened.name, target)
    slot = Interruption.remove(opened.name)
  }

  deinit { discard() }

  func write(_ text: String) throws(Files.Failure) {
    try Files.send(text, to: descriptor)
  }

  /// Gives the file its name.
  func commit() throws(Files.Failure) {
    guard isOpen, let names else { return }
    guard fsync(descriptor) == 0 else { throw Files.Failure(errno) }
    isOpen = false
    defer { Interruption.keep(slot) }
    guard close(descriptor) == 0, rename(names.temporary, names.target) == 0 else {
      let failure = Files.Failure(errno)
      unlink(names.temporary)
      throw failure
    }
  }

  /// Leaves the file as it was.
  func discard() {
    guard isOpen else { return }
    isOpen = false
    close(descriptor)
    if let names { unlink(names.temporary) }
    Interruption.keep(slot)
  }
}
