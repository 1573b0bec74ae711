import Assessment
import CLibrary
import Reports
import Rules
import Submission

/// Reads and writes files through the C library, with its own words for what goes wrong.
enum Files {
  /// Why a file can't be read or written.
  struct Failure: Error {
    let message: Bilingual

    /// A folder that holds nothing to evaluate.
    static let noSubmissions = Failure(
      message: Bilingual(
        "目录里没有 .json、.csv 或 .xlsx 文件", "no .json, .csv or .xlsx file is in the folder"))

    /// A report in a folder that is not there.
    static let noFolder = Failure(
      message: Bilingual("目录不存在", "its folder does not exist"))

    /// A pipe, a socket or a device in a folder, which would be waited for.
    static let notRegular = Failure(
      message: Bilingual(
        "不是普通文件（管道、设备等），没有读取",
        "not a regular file (a pipe, a device or the like), so it is not read"))

    /// A link to a folder that is not among those that are looked into.
    static let linkedFolder = Failure(
      message: Bilingual(
        "这是指向目录的链接，不进入；其中如有填报，请直接写明该目录",
        "a link to a folder, which is not followed; name that folder where it holds submissions"))

    /// A file that is not one of our reports, and may not be replaced unasked.
    static let notOwnReport = Failure(
      message: Bilingual(
        "文件已经存在，而且不是 basecheck 的结果；要替换请加 --force，或换一个文件名",
        "the file exists and is no report of basecheck; add --force to replace it, or name another")
    )

    /// A file that is there already, and may not be replaced unasked.
    static let exists = Failure(
      message: Bilingual(
        "文件已经存在；要替换请加 --force，或换一个文件名",
        "the file exists already; add --force to replace it, or name another"))

    /// A folder that may not be replaced, since it holds something else than pages of a report.
    static func holdsOthers(_ path: String) -> Failure {
      Failure(
        message: Bilingual(
          "目录里有不是 basecheck 网页报告的内容（\(path)），不能替换；请换一个目录",
          "the folder holds something else than pages of basecheck (\(path)) and is not replaced; name another"
        ))
    }

    /// A file that changed between two readings.
    static let changed = Failure(
      message: Bilingual(
        "文件在读取过程中被改动；请等写完后再运行",
        "the file was changed while it was read; run again when it is written"))

    /// What is too long for the memory can't be kept in a file until it is needed.
    static func noTemporary(_ why: Failure) -> Failure {
      Failure(
        message: Bilingual(
          "内容较多，要暂存在 \(temporaryFolder)（环境变量 TMPDIR），但存不进去：\(why.message.chinese)；请改 TMPDIR",
          "it is long and has to be kept in \(temporaryFolder) (the environment variable TMPDIR), which fails: "
            + "\(why.message.english); set TMPDIR"))
    }

    /// A path that leads to nothing.
    static let noFile = Failure(ENOENT)

    /// A text that is larger than the memory that can be had.
    static let noMemory = Failure(ENOMEM)

    /// Why the system says no.
    private(set) var code: Int32 = 0

    /// Whether whoever takes the output has closed it.
    var isClosedPipe: Bool { code == EPIPE }

    private init(message: Bilingual) {
      self.message = message
    }

    /// Why the last call to the system failed.
    static var ofLastCall: Failure { Failure(errno) }

    init(_ code: Int32) {
      self.code = code
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
        case ENOMEM:
          Bilingual(
            "内存不够读入这个文件；请拆成几个文件", "too little memory to read the file; split it into several")
        case ELOOP: Bilingual("符号链接成环", "symbolic links form a loop")
        default: Bilingual(String(cString: strerror(code)), String(cString: strerror(code)))
        }
    }
  }

  /// The bytes of a file, or of standard input for `-`; no more than one byte over `limit`.
  static func bytes(of path: String, limit: Int) throws(Failure) -> [UInt8] {
    if path == "-" { return try bytes(from: STDIN_FILENO, limit: limit, expecting: 0) }
    let descriptor = try descriptor(of: path)
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure(errno) }
    guard hasRoom(for: min(Int(status.st_size), limit)) else { throw Failure(ENOMEM) }
    return try bytes(from: descriptor, limit: limit, expecting: Int(status.st_size))
  }

  /// Opens a file to read.
  static func descriptor(of path: String) throws(Failure) -> Int32 {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw Failure(errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      Files.close(descriptor)
      throw Failure(EISDIR)
    }
    return descriptor
  }

  /// Closes an open file.
  static func close(_ descriptor: Int32) {
    CLibrary.close(descriptor)
  }

  /// Whether the memory can be had that a file of a size takes until its reports are made: its bytes, the
  /// text of another encoding, and what is read from it. Asked of the system before a large file is read,
  /// since what can't be had later ends the program.
  static func hasRoom(for size: Int) -> Bool {
    guard size >= 1 << 22 else { return true }
    let needed = 4 * size + 1 << 26
    let flags = MAP_PRIVATE | MAP_ANON | MAP_NORESERVE
    guard let room = unsafe mmap(nil, needed, PROT_READ | PROT_WRITE, flags, -1, 0),
      unsafe room != MAP_FAILED
    else { return false }
    unsafe munmap(room, needed)
    return true
  }

  /// What a path leads to, `nil` where that can't be told.
  static func kind(of path: String, followingLinks: Bool = true) -> FileStatus.Kind? {
    FileStatus(of: path, followingLinks: followingLinks)?.kind
  }

  /// The permissions of a file, `nil` where it is not there.
  static func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path.systemPath, &status) == 0 ? status.st_mode & 0o777 : nil
  }

  /// Opens a file, never as one of the three standard descriptors, which a caller may have closed.
  ///
  /// - Parameter folder: The open folder that the path is seen from, by default the working folder.
  static func open(_ path: String, _ flags: Int32, in folder: Int32 = AT_FDCWD) -> Int32 {
    aboveStandard(openat(folder, path.systemPath, flags | O_CLOEXEC, 0o666))
  }

  /// What was opened by another number where it took that of a standard descriptor, which a caller may have closed:
  /// whatever is said on that would be written into it.
  private static func aboveStandard(_ opened: Int32) -> Int32 {
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

  /// The next bytes of an open file, none at its end.
  static func chunk(from descriptor: Int32, room: Int) throws(Failure) -> [UInt8] {
    var chunk: [UInt8] = []
    _ = try append(to: &chunk, from: descriptor, room: room)
    return chunk
  }

  /// Bytes of an open file from an offset on, wherever else it is read.
  static func chunk(
    from descriptor: Int32, at offset: Int, room: Int
  ) throws(Failure) -> [UInt8] {
    var failure = Int32(0)
    let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      let got = retrying { unsafe pread(descriptor, buffer.baseAddress, room, off_t(offset)) }
      failure = got < 0 ? errno : 0
      count = max(got, 0)
    }
    guard failure == 0 else { throw Failure(failure) }
    return chunk
  }

  /// Reads the next bytes of an open file behind those that are there.
  ///
  /// - Returns: How many; none at its end.
  static func append(
    to bytes: inout [UInt8], from descriptor: Int32, room: Int
  ) throws(Failure) -> Int {
    var (failure, added) = (Int32(0), 0)
    // The few are moved before the many, which are read to where they belong.
    let isShort = bytes.count <= room / 4
    let first = isShort ? bytes : []
    let all = [UInt8](unsafeUninitializedCapacity: first.count + room) { buffer, count in
      let end = unsafe buffer.initialize(fromContentsOf: first)
      let got = retrying {
        unsafe read(descriptor, buffer.baseAddress?.advanced(by: end), room)
      }
      failure = got < 0 ? errno : 0
      added = max(got, 0)
      count = end + added
    }
    guard failure == 0 else { throw Failure(failure) }
    if isShort { bytes = all } else { bytes += all }
    return added
  }

  /// The bytes that follow in what is open, behind those that were read of it; no more than one byte over
  /// `limit`.
  static func bytes(
    from descriptor: Int32, limit: Int, expecting size: Int = 0, after start: [UInt8] = []
  ) throws(Failure) -> [UInt8] {
    var bytes = start
    // One byte more than expected shows that the end was reached.
    var room = min(max(size, 0), limit) + 1
    var checked = size
    while bytes.count <= limit {
      // What comes from a pipe has no size: each time that it has doubled, the system is asked.
      if bytes.count > 2 * max(checked, 1 << 22) {
        checked = bytes.count
        guard hasRoom(for: checked) else { throw Failure(ENOMEM) }
      }
      let chunk = try chunk(from: descriptor, room: room)
      if chunk.isEmpty { break }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      room = max(65_536, min(bytes.count, 1 << 24))
    }
    return bytes
  }

  /// Where in what is open the next byte is read; `nil` where it can be read once only.
  static func offset(of descriptor: Int32) -> Int? {
    let offset = lseek(descriptor, 0, SEEK_CUR)
    return offset < 0 ? nil : Int(offset)
  }

  /// Goes on reading what is open from an offset.
  static func seek(_ descriptor: Int32, to offset: Int) throws(Failure) {
    guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else { throw Failure(errno) }
  }

  /// A file without a name that holds bytes and all that follows them in what is open.
  static func temporaryCopy(of bytes: [UInt8], andOf descriptor: Int32) throws(Failure) -> Int32 {
    let copy = try temporaryFile()
    do throws(Failure) {
      var chunk = bytes
      while !chunk.isEmpty {
        try keep(chunk, in: copy)
        chunk = try self.chunk(from: descriptor, room: 1 << 18)
      }
      try seek(copy, to: 0)
      return copy
    } catch {
      close(copy)
      throw error
    }
  }

  /// Where files without a name are made.
  private static var temporaryFolder: String { environment("TMPDIR") ?? "/tmp" }

  /// An empty file without a name; nobody else can open it, and it ends with the program.
  static func temporaryFile() throws(Failure) -> Int32 {
    var template = Array("\(temporaryFolder)/basecheck.XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { name in
      unsafe mkstemp(name.baseAddress!)
    }
    guard made >= 0 else { throw .noTemporary(.ofLastCall) }
    _ = template.withUnsafeBufferPointer { unsafe unlink($0.baseAddress!) }
    let file = aboveStandard(made)
    guard file >= 0 else { throw .noTemporary(.ofLastCall) }
    return file
  }

  /// Writes bytes to a file without a name.
  static func keep(_ bytes: [UInt8], in file: Int32) throws(Failure) {
    do throws(Failure) {
      try send(bytes, to: file)
    } catch {
      throw .noTemporary(error)
    }
  }

  /// Writes a text to an open descriptor.
  static func send(_ text: String, to descriptor: Int32) throws(Failure) {
    try send(Array(text.utf8), to: descriptor)
  }

  /// Writes bytes to an open descriptor.
  static func send(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
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

  /// Whether two paths lead to the same file.
  static func areSame(_ left: String, _ right: String) -> Bool {
    let left = left == "-" ? "/dev/stdin" : left
    guard let first = FileStatus(of: left), let second = FileStatus(of: right) else {
      let (first, second) = (left.folderAndName, right.folderAndName)
      func identity(_ folder: String) -> FileIdentity? {
        FileStatus(of: folder.isEmpty ? "." : folder)?.identity
      }
      let folder = identity(first.folder)
      return first.name.utf8.elementsEqual(second.name.utf8) && folder == identity(second.folder)
        && (folder != nil || first.folder.utf8.elementsEqual(second.folder.utf8))
    }
    return first.identity == second.identity && first.kind == .file
  }

  /// The file that a path leads to through symbolic links.
  static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path.systemPath, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe text(of: real)
  }

  /// The absolute path of the folder where the program runs.
  static var workingFolder: String { resolved(".") }

  /// The value of an environment variable, `nil` where it is not set or empty.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name), unsafe value.pointee != 0 else { return nil }
    return unsafe String(cString: value)
  }

  /// The words of the command line, in which paths may be any bytes.
  static var commandLine: [String] {
    (0..<Int(CommandLine.argc)).compactMap { index in
      guard let word = unsafe CommandLine.unsafeArgv[index] else { return nil }
      return unsafe text(of: word)
    }
  }

  /// The text of a path that the system gives.
  private static func text(of path: UnsafePointer<CChar>) -> String {
    let bytes = unsafe UnsafeBufferPointer(start: path, count: strlen(path))
    return unsafe String(path: bytes.map { UInt8(bitPattern: $0) })
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
