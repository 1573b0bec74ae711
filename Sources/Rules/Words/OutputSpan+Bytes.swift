/// Bytes written into room that was made for all of them at once.
extension OutputSpan where Element == UInt8 {
  /// Appends bytes.
  ///
  /// - Precondition: there is room for them.
  public mutating func append(bytes: Span<UInt8>) {
    withUnsafeMutableBufferPointer { room, count in
      precondition(bytes.count <= room.count - count, "room is made for all that is written")
      bytes.withUnsafeBufferPointer { bytes in
        guard let source = bytes.baseAddress, let target = room.baseAddress else { return }
        unsafe (target + count).initialize(from: source, count: bytes.count)
      }
      count += bytes.count
    }
  }

  /// Appends a text of the program.
  ///
  /// - Precondition: there is room for it.
  public mutating func append(text: StaticString) {
    append(
      bytes: unsafe Span(
        _unsafeElements: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)))
  }

  /// Appends a few bytes at once.
  ///
  /// - Precondition: there is `ShortBytes.room` for them.
  @inline(__always)
  public mutating func append(_ short: ShortBytes) {
    withUnsafeMutableBufferPointer { room, count in
      precondition(ShortBytes.room <= room.count - count, "room is made for all that is written")
      guard let target = room.baseAddress else { return }
      unsafe UnsafeMutableRawPointer(target + count).storeBytes(of: short.word, as: UInt64.self)
      count += short.count
    }
  }
}
