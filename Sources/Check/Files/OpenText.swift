import Submission

/// A text that is open and can be gone through as often as it takes.
struct OpenText {
  let descriptor: Int32
  /// Where in what is open it begins.
  private let start: Int
  /// When it was last changed before it was read.
  private let modified: FileStatus.Time?

  /// - Parameters:
  ///   - descriptor: What is open, which can be read from any offset.
  ///   - start: The offset at which the text begins.
  init(of descriptor: Int32, from start: Int) {
    self.descriptor = descriptor
    self.start = start
    modified = FileStatus(ofDescriptor: descriptor)?.modified
  }

  /// Opens a file, or takes standard input for `-`; what comes from a pipe, which comes once, is kept in a file
  /// without a name.
  init(at path: String) throws(Files.Failure) {
    let descriptor = path == "-" ? Files.standardInput : try Files.descriptor(of: path)
    if let start = Files.offset(of: descriptor) {
      self.init(of: descriptor, from: start)
      return
    }
    defer { Self.close(descriptor) }
    let beginning = try Files.chunk(from: descriptor, room: TextPieces.blockSize)
    self.init(of: try Files.temporaryCopy(of: beginning, andOf: descriptor), from: 0)
  }

  /// Goes back to the beginning.
  func rewind() throws(Files.Failure) { try Files.seek(descriptor, to: start) }

  /// Ends the reading.
  ///
  /// - Returns: That the file was changed since the beginning, so that what was read first and last may not
  ///   belong together; `nil` where it was not.
  func finish() -> Files.Failure? {
    defer { close() }
    return FileStatus(ofDescriptor: descriptor)?.modified == modified ? nil : .changed
  }

  func close() { Self.close(descriptor) }

  private static func close(_ descriptor: Int32) {
    if descriptor != Files.standardInput { Files.close(descriptor) }
  }
}
