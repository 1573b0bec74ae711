import Submission

/// A text of submissions in JSON that is too long to be held: it is gone through in pieces, as often as it
/// takes.
struct LongText {
  /// The size from which a text is gone through in pieces, in bytes.
  static let minimumSize = 1 << 22

  /// The name as people are shown it.
  private let name: String
  private let text: OpenText
  private var pieces: TextPieces
  /// What was not read of the last piece.
  private var rest: [UInt8] = []
  /// How long `rest` has to become to be worth another look.
  private var awaited = 0

  init(named name: String, _ text: OpenText) {
    self.name = name
    self.text = text
    pieces = TextPieces(of: text.descriptor)
  }

  /// Goes back to the beginning.
  mutating func rewind() throws(Files.Failure) {
    try text.rewind()
    pieces = TextPieces(of: text.descriptor)
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
      text.close()
      throw error
    }
  }

  /// Ends the reading.
  ///
  /// - Returns: That the file was changed since the beginning, so that what was read first and last may not
  ///   belong together; `nil` where it was not.
  func finish() -> Files.Failure? { text.finish() }
}
