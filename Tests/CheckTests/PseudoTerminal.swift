import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A terminal of so many columns, with the program at its one end and a test at the other.
struct PseudoTerminal {
  private let test: Int32
  private let program: Int32

  /// `nil` where the system has none to give.
  init?(columns: UInt16) {
    test = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    // What grantpt, unlockpt and ptsname do on Linux; the C library's module does not have them.
    var isLocked: Int32 = 0
    var number: Int32 = 0
    guard test >= 0, ioctl(test, 0x4004_5431, &isLocked) == 0,
      ioctl(test, 0x8004_5430, &number) == 0
    else { return nil }
    program = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    guard program >= 0 else { return nil }
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard ioctl(program, UInt(TIOCSWINSZ), &size) == 0 else { return nil }
  }

  static let isAvailable = PseudoTerminal(columns: 80).map { $0.close() } != nil

  private func close() {
    for end in [test, program] { try? FileHandle(fileDescriptor: end).close() }
  }

  /// Runs the program on the terminal, types what is given, and gives all that the terminal showed, in
  /// lines.
  func run(
    _ arguments: [String], typing text: String = "", environment: [String: String] = [:]
  ) throws -> (lines: [String], code: Int32) {
    let process = Process()
    process.executableURL = Program.executable
    process.arguments = arguments
    process.currentDirectoryURL = Program.root
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["LC_ALL": "C", "SOURCE_DATE_EPOCH": "1624437000", "COLUMNS": "", "NO_COLOR": "1"]
    ) { $1 }.merging(environment) { $1 }
    let end = FileHandle(fileDescriptor: program, closeOnDealloc: false)
    process.standardInput = end
    process.standardOutput = end
    process.standardError = end
    try process.run()
    let typed = Array(text.utf8)
    if !typed.isEmpty { _ = write(test, typed, typed.count) }
    // The end of the program is the end of what it shows: its end of the terminal is closed here too.
    try end.close()
    var shown: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(test, &buffer, buffer.count)
      if count <= 0 { break }
      shown += buffer[..<count]
    }
    process.waitUntilExit()
    try FileHandle(fileDescriptor: test, closeOnDealloc: false).close()
    let text = String(decoding: shown, as: UTF8.self).replacing("\r\n", with: "\n")
    return (
      text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init),
      process.terminationStatus
    )
  }
}
