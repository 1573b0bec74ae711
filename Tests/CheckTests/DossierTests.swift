import Foundation
import Testing

@Suite("dossier fills the forms of the documents")
struct DossierTests {
  private static let jiangsu = "Examples/2022-jiangsu/form/base.json"

  @Test("the application is filled as a page, in text and in Markdown")
  func application() throws {
    for format in ["text", "markdown", "html"] {
      let run = try Program.run(["dossier", "jiangsu", Self.jiangsu, "--format", format])
      #expect(run.code == 0)
      #expect(run.errors.isEmpty)
      for words in [
        "省“互联网+先进制造业”特色产业基地申报书", "申报单位（盖章）", "推荐单位（盖章）", "☑ 1-10家", "□ 50家以上", "示例网关公司（虚构）",
        "二、创建产业基地的条件分析", "区域基本情况概述", "812.6 亿元",
      ] {
        #expect(run.output.contains(words), "\(format): \(words)")
      }
      #expect(!run.output.contains("（未填）"), "\(format)")
    }
    let page = try Program.run(["dossier", "jiangsu", Self.jiangsu, "--format", "html"]).output
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(!page.contains("<script") && !page.contains("http"))
  }

  @Test("what is not given is shown so, and a submission in error gives its errors alone")
  func missing() throws {
    let scratch = try Scratch()
    let empty = try scratch.file("a.json", #"{ "figures": { "industrialOutput": 700 } }"#)
    let run = try Program.run(["dossier", "jiangsu", empty])
    #expect(run.code == 0)
    #expect(run.output.contains("（未填）"))
    let wrong = try scratch.file("b.json", #"{ "figures": { "industrialOutput": -1 } }"#)
    let failed = try Program.run(["dossier", "jiangsu", wrong])
    #expect(failed.code == 65)
    #expect(failed.output.isEmpty)
    #expect(failed.errors.contains("out-of-bounds"))
  }

  @Test("the list of those put forward has the recommended of a folder and names the others")
  func roll() throws {
    let run = try Program.run(["dossier", "jiangsu", "Examples/2022-jiangsu/roll"])
    #expect(run.code == 0)
    let table = run.output.split(separator: "\n").filter { $0.contains("示例园区（虚构）") }
    #expect(table.count == 3)
    #expect(run.output.contains("推荐汇总表"))
    #expect(run.output.contains("泽原装备示例园区（虚构）：退回修改"))
    let overview = try Program.run(["overview", "Examples/2022-jiangsu/roll"]).output
    #expect(overview.contains("退回修改"))
    let report = try Program.run(["evaluate", "Examples/2022-jiangsu/roll/泽原.json"]).output
    #expect(report.contains("审核：退回修改：供应商名单只有 3 家，请补齐或说明"))
  }

  @Test("the form is not filled for a park of another province, and it is said for whom it is")
  func otherProvince() throws {
    let scratch = try Scratch()
    let park = { (province: String) in
      "{ \"base\": { \"name\": \"甲园（虚构）\", \"province\": \"\(province)\", \"review\": \"推荐\" }, "
        + "\"figures\": { \"industrialOutput\": 700 } }"
    }
    let other = try scratch.file("a.json", park("湖北省"))
    let own = try scratch.file("b.json", park("江苏省"))
    let run = try Program.run(["dossier", "jiangsu", other])
    #expect(run.code == 65)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("江苏省") && run.errors.contains("a.json"), "\(run.errors)")
    #expect(try Program.run(["dossier", "jiangsu", own]).code == 0)
    let roll = try Program.run(["dossier", "jiangsu", other, own])
    #expect(roll.output.split(separator: "\n").contains { $0.contains("没有列入（本表适用于") })
  }

  @Test("the return has three years with their growth, recomputed")
  func growth() throws {
    let run = try Program.run([
      "dossier", "2022-summary", "Examples/2022-summary/manufacturing/base.json", "--format",
      "markdown",
    ])
    #expect(run.code == 0)
    #expect(run.output.contains("| 2021 年同比% | 2020 年同比% |"))
    #expect(run.output.contains("| 1.1 | 销售收入 | 亿元 | 402.6 | 371.8 | 352.4 | 8.3 | 5.5 |"))
    let rows = run.output.split(separator: "\n").filter { line in
      line.hasPrefix("| ") && line.dropFirst(2).first?.isNumber == true
        && line.split(separator: "|").count == 8
    }
    // 56 rows, less 5.5 of metals, steel and chemicals.
    #expect(rows.count == 55)
  }

  @Test("the pilot's targets stand beside what was reached, with the term and the bar")
  func term() throws {
    let path = "Examples/2023-5g-pilot/term/base.json"
    let run = try Program.run(["dossier", "pilot", path])
    #expect(run.code == 0)
    #expect(run.output.contains("试点期：2023-11-02 至 2026-11-01（3 年，第十四条）"))
    #expect(run.output.contains("1.95 万个"))
    let scratch = try Scratch()
    let revoked = try scratch.file("a.json", #"{ "texts": { "pilotRevoked": "2024-03-01" } }"#)
    let barred = try Program.run(["dossier", "pilot", revoked]).output
    #expect(barred.contains("至 2027-02-28：不予批复，已批复的撤销，三年内不允许申请"))
  }

  @Test("what can't be filled is told")
  func misuse() throws {
    let none = try Program.run(["dossier", "2021-general", Self.jiangsu])
    #expect(none.code == 64)
    #expect(none.errors.contains("2022-jiangsu-form"))
    #expect(try Program.run(["dossier", "jiangsu"]).code == 64)
    #expect(try Program.run(["dossier"]).code == 64)
    #expect(try Program.run(["dossier", "2022-summary", "Examples/2022-summary"]).code == 64)
    #expect(try Program.run(["dossier", "jiangsu", "nowhere.json"]).code == 66)
    let english = try Program.run(["dossier", "2021-general", Self.jiangsu, "--lang", "en"])
    #expect(english.errors.contains("has no form to fill"))
  }

  @Test("material and deadlines stand at the end of a scheme, in text and as data")
  func filing() throws {
    let text = try Program.run(["show", "2022-summary"]).output
    #expect(text.contains("2022-summary  材料与期限"))
    #expect(text.contains("□ 期限：请于2022年8月24日前报送"))
    let run = try Program.run(["show", "2022-jiangsu", "--format", "json"])
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let filing = try #require(json["filing"] as? [[String: Any]])
    #expect(filing.contains { $0["kind"] as? String == "seal" })
    #expect(!(try Program.run(["show", "2022-jiangsu/1"]).output.contains("材料与期限")))
  }
}
