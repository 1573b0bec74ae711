/// Texts taken apart by bytes: a combining mark behind `/`, `=` or `:` makes one character with it, but
/// is another byte to the system.
extension String {
  /// The text before the first of a byte and the text behind it, `nil` where the byte is not there.
  func cut(at separator: UInt8) -> (head: String, tail: String?) {
    guard let index = utf8.firstIndex(of: separator) else { return (self, nil) }
    return (
      String(Substring(utf8[..<index])), String(Substring(utf8[utf8.index(after: index)...]))
    )
  }

  /// The folder of a path with its slash, empty where it names none, and the name in it.
  var folderAndName: (folder: String, name: String) {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", self) }
    return (
      String(Substring(utf8[...slash])), String(Substring(utf8[utf8.index(after: slash)...]))
    )
  }

  /// Whether the first bytes are those of another text, whatever they mean to Unicode.
  func begins(with other: String) -> Bool { utf8.starts(with: other.utf8) }

  /// Whether the last bytes are those of another text.
  func ends(with other: String) -> Bool { utf8.reversed().starts(with: other.utf8.reversed()) }
}

/// Paths as texts. To the system a name is any bytes; a byte that is not UTF-8 stands in the text as a
/// character of its own from the private planes, and becomes the byte again where the system is asked.
extension String {
  /// The characters that stand for the bytes from 0x80 to 0xFF.
  private static let standIns: ClosedRange<UInt32> = 0x10_FE80...0x10_FEFF

  private static func isStandIn(_ scalar: Unicode.Scalar) -> Bool {
    standIns.contains(scalar.value)
  }

  /// The text of a path.
  init(path bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    if let text = String(validating: bytes, as: UTF8.self),
      !text.unicodeScalars.contains(where: Self.isStandIn)
    {
      self = text
      return
    }
    self = ""
    var index = 0
    while index < bytes.count {
      let scalar = (1...4).lazy.compactMap { length -> Unicode.Scalar? in
        guard index + length <= bytes.count else { return nil }
        let text = String(validating: bytes[index..<index + length], as: UTF8.self)
        return text?.unicodeScalars.first
      }.first
      if let scalar, !Self.isStandIn(scalar) {
        unicodeScalars.append(scalar)
        index += scalar.utf8.count
      } else {
        // A name that holds a stand-in itself is taken byte by byte, so that no two are one text.
        let value = Self.standIns.lowerBound - 0x80 + UInt32(bytes[index])
        if let standIn = Unicode.Scalar(value) { unicodeScalars.append(standIn) }
        index += 1
      }
    }
  }

  /// The path that is shown as a text: what stands there as `\xB9` is a byte.
  init(shownPath text: String) {
    let shown = Array(text.utf8)
    var bytes: [UInt8] = []
    var index = 0
    while index < shown.count {
      if shown[index...].starts(with: "\\x".utf8), index + 4 <= shown.count,
        let byte = UInt8(String(decoding: shown[index + 2..<index + 4], as: UTF8.self), radix: 16),
        byte >= 0x80
      {
        bytes.append(byte)
        index += 4
      } else {
        bytes.append(shown[index])
        index += 1
      }
    }
    self.init(path: bytes)
  }

  /// The path as the system takes it, ended by a zero.
  var systemPath: [CChar] {
    var bytes: [CChar] = []
    bytes.reserveCapacity(utf8.count + 1)
    for scalar in unicodeScalars {
      if Self.isStandIn(scalar) {
        let byte = UInt8(truncatingIfNeeded: scalar.value - Self.standIns.lowerBound + 0x80)
        bytes.append(CChar(bitPattern: byte))
      } else {
        for byte in scalar.utf8 { bytes.append(CChar(bitPattern: byte)) }
      }
    }
    bytes.append(0)
    return bytes
  }

  /// The path as it is shown: a byte that is not UTF-8 as `\xB9`.
  var shownPath: String {
    guard unicodeScalars.contains(where: Self.isStandIn) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if Self.isStandIn(scalar) {
        let byte = scalar.value - Self.standIns.lowerBound + 0x80
        text += "\\x" + String(byte, radix: 16, uppercase: true)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
