import Submission
import Testing

@Suite("What stands at a place can be read again")
struct PlacesTests {
  private func source(_ text: String) -> SourceFile {
    SourceFile(name: "-", bytes: Array(text.utf8))
  }

  @Test(
    "a value ends where its syntax does",
    arguments: [
      "12", "-0.5e3", "true", "false", "null", #""文\"字""#, "[]", "[1, [2], \"]\"]", "{}",
      #"{"met": {"a": "}"}, "b": []}"#,
    ])
  func rangeOfValue(_ value: String) {
    let file = source("  \(value) , 1")
    #expect(file.text(file.rangeOfValue(at: 2)) == value)
    // White space before the value is passed over.
    #expect(file.text(file.rangeOfValue(at: 0)) == value)
  }

  @Test("at a place where no value stands the range is one byte at most")
  func noValue() {
    #expect(source("x").rangeOfValue(at: 0) == 0..<1)
    #expect(source("{\"a\"").rangeOfValue(at: 0) == 0..<1)
    #expect(source("").rangeOfValue(at: 0) == 0..<0)
  }

  @Test("an attestation in short has neither note nor evidence", arguments: ["true", "false", "1"])
  func short(_ json: String) {
    #expect(source(json).attestationDetail(at: 0).note == nil)
    #expect(source(json).attestationDetail(at: 0).evidence == [])
  }

  @Test(
    "note and evidence are found in any order, under either name",
    arguments: [
      #"{"met": true, "note": "绿色\n工厂", "evidence": ["a.pdf", "附件/b.pdf"]}"#,
      #"{ "evidence" : [ "a.pdf" , "\u9644\u4ef6/b.pdf" ] , "note" : "绿色\u000a工厂" , "met" : false }"#,
      #"{"说明": "绿色\n工厂", "佐证": ["a.pdf", "附件\/b.pdf"], "达到": null}"#,
      #"{"n\u006fte": "绿色\n工厂", "met": true, "evidence": ["a.pdf", "附件/b.pdf"]}"#,
    ])
  func detail(_ json: String) {
    let detail = source("x" + json).attestationDetail(at: 1)
    #expect(detail.note == "绿色\n工厂")
    #expect(detail.evidence == ["a.pdf", "附件/b.pdf"])
  }

  @Test(
    "what is null, empty or left out is not there",
    arguments: [
      "{}", #"{"met": true}"#, #"{"met": true, "note": null, "evidence": null}"#,
      #"{"met": true, "evidence": []}"#,
    ])
  func nothing(_ json: String) {
    #expect(source(json).attestationDetail(at: 0) == AttestationDetail.none)
  }

  @Test("a note that is there but empty is an empty note")
  func emptyNote() {
    #expect(source(#"{"met": true, "note": ""}"#).attestationDetail(at: 0).note == "")
  }
}

extension AttestationDetail {
  fileprivate static var none: Self {
    SourceFile(name: "-", bytes: Array("true".utf8)).attestationDetail(at: 0)
  }
}
