import Testing

@testable import Rules

@Suite("English names made of keys")
struct NamesTests {
  @Test("a key is spelled out in words")
  func keys() {
    #expect("leadingIndustryShare".spelledOut == "leading industry share")
    #expect("annualPUE".spelledOut == "annual PUE")
    #expect("field".spelledOut == "field")
  }

  @Test("a fact declared with an English name has that one")
  func declaredNames() {
    let devices = Fact<Count>.count("fiveGDevices", "设备数", "台", english: "5G devices")
    #expect(devices.definition.name(in: .english) == "5G devices (设备数)")
    #expect(devices.definition.name(in: .chinese) == "设备数")
    #expect(Sample.leadingShare.definition.name(in: .english) == "leading share (主导产业占比)")
  }
}
