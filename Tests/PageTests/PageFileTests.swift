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
}
