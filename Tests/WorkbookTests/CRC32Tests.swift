import Testing

@testable import Workbook

@Suite("CRC-32")
struct CRC32Tests {
  @Test("is that of the standard's check value")
  func checkValue() {
    #expect(CRC32.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.checksum([]) == 0)
  }

  @Test("is the same in whatever pieces the bytes come")
  func pieces() {
    var check = CRC32()
    for piece in ["1", "", "2345", "6789"] { check.add(Array(piece.utf8)) }
    #expect(check.checksum == 0xCBF4_3926)
  }
}
