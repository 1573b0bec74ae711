import Rules
import Submission
import Testing

@Suite("A key that begins with two slashes is a comment")
struct CommentTests {
  private static let values = [
    "null", "1", "\"…\"", "true", "[1, {\"a\": [\"//\"]}]", "{\"//\": {\"met\": 1}}", "1e999", "{}",
  ]

  @Test("a comment is skipped with its value in every object", arguments: values)
  func everywhere(_ value: String) throws {
    let reading = Reading(
      """
      { "//": \(value), "//scheme": \(value), "\\/\\/a": \(value), "//": \(value),
        "base": { "//name": \(value), "name": "园", "//name": \(value) },
        "year": 2020, "//year": \(value),
        "figures": { "//salesRevenue": \(value), "salesRevenue": 5, "//salesRevenue": \(value),
          "enterprises": { "//": \(value), "2020": 3, "\\u002f/": \(value),
            "growth": { "//": \(value), "2020": 1 } } },
        "attestations": { "//brands": \(value),
          "brands": { "//": \(value), "met": true, "//met": \(value), "note": "n" } },
        "scores": { "//": \(value), "policyScore": 7 },
        "texts": { "//": \(value) } }
      """)
    #expect(reading.problems == [])
    let submission = try reading.submission
    #expect(submission.base.name == "园" && submission.year == 2020)
    #expect(try reading.value("salesRevenue") == ExactDecimal(5))
    #expect(try reading.value("enterprises") == ExactDecimal(3))
    #expect(try reading.value("policyScore") == ExactDecimal(7))
    #expect(try submission.note(ofFact: Reading.number("brands"), in: reading.source) == "n")
  }

  @Test("the syntax of a comment's value is checked")
  func syntax() {
    #expect(Reading(#"{"//": tru, "figures": {}}"#).problems.first?.hasPrefix("syntax") == true)
    #expect(Reading(#"{"//" 1}"#).problems.first?.hasPrefix("syntax") == true)
    #expect(
      Reading(#"{"figures": {"//": {"a": [}}}"#).problems.first?.hasPrefix("syntax") == true)
  }

  @Test("one slash begins no comment, and a comment is no answer")
  func others() {
    #expect(Reading(#"{"/": 1, "partners": 1}"#).problems.count == 2)
    #expect(Reading(#"{"figures": {"/ /x": 1}}"#).problems == ["unknownKey: / /x in figures"])
    #expect(Reading(#"{"figures": {"": 1, "/": 2}}"#).problems.count == 2)
    #expect(
      Reading(#"{"attestations": {"brands": {"//met": true}}}"#).problems
        == ["metNotGiven: brands"])
  }
}
