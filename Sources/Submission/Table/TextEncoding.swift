/// Makes UTF-8 of GB18030, which GBK and GB2312 are parts of: the text, and where the bytes are none of
/// it the first that is wrong. The C library has such a converter, a browser another.
public typealias GB18030Converter = @Sendable ([UInt8]) -> GB18030Conversion

/// What a conversion came to.
public enum GB18030Conversion: Sendable {
  /// The text in UTF-8.
  case text([UInt8])
  /// The bytes are no GB18030 from an offset on.
  case malformed(offset: Int)
  /// The system does not know the encoding.
  case unavailable
}

/// Makes UTF-8 of the encodings in which spreadsheets save tables.
enum TextEncoding {
  /// Why bytes are no text, and the first that is none.
  struct Failure: Error {
    let fault: TableFault
    let offset: Int
  }

  /// The bytes as UTF-8: as they are, or converted from GB18030.
  static func utf8(
    from bytes: [UInt8], _ converter: GB18030Converter?
  ) throws(Failure) -> [UInt8] {
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
    switch converter?(bytes) ?? .unavailable {
    case .text(let text) where firstInvalid(in: text) == nil: return text
    case .text: throw Failure(fault: .notText, offset: 0)
    case .malformed(let offset):
      throw Failure(fault: .notText, offset: min(offset, max(0, bytes.count - 1)))
    case .unavailable: throw Failure(fault: .noConverter, offset: 0)
    }
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

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
}
