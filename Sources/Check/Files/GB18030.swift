import CLibrary
import Submission

/// The C library's conversion from GB18030, in which spreadsheets on a Chinese Windows save tables.
enum GB18030 {
  static func convert(_ bytes: [UInt8]) -> GB18030Conversion {
    let converter = unsafe iconv_open("UTF-8", "GB18030")
    // The library says with this address that it does not know the encoding.
    guard let converter = unsafe converter,
      unsafe converter != UnsafeMutableRawPointer(bitPattern: -1)
    else { return .unavailable }
    defer { unsafe _ = iconv_close(converter) }
    var offset = 0
    var isWhole = false
    // No sequence of two bytes or more becomes longer than twice its length.
    let text = [UInt8](unsafeUninitializedCapacity: bytes.count * 2 + 8) { buffer, count in
      unsafe bytes.withUnsafeBytes { source in
        var from = unsafe UnsafeMutablePointer(
          mutating: source.baseAddress?.assumingMemoryBound(to: CChar.self))
        var to = unsafe UnsafeMutableRawPointer(buffer.baseAddress)?
          .assumingMemoryBound(to: CChar.self)
        var left = source.count
        var room = buffer.count
        isWhole = unsafe iconv(converter, &from, &left, &to, &room) != Int(bitPattern: UInt.max)
        count = buffer.count - room
        offset = source.count - left
      }
    }
    return isWhole ? .text(text) : .malformed(offset: offset)
  }
}
