import Foundation
import Testing

@Suite("quota counts a batch by place")
struct QuotaTests {
  /// Runs quota over submissions that state only their base.
  private func run(_ bases: [String], _ arguments: String...) throws -> Program.Run {
    let scratch = try Scratch()
    for (index, base) in bases.enumerated() {
      _ = try scratch.file(
        "\(index).json", "{ \"base\": { \(base) }, \"figures\": { \"partners\": 2 } }")
    }
    return try Program.run(["quota", scratch.folder.path] + arguments)
  }

  private func base(
    _ province: String = "山东省", _ city: String = "云泽市", series: String = "特色",
    channel: String = "工信主管部门", _ more: String = ""
  ) -> String {
    "\"province\": \"\(province)\", \"city\": \"\(city)\", \"series\": \"\(series)\", "
      + "\"channel\": \"\(channel)\"" + more
  }

  @Test("three of a province are within the quota, four are over it")
  func province() throws {
    #expect(try run(Array(repeating: base(), count: 3)).code == 0)
    let four = try run(Array(repeating: base(), count: 4))
    #expect(four.code == 1)
    #expect(four.output.contains("计入 4 个，限 3 个，超出 1 个"))
  }

  @Test("one through the 通信管理局, one of the 优势 series")
  func channelAndSeries() throws {
    #expect(try run([base(channel: "通信管理局")]).code == 0)
    #expect(try run([base(channel: "通信管理局"), base(channel: "通信管理局")]).code == 1)
    #expect(try run([base(series: "优势"), base(series: "优势")]).code == 1)
  }

  @Test(
    "the five 计划单列市 count apart, one each",
    arguments: [
      ("辽宁省", "大连"), ("山东省", "青岛市"), ("浙江省", "宁波市"), ("福建省", "厦门市"), ("广东省", "深圳"),
    ])
  func separateCities(_ province: String, _ city: String) throws {
    let others = Array(repeating: base(province), count: 3)
    #expect(try run(others + [base(province, city)]).code == 0)
    #expect(try run([base(province, city), base(province, city)]).code == 1)
  }

  @Test("the 兵团 counts apart, and a renamed base not at all")
  func corpsAndRenamed() throws {
    #expect(try run([base("新疆生产建设兵团"), base("新疆生产建设兵团")]).code == 1)
    let renamed = base("山东省", "旧城市", ", \"renamed\": true")
    #expect(try run(Array(repeating: base(), count: 3) + [renamed]).code == 0)
  }

  @Test("what the submissions do not say leaves the quota open")
  func unknown() throws {
    let nowhere = "\"series\": \"优势\""
    #expect(try run(Array(repeating: nowhere, count: 4)).code == 2)
  }

  @Test("a quarter of the bases may be recommended, one more with a five-star base")
  func cases() throws {
    let scratch = try Scratch()
    for (stars, recommended, code) in [(4, 2, 0), (4, 3, 1), (5, 3, 0), (5, 4, 1)] {
      let submissions = (0..<8).map { index in
        """
        { "base": { "province": "贵州省", "recommendedCase": \(index < recommended) },
          "year": 2021, "figures": { "starRating": \(index == 0 ? stars : 4) } }
        """
      }
      let path = try scratch.file("batch.json", "[\(submissions.joined(separator: ","))]")
      let run = try Program.run(["quota", path, "--quota", "2022-cases"])
      #expect(run.code == Int32(code), "\(stars) stars, \(recommended) recommended")
      #expect(run.output.contains("总数按本批 8 个基地计"))
    }
  }

  @Test("a file in error is left out, named and said to be; one named twice counts once")
  func inputs() throws {
    let scratch = try Scratch()
    let good = try scratch.file("good.json", "{ \"base\": { \(base()) } }")
    let broken = try scratch.file("broken.json", "{")
    let run = try Program.run(["quota", scratch.folder.path, good])
    #expect(run.code == 65)
    #expect(run.errors.contains(broken))
    #expect(run.output.contains("1 个文件有错误、打不开或没有读取，没有计入"))
    #expect(run.output.contains("计入 1 个"))
  }
}
