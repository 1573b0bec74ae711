import Submission

/// A text of submissions in JSON that is too long to be held: it is gone through in pieces, as often as it
/// takes.
struct LongText {
  /// The size from which a text is gone through in pieces, in bytes.
  static let minimumSize = 1 << 22

  /// The name as people are shown it.
  private let name: String
  private let descriptor: Int32
  /// Where in what is open it begins.
  private let start: Int
  /// When it was last changed before it was read.
  private let modified: FileStatus.Time?
  private var pieces: TextPieces
  /// What was not read of the last piece.
  private var rest: [UInt8] = []
  /// How long `rest` has to become to be worth another look.
  private var awaited = 0

  /// - Parameters:
  ///   - descriptor: What is open, which can be read from any offset.
  ///   - start: The offset at which the text begins.
  init(named name: String, of descriptor: Int32, from start: Int) {
    self.name = name
    self.descriptor = descriptor
    self.start = start
    modified = FileStatus(ofDescriptor: descriptor)?.modified
    pieces = TextPieces(of: descriptor)
  }

  /// Goes back to the beginning.
  mutating func rewind() throws(Files.Failure) {
    try Files.seek(descriptor, to: start)
    pieces = TextPieces(of: descriptor)
    rest = []
    awaited = 0
  }

  /// What was not read so far and what follows, `nil` behind the end.
  mutating func next() throws(Files.Failure) -> (piece: SourceFile, isLast: Bool)? {
    var bytes = rest
    rest = []
    while let next = try pieces.next() {
      if bytes.isEmpty { bytes = next.bytes } else { bytes += next.bytes }
      // What goes on and on is looked at again only when it has doubled.
      if next.isLast || bytes.count >= awaited {
        return (SourceFile(name: name, bytes: bytes), next.isLast)
      }
    }
    return nil
  }

  /// Takes note of how much of a piece was read.
  mutating func take(_ length: Int, of piece: SourceFile) {
    rest = Array(piece.bytes[length...])
    awaited = length == 0 ? 2 * rest.count : 0
  }

  /// The same in the first reading, after which nothing more is read where it fails.
  mutating func nextOrClose() throws(Files.Failure) -> (piece: SourceFile, isLast: Bool)? {
    do throws(Files.Failure) {
      return try next()
    } catch {
      close()
      throw error
    }
  }

  /// Ends the reading.
  ///
  /// - Returns: That the file was changed since the beginning, so that what was read first and last may not
  ///   belong together; `nil` where it was not.
  func finish() -> Files.Failure? {
    defer { close() }
    return FileStatus(ofDescriptor: descriptor)?.modified == modified ? nil : .changed
  }

  private func close() {
    if descriptor != Files.standardInput { Files.close(descriptor) }
  }
}
