import Submission
import Testing

@Suite("What was written is kept with its place")
struct PlacesTests {
  private func reading(_ attestation: String) -> Reading {
    Reading(#"{"attestations": {"brands": \#(attestation)}}"#)
  }

  @Test(
    "a value's place ends where its syntax does",
    arguments: ["true", "false", #"{"met": true, "note": "}", "evidence": ["]"]}"#])
  func answers(_ value: String) throws {
    let reading = reading(value)
    let place = try reading.submission.place(ofFact: Reading.number("brands"), yearsBack: 0)
    #expect(try reading.source.text(#require(place).bytes) == value)
  }

  @Test(
    "a figure's place is the number or the whole string",
    arguments: ["12", "0.5e3", #""12.6 亿元""#, #""12.6 \u4ebf\u5143""#])
  func figures(_ value: String) throws {
    let reading = Reading(#"{"figures": {"salesRevenue":  \#(value) , "partners": 1}}"#)
    let place = try reading.submission.place(ofFact: Reading.number("salesRevenue"), yearsBack: 0)
    #expect(try reading.source.text(#require(place).bytes) == value)
  }

  @Test("an attestation in short has neither note nor evidence", arguments: ["true", "false"])
  func short(_ json: String) throws {
    let reading = reading(json)
    let number = try Reading.number("brands")
    #expect(try reading.submission.note(ofFact: number, in: reading.source) == nil)
    #expect(try reading.submission.evidence(ofFact: number, in: reading.source) == [])
  }

  @Test(
    "note and evidence are kept in any order, under either name",
    arguments: [
      #"{"met": true, "note": "绿色\n工厂", "evidence": ["a.pdf", "附件/b.pdf"]}"#,
      #"{ "evidence" : [ "a.pdf" , "\u9644\u4ef6/b.pdf" ] , "note" : "绿色\u000a工厂" , "met" : false }"#,
      #"{"说明": "绿色\n工厂", "佐证": ["a.pdf", "附件\/b.pdf"], "达到": null}"#,
      #"{"n\u006fte": "绿色\n工厂", "met": true, "evidence": ["a.pdf", "附件/b.pdf"]}"#,
    ])
  func detail(_ json: String) throws {
    let reading = reading(json)
    let number = try Reading.number("brands")
    #expect(try reading.submission.note(ofFact: number, in: reading.source) == "绿色\n工厂")
    #expect(
      try reading.submission.evidence(ofFact: number, in: reading.source)
        == ["a.pdf", "附件/b.pdf"])
  }

  @Test(
    "what is null, empty or left out is not there",
    arguments: [
      #"{"met": true}"#, #"{"met": true, "note": null, "evidence": null}"#,
      #"{"met": true, "evidence": []}"#,
    ])
  func nothing(_ json: String) throws {
    let reading = reading(json)
    let number = try Reading.number("brands")
    #expect(try reading.submission.note(ofFact: number, in: reading.source) == nil)
    #expect(try reading.submission.evidence(ofFact: number, in: reading.source) == [])
  }

  @Test("a note that is there but empty is an empty note")
  func emptyNote() throws {
    let reading = reading(#"{"met": true, "note": ""}"#)
    #expect(
      try reading.submission.note(ofFact: Reading.number("brands"), in: reading.source) == "")
  }

  @Test(
    "a cell is named as spreadsheets name it",
    arguments: [(1, "A38"), (6, "F38"), (26, "Z38"), (27, "AA38"), (52, "AZ38"), (703, "AAA38")])
  func cells(_ column: Int, _ name: String) {
    #expect(Position(line: 38, column: column, isCell: true).label == name)
  }

  @Test("a fact of a table that is not given is to be filled in in its own row")
  func blanks() throws {
    let table = CSVReading("键,名称,填报值,2019年,2020年\nbrands,,\npartners,,\nsalesRevenue,,,5,\n")
    let submission = try table.submission
    func blank(_ key: String, in section: Section) throws -> Place {
      try submission.place(ofBlank: Reading.number(key), in: section)
    }
    #expect(try blank("brands", in: .attestations) == .cell(row: 2, column: 3))
    #expect(try blank("partners", in: .figures) == .cell(row: 3, column: 3))
    #expect(try blank("salesRevenue", in: .figures) == .cell(row: 4, column: 5))
    // What has no row belongs where the first of its kind stands.
    #expect(try blank("enterprises", in: .figures) == .cell(row: 3, column: 1))
    #expect(try blank("policyScore", in: .scores) == .cell(row: 1, column: 1))
  }
}
