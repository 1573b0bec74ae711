#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Makes UTF-8 of the encodings in which spreadsheets save tables.
enum TextEncoding {
  /// Why bytes are no text, and the first that is none.
  struct Failure: Error {
    let fault: TableFault
    let offset: Int
  }

  /// The bytes as UTF-8: as they are, or converted from GB18030.
  static func utf8(from bytes: [UInt8]) throws(Failure) -> [UInt8] {
    if isWorkbook(bytes) { throw Failure(fault: .workbook, offset: 0) }
    // The mark of UTF-32 begins as that of UTF-16 does.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw Failure(fault: .utf32, offset: 0)
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw Failure(fault: .utf16, offset: 0)
    }
    guard let offset = firstInvalid(in: bytes) else { return bytes }
    // A slip in a text of UTF-8 is not taken for another encoding, in which it would be gibberish.
    if bytes.starts(with: byteOrderMark) || isMostlyUTF8(bytes) {
      throw Failure(fault: .invalidUTF8, offset: offset)
    }
    return try converted(bytes)
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Whether the bytes begin as a workbook does: .xlsx is a ZIP archive, .xls a compound file.
  static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  private static func firstInvalid(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// Whether more of the bytes beyond ASCII form sequences of three or four bytes than do not; Chinese
  /// in GB18030 does so only by chance.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var inside = 0
    var outside = 0
    var index = 0
    while index < bytes.count {
      let length =
        switch bytes[index] {
        case 0x00...0x7F: 1
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
      let end = index + length
      if length > 1, end <= bytes.count,
        bytes[index + 1..<end].allSatisfy({ $0 & 0xC0 == 0x80 })
      {
        inside += length
      } else if length != 1 {
        outside += 1
        index += 1
        continue
      }
      index = end
    }
    return inside > outside
  }

  /// The C library's conversion from GB18030, which GBK and GB2312 are parts of.
  private static func converted(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
    #if hasFeature(Embedded)
      throw Failure(fault: .noConverter, offset: 0)
    #else
      let converter = unsafe iconv_open("UTF-8", "GB18030")
      // The library says with this address that it does not know the encoding.
      guard let converter = unsafe converter,
        unsafe converter != UnsafeMutableRawPointer(bitPattern: -1)
      else { throw Failure(fault: .noConverter, offset: 0) }
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
      guard isWhole, firstInvalid(in: text) == nil else {
        throw Failure(fault: .notText, offset: min(offset, max(0, bytes.count - 1)))
      }
      return text
    #endif
  }
}
