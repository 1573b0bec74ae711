import Rules
import Testing

@Suite("An item keeps the law's number, words and weight")
struct ItemTests {
  static let lawful = Item.constraint(
    35, "符合国家有关法律法规", for: Scope("优势", Sample.series.isValue("优势"))
  ) {
    attested("lawCompliance", "符合法律法规")
  }.read("由填报单位判断。")

  @Test("a row has the nature of its name")
  func natures() {
    let advisory = Item.advisory(20, "绿色制造体系完善") { attested("green", "绿色制造") }
    #expect(Self.lawful.nature == .constraint)
    #expect(advisory.nature == .advisory)
    #expect(advisory.number == "20")
    #expect(advisory.scope.condition == nil)
  }

  @Test("a reading changes nothing else")
  func reading() {
    let item = Self.lawful.read("另读。")
    #expect(item.reading?.chinese == "另读。")
    #expect(item.number == "35")
    #expect(item.text == "符合国家有关法律法规")
    #expect(item.scope.label == "优势")
  }

  @Test("a row that takes over a condition has its own nature and words, and is for every base")
  func reference() {
    let general = Sample.scheme("general", [Self.lawful])
    let item = Item.advisory(17, "参照第 35 条", as: ReferencedItem(35, of: general))
    #expect(item.nature == .advisory)
    #expect(item.number == "17")
    #expect(item.text == "参照第 35 条")
    #expect(item.condition.facts.map(\.key) == ["lawCompliance"])
    #expect(item.reading?[.chinese] == "由填报单位判断。")
    #expect(item.scope.condition == nil)
    #expect(item.reference?.item == "general/35")
    #expect(item.reference?.text == "符合国家有关法律法规")
    let constraint = Item.constraint(18, "参照", as: ReferencedItem(35, of: general))
    #expect(constraint.nature == .constraint)
  }

  @Test("an exemption is added to a scope")
  func exemption() {
    let scope = Scope("优势", Sample.series.isValue("优势")).except(Sample.region.holds)
    #expect(scope.label == "优势")
    #expect(scope.condition?.traits.map(\.key) == ["series"])
    #expect(scope.exemption?.traits.map(\.key) == ["region"])
    #expect(Scope.all.exemption == nil)
    let exempted = Self.lawful.except(Sample.region.holds)
    #expect(exempted.scope.label == "优势")
    #expect(exempted.scope.exemption?.traits.map(\.key) == ["region"])
  }

  @Test(
    "advice and scores never decide, and only rows are of the table", arguments: Nature.allCases)
  func weights(nature: Nature) {
    #expect(nature.decides == ![.advisory, .scored].contains(nature))
    #expect(nature.isTableRow == ![.exclusion, .admission].contains(nature))
  }

  @Test("its words are the indicator and the demand, or the one that there is")
  func words() {
    #expect(Self.lawful.words == "符合国家有关法律法规")
    #expect(Self.lawful.about("守法", kind: "定性").words == "守法：符合国家有关法律法规")
    #expect(Self.lawful.about("守法", kind: "定性").kind == "定性")
    let named = Item.row(.scored, "1.2", "") { attested("a", "甲") }.about("政策体系")
    #expect(named.words == "政策体系")
    #expect(named.number == "1.2")
    #expect(named.nature == .scored)
  }
}
