import Rules
import Submission
import Testing

@Suite("A figure means the same whatever the same figure was written like before it")
struct UnitGuessesTests {
  /// The ways in which one figure is written: units of one fact in turn, close to each other, and none.
  private static let written = [
    #""51.6 亿元""#, #""51.6亿元""#, #""51.6 亿元 ""#, #""516000 万元""#, #""5 160 000 000 元""#,
    #""5,160,000,000 元""#, #""51.6""#, "51.6", #""51.6 亿斤""#, #""51.6 亿""#, #""51.6 亩""#,
    // Of the last byte alone, of a short unit and of the longest that is kept.
    #""51.6 亿兄""#, #""51.6亿元人民币""#, #""51.6亿元人民帀""#,
    #""51.6\u4ebf\u5143""#, #""-51.6 亿元""#, #""约 51.6 亿元""#, #""51.6 亿元人民币""#, #""5e1 亿元""#,
    #"{"2019": "51.6 亿元", "2020": "516000 万元"}"#, "null",
  ]

  private static func submission(_ figure: String) -> String {
    #"{"base": {"name": "虚构园区"}, "year": 2020, "figures": {"salesRevenue": \#(figure)}}"#
  }

  @Test("behind each of the others and itself", arguments: written)
  func pairs(_ second: String) throws {
    let alone = Reading(Self.submission(second))
    let number = try Reading.number("salesRevenue")
    let own = try alone.submission.entry(ofFact: number, yearsBack: 0)
      .map { try alone.submission.value(of: $0, in: alone.source) }
    for first in Self.written {
      let texts = [second, first, second].map { Self.submission($0) }
      let together = Reading("[" + texts.joined(separator: ",") + "]")
      try #require(together.contents.submissions.count == 3)
      let last = together.contents.submissions[2]
      for yearsBack in 0..<2 {
        let value = try alone.value("salesRevenue", yearsBack: yearsBack)
        #expect(last.row[number, yearsBack: yearsBack] == value, "\(second) behind \(first)")
      }
      let problems = last.diagnostics.map(\.problem.summary)
      #expect(problems == alone.problems, "\(second) behind \(first)")
      let other = last.entry(ofFact: number, yearsBack: 0)
        .map { last.value(of: $0, in: together.source) }
      #expect(other == own)
    }
  }
}
