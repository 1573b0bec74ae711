import Rules
import Testing

@Suite("A trait is a choice of values, a bit each")
struct TraitTests {
  @Test("a value has the bit of its place", arguments: [("优势", UInt64(1)), ("特色", UInt64(2))])
  func bits(name: String, bit: UInt64) {
    guard case .trait(let trait, let mask) = Sample.series.isValue(name) else {
      Issue.record("a value makes a condition on the trait")
      return
    }
    #expect(trait.key == "series")
    #expect(mask == bit)
  }

  @Test("a flag holds where it is yes")
  func flag() {
    #expect(Sample.region.form == .flag)
    #expect(Sample.region.values.map(\.name) == ["是", "否"])
    guard case .trait(_, let mask) = Sample.region.holds else {
      Issue.record("a flag makes a condition on the trait")
      return
    }
    #expect(Sample.region.names(of: mask) == ["是"])
  }

  @Test("a value for all other cities comes last")
  func fallback() {
    let city = Trait(
      "city", "城市", followsFromCity: true, otherwise: "其他地市",
      values: [Trait.Value("大连"), Trait.Value("青岛")])
    #expect(city.values.map(\.name) == ["大连", "青岛", "其他地市"])
    #expect(city.fallback == 2)
    #expect(city.followsFromCity)
    #expect(Sample.series.fallback == nil)
    #expect(!Sample.series.followsFromCity)
  }

  @Test("the names of a mask come in the trait's own order")
  func names() {
    #expect(Sample.series.names(of: 0b11) == ["优势", "特色"])
    #expect(Sample.series.names(of: 0b10) == ["特色"])
    #expect(Sample.series.names(of: 0).isEmpty)
  }
}
