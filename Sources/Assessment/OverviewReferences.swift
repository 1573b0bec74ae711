import Evaluation
public import Rules
import Submission

/// What the records of an overview refer to by numbers, and how they are written.
struct OverviewReferences {
  private let catalogue: Catalogue
  private var comparisons: [Comparison] = []

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
  }

  private mutating func number(of comparison: Comparison) -> Int {
    let known = comparisons.firstIndex { other in
      other.fact === comparison.fact && other.period == comparison.period
        && other.relation == comparison.relation && other.hasLimit(of: comparison)
    }
    if let known { return known }
    comparisons.append(comparison)
    return comparisons.count - 1
  }

  /// A base with its rows as bytes.
  ///
  /// - Parameter schemes: Those that something was judged by.
  mutating func record(
    of base: Overview.Base, _ rows: [Overview.Row], _ schemes: [Scheme]
  ) -> [UInt8] {
    var record = RecordWriter()
    record.write(base)
    record.write(rows.count)
    for row in rows {
      record.write(schemes.firstIndex { $0.id == row.scheme.id } ?? 0)
      record.write(caseOf: row.verdict)
      record.write(row.isOfOtherBases)
      record.write(row.statuses) { $0.write(caseOf: $1) }
      record.write(row.gaps != nil)
      for gap in [row.gaps?.smallest, row.gaps?.largest] {
        if let gap { write(gap, to: &record) }
      }
    }
    return record.bytes
  }

  /// What was written.
  func stated(
    _ bytes: [UInt8], _ schemes: [Scheme]
  ) -> (base: Overview.Base, rows: [Overview.Row]) {
    var record = RecordReader(bytes)
    let base: Overview.Base = record.read()
    let rows = record.array { record in
      let scheme = schemes[record.read()]
      let verdict: Verdict = record.readCase()
      let isOfOtherBases: Bool = record.read()
      let statuses: [Status] = record.array { $0.readCase() }
      var gaps: Overview.Gaps?
      if record.read(Bool.self) {
        let smallest = gap(from: &record)
        gaps = Overview.Gaps(smallest: smallest, largest: gap(from: &record))
      }
      return Overview.Row(
        base: base, scheme: scheme, verdict: verdict, isOfOtherBases: isOfOtherBases,
        statuses: statuses, gaps: gaps)
    }
    return (base, rows)
  }

  private mutating func write(_ found: Overview.Gaps.OfItem, to record: inout RecordWriter) {
    let gap = found.gap.gap
    record.write(found.item)
    record.write(number(of: found.gap.comparison))
    record.write(found.gap.share)
    record.write(catalogue.number(of: gap.fact) ?? 0)
    record.write(gap.amount)
    record.write(gap.mustBeExceeded)
    record.write(gap.isShortfall)
  }

  private func gap(from record: inout RecordReader) -> Overview.Gaps.OfItem {
    let item: Int = record.read()
    let comparison = comparisons[record.read()]
    let share: Fraction? = record.read()
    let fact = catalogue.facts[record.read()]
    let amount: Fraction = record.read()
    let mustBeExceeded: Bool = record.read()
    let gap = Gap(
      fact: fact, amount: amount, mustBeExceeded: mustBeExceeded, isShortfall: record.read())
    return Overview.Gaps.OfItem(
      item: item, gap: RelativeGap(gap: gap, comparison: comparison, share: share))
  }
}

extension Overview.Base: Recordable {
  /// Writes what is told of the base.
  public func write(to record: inout RecordWriter) {
    record.write(name)
    record.write(province)
    record.write(cities)
    record.write(series)
    record.write(review)
    record.write(doubts)
    record.write(file)
    record.write(start)
    record.write(page)
  }

  /// Reads what is told of a base.
  public init(from record: inout RecordReader) {
    name = record.read()
    province = record.read()
    cities = record.read()
    series = record.read()
    review = record.read()
    doubts = record.read()
    file = record.read()
    start = record.read()
    page = record.read()
  }
}
