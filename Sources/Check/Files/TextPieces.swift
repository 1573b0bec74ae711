import Assessment
import Submission

/// A piece of a text that is too long to be read at once.
struct TextPiece {
  let bytes: [UInt8]
  /// What stands at its beginning, if the text was cut between two submissions.
  let start: StreamAssessor.Progress
  /// Whether the text ends with it.
  let isLast: Bool
}

/// Reads a text in pieces, each of which probably begins with a submission.
///
/// Where to cut is guessed from a few bytes before the end of a piece. Whoever reads the pieces finds out
/// whether the guess was right, and reads the next one from where he came to if it was not.
struct TextPieces {
  /// How many bytes are read at a time.
  static let blockSize = 1 << 18

  private let descriptor: Int32
  /// What was read but is of the next piece.
  private var rest: [UInt8] = []
  private var positions = PositionCounter()
  private var isArray: Bool?
  private(set) var isAtEnd = false

  init(of descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// The next piece, `nil` behind the last.
  mutating func next() throws(Files.Failure) -> TextPiece? {
    guard !isAtEnd else { return nil }
    var bytes = rest
    rest = []
    var start = StreamAssessor.Progress()
    start.position = positions.position
    if let isArray { start.state = isArray ? .inArray : .inRun }
    var size = Self.blockSize
    while true {
      try fill(&bytes, to: bytes.count + size)
      let isArray = isArray ?? Self.isArray(bytes)
      if isAtEnd || bytes.count > SubmissionReader.maximumSize {
        isAtEnd = true
        return TextPiece(bytes: bytes, start: start, isLast: true)
      }
      if let cut = isArray ? Self.lastElement(bytes) : Self.lastLine(bytes) {
        self.isArray = isArray
        rest = Array(bytes[cut...])
        bytes.removeLast(bytes.count - cut)
        positions.advance(toEndOf: bytes, length: bytes.count)
        return TextPiece(bytes: bytes, start: start, isLast: false)
      }
      size = bytes.count
      guard Files.hasRoom(for: 2 * size) else { throw .noMemory }
    }
  }

  /// Reads everything that is left, of a text that is not read in pieces after all.
  mutating func readRest(into bytes: inout [UInt8]) throws(Files.Failure) {
    bytes += rest
    rest = []
    while !isAtEnd, bytes.count <= SubmissionReader.maximumSize {
      try fill(&bytes, to: bytes.count + min(max(bytes.count, Self.blockSize), 1 << 24))
    }
  }

  /// Reads on until there are so many bytes or no more.
  private mutating func fill(_ bytes: inout [UInt8], to count: Int) throws(Files.Failure) {
    while bytes.count < count {
      let room = min(count - bytes.count, Self.blockSize)
      if try Files.append(to: &bytes, from: descriptor, room: room) == 0 {
        isAtEnd = true
        return
      }
    }
  }

  // MARK: - Guesses

  private static func isArray(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes[start...].first { !isSpace($0) } == UInt8(ascii: "[")
  }

  /// The beginning of the last line that begins with an object.
  private static func lastLine(_ bytes: [UInt8]) -> Int? {
    let (brace, lineBreak) = (UInt8(ascii: "{"), UInt8(ascii: "\n"))
    var index = bytes.count - 1
    while index > 0 {
      if bytes[index] == brace, bytes[index - 1] == lineBreak { return index }
      index -= 1
    }
    return nil
  }

  /// The beginning of the last object that follows another behind a comma.
  private static func lastElement(_ bytes: [UInt8]) -> Int? {
    var index = bytes.count - 1
    while index > 0 {
      if bytes[index] == UInt8(ascii: "{") {
        var before = index - 1
        while before > 0, isSpace(bytes[before]) { before -= 1 }
        if bytes[before] == UInt8(ascii: ","), before > 0 {
          before -= 1
          while before > 0, isSpace(bytes[before]) { before -= 1 }
          if bytes[before] == UInt8(ascii: "}") { return index }
        }
      }
      index -= 1
    }
    return nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
