import Assessment
import Evaluation
import Rules
import Submission

/// Writes findings as items of the JSON report: the same pieces that the reports for people tell, as data.
///
/// It is a class only so that the parts of an item are written for the price of a reference.
final class ItemJSON {
  private let text: FindingText
  private let settings: ReportSettings
  private let row: FactRow
  private var lastFullYear: Int? { text.explanation.lastFullYear }
  private var catalogue: Catalogue { settings.catalogue }
  private var wording: Wording { text.wording }

  init(_ text: FindingText, _ row: FactRow, _ settings: ReportSettings) {
    self.text = text
    self.settings = settings
    self.row = row.seen(from: text.explanation.lastFullYear)
  }

  func write(_ item: ReportItem, to writer: inout JSONWriter) {
    let finding = item.finding
    writer.object { writer in
      writer.constant(&item.words.members) {
        $0.itemMembers(finding.item, of: text.explanation.scheme, wording)
      }
      writer.member("status", finding.status.rawValue)
      writer.member("acceptance") { $0.acceptance(text.acceptance(of: finding)) }
      if case .comparison(let comparison) = finding.part, comparison.years.count == 1 {
        comparisonMembers(comparison, to: &writer)
      } else {
        writer.member("required", nil as String?)
        for name in ["fact", "period", "relation", "limit"] {
          writer.member(name, nil as String?)
        }
        writer.member("actual", nil as String?)
        writer.member("gap", nil as String?)
      }
      writer.member("onThreshold") { writer in
        guard let threshold = finding.threshold else { return writer.null() }
        writer.object { writer in
          writer.member("statusInOtherReading", threshold.otherStatus.rawValue)
          writer.member("evidence", threshold.evidence.map { $0.rawValue })
        }
      }
      writer.member(
        "needs", finding.needs.map { wording.need($0, text.years) })
      writer.member("lacking") { writer in
        writer.array(finding.needs) { writeNeed($1, to: &$0) }
      }
      writer.member("facts") { writer in
        writer.array(references(of: item)) { writeReference($1, to: &$0) }
      }
      writer.member("parts") { writer in
        writer.array(topParts(of: finding.part)) { writePart($1, to: &$0) }
      }
    }
  }

  /// What would have to be given, as data.
  private func writeNeed(_ need: Need, to writer: inout JSONWriter) {
    writer.object { writer in
      switch need {
      case .figure(let missing):
        writer.member("kind", "figure")
        writer.member("fact", missing.fact.key)
        writer.member("year", lastFullYear.map { $0 - missing.yearsBack })
        writer.member("yearsBack", missing.yearsBack)
        writer.member("orFrom", missing.sourcesToGather.map { $0.key })
      case .attestation(let fact):
        writer.member("kind", fact.kind == .score ? "score" : "attestation")
        writer.member("fact", fact.key)
      case .trait(let trait):
        writer.member("kind", "trait")
        writer.member("trait", trait.key)
      case .decision: writer.member("kind", "decision")
      }
    }
  }

  // MARK: - Parts

  /// The parts of a compound condition; none for a simple one.
  private func topParts(of part: Part) -> [Part] {
    switch part {
    case .group(.all, let parts, _): parts
    case .comparison(let comparison) where comparison.years.count == 1: []
    case .attestation, .score, .report: []
    default: [part]
    }
  }

  private func writePart(_ part: Part, to writer: inout JSONWriter) {
    writer.object { writer in
      switch part {
      case .comparison(let comparison):
        writer.member("kind", "comparison")
        writer.member("status", comparison.status.rawValue)
        comparisonMembers(comparison, to: &writer)
        writer.member("onThreshold", comparison.isOnThreshold)
        writer.member("mean") { writer in
          guard let mean = comparison.satisfyingMean else { return writer.null() }
          let limit = comparison.years.first.flatMap { $0.limit }
          value(
            mean, in: Wording.unit(of: comparison.comparison), apartFrom: limit, to: &writer)
        }
        if comparison.years.count > 1 {
          writer.member("years") { writer in
            writer.array(comparison.years.reversed()) { writer, year in
              writer.object { writer in
                writer.member("year", lastFullYear.map { $0 - year.yearsBack })
                writer.member("yearsBack", year.yearsBack)
                writer.member("status", year.status.rawValue)
                yearMembers(year, of: comparison, to: &writer)
              }
            }
          }
        }
      case .attestation(let fact, let status):
        writer.member("kind", "attestation")
        writer.member("status", status.rawValue)
        writer.member("fact", fact.key)
        writer.member("label", fact.label)
      case .trait(let trait, let mask, let status):
        writer.member("kind", "trait")
        writer.member("status", status.rawValue)
        writer.member("trait", trait.key)
        writer.member("label", wording.traitDemand(trait, mask))
      case .report(let fact, let missingYears, let status):
        writer.member("kind", "report")
        writer.member("status", status.rawValue)
        writer.member("fact", fact.key)
        writer.member("missingYearsBack") { writer in
          writer.array(missingYears.sorted(by: >)) { $0.number(String($1)) }
        }
      case .score(let fact, let points, let status):
        writer.member("kind", "score")
        writer.member("status", status.rawValue)
        writer.member("fact", fact.key)
        writer.member("actual") { writer in
          guard let points else { return writer.null() }
          value(points, in: fact.unit, to: &writer)
        }
      case .group(let combination, let parts, let status):
        writer.member("kind", combination.rawValue)
        writer.member("status", status.rawValue)
        writer.member("parts") { writer in writer.array(parts) { writePart($1, to: &$0) } }
      case .undecided(let premise, let then, let otherwise, let status):
        writer.member("kind", "undecided")
        writer.member("status", status.rawValue)
        writer.member("premise") { writePart(premise, to: &$0) }
        writer.member("then") { writePart(then, to: &$0) }
        writer.member("otherwise") { writePart(otherwise, to: &$0) }
      case .negation(let inner, let status):
        writer.member("kind", "not")
        writer.member("status", status.rawValue)
        writer.member("parts") { writer in writer.array([inner]) { writePart($1, to: &$0) } }
      case .relaxed(let inner):
        writer.member("kind", "relaxable")
        writer.member("status", part.status.rawValue)
        writer.member("parts") { writer in writer.array([inner]) { writePart($1, to: &$0) } }
      case .notDemanded(let condition):
        writer.member("kind", "not-demanded")
        writer.member("status", part.status.rawValue)
        writer.member("condition") { $0.condition(condition) }
      }
    }
  }

  // MARK: - Comparisons

  private func comparisonMembers(
    _ finding: ComparisonFinding, to writer: inout JSONWriter
  ) {
    writer.member("required", wording.demand(finding.comparison, finding.relation))
    writer.member("fact", finding.comparison.fact.key)
    writer.member("period", finding.comparison.period.rawValue)
    writer.member("relation", finding.relation.rawValue)
    writer.member("limit") { writer in
      switch finding.comparison.limit {
      case .quantity(let limit, let unit): value(Fraction(limit), in: unit, to: &writer)
      case .fact(let other): writer.object { $0.member("fact", other.key) }
      }
    }
    if finding.years.count == 1, let year = finding.years.first {
      yearMembers(year, of: finding, to: &writer)
    } else {
      writer.member("actual", nil as String?)
      writer.member("gap", nil as String?)
    }
  }

  private func yearMembers(
    _ year: YearFinding, of finding: ComparisonFinding, to writer: inout JSONWriter
  ) {
    let unit = Wording.unit(of: finding.comparison)
    writer.member("actual") { writer in
      guard let actual = year.value else { return writer.null() }
      value(actual, in: unit, apartFrom: year.limit, to: &writer)
    }
    if let bound = year.bound {
      writer.member("bound") { $0.bound(bound, in: unit, wording) }
    }
    writer.member("gap") { writer in
      guard let gap = year.gap else { return writer.null() }
      writer.object { writer in
        writer.gapMembers(gap, in: unit, wording)
        writer.member("numerator") { writer in
          guard let numerator = year.numeratorGap else { return writer.null() }
          writer.object { writer in
            writer.member("fact", numerator.fact.key)
            writer.gapMembers(numerator, in: numerator.fact.unit, wording)
            writer.member("assuming", wording.assumption(of: finding.comparison.fact))
          }
        }
        writer.member("numeratorInWhole") { writer in
          guard let numerator = year.numeratorGapInWhole else { return writer.null() }
          writer.object { writer in
            writer.member("fact", numerator.fact.key)
            writer.gapMembers(numerator, in: numerator.fact.unit, wording)
            writer.member("assuming", wording.inclusion(of: finding.comparison.fact))
          }
        }
      }
    }
  }

  private func value(_ value: Fraction, in unit: UnitOfMeasure, to writer: inout JSONWriter) {
    writer.object { $0.quantityMembers(value, in: unit) }
  }

  /// The same with how it is shown to people, which is never on the other side of the limit.
  private func value(
    _ value: Fraction, in unit: UnitOfMeasure, apartFrom limit: Fraction?,
    to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.quantityMembers(value, in: unit)
      writer.member("text", wording.value(value, in: unit, apartFrom: limit))
    }
  }

  // MARK: - Facts

  /// A fact of an item in one year, and where it stands.
  private struct FactReference {
    let words: FactWords
    var fact: FactDefinition { words.fact }
    let yearsBack: Int
    /// Where the value stands, or `nil` where it is not given.
    let place: Place?
    let value: ExactDecimal?
  }

  private func references(of item: ReportItem) -> [FactReference] {
    var references: [FactReference] = []
    for words in item.words.facts {
      let fact = words.fact
      guard let number = catalogue.number(of: fact) else { continue }
      for yearsBack in words.years {
        // Other years than those that every base is asked for are told where they are given.
        guard
          (0..<FactRow.recentYears).contains(yearsBack)
            || row[number, yearsBack: yearsBack] != nil
        else { continue }
        references.append(
          FactReference(
            words: words, yearsBack: yearsBack,
            place: text.places.ownPlace(of: fact, yearsBack: yearsBack),
            value: fact.kind.isFigure ? row[number, yearsBack: yearsBack] : row.answer(number)))
      }
    }
    return references
  }

  private func writeReference(_ reference: FactReference, to writer: inout JSONWriter) {
    let place = text.places.position(
      of: reference.place ?? text.places.blankPlace(of: reference.fact))
    writer.object { writer in
      writer.constant(&reference.words.members) { writer in
        writer.member("key", reference.fact.key)
        writer.member("label", reference.fact.label)
      }
      if reference.fact.kind == .attestation {
        writer.member("value", reference.value.map { $0 != .zero })
        // What is not answered says nothing yet.
        let isAnswered = reference.place != nil
        let evidence = isAnswered ? text.places.evidence(of: reference.fact) : []
        writer.member("note", isAnswered ? text.places.note(of: reference.fact) : nil)
        writer.member("evidence", evidence)
        if let files = text.file.evidence {
          writer.member("evidenceFiles") { writer in
            writer.array(evidence) { writer, path in
              writer.object { writer in
                writer.member("path", path)
                writer.member("size", files[Array(path.utf8)]?.size)
                writer.member("sha256", files[Array(path.utf8)]?.sha256)
              }
            }
          }
        }
      } else if reference.fact.textLimit != nil {
        writer.member("value", reference.value != nil)
      } else {
        writer.member("year", lastFullYear.map { $0 - reference.yearsBack })
        writer.member(
          "value",
          reference.value.map {
            reference.fact.unit.fraction(fromBaseUnits: Fraction($0))
              .printed(fractionDigits: 18, rounding: .nearest).digits
          })
        writer.member("unit", reference.fact.unit.symbol)
      }
      writer.place(place)
      if reference.value != nil,
        let (listed, list) = text.places.listed(reference.fact, yearsBack: reference.yearsBack)
      {
        writer.member("list") { $0.rows(listed, of: list, text.places.position(of:)) }
      }
    }
  }
}

extension JSONWriter {
  /// What a figure lacks, as a number and in words.
  mutating func gapMembers(_ gap: Gap, in unit: UnitOfMeasure, _ wording: Wording) {
    let printed = unit.fraction(fromBaseUnits: gap.amount)
      .printed(fractionDigits: 12, rounding: .up)
    member("value", printed.digits)
    member("unit", Wording.gapSymbol(of: unit))
    member("exact", printed.isExact)
    member("mustBeExceeded", gap.mustBeExceeded)
    member("direction", gap.isShortfall ? "short" : "over")
    member("text", wording.gap(gap, in: unit))
  }
}
