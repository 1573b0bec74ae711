public import Rules

/// How far a base is from a scheme, or from one series of it, by what stands in the way.
public struct Nearness: Sendable {
  /// The table that the base would be held against.
  public let scheme: Scheme
  /// What the base is supposed to be instead, where it is another series than it states.
  public let supposed: (trait: Trait, mask: UInt64)?
  /// What the base would come to.
  public let verdict: Verdict
  /// Whether the scheme is for the base.
  public let isForBase: Truth
  /// The deciding items that fail, by their places in the scheme.
  public let failing: [Int]
  /// The deciding items that are not given or not judged.
  public let open: [Int]
}

extension Advisor {
  /// The schemes that bases apply by, each with what stands in the way, the nearest first: those with the
  /// fewest failing items, among as many those with the fewest open ones.
  ///
  /// Schemes that are for the base come before those of which that is not known, and schemes for other bases
  /// last, however little stands in the way there.
  public func nearness(
    of row: FactRow, by judges: [Judge], reading: SignReading
  ) -> [Nearness] {
    var found: [Nearness] = []
    for judge in judges where judge.scheme.purpose == .eligibility {
      found.append(nearness(of: row, supposed: nil, by: judge, reading))
      for trait in series(of: judge.scheme) {
        guard let number = catalogue.number(of: trait) else { continue }
        for value in trait.values.indices where row[trait: number] != 1 << UInt64(value) {
          var other = row
          other[trait: number] = 1 << UInt64(value)
          found.append(
            nearness(of: other, supposed: (trait, 1 << UInt64(value)), by: judge, reading))
        }
      }
    }
    return found.enumerated().sorted { one, other in
      let (first, second) = (one.element.rank, other.element.rank)
      return first == second ? one.offset < other.offset : first < second
    }.map { $0.element }
  }

  /// The traits of which a base chooses one when it applies, and by which a scheme tells its items apart.
  private func series(of scheme: Scheme) -> [Trait] {
    var found: [Trait] = []
    for item in scheme.items {
      guard case .trait(let trait, _)? = item.scope.condition, trait.form == .choice,
        !found.contains(where: { $0.key == trait.key })
      else { continue }
      found.append(trait)
    }
    return found
  }

  private func nearness(
    of row: FactRow, supposed: (trait: Trait, mask: UInt64)?, by judge: Judge,
    _ reading: SignReading
  ) -> Nearness {
    let judgement = judge.judge(row, reading: reading)
    func items(_ statuses: [Status]) -> [Int] {
      judgement.statuses.indices.filter {
        judge.scheme.items[$0].nature.decides && statuses.contains(judgement.statuses[$0])
      }
    }
    return Nearness(
      scheme: judge.scheme, supposed: supposed, verdict: judgement.verdict,
      isForBase: judgement.isFor, failing: items([.fail]), open: items([.missing, .review]))
  }
}

extension Nearness {
  fileprivate var rank: (Int, Int, Int) {
    let audience =
      switch isForBase {
      case .yes: 0
      case .unknown: 1
      case .no: 2
      }
    return (audience, failing.count, open.count)
  }
}
