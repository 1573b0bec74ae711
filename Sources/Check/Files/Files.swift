import Assessment
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

    /// A name whose bytes are no text.
    static let nameNotUTF8 = Failure(
      message: Bilingual("文件名不是 UTF-8；请改名", "its name is not UTF-8; rename it"))

    private init(message: Bilingual) {
      self.message = message
    }

    init(_ code: Int32) {
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
        case EROFS: Bilingual("文件系统是只读的", "the file system is read-only")
        case EMFILE: Bilingual("打开的文件太多", "too many open files")
        case EIO: Bilingual("读写出错", "input or output failed")
        case ENAMETOOLONG: Bilingual("文件名太长", "the file name is too long")
        case ELOOP: Bilingual("符号链接成环", "symbolic links form a loop")
        default: Bilingual(String(cString: strerror(code)), String(cString: strerror(code)))
        }
    }
  }

  /// The bytes of a file, or of standard input for `-`; no more than one byte over `limit`.
  static func bytes(of path: String, limit: Int) throws(Failure) -> [UInt8] {
    if path == "-" { return try bytes(from: STDIN_FILENO, limit: limit, expecting: 0) }
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw Failure(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure(errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw Failure(EISDIR) }
    return try bytes(from: descriptor, limit: limit, expecting: Int(status.st_size))
  }

  /// Why a name that was repaired can't be meant: the system knows it by other bytes.
  static func nameFailure(_ path: String) -> Failure? {
    path.unicodeScalars.contains("\u{FFFD}") ? .nameNotUTF8 : nil
  }

  /// What a path leads to.
  enum Kind {
    case file, folder, other
  }

  /// What a path leads to, `nil` where that can't be told.
  static func kind(of path: String, followingLinks: Bool = true) -> Kind? {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  /// The permissions of a file, `nil` where it is not there.
  static func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : nil
  }

  /// Opens a file, never as one of the three standard descriptors, which a caller may have closed.
  static func open(_ path: String, _ flags: Int32) -> Int32 {
    #if canImport(Darwin)
      let opened = Darwin.open(path, flags | O_CLOEXEC, 0o666)
    #elseif canImport(Musl)
      let opened = Musl.open(path, flags | O_CLOEXEC, 0o666)
    #else
      let opened = Glibc.open(path, flags | O_CLOEXEC, 0o666)
    #endif
    guard (0...2).contains(opened) else { return opened }
    defer { close(opened) }
    return fcntl(opened, F_DUPFD_CLOEXEC, 3)
  }

  /// Whether a path names an open descriptor, as `/dev/stdout` does: whatever it is open on is written
  /// to as it stands.
  static func namesDescriptor(_ path: String) -> Bool {
    ["/dev/stdout", "/dev/stderr"].contains(path)
      || ["/dev/fd/", "/proc/self/fd/"].contains(where: path.begins)
  }

  /// The submissions that a path stands for: itself, or for a folder every file below it whose name is
  /// one of a submission.
  static func inputs(
    at path: String, where isSubmission: (String) -> Bool
  ) throws(Failure) -> [(path: String, failure: Failure?)] {
    guard let kind = kind(of: path) else { throw nameFailure(path) ?? Failure(errno) }
    guard kind == .folder else { return [(path: path, failure: nil)] }
    return Folder(at: path, where: isSubmission).files
  }

  /// A file of evidence in the folder of a submission: there, inside, a file, and not empty.
  static func evidence(
    _ path: String, inFolder folder: String
  ) -> Result<EvidenceFile, EvidenceFault> {
    guard !path.isEmpty, !path.utf8.contains(0) else { return .failure(.missing) }
    var depth = 0
    for part in path.utf8.split(separator: UInt8(ascii: "/")) {
      depth += part.elementsEqual("..".utf8) ? -1 : part.elementsEqual(".".utf8) ? 0 : 1
      if depth < 0 { return .failure(.outside) }
    }
    if path.begins(with: "/") { return .failure(.outside) }
    let file = folder.ends(with: "/") ? folder + path : folder + "/" + path
    var status = stat()
    guard stat(file, &status) == 0 else {
      return .failure([ENOENT, ENOTDIR].contains(errno) ? .missing : .unreadable)
    }
    // A link may lead out of the folder although its name does not.
    let root = resolved(folder)
    let real = resolved(file)
    guard real.begins(with: root == "/" ? root : root + "/") || real.utf8.elementsEqual(root.utf8)
    else { return .failure(.outside) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .failure(.notAFile) }
    guard status.st_size > 0 else { return .failure(.empty) }
    let descriptor = open(file, O_RDONLY)
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
    let (folder, name) = path.folderAndName
    return identity(of: folder.isEmpty ? "." : folder) + "/" + name
  }

  /// The file that a path leads to through symbolic links.
  static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// The absolute path of the folder where the program runs.
  static var workingFolder: String { resolved(".") }

  /// The value of an environment variable, `nil` where it is not set or empty.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name), unsafe value.pointee != 0 else { return nil }
    return unsafe String(cString: value)
  }

  /// Lets a closed pipe and a limit on the size of files be errors of writing instead of the end of the
  /// process.
  static func ignoreSignalsOfWriting() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  static let standardInput = STDIN_FILENO
  static let standardOutput = STDOUT_FILENO
  static let standardError = STDERR_FILENO

  static func leave(_ code: ExitCode) -> Never {
    exit(code.rawValue)
  }
}
