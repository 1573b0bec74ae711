import CLibrary

/// Bytes that are kept until they are needed: in memory, and where they are many in a file without a name, which
/// nobody else can open and which ends with the program.
final class Scratch {
  /// How many bytes are held in memory.
  private static let room = 1 << 18
  /// How many bytes are read at a time of what is read from end to end.
  static let blockSize = 1 << 18

  /// What follows what the file has.
  private var held: [UInt8] = []
  private var descriptor: Int32?
  /// How many bytes the file has.
  private var written = 0

  /// How many bytes are kept.
  var count: Int { written + held.count }

  deinit {
    if let descriptor { Files.close(descriptor) }
  }

  /// Keeps bytes behind the others.
  func append(_ bytes: [UInt8]) throws(Files.Failure) {
    held += bytes
    guard held.count > Self.room else { return }
    let file: Int32
    if let descriptor {
      file = descriptor
    } else {
      file = try Files.temporaryFile()
      descriptor = file
    }
    try Files.keep(held, in: file)
    written += held.count
    held.removeAll(keepingCapacity: true)
  }

  /// Some of the bytes that are kept.
  func bytes(_ range: Range<Int>) throws(Files.Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    if let descriptor, range.lowerBound < written {
      let end = min(range.upperBound, written)
      while bytes.count < end - range.lowerBound {
        let chunk = try Files.chunk(
          from: descriptor, at: range.lowerBound + bytes.count,
          room: end - range.lowerBound - bytes.count)
        if chunk.isEmpty { throw Files.Failure(EIO) }
        bytes += chunk
      }
    }
    let rest = max(range.lowerBound, written)..<max(range.upperBound, written)
    return bytes + held[(rest.lowerBound - written)..<(rest.upperBound - written)]
  }
}
