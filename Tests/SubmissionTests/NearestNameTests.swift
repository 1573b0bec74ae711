import Submission
import Testing

@Suite("A misspelt name is known by its nearest neighbour")
struct NearestNameTests {
  @Test(
    "one slip is forgiven",
    arguments: [
      ("salesRevenu", "salesRevenue"), ("salesRevenuee", "salesRevenue"),
      ("salesRevenxe", "salesRevenue"), ("salesRevneue", "salesRevenue"),
      ("SALESREVENUE", "salesRevenue"), ("enterprise", "enterprises"),
      ("销售收人", "销售收入"), ("销售收", "销售收入"), ("售销收入", "销售收入"),
    ])
  func oneSlip(_ name: String, _ meant: String) {
    #expect(nearestName(to: name, among: ["enterprises", "销售收入", "salesRevenue"]) == meant)
  }

  @Test("a third of the letters may differ, and no more")
  func third() {
    #expect(nearestName(to: "abcdxy", among: ["abcdef"]) == "abcdef")
    #expect(nearestName(to: "abcxyz", among: ["abcdef"]) == nil)
    #expect(nearestName(to: "abcdefxyz", among: ["abcdef"]) == "abcdef")
    #expect(nearestName(to: "abcdefwxyz", among: ["abcdef"]) == nil)
  }

  @Test("a swap of neighbours is one slip, not two")
  func swap() {
    #expect(nearestName(to: "ba", among: ["ab"]) == "ab")
    #expect(nearestName(to: "bac", among: ["abc"]) == "abc")
    #expect(nearestName(to: "cba", among: ["abc"]) == nil)
  }

  @Test("the nearest is chosen, and of two equally near the first")
  func choice() {
    #expect(nearestName(to: "abcdez", among: ["abcdyx", "abcdef", "abcdeg"]) == "abcdef")
    #expect(nearestName(to: "abcdef", among: ["abcdez", "abcdef"]) == "abcdef")
  }

  @Test("a name of which no letter is kept is no misspelling")
  func unrelated() {
    #expect(nearestName(to: "x", among: ["y"]) == nil)
    #expect(nearestName(to: "", among: ["y"]) == nil)
    #expect(nearestName(to: "x", among: [""]) == nil)
    #expect(nearestName(to: "中", among: ["大"]) == nil)
  }

  @Test("nothing is near where there is nothing")
  func noCandidates() {
    #expect(nearestName(to: "year", among: [String]()) == nil)
  }

  @Test("a name of more than 64 letters is near to nothing")
  func longName() {
    let name = String(repeating: "a", count: 64)
    #expect(nearestName(to: name, among: [name]) == name)
    #expect(nearestName(to: name + "a", among: [name + "a"]) == nil)
  }
}
