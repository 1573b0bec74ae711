import Criteria
import Rules
import Testing

@Suite("Each table says from when to when it holds, in its document's words")
struct ValidityTests {
  /// What a document says: its date, the last day that it sets, and the words.
  private static let documents:
    [(schemes: [String], date: String, lastDay: String?, words: String)] = [
      (
        [
          "2021-general", "2021-transfer", "2021-bigdata", "2021-cloud", "2021-datacenter",
          "2021-iiot",
        ], "2021-06-23", "2021-06-25", "申报截止日期为2021年6月25日。"
      ),
      (
        ["2022-jiangsu", "2022-jiangsu-form"], "2022-08", "2022-10-15",
        "请各地工信部门于2022年10月15日前通过特色产业基地申报系统"
      ),
      (["2022-summary"], "2022", "2022-08-24", "请于2022年8月24日前报送《汇总表》和示范基地总结材料"),
      (["2023-5g-pilot"], "2023", nil, "本试点工作规则自印发之日起实施。"),
      (["2023-draft", "2023-retention"], "2023", nil, "本办法自 2023 年 X 月 X 日起实施"),
    ]

  @Test("every scheme holds from and until the days that its document prints")
  func days() throws {
    for document in Self.documents {
      for name in document.schemes {
        let scheme = try #require(Catalogue.all.scheme(named: name))
        #expect(scheme.source.date == document.date)
        #expect(scheme.validity.lastDay == document.lastDay)
        #expect(scheme.validity.words == document.words)
        #expect(!scheme.validity.place.isEmpty)
      }
    }
    let named = Set(Self.documents.flatMap(\.schemes))
    for scheme in Catalogue.all.schemes {
      #expect(
        named.contains(scheme.id),
        "ValidityTests does not say from and until when the document of \(scheme.id) holds")
    }
  }

  @Test(
    "the last day stands in the words as the document writes it", arguments: Catalogue.all.schemes)
  func words(_ scheme: Scheme) throws {
    guard let lastDay = scheme.validity.lastDay else { return }
    let numbers = lastDay.split(separator: "-").compactMap { Int($0) }
    #expect(scheme.validity.words.contains("\(numbers[0])年\(numbers[1])月\(numbers[2])日"))
  }

  @Test("a draft says so in its title or its source, was never in force, and nothing else is one")
  func drafts() {
    for scheme in Catalogue.all.schemes {
      #expect(
        scheme.validity.isDraft == scheme.source.document.contains("征求意见稿"), "\(scheme.id)")
    }
  }

  @Test(
    "on a day the tables are in force whose documents say so",
    arguments: [
      ("2021-06-22", []),
      (
        "2021-06-23",
        [
          "2021-general", "2021-transfer", "2021-bigdata", "2021-cloud", "2021-datacenter",
          "2021-iiot",
        ]
      ),
      (
        "2021-06-25",
        [
          "2021-general", "2021-transfer", "2021-bigdata", "2021-cloud", "2021-datacenter",
          "2021-iiot",
        ]
      ), ("2021-06-26", []), ("2022-07-31", ["2022-summary"]),
      ("2022-08-24", ["2022-jiangsu", "2022-jiangsu-form", "2022-summary"]),
      ("2022-08-25", ["2022-jiangsu", "2022-jiangsu-form"]),
      ("2022-10-15", ["2022-jiangsu", "2022-jiangsu-form"]), ("2022-10-16", []),
      ("2023-01-01", ["2023-5g-pilot"]),
      ("2026-11-25", ["2023-5g-pilot"]),
    ] as [(String, [String])])
  func inForce(_ day: String, _ schemes: [String]) throws {
    let day = try #require(CalendarDate(day))
    #expect(Catalogue.all.schemes.filter { $0.isInForce(on: day) }.map(\.id) == schemes)
  }
}
