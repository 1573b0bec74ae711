import Testing

@testable import Reports

@Suite("Text is measured and broken as a terminal shows it")
struct DisplayWidthTests {
  @Test(
    "a wide character takes two columns, a combining mark none",
    arguments: [
      ("", 0), ("abc", 3), ("约束性", 6), ("> 50%", 5), ("（1）", 5), ("e\u{301}", 1), ("😀", 2),
      ("①", 1), ("全角Ａ", 6), ("\u{200B}", 0), ("한글", 4), ("≥", 1),
    ])
  func width(_ text: String, _ width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test("padding fills up to the width and never cuts")
  func padding() {
    #expect("引导性".padded(to: 8) == "引导性  ")
    #expect("一票否决".padded(to: 4) == "一票否决")
  }

  @Test(
    "lines keep to the width, lose nothing, and never begin with a closing mark",
    arguments: 12...60)
  func wrapping(_ width: Int) {
    let text =
      "主导产业销售收入占比 > 50%：实际约 43.67%；还差 6.3314 个百分点（须超过），即“主导产业”销售收入还差 21.4 亿元。"
    let lines = text.wrapped(to: width)
    for line in lines {
      #expect(line.displayWidth <= width + 2, "\(line)")
      #expect(!"，。、；：！？）》”%".contains(line.first ?? " "), "\(line)")
      #expect(!"（《“".contains(line.last ?? " "), "\(line)")
    }
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test("a word longer than the line stands on a line of its own")
  func longWord() {
    #expect("ab abcdefghijklmnop cd".wrapped(to: 8) == ["ab", "abcdefghijklmnop", "cd"])
  }
}
