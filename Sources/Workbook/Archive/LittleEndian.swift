/// Numbers among bytes, the lowest byte first; `nil` where the bytes are not there.
struct LittleEndian {
  private let bytes: [UInt8]
  var count: Int { bytes.count }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  private func holds(_ place: Int, _ length: Int) -> Bool {
    place >= 0 && place <= bytes.count && length <= bytes.count - place
  }

  func bytes(_ place: Int, _ length: Int) -> ArraySlice<UInt8>? {
    holds(place, length) ? bytes[place..<place + length] : nil
  }

  func uint16(_ place: Int) -> Int? {
    holds(place, 2) ? Int(bytes[place]) | Int(bytes[place + 1]) << 8 : nil
  }

  func uint32(_ place: Int) -> UInt32? {
    guard holds(place, 4) else { return nil }
    return (0..<4).reduce(0) { $0 | UInt32(bytes[place + $1]) << UInt32(8 * $1) }
  }

  /// A number of eight bytes, where it is one that a place or a size in memory can be.
  func uint64(_ place: Int) -> Int? {
    guard let low = uint32(place), let high = uint32(place + 4) else { return nil }
    return high == 0 ? Int(exactly: low).flatMap { $0 <= 1 << 30 ? $0 : nil } : nil
  }
}
