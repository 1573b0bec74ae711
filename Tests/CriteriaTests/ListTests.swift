import Criteria
import Foundation
import Rules
import Testing

@Suite("The lists hold together, and are called what the forms call them")
struct ListTests {
  private static let catalogue = Catalogue.all

  @Test(
    "every list and every fact has a key and a label of its own, and so has every column of a list")
  func uniqueNames() {
    let lists = Self.catalogue.lists.flatMap { [$0.key, $0.label] }
    let others = Self.catalogue.facts.flatMap { [$0.key, $0.label] }
    let ofBase = Self.catalogue.traits.flatMap { [$0.key, $0.label] }
    let all = lists + others + ofBase
    let repeated = Dictionary(grouping: all) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(repeated.isEmpty, "\(repeated.sorted())")
    for list in Self.catalogue.lists {
      let names = list.columns.flatMap { [$0.key, $0.label] }
      #expect(Set(names).count == names.count, "\(list.key)")
      #expect(list.columns.count < 64)
    }
  }

  @Test("a fact follows from one list at most, is read by an item, and is a figure or a text")
  func consequences() {
    let read = Set(Self.catalogue.schemes.flatMap(\.items).flatMap(\.facts).map(\.key))
    var seen: Set<String> = []
    for list in Self.catalogue.lists {
      for consequence in list.consequences {
        let fact = consequence.fact
        #expect(seen.insert(fact.key).inserted, "\(fact.key) follows from two lists")
        #expect(read.contains(fact.key), "\(fact.key) of \(list.key) is read by no item")
        switch consequence.measure {
        case .given, .stated, .filled: #expect(fact.kind.isText, "\(fact.key)")
        case .count, .distinct: #expect(fact.kind == .wholeNumber, "\(fact.key)")
        case .sum, .largest, .smallest, .ofLargest: #expect(fact.kind == .figure, "\(fact.key)")
        }
      }
    }
    #expect(seen.count >= 30)
  }

  @Test("a condition on rows compares figures of columns with limits or asks for values of choices")
  func conditions() {
    func isOfRows(_ condition: Condition) -> Bool {
      switch condition {
      case .comparison(let comparison):
        if case .quantity = comparison.limit { comparison.period == .latest } else { false }
      case .trait: true
      case .all(let parts): parts.allSatisfy(isOfRows)
      default: false
      }
    }
    for list in Self.catalogue.lists {
      for case .count(let condition?) in list.consequences.map(\.measure) {
        #expect(isOfRows(condition), "\(list.key)")
      }
    }
  }

  @Test("every list serves a scheme")
  func everyListIsUsed() {
    let used = Self.catalogue.lists(for: Self.catalogue.schemes).map(\.key)
    #expect(used == Self.catalogue.lists.map(\.key))
    let jiangsu = Self.catalogue.lists(for: [.jiangsu2022]).map(\.key)
    #expect(jiangsu.count == 12)
    #expect(
      jiangsu.contains("parkPilots"), "the form asks for it, although nothing follows from it")
  }

  @Test("the columns of the forms' lists are called as the forms call them")
  func columnsOfForms() throws {
    let url = try #require(
      Bundle.module.url(forResource: "lists", withExtension: "tsv", subdirectory: "Transcripts"))
    var forms: [String: [String]] = [:]
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\t").map(String.init)
      try #require(cells.count == 3, "Transcripts/lists.tsv: \(line)")
      forms[cells[0], default: []].append(cells[1])
    }
    #expect(forms.count == 22)
    for (key, columns) in forms {
      let list = try #require(Self.catalogue.lists.first { $0.key == key }, "\(key)")
      #expect(list.columns.map(\.label) == columns, "\(key)")
    }
  }

  @Test("the limits on rows are those that the tables print")
  func limits() throws {
    func limit(_ list: String, _ fact: String) throws -> String {
      let list = try #require(Self.catalogue.lists.first { $0.key == list })
      let consequence = try #require(list.consequences.first { $0.fact.key == fact })
      guard case .count(let condition?) = consequence.measure else { return "no condition" }
      return words(condition)
    }
    func words(_ condition: Condition) -> String {
      switch condition {
      case .comparison(let comparison):
        guard case .quantity(let value, let unit) = comparison.limit else { return "no limit" }
        let digits = unit.fraction(fromBaseUnits: Fraction(value))
          .printed(fractionDigits: 3, rounding: .nearest).digits
        return "\(comparison.fact.key) \(comparison.relation.rawValue) \(digits) \(unit.symbol)"
      case .trait(let trait, let mask): return "\(trait.key) \(trait.names(of: mask).joined())"
      case .all(let parts): return parts.map(words).joined(separator: ", ")
      default: return "other"
      }
    }
    // Jiangsu 5: 主营业务收入 1000 万元以上; 9: 四星级（含）以上.
    #expect(try limit("suppliers", "industrialInternetSuppliers") == "revenue ≥ 1000 万元")
    #expect(try limit("starCloudEnterpriseList", "fourStarCloudEnterprises") == "stars ≥ 4 星")
    // Pilot 15: 具备 10 个以上; 16: 名录, 试点示范.
    #expect(try limit("fiveGFactories", "scenarioFactories") == "scenarios ≥ 10 个")
    #expect(try limit("fiveGFactories", "listedFiveGFactories") == "isListed 是")
    #expect(try limit("fiveGFactories", "fiveGFactoryPilots") == "isPilot 是")
    // Cloud 11: 过去一年业务收入不少于 1 亿元; big data 3: 5000 万元以上.
    #expect(
      try limit("cloudEnterpriseList", "infrastructureServiceEnterprises")
        == "services IaaS, revenue ≥ 1 亿元")
    #expect(
      try limit("bigDataEnterpriseList", "bigDataLeadingEnterprises") == "revenue ≥ 5000 万元")
  }

  @Test("the README of the law names every list, who asks for it and the facts that follow")
  func readme() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Criteria/README.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let section = try #require(text.split(separator: "\n## ").first { $0.hasPrefix("Lists\n") })
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }
    #expect(rows.count == Self.catalogue.lists.count)
    for list in Self.catalogue.lists {
      let row = try #require(
        rows.first { $0.hasPrefix("| `\(list.key)` \(list.label) |") }, "\(list.key)")
      #expect(row.contains("| \(list.source) |"), "\(list.key)")
      for consequence in list.consequences {
        #expect(row.contains("`\(consequence.fact.key)`"), "\(list.key)")
      }
    }
  }
}
