import Criteria
import Evaluation
import Foundation
import Rules
import Testing

@Suite("The declarations of all schemes hold together")
struct ValidatorTests {
  private static let catalogue = Catalogue.all

  @Test("every scheme and every item has an identifier of its own")
  func uniqueIdentifiers() {
    let names = Self.catalogue.schemes.flatMap { [$0.id] + $0.aliases }
    #expect(Set(names).count == names.count)
    let items = Self.catalogue.schemes.flatMap { scheme in
      scheme.items.map { scheme.identifier(of: $0) }
    }
    #expect(Set(items).count == items.count)
  }

  @Test("every fact and every trait has a key, a label and aliases of its own")
  func uniqueNames() {
    let facts = Self.catalogue.facts
    // What is refused for what it meant may be given now under several names.
    let names =
      facts.flatMap { [$0.key, $0.label] + $0.aliases } + Set(facts.flatMap(\.formerNames))
    #expect(Set(names).count == names.count, "\(Self.repeated(names))")
    let traits = Self.catalogue.traits.flatMap { [$0.key, $0.label] }
    #expect(Set(traits).count == traits.count, "\(Self.repeated(traits))")
    for trait in Self.catalogue.traits {
      let values = trait.values.flatMap { [$0.name] + $0.aliases }
      #expect(Set(values).count == values.count, "\(trait.key)")
      #expect(trait.values.count <= 64)
    }
  }

  @Test("definitions with the same key agree wherever they are used")
  func definitionsAgree() {
    for item in Self.catalogue.schemes.flatMap(\.items) {
      for fact in item.condition.facts {
        let known = Self.catalogue.fact(named: fact.key)
        #expect(known?.label == fact.label, "\(fact.key)")
        #expect(known?.unit == fact.unit, "\(fact.key)")
        #expect(known?.kind == fact.kind, "\(fact.key)")
        #expect(known?.aliases == fact.aliases, "\(fact.key)")
        #expect(known?.formerNames == fact.formerNames, "\(fact.key)")
        #expect(known?.wholes.map(\.key) == fact.wholes.map(\.key), "\(fact.key)")
      }
    }
  }

  /// A declaration in the files of the facts or traits: its name, and the key and label that it gives.
  private struct Declaration {
    let name: String
    let key: String
    let label: String
    /// The lines of its abstract.
    let documentation: String
    let isPublic: Bool
  }

  /// What a folder or file below `Criteria` declares as static values of its types.
  private static func declarations(in path: String) throws -> [Declaration] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Criteria")
    let place = root.appending(path: path)
    let files =
      path.hasSuffix(".swift")
      ? [place]
      : try FileManager.default.contentsOfDirectory(at: place, includingPropertiesForKeys: nil)
    return try files.flatMap { file in
      try String(contentsOf: file, encoding: .utf8).matches(
        of:
          /((?: *\/\/\/.*\n)*) *(public )?static (?:var|let) (\w+)(?:: Self \{| =)[^"]*"([^"]+)",\s*"((?:[^"])+)"/
      ).map {
        Declaration(
          name: String($0.3), key: String($0.4), label: String($0.5), documentation: String($0.1),
          isPublic: $0.2 != nil)
      }
    }
  }

  @Test("every fact that is declared is used by a scheme")
  func everyFactIsUsed() throws {
    let facts = try Self.declarations(in: "Facts")
    #expect(facts.count > 200)
    for fact in facts {
      #expect(
        Self.catalogue.fact(named: fact.key)?.label == fact.label,
        "\(fact.name) is declared in Criteria/Facts, but no scheme reads it: take it out or use it")
    }
  }

  @Test("every trait that is declared is known to the schemes")
  func everyTraitIsUsed() throws {
    let traits = try Self.declarations(in: "Traits.swift").filter(\.isPublic)
    #expect(traits.count == Self.catalogue.traits.count)
    for trait in traits {
      #expect(
        Self.catalogue.traits.contains { $0.key == trait.key },
        "\(trait.name) is declared in Criteria/Traits.swift, but no scheme reads it")
    }
  }

  @Test("every fact and trait is public, documented, and called what its key says")
  func declarations() throws {
    let facts = try Self.declarations(in: "Facts")
    let traits = try Self.declarations(in: "Traits.swift").filter(\.isPublic)
    for declaration in facts + traits {
      #expect(declaration.isPublic, "\(declaration.name) is not public")
      #expect(declaration.name == declaration.key)
      #expect(
        !declaration.documentation.isEmpty,
        "\(declaration.name) has no abstract: say what it is, its unit and its clause")
    }
    // A score is named as its section, which is no key.
    let names = (facts.filter { !$0.key.hasSuffix("Score") } + traits).flatMap {
      [$0.key, $0.label]
    }
    #expect(Set(names).count == names.count, "\(Self.repeated(names))")
  }

  @Test("parts and sources of a figure are figures that are given themselves")
  func derivationsAreOneStep() {
    for fact in Self.catalogue.facts {
      for source in fact.derivation?.sources ?? [] {
        #expect(source.derivation == nil, "\(fact.key) from \(source.key)")
      }
      for whole in fact.wholes {
        #expect(
          whole.units.map(\.symbol).first == fact.units.map(\.symbol).first
            || whole.kind == .wholeNumber, "\(fact.key) in \(whole.key)")
      }
    }
  }

  @Test("every 参照第 N 条 takes over the condition of item N of the general table")
  func referencesResolve() throws {
    var references = 0
    for scheme in Self.catalogue.schemes {
      for item in scheme.items where item.text.hasPrefix("参照国家新型工业化产业") {
        references += 1
        let number = try #require(item.text.firstMatch(of: /第 (\d+) 条$/)?.1)
        let reference = try #require(item.reference)
        #expect(reference.item == "2021-general/\(number)")
        let original = try #require(Scheme.general2021.item(String(number)))
        #expect(reference.text == original.text)
        #expect(item.condition.facts.map(\.key) == original.condition.facts.map(\.key))
      }
    }
    #expect(references == 6 + 3 + 3 + 1 + 12)
  }

  @Test("every item can pass and can fail", arguments: Catalogue.all.schemes)
  func everyItemCanPassAndFail(_ scheme: Scheme) {
    let judge = Judge(scheme, in: Self.catalogue)
    for (index, item) in scheme.items.enumerated() {
      let statuses = Set(
        Self.rows(for: item).map { judge.judge($0, reading: .printed).statuses[index] })
      #expect(statuses.contains(.pass), "\(scheme.identifier(of: item)) can't pass")
      // A score neither passes nor fails, and a return is only whole or not.
      // Where the law only says 原则上, the authority decides.
      let isRelaxable = if case .relaxable = item.condition { true } else { false }
      let canFail =
        item.nature != .scored && scheme.purpose != .annualReturn && !isRelaxable
      #expect(statuses.contains(.fail) == canFail, "\(scheme.identifier(of: item)) can't fail")
    }
  }

  @Test("every item says where it stands and how it was read if its words leave a choice")
  func everyItemIsCited() {
    for scheme in Self.catalogue.schemes {
      for item in scheme.items {
        #expect(!scheme.citation(of: item).isEmpty)
        let isPlain =
          switch item.condition {
          case .attestation, .scored: true
          case .comparison(let comparison): comparison.period == .latest
          default: false
          }
        #expect(item.reading != nil || isPlain, "\(scheme.identifier(of: item))")
      }
    }
  }

  // MARK: - Rows that try an item

  /// Rows in which the item's figures stand on either side of its limits, all answers yes or all no,
  /// for every value of the traits that it depends on.
  private static func rows(for item: Item) -> [FactRow] {
    var conditions = [item.condition]
    conditions += [item.scope.condition, item.scope.exemption].compactMap { $0 }
    let traits = conditions.flatMap(\.traits)
    var rows = [FactRow(for: catalogue)]
    for trait in traits {
      guard let number = catalogue.number(of: trait) else { continue }
      rows = rows.flatMap { row in
        trait.values.indices.map { value in
          var copy = row
          copy[trait: number] = 1 << UInt64(value)
          return copy
        }
      }
    }
    let comparisons = conditions.flatMap(SignsInDoubtTests.comparisons(in:))
    return rows.flatMap { row in
      var results: [FactRow] = []
      for satisfied in [true, false] {
        for reversed in [true, false] {
          var copy = row
          let ordered = reversed ? Array(comparisons.reversed()) : comparisons
          for comparison in ordered { set(comparison, satisfied: satisfied, in: &copy) }
          if satisfied { report(item.condition, in: &copy) }
          for fact in conditions.flatMap(\.facts) where !fact.kind.isFigure {
            guard let number = catalogue.number(of: fact) else { continue }
            copy[number, yearsBack: 0] = satisfied ? ExactDecimal(1) : .zero
          }
          results.append(copy)
          // One figure alone on the other side.
          for comparison in comparisons where satisfied {
            var other = copy
            set(comparison, satisfied: false, in: &other)
            results.append(other)
          }
          // The scope's own figures on the other side as well.
          for comparison in (item.scope.condition.map(SignsInDoubtTests.comparisons(in:)) ?? []) {
            for side in [true, false] {
              var other = copy
              set(comparison, satisfied: side, in: &other)
              results.append(other)
            }
          }
        }
      }
      return results
    }
  }

  /// Gives the figures that a return reports.
  private static func report(_ condition: Condition, in row: inout FactRow) {
    for part in condition.parts { report(part, in: &row) }
    guard case .reported(let fact, let years) = condition,
      let number = catalogue.number(of: fact)
    else { return }
    for yearsBack in 0..<years { row[number, yearsBack: yearsBack] = ExactDecimal(1) }
  }

  private static func set(_ comparison: Comparison, satisfied: Bool, in row: inout FactRow) {
    guard let number = catalogue.number(of: comparison.fact) else { return }
    guard case .quantity(let limit, _) = comparison.limit else {
      if case .fact(let other) = comparison.limit, let otherNumber = catalogue.number(of: other) {
        for yearsBack in 0..<FactRow.recentYears {
          row[otherNumber, yearsBack: yearsBack] = ExactDecimal(5)
          row[number, yearsBack: yearsBack] = ExactDecimal(satisfied ? 6 : 5)
        }
      }
      return
    }
    let step =
      comparison.fact.kind == .wholeNumber
      ? ExactDecimal.scale : ExactDecimal.scale / 1000
    let up = comparison.relation.isLowerBound == satisfied
    let onLimit = comparison.relation.includesLimit && satisfied
    let value = ExactDecimal(scaled: limit.scaled + (onLimit ? 0 : up ? step : -step))
    switch comparison.period {
    case .riseOverLastYear:
      row[number, yearsBack: 1] = ExactDecimal(20)
      row[number, yearsBack: 0] = ExactDecimal(scaled: ExactDecimal(20).scaled + value.scaled)
    case .yearBefore, .secondYearBefore:
      row[number, yearsBack: comparison.period.years.lowerBound] = value
    case .latest, .eachOfThreeYears, .meanOfThreeYears, .applicationYear, .asOfApplication,
      .everyYear:
      for yearsBack in FactRow.places { row[number, yearsBack: yearsBack] = value }
    }
  }

  private static func repeated(_ names: [String]) -> [String] {
    Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
  }
}
