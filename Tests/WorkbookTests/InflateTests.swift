import Randomness
import Testing

@testable import Workbook

@Suite("Inflate")
struct InflateTests {
  /// What zlib made of a text, in hexadecimal digits.
  private func bytes(_ digits: String) -> [UInt8] {
    stride(from: 0, to: digits.utf8.count, by: 2).compactMap { offset in
      let start = digits.index(digits.startIndex, offsetBy: offset)
      return UInt8(digits[start..<digits.index(start, offsetBy: 2)], radix: 16)
    }
  }

  private func inflate(_ bytes: [UInt8], size: Int) throws -> [UInt8] {
    try Inflate.inflate(bytes, 0..<bytes.count, size: size)
  }

  @Test("undoes a block of the fixed code with copies that overlap themselves")
  func fixed() throws {
    let text = String(repeating: "abracadabra ", count: 9)
    let packed = bytes("4b4c2a4a4c4e4c4904520a8934660300")
    #expect(String(decoding: try inflate(packed, size: text.utf8.count), as: UTF8.self) == text)
  }

  @Test("undoes a stored block and one of nothing")
  func stored() throws {
    let packed = bytes("010d00f2ff68656c6c6f2c2073746f726564")
    #expect(String(decoding: try inflate(packed, size: 13), as: UTF8.self) == "hello, stored")
    #expect(try inflate(bytes("0300"), size: 0) == [])
  }

  @Test("undoes what a block with a code of its own holds")
  func dynamic() throws {
    let output = try inflate(bytes(Self.dynamicBlock), size: 400)
    #expect(CRC32.checksum(output) == Self.dynamicChecksum)
  }

  @Test("refuses what ends before its end, at every byte")
  func truncated() {
    let packed = bytes(Self.dynamicBlock)
    for count in packed.indices {
      #expect(throws: InflateFault.self) { try inflate(Array(packed[..<count]), size: 400) }
    }
  }

  @Test("never comes to more than was said")
  func bounded() {
    #expect(throws: InflateFault.self) { try inflate(bytes(Self.dynamicBlock), size: 399) }
    #expect(throws: InflateFault.self) { try inflate(bytes(Self.dynamicBlock), size: 401) }
  }

  @Test(
    "refuses what deflate never makes",
    arguments: [
      ("07", "a block of the kind that there is none"),
      ("010d00f3ff68656c6c6f2c2073746f726564", "a length that its check contradicts"),
      ("4b040200", "a copy from before the beginning"),
      ("edfdff", "a code of more symbols than there are"),
    ])
  func malformed(_ digits: String, _ what: String) {
    #expect(throws: InflateFault.self, "\(what)") { try inflate(bytes(digits), size: 13) }
  }

  @Test("survives any changed bit")
  func mutated() {
    let packed = bytes(Self.dynamicBlock)
    for index in packed.indices {
      for bit in 0..<8 {
        var changed = packed
        changed[index] ^= 1 << UInt8(bit)
        _ = try? inflate(changed, size: 400)
      }
    }
  }

  @Test("gives back what Deflate packed")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 7)
    for length in [0, 1, 2, 3, 4, 257, 258, 259, 5000, 70_000] {
      for letters in [1, 2, 20, 256] {
        let bytes = (0..<length).map { _ in
          UInt8(truncatingIfNeeded: Int.random(in: 0..<letters, using: &generator))
        }
        let packed = Deflate.deflate(bytes)
        #expect(try inflate(packed, size: length) == bytes)
      }
    }
  }

  private static let dynamicBlock =
    "3550c901043108fa5385ad81f45fc382999d23c60b050b0266b91c92da7e2641894ac45e7e4f223b"
    + "f3cf25d9d3a607bd696376d1385a9b90838be2c5bb97c603d6ba4dc8c029d610508be98d0b076f2e"
    + "fe5cd6d1fb37b01994fa141d16a736f81b2b78d87526d95469d886d86e3019975bd740fbb3215b47"
    + "9446e826df0325bf41ca0a033e15329b9528083e998ef821f108658c4f1d4fd9d2aa7e0ec9aa5531"
    + "d3a95367bb82ada3c163b2fc01"
  private static let dynamicChecksum: UInt32 = 0xC6F3_AB94
}
