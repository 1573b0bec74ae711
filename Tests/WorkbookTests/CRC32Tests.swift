import Testing

@testable import Workbook

@Suite("CRC-32")
struct CRC32Tests {
  @Test("is that of the standard's check value")
  func checkValue() {
    #expect(CRC32.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.checksum([]) == 0)
  }
}
