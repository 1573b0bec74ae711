import Foundation
import Testing

@testable import Reports

@Suite("The JSON that is written is JSON")
struct JSONWriterTests {
  @Test(
    "any text comes back as it was",
    arguments: [
      "plain", "引号\"与\\", "a\nb\r\tc", "\u{0}\u{1F}\u{7F}", "😀 \u{2028}\u{2029}", "</script>", "",
    ])
  func strings(_ text: String) throws {
    for isPretty in [true, false] {
      var writer = JSONWriter(isPretty: isPretty)
      writer.object { $0.member("text", text) }
      let object = try JSONSerialization.jsonObject(with: Data(writer.text.utf8))
      #expect((object as? [String: String])?["text"] == text)
      #expect(!isPretty || writer.text.contains("\n"))
      #expect(isPretty || !writer.text.contains("\n"))
    }
  }

  @Test(
    "what has to be escaped is, wherever it stands in a text, and nothing else",
    arguments: ["a", "中", "。", "！", "a中", "中a"])
  func escapes(_ around: String) {
    func written(_ text: String) -> String {
      var writer = JSONWriter(isPretty: false)
      writer.string(text)
      return writer.text
    }
    let short = ["\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"]
    let others = ["é", "中", "。", "（", "한", "😀", "\u{3400}", "\u{9FFF}", "\u{A000}"]
    let signs = (0..<128).map { String(UnicodeScalar(UInt8($0))) } + others
    for sign in signs {
      let value = sign.unicodeScalars.first?.value ?? 0
      let code = String(value, radix: 16)
      let escape =
        short[sign]
        ?? (value < 0x20 || value == 0x7F ? "\\u" + String("0000\(code)".suffix(4)) : sign)
      for before in 0..<18 {
        for after in [0, 1, 7, 8, 17] {
          let (first, last) = (
            String(repeating: around, count: before), String(repeating: around, count: after)
          )
          let expected = "\"\(first)\(escape)\(last)\""
          let text = written(first + sign + last)
          if text != expected {
            Issue.record("\(code) behind \(before) and before \(after) of \(around): \(text)")
          }
        }
      }
    }
  }

  @Test("members keep their order, and empty objects and arrays stay on one line")
  func structure() {
    var writer = JSONWriter(isPretty: true)
    writer.object { writer in
      writer.member("b", 1)
      writer.member("a") { $0.array([String]()) { $0.string($1) } }
      writer.member("c") { $0.object { _ in } }
      writer.member("d", nil as String?)
      writer.member("e", true)
      writer.member("f", ["x", "y"])
    }
    #expect(
      writer.text == """
        {
          "b": 1,
          "a": [],
          "c": {},
          "d": null,
          "e": true,
          "f": [
            "x",
            "y"
          ]
        }
        """)
  }
}
