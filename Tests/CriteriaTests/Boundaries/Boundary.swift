import Criteria
import Evaluation
import Rules
import Testing

/// A case written from the law's words: figures on a limit or a unit beside it, and the status that
/// the item must have.
struct Boundary: Sendable, CustomTestStringConvertible {
  let item: String
  let name: String
  let base: [String: String]
  let figures: [String: String]
  let unmet: Set<String>
  let unanswered: Set<String>
  let year: Int?
  let printed: Status
  let inclusive: Status

  /// - Parameters:
  ///   - item: The item, such as `2021-general/1`.
  ///   - base: Traits by key, with the Chinese name of the value, or names with 、 between.
  ///   - figures: Figures by key in the fact's own unit; several years oldest first, `-` where one
  ///     is not given, and last with a `+` that of the year of the application.
  ///   - unmet: The attestations that are answered with not met; all others are met.
  ///   - unanswered: The attestations that are not answered.
  ///   - year: The last full year of the figures, where it is another than the scheme's.
  ///   - inclusive: The status in the inclusive reading, where it is another.
  init(
    _ item: String, _ name: String, base: [String: String] = [:], _ figures: [String: String] = [:],
    unmet: Set<String> = [], unanswered: Set<String> = [], of year: Int? = nil, printed: Status,
    inclusive: Status? = nil
  ) {
    self.item = item
    self.name = name
    self.base = base
    self.figures = figures
    self.unmet = unmet
    self.unanswered = unanswered
    self.year = year
    self.printed = printed
    self.inclusive = inclusive ?? printed
  }

  var testDescription: String { "\(item): \(name)" }

  static let all: [Boundary] = [
    general2021, transfer2021, bigData2021, cloud2021, dataCentre2021, industrialInternet2021,
    draft2023, retention2023, jiangsu2022, jiangsuBoxes, JiangsuFormRows.cases, fiveGPilot2023,
    annualReturn2022,
    general2021Answers, transfer2021Answers, bigData2021Answers, cloud2021Answers,
    dataCentre2021Answers, industrialInternet2021Answers, otherYears, decisions, draft2023Fields,
    eventsOfApplicationYear, stocksAsOfApplication,
    AnnualReturnRows.cases,
  ].flatMap(\.self)
}

extension Boundary {
  /// The values of a figure that are given, each with how many years back it lies.
  static func years(_ text: String) -> [(yearsBack: Int, value: Substring)] {
    let values = text.split(separator: " ")
    let full = values.filter { !$0.hasPrefix("+") }.reversed().enumerated()
      .filter { $0.element != "-" }.map { (yearsBack: $0.offset, value: $0.element) }
    return values.filter { $0.hasPrefix("+") }.map { (yearsBack: -1, value: $0.dropFirst()) } + full
  }

  /// The row that the case describes.
  func row(for condition: [FactDefinition]) throws -> FactRow {
    let catalogue = Catalogue.all
    var row = FactRow(for: catalogue)
    row.year = year
    for (key, names) in base {
      let number = try #require(catalogue.traits.firstIndex { $0.key == key }, "\(key)")
      for name in names.split(separator: "、") {
        let index = try #require(
          catalogue.traits[number].values.firstIndex { $0.name == name }, "\(key) \(name)")
        row[trait: number] |= 1 << UInt64(index)
      }
    }
    for (key, text) in figures {
      let number = try #require(catalogue.facts.firstIndex { $0.key == key }, "\(key)")
      for (yearsBack, value) in Self.years(text) {
        let decimal = try ExactDecimal(parsing: value)
        let inBaseUnits: ExactDecimal? = catalogue.facts[number].unit.inBaseUnits(decimal)
        #expect(inBaseUnits != nil)
        row[number, yearsBack: yearsBack] = inBaseUnits
      }
    }
    for fact in condition where fact.kind == .attestation && !unanswered.contains(fact.key) {
      let number = try #require(catalogue.number(of: fact))
      row[number, yearsBack: 0] = unmet.contains(fact.key) ? .zero : ExactDecimal(1)
    }
    return row
  }
}
