import Submission

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Makes UTF-8 of GB18030, as the program does it.
@Sendable func gb18030(_ bytes: [UInt8]) -> GB18030Conversion {
  let (text, taken) = converted(bytes, from: "GB18030", to: "UTF-8")
  return taken == bytes.count ? .text(text) : .malformed(offset: taken)
}

/// Bytes in another encoding.
func converted(_ text: String, to encoding: String) -> [UInt8] {
  converted(Array(text.utf8), from: "UTF-8", to: encoding).text
}

/// The C library's conversion, and how many of the bytes it took.
private func converted(
  _ bytes: [UInt8], from: String, to: String
) -> (text: [UInt8], taken: Int) {
  let converter = unsafe iconv_open(to, from)
  defer { unsafe _ = iconv_close(converter) }
  var taken = 0
  let text = [UInt8](unsafeUninitializedCapacity: bytes.count * 4 + 8) { buffer, count in
    unsafe bytes.withUnsafeBytes { source in
      var input = unsafe UnsafeMutablePointer(
        mutating: source.baseAddress?.assumingMemoryBound(to: CChar.self))
      var output = unsafe UnsafeMutableRawPointer(buffer.baseAddress)?
        .assumingMemoryBound(to: CChar.self)
      var left = source.count
      var room = buffer.count
      unsafe _ = iconv(converter, &input, &left, &output, &room)
      count = buffer.count - room
      taken = source.count - left
    }
  }
  return (text, taken)
}
