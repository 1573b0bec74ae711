/// Finds bytes that are not UTF-8.
enum UTF8Flaw {
  /// The first bytes of a range that are not UTF-8.
  ///
  /// - Precondition: the bytes have the range.
  static func first(in bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    let start = endOfPlainText(in: bytes, range)
    if start >= range.upperBound { return nil }
    do {
      _ = try UTF8Span(validating: bytes.extracting(start..<range.upperBound))
      return nil
    } catch {
      let flaw = error.byteOffsets
      return flaw.lowerBound + start..<flaw.upperBound + start
    }
  }

  /// How far bytes are ASCII and characters of two or three bytes, found out faster than by what knows all of
  /// UTF-8; it is the beginning of a character.
  ///
  /// What stands behind the range is looked at as well, so that most ranges are gone through to their end: what is
  /// returned may lie behind it if that is all in order.
  private static func endOfPlainText(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let raw = bytes.bytes
    precondition(range.lowerBound >= 0 && range.upperBound <= raw.byteCount, "a range of the bytes")
    let highs: UInt64 = 0x8080_8080_8080_8080
    var index = range.lowerBound
    while index < range.upperBound, index &+ 16 <= raw.byteCount {
      let first =
        unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
        .littleEndian & highs
      if first != 0 {
        index &+= first.trailingZeroBitCount >> 3
      } else {
        let second =
          unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index &+ 8, as: UInt64.self)
          .littleEndian & highs
        guard second != 0 else {
          index &+= 16
          continue
        }
        index &+= 8 &+ second.trailingZeroBitCount >> 3
      }
      // A run of characters that are not ASCII.
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
        guard index &+ 4 <= raw.byteCount else { return index }
        let next = unsafe raw.unsafeLoadUnaligned(
          fromUncheckedByteOffset: index, as: UInt32.self
        ).littleEndian
        if next & 0x00C0_C0F0 == 0x0080_80E0 {
          // No overlong form and no surrogate.
          let (lead, isHigh) = (next & 0x0F, next & 0x2000 != 0)
          if lead == 0 && !isHigh || lead == 0xD && isHigh { return index }
          index &+= 3
        } else if next & 0x80 == 0 {
          break
        } else if next & 0xC0E0 == 0x80C0, next & 0x1E != 0 {
          index &+= 2
        } else {
          return index
        }
      }
    }
    return index
  }
}
