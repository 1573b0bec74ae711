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
