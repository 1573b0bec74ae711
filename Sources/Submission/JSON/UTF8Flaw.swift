/// Tells bytes that are UTF-8 from others.
enum UTF8Flaw {
  /// The first bytes of a range that are not UTF-8.
  ///
  /// - Precondition: the bytes have the range.
  static func first(in bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    let start = endOfText(in: bytes, range)
    if start == range.upperBound { return nil }
    do {
      _ = try UTF8Span(validating: bytes.extracting(start..<range.upperBound))
      return nil
    } catch {
      let flaw = error.byteOffsets
      return flaw.lowerBound + start..<flaw.upperBound + start
    }
  }

  /// How far the bytes of a range are whole characters.
  private static func endOfText(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let text = bytes.extracting(0..<range.upperBound)
    let raw = text.bytes
    var index = range.lowerBound
    while index < text.count {
      if index &+ 8 <= text.count {
        let highs =
          unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
          .littleEndian & 0x8080_8080_8080_8080
        guard highs != 0 else {
          index &+= 8
          continue
        }
        index &+= highs.trailingZeroBitCount >> 3
      } else if text[index] < 0x80 {
        index &+= 1
        continue
      }
      guard let end = endOfCharacters(at: index, text) else { return index }
      index = end
    }
    return index
  }

  /// Where a run of characters ends that are not ASCII, found out faster than by what knows all of UTF-8; `nil` where
  /// none stands at an offset that is whole.
  ///
  /// - Precondition: what stands there is not ASCII.
  @inline(__always)
  static func endOfCharacters(at start: Int, _ bytes: Span<UInt8>) -> Int? {
    let raw = bytes.bytes
    var index = start
    while true {
      // Two characters of three bytes at once whose first bytes are E1 to EC, as all Chinese ones are.
      while index &+ 8 <= raw.byteCount {
        let two =
          unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
          .littleEndian
        guard two & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0, two & 0xF &- 1 < 12,
          two >> 24 & 0xF &- 1 < 12
        else { break }
        index &+= 6
      }
      guard index &+ 4 <= raw.byteCount else { break }
      let next = unsafe raw.unsafeLoadUnaligned(
        fromUncheckedByteOffset: index, as: UInt32.self
      ).littleEndian
      if next & 0x80 == 0 { return index }
      if next & 0x00C0_C0F0 == 0x0080_80E0 {
        // No overlong form and no surrogate.
        let (lead, isHigh) = (next & 0x0F, next & 0x2000 != 0)
        if lead == 0 && !isHigh || lead == 0xD && isHigh { return nil }
        index &+= 3
      } else if next & 0xC0E0 == 0x80C0, next & 0x1E != 0 {
        index &+= 2
      } else {
        break
      }
    }
    if index > start { return index }
    return endOfCharacter(at: start, bytes)
  }

  /// The same of one character of any form.
  private static func endOfCharacter(at start: Int, _ bytes: Span<UInt8>) -> Int? {
    let length = max(1, (~bytes[start]).leadingZeroBitCount)
    guard start + length <= bytes.count,
      (try? UTF8Span(validating: bytes.extracting(start..<start + length))) != nil
    else { return nil }
    return start + length
  }
}
