import Assessment
import Criteria
import Foundation
import Rules
import Submission
import Testing

@testable import Reports

@Suite("Advice says whether a scheme is for the base, and that it is not known where it is not")
struct AdviceAudienceTests {
  private static func report(
    _ base: String, _ language: Language = .chinese, as form: DocumentForm
  ) -> String {
    let json = "{\"base\": {\(base)}, \"year\": 2020, \"figures\": {\"salesRevenue\": 300}}"
    let source = SourceFile(name: "base.json", bytes: Array(json.utf8))
    var assessor = Assessor(.all, by: .chosen([.bigData2021]))
    let file = assessor.assess(source)
    var report = AdviceReport(form, Sample.settings(language))
    let advising = Advising(.all)
    var sink = ReportSink()
    report.start(to: &sink)
    assessor.forEachSubmission(of: file) {
      report.add(advising.advice(on: $0), of: file, to: &sink)
    }
    report.finish(to: &sink)
    return sink.text
  }

  private static func members(_ report: String) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any]
    let bases = try #require(object?["bases"] as? [[String: Any]])
    return try #require(bases.first)
  }

  @Test(
    "in JSON as true, false or null, of the schemes asked for and of those that are near",
    arguments: [
      ("", nil), (#""field": "大数据""#, true), (#""field": "装备制造""#, false),
    ] as [(String, Bool?)])
  func json(_ base: String, _ isForBase: Bool?) throws {
    let members = try Self.members(Self.report(base, as: .json))
    let scheme = try #require((members["schemes"] as? [[String: Any]])?.first)
    let value = try #require(scheme["isForBase"])
    #expect(value as? Bool == isForBase)
    #expect((value is NSNull) == (isForBase == nil))
    let near = try #require(members["nearest"] as? [[String: Any]])
    let own = near.filter { $0["scheme"] as? String == Scheme.bigData2021.id }
    #expect(!own.isEmpty)
    for one in own {
      let value = try #require(one["isForBase"])
      #expect(value as? Bool == isForBase)
      #expect((value is NSNull) == (isForBase == nil))
      #expect(one["isForOtherBases"] as? Bool == (isForBase == false))
    }
  }

  @Test("in the reports for people in words, only where it is not known")
  func words() {
    for (language, words) in [
      (Language.chinese, "是否适用还不知道"), (.english, "whether it is for the base is not known"),
    ] {
      func head(_ base: String) -> Substring {
        let text = Self.report(base, language, as: .text(isColored: false, width: 200))
        return text[(text.firstRange(of: "2021-bigdata")?.lowerBound ?? text.startIndex)...]
          .prefix(200)
      }
      #expect(head("").contains(words))
      #expect(!head(#""field": "大数据""#).contains(words))
      #expect(Self.report("", language, as: .markdown).contains(words))
      #expect(Self.report("", language, as: .html).contains(words))
    }
  }
}
