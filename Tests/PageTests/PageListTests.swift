import Criteria
import Foundation
import Reports
import Rules
import Submission
import Testing

@testable import Page

@Suite("Named lists on the page")
struct PageListTests {
  private typealias Cell = DraftList.Cell

  private func problems(_ told: [String: Any]) throws -> [[String: Any]] {
    try #require(told["problems"] as? [[String: Any]])
  }

  /// A list of two rows with something in every column, and one of none.
  private func filled(_ list: ListDefinition) -> DraftList {
    DraftList(
      list.key,
      rows: (1...2).map { row in
        list.columns.flatMap { column -> [Cell] in
          switch column.form {
          case .text: return [Cell(column.key, "第 \(row) 项（虚构），“、”和换行")]
          // What follows from another column is computed, and need not be given.
          case .figure(let fact):
            return fact.derivation != nil || column.numberOf != nil
              ? [] : [Cell(column.key, "\(row).50")]
          case .choice(let trait) where trait.form == .flag:
            return [Cell(column.key, row == 1 ? "yes" : "no")]
          case .choice(let trait):
            return trait.values.prefix(trait.form == .choices ? row : 1)
              .map { Cell(column.key, $0.name) }
          }
        }
      })
  }

  @Test(
    "every list of every scheme is described, and comes back from each format as it was filled in")
  func roundTrip() throws {
    var engine = AskedEngine()
    for scheme in Catalogue.all.schemes {
      let told = try engine.json(["describe", "zh", scheme.id])
      let described = try #require(told["lists"] as? [[String: Any]])
      let lists = Catalogue.all.lists(for: [scheme])
      #expect(described.map { $0["key"] as? String } == lists.map(\.key))
      for (list, told) in zip(lists, described) {
        #expect((told["columns"] as? [Any])?.count == list.columns.count)
        #expect((told["columnWords"] as? [Any])?.count == list.columns.count)
      }
      guard !lists.isEmpty else { continue }
      var draft = Draft(scheme.id, year: scheme.lastFullYear ?? 2022)
      draft.lists = lists.enumerated().map { index, list in
        index % 3 == 2 ? DraftList(list.key, rows: []) : filled(list)
      }
      for language in ["zh", "en"] {
        for format in DraftFile.Format.allCases {
          let file = engine.bytes(["write", language] + draft.words + [format.rawValue])
          let read = try Draft(try engine.read(file, as: format.rawValue), scheme: scheme.id)
          #expect(
            Dictionary(uniqueKeysWithValues: read.lists.map { ($0.key, $0.rows) })
              == Dictionary(uniqueKeysWithValues: draft.lists.map { ($0.key, $0.rows) }),
            "\(scheme.id) \(format) \(language)")
        }
      }
    }
  }

  @Test("what is wrong in a list is told at its cell, and the other rows are counted")
  func errors() throws {
    var engine = AskedEngine()
    var draft = Draft("2022-jiangsu", year: 2021)
    draft.lists = [
      DraftList(
        "suppliers",
        rows: [
          [Cell("name", "甲公司（虚构）"), Cell("revenue", "1200")],
          [Cell("name", "乙公司（虚构）"), Cell("revenue", "一些")],
          [Cell("revenue", "3000")],
          [],
          [Cell("name", "甲公司（虚构）"), Cell("revenue", "5000")],
          [Cell("name", "丙公司（虚构）"), Cell("revenue", "0.2 亿元")],
        ])
    ]
    let told = try engine.evaluate(draft)
    let errors = try problems(told).filter { $0["severity"] as? String == "error" }
    #expect(
      errors.compactMap { $0["path"] as? [String] } == [
        ["lists", "suppliers", "1", "revenue"], ["lists", "suppliers", "2"],
        ["lists", "suppliers", "4", "name"],
      ])
    #expect(errors.allSatisfy { ($0["remedy"] as? String)?.isEmpty == false })
    let twice = try #require(errors.last?["message"] as? String)
    #expect(twice.contains("工业互联网产品供应商 第 1 行 企业名称"), "\(twice)")
    // Without the cell of the second row the count is open; nothing is told of what was left out.
    let open = try problems(told).filter { $0["severity"] as? String == "warning" }
    #expect(open.allSatisfy { ($0["path"] as? [String])?.prefix(2) == ["lists", "suppliers"] })
    draft.lists[0].rows[1] = []
    let counted = try engine.evaluate(draft)
    let listed = try #require(counted["listed"] as? [[String: Any]])
    let suppliers = try #require(
      listed.first { $0["fact"] as? String == "industrialInternetSuppliers" })
    #expect(suppliers["value"] as? String == "2")
    #expect((suppliers["text"] as? String)?.contains("甲公司（虚构）") == true)
  }

  @Test("a cell that can't be read and a row without a name are kept, to be put right")
  func kept() throws {
    var engine = AskedEngine()
    let json = """
      { "scheme": "2022-jiangsu", "lists": { "suppliers": [
        { "revenue": 3000 },
        { "name": "甲公司（虚构）", "revenue": "一些" },
        { "name": 7, "product": true, "revenue": 1e40 }
      ], "incubatedEnterpriseList": [
        { "name": "乙公司（虚构）", "effect": ["上市", "下市"] } ] } }
      """
    let table = """
      键,名称,填报值,说明
      scheme,,2022-jiangsu,
      suppliers,,企业名称,年收入
      ,,,3000
      ,,甲公司（虚构）,一些
      """
    let suppliers = [
      [Cell("revenue", "3000")], [Cell("name", "甲公司（虚构）"), Cell("revenue", "一些")],
    ]
    let fromTable = try Draft(try engine.read(Array(table.utf8), as: "csv"), scheme: "2022-jiangsu")
    #expect(fromTable.lists.map(\.rows) == [suppliers])
    let fromJSON = try Draft(try engine.read(Array(json.utf8), as: "json"), scheme: "2022-jiangsu")
    #expect(
      fromJSON.lists.first { $0.key == "suppliers" }?.rows
        == suppliers + [[Cell("name", "7"), Cell("product", "yes"), Cell("revenue", "1e40")]])
    #expect(
      fromJSON.lists.first { $0.key == "incubatedEnterpriseList" }?.rows == [
        [Cell("name", "乙公司（虚构）"), Cell("effect", "上市"), Cell("effect", "下市")]
      ])
    // Saved with its errors, it comes back with them.
    for format in DraftFile.Format.allCases {
      let file = engine.bytes(["write", "zh"] + fromTable.words + [format.rawValue])
      let again = try Draft(
        try engine.read(file, as: format.rawValue), scheme: "2022-jiangsu")
      #expect(again.lists.map(\.rows) == [suppliers], "\(format)")
    }
  }

  @Test("a list that says that there is nothing to list is no list that is empty so far")
  func none() throws {
    var engine = AskedEngine()
    func isStated(_ rows: [[DraftList.Cell]]) throws -> Bool {
      var draft = Draft("2022-jiangsu", year: 2021)
      draft.lists = [DraftList("parkPilots", rows: rows)]
      let told = try engine.evaluate(draft)
      return try #require(told["listed"] as? [Any]).count == 1
    }
    #expect(try isStated([]))
    #expect(try !isStated([[]]))
    #expect(try isStated([[], [Cell("name", "项目（虚构）")]]))
  }

  @Test("columns and lists that are not known come back as they are written, in every row")
  func further() throws {
    var engine = AskedEngine()
    let rows = (0..<300).map { row in
      #"{ "name": "企业 \#(row)（虚构）", "revenue": \#(row), "主营": ["阀门", "泵"], "开业": 20\#(row) }"#
    }
    let json = """
      { "scheme": "2022-jiangsu", "lists": {
        "suppliers": [ \(rows.joined(separator: ", ")) ],
        "展馆": [ { "name": "一号馆（虚构）", "面积": 1.50 } ] } }
      """
    let told = try engine.read(Array(json.utf8), as: "json")
    let further = try #require(told["further"] as? [[String: Any]])
    #expect(further.map { $0["list"] as? String } == ["suppliers"])
    #expect(further.map { $0["columns"] as? [String] } == [["主营", "开业"]])
    let draft = try Draft(told, scheme: "2022-jiangsu")
    let saved = engine.bytes(["write", "zh"] + draft.words + ["json"])
    func lists(_ bytes: [UInt8]) throws -> NSDictionary {
      let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
      return try #require(object?["lists"] as? NSDictionary)
    }
    #expect(try lists(saved) == lists(Array(json.utf8)))
    #expect(String(decoding: saved, as: UTF8.self).contains("1.50"))
    // They are in error at their places, and the rows are judged without them.
    let assessed = try engine.evaluate(draft)
    let paths = try problems(assessed).compactMap { $0["path"] as? [String] }
    #expect(paths.contains(["lists", "suppliers", "0", "主营"]))
    #expect(paths.contains(["lists", "展馆"]))
    #expect(assessed["submission"] is [String: Any])
    let listed = try #require(assessed["listed"] as? [[String: Any]])
    #expect(listed.contains { $0["fact"] as? String == "industrialInternetSuppliers" })
  }

  @Test("a list of ten thousand rows comes to what the program says of it")
  func long() throws {
    var engine = AskedEngine()
    var draft = Draft("2022-jiangsu", year: 2021)
    draft.lists = [
      DraftList(
        "suppliers",
        rows: (0..<10_000).map { row in
          [Cell("name", "企业 \(row)（虚构）"), Cell("revenue", String(row % 3000))]
        })
    ]
    let assessed = try engine.evaluate(draft)
    #expect(try problems(assessed).isEmpty)
    let listed = try #require(assessed["listed"] as? [[String: Any]])
    let suppliers = listed.first { $0["fact"] as? String == "industrialInternetSuppliers" }
    // Those of at least 1000 万元: 2000 of each 3000, and none of the thousand that are left.
    #expect(suppliers?["value"] as? String == "6000")
    draft.lists[0].rows[9_999] = [Cell("name", "企业 １（ 虚构）")]
    let twice = try problems(try engine.evaluate(draft))
    #expect(
      twice.contains {
        $0["rule"] as? String == "input/list-name-twice"
          && $0["path"] as? [String] == ["lists", "suppliers", "9999", "name"]
      }, "\(twice.map { $0["rule"] ?? "" })")
  }
}
