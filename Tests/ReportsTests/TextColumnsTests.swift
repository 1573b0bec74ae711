import Testing

@testable import Reports

@Suite("Texts are laid out by display width")
struct TextColumnsTests {
  private let text = "单位土地平均产值（销售收入）> 4000 万元/公顷（特殊类型地区：> 3000 万元/公顷）"

  @Test("a text that fits stays as it is")
  func fits() {
    #expect("引导性".cut(to: 6) == "引导性")
    #expect(text.cut(to: text.displayWidth) == text)
    #expect("".cut(to: 0) == "")
  }

  @Test(
    "a text is cut between words, never within a number, and keeps to the width", arguments: 2...75)
  func cut(width: Int) throws {
    let cut = text.cut(to: width)
    #expect(cut.displayWidth <= width)
    #expect(cut.last == "…")
    let kept = cut.dropLast()
    #expect(text.hasPrefix(kept))
    let next = try #require(text.dropFirst(kept.count).first)
    #expect(!(kept.last?.isNumber == true && next.isNumber), "\(cut)")
  }

  @Test("a word that is longer than the width is cut within")
  func longWord() {
    #expect("abcdefghij".cut(to: 5) == "abcd…")
    #expect("工业互联网".cut(to: 1) == "…")
  }

  @Test("a mark that joins what follows does not stand before the dots")
  func marks() {
    #expect("甲乙，丙丁戊".cut(to: 8) == "甲乙…")
  }
}
