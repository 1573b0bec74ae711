import Foundation
import Testing

@testable import Reports

@Suite("What can't be seen is shown, and no name becomes a command")
struct PrintableTextTests {
  /// Each with the code that people see.
  private static let unseen: [(Unicode.Scalar, String)] = [
    ("\u{200B}", "U+200B"), ("\u{FEFF}", "U+FEFF"), ("\u{AD}", "U+00AD"), ("\u{85}", "U+0085"),
    ("\u{202E}", "U+202E"), ("\u{2066}", "U+2066"), ("\u{200D}", "U+200D"), ("\u{2060}", "U+2060"),
    ("\u{E0041}", "U+E0041"), ("\u{3164}", "U+3164"), ("\u{7}", "U+0007"), ("\u{2028}", "U+2028"),
  ]

  @Test("to people as a code", arguments: unseen)
  func people(_ scalar: Unicode.Scalar, _ code: String) {
    let text = "销售\(scalar)收入"
    #expect(text.printable == "销售\(code)收入")
    #expect(text.escapedForMarkdown == "销售\(code)收入")
    #expect(text.escapedForXML == "销售\(code)收入")
  }

  @Test("to programs as an escape of JSON that means the same", arguments: unseen)
  func programs(_ scalar: Unicode.Scalar, _ code: String) throws {
    var writer = JSONWriter(isPretty: false)
    writer.string("a\(scalar)b")
    #expect(writer.text.unicodeScalars.allSatisfy { $0.isASCII })
    #expect(writer.text.contains("\\u"))
    let read = try JSONSerialization.jsonObject(
      with: Data(writer.text.utf8), options: .fragmentsAllowed)
    #expect((read as? String)?.unicodeScalars.elementsEqual("a\(scalar)b".unicodeScalars) == true)
  }

  @Test(
    "what is seen stays", arguments: ["销售收入（亿元）", "é", "e\u{301}", "🏭", "☀️", "\u{3000}", "が"])
  func seen(_ text: String) {
    #expect(text.printable.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(
    "a line that begins as a command has a path's ./ before it",
    arguments: [
      ("::error::x", "./::error::x"), ("a\n  ::stop-commands::t\n", "a\n  ./::stop-commands::t\n"),
      ("\u{3000}::x", "\u{3000}./::x"), ("a ::x", "a ::x"), (": :x", ": :x"), ("甲：乙\n", "甲：乙\n"),
    ])
  func commands(_ text: String, _ expected: String) {
    #expect(text.withoutWorkflowCommands == expected)
  }
}
