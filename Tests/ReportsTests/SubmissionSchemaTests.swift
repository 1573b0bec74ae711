import Criteria
import Foundation
import Rules
import Submission
import Testing

@testable import Reports

@Suite("A submission's schema completes and checks its keys")
struct SubmissionSchemaTests {
  private static func schema(
    _ language: Language = .chinese, for schemes: [Scheme]? = nil
  ) throws -> [String: Any] {
    let text = SubmissionSchema(language, of: .all, for: schemes).text
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private static func definitions(_ schema: [String: Any]) throws -> [String: [String: Any]] {
    try #require(schema["$defs"] as? [String: [String: Any]])
  }

  /// What a reference names, and everything that the named definition says.
  private static func resolved(
    _ node: [String: Any], _ definitions: [String: [String: Any]]
  ) throws -> [String: Any] {
    guard let reference = node["$ref"] as? String else { return node }
    let name = try #require(reference.hasPrefix("#/$defs/") ? reference.dropFirst(8) : nil)
    let target = try resolved(try #require(definitions[String(name)]), definitions)
    return node.filter { $0.key != "$ref" }.merging(target) { own, _ in own }
  }

  /// The form of what a top key holds.
  private static func properties(
    of key: String, _ definitions: [String: [String: Any]]
  ) throws -> [String: [String: Any]] {
    let submission = try #require(definitions["one-submission"]?["properties"] as? [String: Any])
    let node = try resolved(try #require(submission[key] as? [String: Any]), definitions)
    return try #require(node["properties"] as? [String: [String: Any]])
  }

  private static func group(of fact: FactDefinition) -> [String] {
    switch fact.kind {
    case .figure, .wholeNumber: ["figures", "指标"]
    case .attestation: ["attestations", "定性指标"]
    case .score: ["scores", "评分"]
    case .text: ["texts", "文字"]
    }
  }

  private static func form(_ key: String) throws -> [String: Any] {
    let definitions = try definitions(schema())
    return try resolved(try #require(definitions[key]), definitions)
  }

  private static func matches(_ text: String, _ expression: NSRegularExpression) -> Bool {
    let range = NSRange(text.startIndex..., in: text)
    return expression.firstMatch(in: text, range: range) != nil
  }

  private static let reader = SubmissionReader(catalogue: .all)

  private static func read(_ text: some Sequence<UInt8>) -> SubmissionReader.Contents {
    reader.read(SourceFile(name: "test.json", bytes: Array(text)))
  }

  /// Every object and array in a JSON value, with itself.
  private static func nodes(_ value: Any) -> [Any] {
    if let object = value as? [String: Any] { return [object] + object.values.flatMap(nodes) }
    if let array = value as? [Any] { return [array] + array.flatMap(nodes) }
    return []
  }

  // MARK: - What is in it

  @Test("it is a JSON Schema of 2020-12 in either language", arguments: Language.allCases)
  func document(_ language: Language) throws {
    let schema = try Self.schema(language)
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["$id"] as? String == "urn:basecheck:submission")
    #expect(schema["type"] as? [String] == ["object", "array"])
    #expect(schema["minItems"] as? Int == 1)
  }

  @Test(
    "every fact is there by its key, its label and its aliases", arguments: Catalogue.all.schemes)
  func facts(_ scheme: Scheme) throws {
    let whole = try Self.definitions(Self.schema())
    let own = try Self.definitions(Self.schema(for: [scheme]))
    for fact in scheme.items.flatMap(\.facts) + scheme.sections.map(\.score) {
      for definitions in [whole, own] {
        #expect(definitions[fact.key] != nil, "\(fact.key)")
        for group in Self.group(of: fact) {
          let properties = try Self.properties(of: group, definitions)
          for name in [fact.key, fact.label] + fact.aliases {
            #expect(
              properties[name]?["$ref"] as? String == "#/$defs/\(fact.key)", "\(group) \(name)")
          }
          for name in fact.formerNames { #expect(properties[name] == nil, "\(group) \(name)") }
        }
      }
    }
  }

  @Test(
    "the schema of one scheme holds its facts and no others, and all that a base may say of itself",
    arguments: Catalogue.all.schemes)
  func limited(_ scheme: Scheme) throws {
    let schema = try Self.schema(for: [scheme])
    let definitions = try Self.definitions(schema)
    let part = Catalogue([scheme])
    let keys = definitions.keys.filter { !$0.contains("-") }
    // What a review says may stand in any submission.
    #expect(Set(keys) == Set((part.facts + Catalogue.all.furtherFacts).map(\.key)))
    for fact in part.facts {
      for source in fact.wholes + (fact.derivation?.sources ?? []) {
        #expect(keys.contains(source.key))
      }
    }
    let base = try Self.properties(of: "base", definitions)
    #expect(
      Set(base.keys)
        == Set(["name", "名称", "city", "地市"] + Catalogue.all.traits.flatMap { [$0.key, $0.label] }))
    #expect(definitions["scheme-name"]?["enum"] as? [String] == [scheme.id] + scheme.aliases)
    #expect(schema["$id"] as? String == "urn:basecheck:submission:\(scheme.id)")
    let clauses = definitions.filter { !$0.key.contains("-") }.values
      .compactMap { $0["description"] as? String }
      .flatMap { $0.split(separator: "\n") }.filter { $0.hasPrefix("用于：") }
    #expect(!clauses.isEmpty)
    for line in clauses {
      for clause in line.dropFirst(3).split(separator: "、") {
        #expect(clause.hasPrefix(scheme.id + "/"), "\(line)")
      }
    }
  }

  @Test("the schema of several schemes holds the facts of each, in the catalogue's order")
  func several() throws {
    let text = SubmissionSchema(.chinese, of: .all, for: [.draft2023, .bigData2021]).text
    let schema = try Self.schema(for: [.draft2023, .bigData2021])
    #expect(schema["$id"] as? String == "urn:basecheck:submission:2021-bigdata+2023-draft")
    let facts = Catalogue([.bigData2021, .draft2023]).facts
    let definitions = try Self.definitions(schema)
    #expect(
      Set(definitions.keys.filter { !$0.contains("-") })
        == Set((facts + Catalogue.all.furtherFacts).map(\.key)))
    let ordered = Catalogue.all.facts.filter { fact in facts.contains { $0.key == fact.key } }
    let places = ordered.compactMap { text.range(of: "\n    \"\($0.key)\": {")?.lowerBound }
    #expect(places.count == ordered.count)
    #expect(places == places.sorted())
  }

  @Test("no fact's key is that of a shared definition")
  func keys() throws {
    for fact in Catalogue.all.facts {
      #expect(fact.key.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }, "\(fact.key)")
    }
  }

  @Test("every reference names a definition, and every definition is named")
  func references() throws {
    for schemes in [nil] + Catalogue.all.schemes.map({ [$0] }) {
      let schema = try Self.schema(for: schemes)
      let definitions = try Self.definitions(schema)
      let references = Self.nodes(schema).compactMap { ($0 as? [String: Any])?["$ref"] as? String }
      #expect(Set(references) == Set(definitions.keys.map { "#/$defs/\($0)" }))
    }
  }

  @Test("every object is closed but for comments", arguments: Language.allCases)
  func closed(_ language: Language) throws {
    for case let object as [String: Any] in Self.nodes(try Self.schema(language)) {
      guard object["additionalProperties"] != nil else { continue }
      #expect(object["additionalProperties"] as? Bool == false)
      let patterns = try #require(object["patternProperties"] as? [String: Any])
      #expect(patterns["^//"] as? Bool == true)
    }
  }

  @Test("every pattern compiles and every choice has its names once")
  func patterns() throws {
    for case let object as [String: Any] in Self.nodes(try Self.schema()) {
      if let pattern = object["pattern"] as? String {
        #expect(throws: Never.self) { try NSRegularExpression(pattern: pattern) }
      }
      if let patterns = object["patternProperties"] as? [String: Any] {
        for pattern in patterns.keys {
          #expect(throws: Never.self) { try NSRegularExpression(pattern: pattern) }
        }
      }
      if let names = object["enum"] as? [String] {
        #expect(!names.isEmpty)
        #expect(Set(names).count == names.count)
      }
    }
  }

  @Test("every value of every trait is a choice", arguments: Catalogue.all.traits)
  func traits(_ trait: Rules.Trait) throws {
    let definitions = try Self.definitions(Self.schema())
    let base = try Self.properties(of: "base", definitions)
    for name in [trait.key, trait.label] {
      #expect(base[name]?["$ref"] as? String == "#/$defs/trait-\(trait.key)")
    }
    guard trait.form != .flag else {
      #expect(definitions["trait-\(trait.key)"]?["type"] as? [String] == ["boolean", "null"])
      return
    }
    let names = definitions["values-\(trait.key)"]?["enum"] as? [String]
    #expect(names == trait.values.flatMap { [$0.name] + $0.aliases })
  }

  // MARK: - Words

  @Test("a fact tells its unit, its clauses, its parts and its row")
  func words() throws {
    let chinese = try Self.definitions(Self.schema())
    let english = try Self.definitions(Self.schema(.english))
    #expect(chinese["salesRevenue"]?["title"] as? String == "销售收入")
    #expect(english["salesRevenue"]?["title"] as? String == "sales revenue (销售收入)")
    let revenue = try #require(chinese["salesRevenue"]?["description"] as? String)
    #expect(revenue.hasPrefix("数字，单位 亿元；带单位的文字还可用 万元、元、"))
    #expect(revenue.contains("\n用于：2021-general/1、2021-general/2、"))
    #expect(revenue.contains("\n年度汇总表 1.1"))
    let englishRevenue = try #require(english["salesRevenue"]?["description"] as? String)
    #expect(englishRevenue.contains("\nRead by: 2021-general/1, 2021-general/2, "))
    #expect(englishRevenue.contains("\nrow 1.1 of the annual return"))
    let intensity = try #require(chinese["researchIntensity"]?["description"] as? String)
    #expect(intensity.contains("可直接填报，也可由研发投入和销售收入算得"))
    let area = try #require(chinese["developedArea"]?["description"] as? String)
    #expect(area.contains("不能大于规划面积"))
  }

  @Test("every title holds the Chinese label in either language", arguments: Language.allCases)
  func titles(_ language: Language) throws {
    let definitions = try Self.definitions(Self.schema(language))
    for fact in Catalogue.all.facts {
      let title = try #require(definitions[fact.key]?["title"] as? String)
      #expect(title.contains(fact.label))
    }
  }

  @Test("no more than twelve clauses are named and all are counted")
  func manyClauses() throws {
    let definitions = try Self.definitions(Self.schema())
    for fact in Catalogue.all.facts {
      let description = try #require(definitions[fact.key]?["description"] as? String)
      guard let line = description.split(separator: "\n").first(where: { $0.hasPrefix("用于：") })
      else { continue }
      let count = Catalogue.all.schemes.flatMap(\.items)
        .count { item in item.facts.contains { $0.key == fact.key } }
      #expect(line.split(separator: "、").count == min(count, 12))
      #expect(line.hasSuffix(" 等 \(count) 条") == (count > 12))
    }
  }

  // MARK: - Values

  @Test(
    "bounds are in the fact's own unit",
    arguments: [
      ("salesRevenue", "0", nil), ("leadingIndustryShare", "0", "100"),
      ("industrialValueAddedGrowth", "-100", nil), ("developedArea", "0", nil),
    ] as [(String, String, String?)])
  func bounds(_ key: String, _ least: String, _ most: String?) throws {
    let form = try Self.form(key)
    #expect(form["minimum"] as? NSNumber == NSNumber(value: try #require(Int(least))))
    let maximum = try most.map { NSNumber(value: try #require(Int($0))) }
    #expect(form["maximum"] as? NSNumber == maximum ?? NSNumber(value: 1_000_000_000_000_000_000))
  }

  @Test("what is counted is whole")
  func wholeNumbers() throws {
    let definitions = try Self.definitions(Self.schema())
    for fact in Catalogue.all.facts where fact.kind.isFigure {
      let form = try Self.resolved(try #require(definitions[fact.key]), definitions)
      let types = try #require(form["type"] as? [String])
      #expect(types.contains(fact.kind == .wholeNumber ? "integer" : "number"), "\(fact.key)")
    }
  }

  @Test("a key among years is one of the years that the reader takes")
  func years() throws {
    let expression = try NSRegularExpression(pattern: SubmissionSchema.yearPattern)
    for year in 0...9999 {
      #expect(
        Self.matches(String(year), expression)
          == Years.possible.contains(year), "\(year)")
    }
    for text in ["去年", "2020年", " 2020", "02020", "20201"] {
      #expect(!Self.matches(text, expression))
    }
  }

  /// Numbers, well and badly written, that stand before every unit.
  private static let numbers = [
    "0", "-0", "-0.0", "-0.1", "1", "0.5", "1.0", "1.5", "-1", "-99.5", "-100", "-100.5", "5",
    "5.5", "6", "9",
    "10", "19.5", "20", "20.01", "24.9", "25", "25.0", "26", "99.99", "100", "100.00", "100.01",
    "101",
    "999", "1000", "1,000", "12,345,678", "1,00", "1234,567", "0,123", ",123", "1,234.5",
    "1.2345,678", "1.",
    ".5", "01", "00", "+1", "1e3", "--1", "1.2.3", "", "12345.678901234567",
    "1.00000000000000000000",
    "0.1234", "0.12345", "0.0000000001", "0.00000000001", "999999999999999", "1234567890123456789",
  ]

  /// Whether a figure is written with a plus, or a count with a counter that is not the fact's own.
  private static func isInOtherWords(_ number: String, _ unit: String, _ fact: FactDefinition)
    -> Bool
  {
    number.hasPrefix("+")
  }

  @Test("a text is a figure to the schema where it is one to the reader, but for other words")
  func texts() throws {
    let definitions = try Self.definitions(Self.schema())
    var seen: Set<FigureForm> = []
    for fact in Catalogue.all.facts where fact.kind.isFigure || fact.kind == .score {
      guard seen.insert(FigureForm(fact)).inserted else { continue }
      let form = try Self.resolved(try #require(definitions[fact.key]), definitions)
      let expression = try NSRegularExpression(pattern: try #require(form["pattern"] as? String))
      let names = fact.units.flatMap { [$0.symbol] + $0.aliases } + ["", "亿度", "方里", "%%"]
      let group = Self.group(of: fact)[0]
      for name in names {
        for (index, number) in Self.numbers.enumerated() {
          let space = ["", " ", "\u{3000}", "\u{A0} "][index % 4]
          let text = "\(space)\(number)\(space)\(name)\(space)"
          let contents = Self.read("{\"\(group)\":{\"\(fact.key)\":\"\(text)\"}}".utf8)
          let isMatch = Self.matches(text, expression)
          if isMatch, contents.hasErrors {
            // Bounds beyond three digits, and fractions of units that are no powers of ten.
            #expect(Self.isBeyondPatterns(contents), "\(fact.key) takes \(text)")
          } else if !isMatch, !contents.hasErrors {
            // What people write otherwise is taken by the reader, and no editor should complete it.
            #expect(Self.isInOtherWords(number, name, fact), "\(fact.key) \(text)")
          } else {
            #expect(isMatch == !contents.hasErrors, "\(fact.key) \(text)")
          }
        }
      }
    }
  }

  private static func isBeyondPatterns(_ contents: SubmissionReader.Contents) -> Bool {
    contents.allDiagnostics.allSatisfy { diagnostic in
      switch diagnostic.problem {
      case .outOfBounds, .tooManyDigits, .tooLargeNumber: true
      default: diagnostic.severity == .warning
      }
    }
  }

  @Test("every example is read without a warning")
  func examples() throws {
    let definitions = try Self.definitions(Self.schema())
    for fact in Catalogue.all.facts {
      let form = try Self.resolved(try #require(definitions[fact.key]), definitions)
      let examples = form["examples"] as? [Any] ?? []
      #expect(!examples.isEmpty || !fact.kind.isFigure)
      let group = Self.group(of: fact)[0]
      for example in examples {
        let object: [String: Any] = ["year": 2023, group: [fact.key: example]]
        let contents = Self.read(try JSONSerialization.data(withJSONObject: object))
        #expect(contents.allDiagnostics.isEmpty, "\(fact.key): \(example)")
      }
    }
  }
}
