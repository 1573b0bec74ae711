public import Assessment
import Evaluation
public import Rules
public import Submission

/// A draft with the plan carried out that turns its verdict, to be tried.
///
/// A figure that follows from a list and has to be another stands in the list's place while it is tried: what
/// rows there would be, nobody can say.
public struct PlannedDraft {
  private(set) var draft: SubmissionDraft
  /// The keys of the lists in whose place figures stand.
  private(set) var setAside: [String] = []
  /// The paths of what stands in their place.
  private(set) var standIns: [[String]] = []
  /// The keys of the texts that the plan needs, which are left to people.
  private(set) var texts: [String] = []
  private let catalogue: Catalogue

  /// - Parameters:
  ///   - advised: What is advised on the draft; of several schemes the plan of the first is taken.
  ///   - submission: What the draft says.
  /// - Returns: `nil` where there is no plan.
  public init?(
    _ draft: SubmissionDraft, _ advised: AdvisedSubmission, of submission: borrowing Submission,
    _ catalogue: Catalogue
  ) {
    guard let advice = advised.advice.first, case .found(let plan) = advice.plan else { return nil }
    self.draft = draft
    self.catalogue = catalogue
    let changes = plan.changes + plan.demands
    for (index, list) in submission.lists.enumerated() {
      let listed = submission.listed.filter { $0.list == index }
      let isMoved = listed.contains { listed in
        changes.contains { $0.fact.key == catalogue.facts[listed.fact].key }
      }
      if isMoved { setAside(list, listed, in: submission) }
    }
    for change in changes {
      if change.fact.kind.isText, change.new != .zero, !texts.contains(change.fact.key) {
        texts.append(change.fact.key)
      }
      put(change, of: advice.lastFullYear.map { $0 - change.yearsBack })
    }
    for description in plan.descriptions { put(description.trait, description.mask) }
  }

  /// The draft and what stands aside, as JSON.
  public var json: String {
    var writer = JSONWriter(isPretty: false)
    writer.object { writer in
      writer.member("format", "basecheck-plan")
      writer.member("formatVersion", 1)
      writer.draftMembers(draft)
      writer.member("setAside", setAside)
      writer.member("standIns") { writer in
        writer.array(standIns) { writer, path in writer.array(path) { $0.string($1) } }
      }
      writer.member("texts", texts)
    }
    return writer.text
  }

  private mutating func put(_ change: Plan.Change, of year: Int?) {
    let fact = change.fact
    let section = fact.kind.section
    let isFigure = fact.kind.isFigure
    draft.entries.removeAll { entry in
      entry.section == section && entry.key == fact.key && entry.part == .value
        && (!isFigure || (entry.year ?? draft.year) == year)
    }
    // What follows from others is computed, and a text is for people to write.
    guard !change.follows, !fact.kind.isText else { return }
    let text =
      fact.kind.isAttestation
      ? change.new == .zero ? "no" : "yes" : change.digits(of: change.new)
    draft.entries.append(
      DraftEntry(
        section, fact.key, year: isFigure ? year : nil, text, unit: fact.unit.symbol))
  }

  private mutating func put(_ trait: Trait, _ mask: UInt64) {
    draft.entries.removeAll { $0.section == .base && $0.key == trait.key }
    let values = trait.form == .flag ? [mask == 1 ? "yes" : "no"] : trait.names(of: mask)
    draft.entries += values.map { DraftEntry(.base, trait.key, $0) }
  }

  // MARK: - Lists

  /// Puts what follows from a list in its place.
  private mutating func setAside(
    _ list: NamedList, _ listed: [ListedFact], in submission: borrowing Submission
  ) {
    setAside.append(list.definition.key)
    draft.lists.removeAll { $0.key == list.definition.key }
    for listed in listed {
      let fact = catalogue.facts[listed.fact]
      let section = fact.kind.section
      guard !draft.entries.contains(where: { $0.section == section && $0.key == fact.key }) else {
        continue
      }
      var entry = DraftEntry(
        section, fact.key,
        list.rows.isEmpty ? "无" : list.rows.map { $0.name }.joined(separator: "、"))
      if fact.kind.isFigure {
        guard let value = submission.row[listed.fact, yearsBack: 0] else { continue }
        let digits = fact.unit.fraction(fromBaseUnits: Fraction(value))
          .printed(fractionDigits: ExactDecimal.fractionDigits, rounding: .nearest).digits
        entry = DraftEntry(
          section, fact.key, year: draft.year, digits, unit: fact.unit.symbol)
      }
      draft.entries.append(entry)
      standIns.append(entry.path)
    }
    for tick in list.definition.ticks {
      guard let number = catalogue.number(of: tick.trait),
        !draft.entries.contains(where: { $0.section == .base && $0.key == tick.trait.key })
      else { continue }
      let mask = submission.row[trait: number]
      guard mask != 0 else { continue }
      put(tick.trait, mask)
      standIns.append([Section.base.key, tick.trait.key])
    }
  }
}
