import Criteria
import Foundation
import Reports
import Rules
import Submission
import Testing

@testable import Page

@Suite("Files that the page opens and saves")
struct PageFileTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func example(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Self.root.appending(path: "Examples/" + path)))
  }

  private static let examples: [(path: String, scheme: String)] = [
    ("2021-bigdata/ineligible", "2021-bigdata"), ("2021-cloud/eligible", "2021-cloud"),
    ("2021-datacenter/five-centres", "2021-datacenter"),
    ("2021-general/ineligible", "2021-general"), ("2022-jiangsu/form", "2022-jiangsu"),
    ("2022-jiangsu/lists", "2022-jiangsu"), ("2023-5g-pilot/ineligible", "2023-5g-pilot"),
    ("2023-draft/ineligible", "2023-draft"), ("2023-retention/warning", "2023-retention"),
    ("advise/sales", "2021-general"),
  ]

  /// The verdict, and the statuses of the items.
  private func outcome(_ told: [String: Any]) throws -> [String] {
    let submission = try #require(told["submission"] as? [String: Any])
    let scheme = try #require((submission["schemes"] as? [[String: Any]])?.first)
    let items = try #require(scheme["items"] as? [[String: Any]])
    return [try #require(scheme["verdict"] as? String)]
      + items.map { "\($0["number"] ?? "") \($0["status"] ?? "")" }
  }

  @Test(
    "what is saved in any format comes to the same when it is opened again", arguments: examples)
  func same(_ example: (path: String, scheme: String)) throws {
    var engine = AskedEngine()
    let file = try self.example(example.path + "/base.json")
    let draft = try Draft(try engine.read(file, as: "json"), scheme: example.scheme)
    let before = try outcome(try engine.evaluate(draft))
    for format in DraftFile.Format.allCases {
      let saved = engine.bytes(["write", "zh"] + draft.words + [format.rawValue])
      let opened = try engine.read(saved, as: format.rawValue)
      #expect(
        (opened["problems"] as? [[String: Any]])?.contains { $0["severity"] as? String == "error" }
          == false)
      let again = try Draft(opened, scheme: example.scheme)
      #expect(try outcome(try engine.evaluate(again)) == before, "\(format)")
    }
  }

  @Test("the form of a file is told by how it begins, then by its name")
  func forms() throws {
    var engine = AskedEngine()
    func form(_ name: String, _ bytes: [UInt8]) -> String {
      String(decoding: engine.bytes(["form", "zh", name], bytes), as: UTF8.self)
    }
    let workbook = try example("xlsx/base.xlsx")
    #expect(form("base.xlsx", workbook) == "xlsx")
    #expect(form("填报", workbook) == "xlsx")
    #expect(form("base.json", workbook) == "xlsx")
    for name in ["旧.xls", "旧.ET", "a.ods", "a.xlsb"] {
      #expect(form(name, Array("<html>".utf8)) == "xlsx", "\(name)")
    }
    #expect(form("base.csv", Array("{}".utf8)) == "csv")
    #expect(form("base.json", Array("键,填报值\n".utf8)) == "json")
    #expect(form("填报", Array("键,填报值\n".utf8)) == "csv")
    #expect(form("", []) == "json")
  }

  @Test(
    "a workbook that can't be read is refused with the words of the program, and places are its cells"
  )
  func refused() throws {
    var engine = AskedEngine()
    let old: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 504)
    let encrypted = old + "EncryptedPackage".utf8.flatMap { [$0, 0] }
    for (bytes, word) in [
      (old, "旧格式的工作簿"), (encrypted, "打开密码"), (Array("<html>".utf8), "内容却不是 .xlsx"),
    ] {
      let told = try engine.read(bytes, as: "xlsx")
      let problem = try #require((told["problems"] as? [[String: Any]])?.first)
      #expect((problem["message"] as? String)?.contains(word) == true, "\(problem)")
      #expect((told["entries"] as? [Any])?.isEmpty == true)
    }
    let wrong = try engine.read(try example("xlsx/errors.xlsx"), as: "xlsx")
    let problems = try #require(wrong["problems"] as? [[String: Any]])
    #expect(problems.count > 2)
    #expect(problems.allSatisfy { $0["cell"] is String })
  }

  @Test("a remark justifies its warning, is saved in every format, and counts no longer as a doubt")
  func remarks() throws {
    var engine = AskedEngine()
    let file = try example("2021-general/eligible/base.json")
    var draft = try Draft(try engine.read(file, as: "json"), scheme: "2021-general")
    let clean = try engine.evaluate(draft)
    #expect((clean["header"] as? [String: Any])?["word"] as? String == "符合")
    draft.entries.removeAll { $0.key == "developedArea" }
    draft.entries.append(DraftEntry(.figures, "developedArea", year: 2020, "8.2", unit: "公顷"))
    let doubted = try engine.evaluate(draft)
    let problems = try #require(doubted["problems"] as? [[String: Any]])
    let names = problems.compactMap { $0["remark"] as? String }
    #expect(!names.isEmpty)
    #expect(problems.allSatisfy { $0["justification"] is NSNull })
    let header = try #require(doubted["header"] as? [String: Any])
    let doubts = try #require(header["doubts"] as? Int)
    #expect(doubts > 0)
    draft.remarks = Set(names).sorted().map { DraftRemark($0, "已核对，以统计局数据为准（虚构）") }
    let justified = try engine.evaluate(draft)
    #expect((justified["header"] as? [String: Any])?["doubts"] as? Int == 0)
    #expect(
      try #require(justified["problems"] as? [[String: Any]]).allSatisfy {
        $0["justification"] as? String == "已核对，以统计局数据为准（虚构）"
      })
    for format in DraftFile.Format.allCases {
      let saved = engine.bytes(["write", "zh"] + draft.words + [format.rawValue])
      let again = try Draft(try engine.read(saved, as: format.rawValue), scheme: "2021-general")
      #expect(Set(again.remarks) == Set(draft.remarks), "\(format)")
    }
  }

  @Test(
    "the plan that is advised, carried out on the draft, turns its verdict",
    arguments: [
      ("2021-bigdata/ineligible", "2021-bigdata"), ("2021-general/undetermined", "2021-general"),
      ("advise/sales", "2021-general"), ("2023-draft/ineligible", "2023-draft"),
      ("2022-jiangsu/ineligible", "2022-jiangsu"),
    ])
  func plans(path: String, scheme: String) throws {
    var engine = AskedEngine()
    let file = try self.example(path + "/base.json")
    let draft = try Draft(try engine.read(file, as: "json"), scheme: scheme)
    let written = engine.bytes(["write", "zh"] + draft.words + ["json"])
    let plan = try #require(try engine.advice(on: written, scheme)["plan"] as? [String: Any])
    guard plan["outcome"] as? String == "found" else {
      #expect(engine.bytes(["plan", "zh"] + draft.words).isEmpty)
      return
    }
    let told = try engine.json(["plan", "zh"] + draft.words)
    let planned = try Draft(told, scheme: scheme, year: draft.year)
    let result = try engine.evaluate(planned)
    #expect(try outcome(result).first == "eligible", "\(plan["settings"] ?? "")")
  }

  @Test(
    "a count that a list gives and a plan moves stands in its place, with what else follows from it"
  )
  func setAside() throws {
    var engine = AskedEngine()
    var draft = Draft("2022-jiangsu", year: 2021)
    draft.entries = try Draft(
      try engine.read(try example("2022-jiangsu/lists/base.json"), as: "json"),
      scheme: "2022-jiangsu"
    ).entries
    draft.lists = [
      DraftList(
        "suppliers",
        rows: [[.init("name", "甲公司（虚构）"), .init("revenue", "1200")]])
    ]
    let told = try engine.json(["plan", "zh"] + draft.words)
    #expect(told["setAside"] as? [String] == ["suppliers"])
    #expect((told["lists"] as? [Any])?.isEmpty == true)
    #expect(
      (told["standIns"] as? [[String]])?.contains(["texts", "supplierNames"]) == true,
      "\(told["standIns"] ?? "")")
    let planned = try Draft(told, scheme: "2022-jiangsu", year: 2021)
    #expect(planned.entries.contains { $0.key == "industrialInternetSuppliers" })
  }
}

extension AskedEngine {
  /// The advice on a file under a scheme.
  fileprivate mutating func advice(on file: [UInt8], _ scheme: String) throws -> [String: Any] {
    let words = ["advise", "zh", "-", "json"].map { Array($0.utf8) }
    let answer = call(words + [file, Array(scheme.utf8), Array("json".utf8)])
    let told = try #require(
      JSONSerialization.jsonObject(with: Data(answer)) as? [String: Any])
    let base = (told["bases"] as? [[String: Any]])?.first
    return (base?["schemes"] as? [[String: Any]])?.first ?? [:]
  }

  // MARK: - What a form can't take over

  /// The names of the problems whose subject is not in the draft.
  private func lost(_ text: String, as form: String) throws -> [String] {
    var engine = AskedEngine()
    let told = try engine.read(Array(text.utf8), as: form)
    let problems = try #require(told["problems"] as? [[String: Any]])
    return try #require(told["lost"] as? [Int]).map {
      ($0 < problems.count ? problems[$0]["rule"] as? String : nil) ?? "none"
    }
  }

  @Test(
    "what is right, in error at its field, or not known but kept is not lost",
    arguments: [
      #"{ "figures": { "salesRevenue": "约四百", "销售额": 3, "x": { "y": [1] } } }"#,
      #"{ "base": { "省份": 7, "name": "甲（虚构）", "foo": 1 }, "foo": [], "figures": { "partners": 1.5 } }"#,
      #"{ "attestations": { "brands": "差不多", "无此项": true }, "scores": { "甲": 1 }, "texts": { "乙": "" } }"#,
      #"{ "scheme": "2022-jiangsu", "lists": { "suppliers": [ { "name": "甲（虚构）", "revenue": "很多" }, { "revenue": 1 } ] } }"#,
      #"{ "figures": { "salesRevenue": 3, "researchSpending": 4 } }"#,
    ])
  func takenOver(_ json: String) throws {
    #expect(try lost(json, as: "json").isEmpty)
  }

  @Test(
    "what is not taken over is told, whatever it is",
    arguments: [
      (#"{ "figures": { "salesRevenue": 3, "salesRevenue": 4 } }"#, "input/duplicate-key"),
      (#"{ "figures": { "salesRevenue": 3, "销售收入": 4 } }"#, "input/same-fact-twice"),
      (#"{ "figures": { "partners": 3 }, "lists": 5 }"#, "input/wrong-type"),
      (#"{ "figures": [1], "attestations": { "brands": true } }"#, "input/wrong-type"),
      (
        #"{ "scheme": "2022-jiangsu", "lists": { "suppliers": [ { "name": "甲（虚构）" }, "乙（虚构）" ] } }"#,
        "input/wrong-type"
      ),
      (#"{ "scheme": "2022-jiangsu-x", "figures": { "partners": 3 } }"#, "input/unknown-scheme"),
      (#"{ "year": "去年", "figures": { "partners": 3 } }"#, "input/wrong-type"),
      (#"{ "figures": { "partners": 3 }, "#, "input/syntax"),
    ])
  func lostOfJSON(_ json: String, _ rule: String) throws {
    #expect(try lost(json, as: "json").contains(rule), "\(try lost(json, as: "json"))")
  }

  @Test("rows and columns of a table that are not known are told as lost, with their cells")
  func lostOfTable() throws {
    let table = """
      键,填报值,2015年
      scheme,2021-general,
      salesRevenue,约四百,
      联系方式,一二三,
      partners,3,
      partners,4,
      """
    let rules = try lost(table, as: "csv")
    #expect(rules.contains("input/table-unknown-row"))
    #expect(rules.contains("input/duplicate-key") || rules.contains("input/same-fact-twice"))
    #expect(!rules.contains("input/malformed-figure"))
    let columns = """
      键,名称,填报值,说明
      scheme,,2022-jiangsu,
      suppliers,,企业名称,法人
      ,,甲公司（虚构）,乙
      """
    #expect(try lost(columns, as: "csv") == ["input/list-unknown-column"])
  }

  @Test("a plan that needs texts says which, and leaves them to people")
  func textsOfPlan() throws {
    var engine = AskedEngine()
    let file = try example("2022-summary/incomplete/base.json")
    let draft = try Draft(try engine.read(file, as: "json"), scheme: "2022-summary")
    let told = try engine.json(["plan", "zh"] + draft.words)
    let texts = try #require(told["texts"] as? [String])
    #expect(!texts.isEmpty)
    for key in texts {
      #expect(Catalogue.all.fact(named: key)?.kind.isText == true, "\(key)")
      #expect(!draft.entries.contains { $0.key == key && !$0.text.isEmpty }, "\(key)")
    }
    var planned = try Draft(told, scheme: "2022-summary", year: draft.year)
    func verdict(_ draft: Draft) throws -> String? {
      let submission = try engine.evaluate(draft)["submission"] as? [String: Any]
      return (submission?["schemes"] as? [[String: Any]])?.first?["verdict"] as? String
    }
    #expect(try verdict(planned) != "eligible")
    planned.entries += texts.map { DraftEntry(.texts, $0, "写好的一段文字（虚构）") }
    #expect(try verdict(planned) == "eligible")
  }

  @Test("the advice on the page names the field that each question asks for")
  func keysOfQuestions() throws {
    var engine = AskedEngine()
    let file = try example("advise/missing/base.json")
    func advice(_ format: String) -> String {
      String(
        decoding: engine.call(
          ["advise", "zh", "-", "json"].map { Array($0.utf8) } + [file]
            + ["2021-general", format].map { Array($0.utf8) }), as: UTF8.self)
    }
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(advice("json").utf8)) as? [String: Any])
    let questions = try #require(
      (json["bases"] as? [[String: Any]])?.first?["questions"] as? [[String: Any]])
    #expect(!questions.isEmpty)
    let main = advice("main")
    for question in questions {
      let key = try #require(question["key"] as? String)
      #expect(main.contains("<li data-key=\"\(key)\">"), "\(key)")
    }
    #expect(!advice("html").contains("data-key"))
  }
}
