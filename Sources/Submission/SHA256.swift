extension SourceFile {
  /// The SHA-256 of the bytes (FIPS 180-4), in lower-case hexadecimal digits.
  public var sha256: String { SHA256.digest(of: bytes) }
}

/// The hash that names a file's exact bytes in a report (FIPS 180-4).
public struct SHA256: Sendable {
  private static let roundConstants: InlineArray<64, UInt32> = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7,
    0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc,
    0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351,
    0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e,
    0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585,
    0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f,
    0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]

  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]
  /// Bytes that don't fill a block yet.
  private var rest: [UInt8] = []
  private var count = 0

  /// A digest before the first byte (FIPS 180-4).
  public init() {}

  /// The digest of bytes that are all there.
  static func digest(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish()
  }

  /// The digest of bytes that are all there, in Base64 (RFC 4648), as policies of web pages want it.
  public static func base64Digest(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    var (bits, count) = (UInt32(0), 0)
    for word in hash.finalState() {
      for shift in [24, 16, 8, 0] {
        bits = bits << 8 | word >> UInt32(shift) & 0xFF
        count += 8
        while count >= 6 {
          count -= 6
          text.append(alphabet[Int(bits >> UInt32(count) & 0x3F)])
        }
      }
    }
    // Four bits of the 32 bytes are left over.
    text.append(alphabet[Int(bits << 2 & 0x3F)])
    text.append(UInt8(ascii: "="))
    return String(decoding: text, as: UTF8.self)
  }

  /// The first eight bytes of the digest of bytes that are all there.
  public static func firstBytes(of bytes: [UInt8]) -> UInt64 {
    var hash = SHA256()
    hash.update(bytes)
    let words = hash.finalState()
    return UInt64(words[0]) << 32 | UInt64(words[1])
  }

  /// Takes the next bytes of the message.
  public mutating func update(_ bytes: [UInt8]) {
    count += bytes.count
    var start = 0
    if !rest.isEmpty {
      start = min(64 - rest.count, bytes.count)
      rest += bytes[..<start]
      guard rest.count == 64 else { return }
      Self.compress(rest, at: 0, &state)
      rest.removeAll(keepingCapacity: true)
    }
    while start + 64 <= bytes.count {
      Self.compress(bytes, at: start, &state)
      start += 64
    }
    rest += bytes[start...]
  }

  /// The digest of all bytes taken, in lower-case hexadecimal digits.
  public mutating func finish() -> String {
    finalState().map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// The eight words of the digest of all bytes taken.
  private mutating func finalState() -> [UInt32] {
    var tail = rest + [0x80]
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(count) * 8
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
    for start in stride(from: 0, to: tail.count, by: 64) {
      Self.compress(tail, at: start, &state)
    }
    return state
  }

  private static func compress(
    _ bytes: [UInt8], at start: Int, _ state: inout [UInt32]
  ) {
    let block = bytes.span.extracting(start..<start + 64).bytes
    // The last sixteen words of the schedule.
    var words = InlineArray<16, UInt32>(repeating: 0)
    for index in 0..<16 {
      words[index] = unsafe block.unsafeLoadUnaligned(
        fromByteOffset: 4 * index, as: UInt32.self
      ).bigEndian
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    var first = 0
    while true {
      // Eight rounds bring each variable back to its place.
      round(a, b, c, &d, e, f, g, &h, words[0], first + 0)
      round(h, a, b, &c, d, e, f, &g, words[1], first + 1)
      round(g, h, a, &b, c, d, e, &f, words[2], first + 2)
      round(f, g, h, &a, b, c, d, &e, words[3], first + 3)
      round(e, f, g, &h, a, b, c, &d, words[4], first + 4)
      round(d, e, f, &g, h, a, b, &c, words[5], first + 5)
      round(c, d, e, &f, g, h, a, &b, words[6], first + 6)
      round(b, c, d, &e, f, g, h, &a, words[7], first + 7)
      round(a, b, c, &d, e, f, g, &h, words[8], first + 8)
      round(h, a, b, &c, d, e, f, &g, words[9], first + 9)
      round(g, h, a, &b, c, d, e, &f, words[10], first + 10)
      round(f, g, h, &a, b, c, d, &e, words[11], first + 11)
      round(e, f, g, &h, a, b, c, &d, words[12], first + 12)
      round(d, e, f, &g, h, a, b, &c, words[13], first + 13)
      round(c, d, e, &f, g, h, a, &b, words[14], first + 14)
      round(b, c, d, &e, f, g, h, &a, words[15], first + 15)
      first += 16
      if first == 64 { break }
      for index in 0..<16 {
        let (early, late) = (words[(index + 1) & 15], words[(index + 14) & 15])
        let s0 = rotated(early, 7) ^ rotated(early, 18) ^ early &>> 3
        let s1 = rotated(late, 17) ^ rotated(late, 19) ^ late &>> 10
        words[index] = words[index] &+ s0 &+ words[(index + 9) & 15] &+ s1
      }
    }
    for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
  }

  /// One of the 64 rounds: what the standard names T₁ goes into `d`, and T₁ + T₂ into `h`, which is the next `a`.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
    _ g: UInt32, _ h: inout UInt32, _ word: UInt32, _ index: Int
  ) {
    let s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    let choice = g ^ e & (f ^ g)
    let first = h &+ s1 &+ choice &+ roundConstants[index] &+ word
    let s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    let majority = a & b | c & (a | b)
    d = d &+ first
    h = first &+ s0 &+ majority
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 - count)
  }
}
