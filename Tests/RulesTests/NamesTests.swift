import Testing

@testable import Rules

@Suite("English names made of keys")
struct NamesTests {
  @Test("a key is spelled out in words")
  func keys() {
    #expect("leadingIndustryShare".spelledOut == "leading industry share")
    #expect("annualPUE".spelledOut == "annual PUE")
    #expect("fiveGProjects".spelledOut == "5G projects")
    #expect("field".spelledOut == "field")
    #expect("enterprisesAboveScale".spelledOut == "enterprises above designated size")
  }
}
