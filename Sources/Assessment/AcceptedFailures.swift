import Evaluation
public import Rules
public import Submission

/// Someone's decision to let a base fail an item for a time.
public struct Waiver: Sendable {
  /// The scheme and the number, as in `2021-general/2`.
  public let item: String
  /// What the base is called.
  public let base: String
  /// Why the failure is accepted.
  public let reason: String
  /// Who accepted it.
  public let approver: String
  /// The last day on which it has effect, as in `2026-12-31`.
  public let expires: String
  /// Where it stands in its file.
  let place: Place
}

/// Why a failure decides nothing for how a run ends. It stays a failure.
public enum Acceptance: Sendable {
  /// Someone takes it on, for a reason and until a day.
  case waived(Waiver)
  /// It was there when the baseline was written.
  case known
}

/// The failures that are accepted: those that someone waived, and those that are known.
public struct AcceptedFailures: Sendable {
  /// An item and a base.
  public struct Key: Hashable, Sendable {
    /// The scheme and the number of the item.
    public let item: String
    /// The name of the base.
    public let base: String
  }

  private let catalogue: Catalogue
  private var waivers: [Key: Waiver] = [:]
  private var known: Set<Key> = []
  private var used: Set<Key> = []
  /// Whether every failure counts as known, as when a baseline is written.
  private let acceptsAll: Bool
  /// The failures that were met and are not waived, each once, in their order.
  public private(set) var met: [Key] = []

  /// - Parameters:
  ///   - catalogue: The schemes whose items may be named.
  ///   - acceptsAll: Whether every failure counts as known, as when a baseline is written.
  public init(_ catalogue: Catalogue, acceptsAll: Bool = false) {
    self.catalogue = catalogue
    self.acceptsAll = acceptsAll
  }

  /// Whether no failure is accepted.
  public var isEmpty: Bool { waivers.isEmpty && known.isEmpty && !acceptsAll }

  // MARK: - Lists

  /// Takes over the waivers of a file: an array of objects with `item`, `base`, `reason`, `approver` and
  /// `expires`.
  ///
  /// - Parameter today: As in `2026-11-25`; what expired before has no effect.
  /// - Returns: What is wrong with the file.
  public mutating func addWaivers(of source: SourceFile, today: String) -> [Diagnostic] {
    let names = ["item", "base", "reason", "approver", "expires"]
    return read(source, names) { row, values in
      let waiver = Waiver(
        item: values[0], base: values[1], reason: values[2], approver: values[3],
        expires: values[4], place: row.place)
      guard CalendarDate(waiver.expires) != nil else {
        let place = row.members.first { $0.key == "expires" }?.valuePlace
        return Diagnostic(.accepted(.malformedDate(waiver.expires)), at: place ?? row.place)
      }
      guard waiver.expires >= today else {
        return Diagnostic(
          .accepted(.expired(item: waiver.item, on: waiver.expires)), at: row.place)
      }
      let key = Key(item: waiver.item, base: waiver.base)
      guard waivers.updateValue(waiver, forKey: key) == nil else {
        return Diagnostic(.accepted(.repeated(item: key.item, base: key.base)), at: row.place)
      }
      return nil
    }
  }

  /// Takes over the failures of a baseline: an array of objects with `item` and `base`.
  ///
  /// - Returns: What is wrong with the file.
  public mutating func addBaseline(of source: SourceFile) -> [Diagnostic] {
    read(source, ["item", "base"]) { row, values in
      known.insert(Key(item: values[0], base: values[1]))
      return nil
    }
  }

  /// The waivers that let nothing pass, once all submissions were marked.
  public var unused: [Diagnostic] {
    waivers.filter { !used.contains($0.key) }.map { key, waiver in
      Diagnostic(.accepted(.unused(item: key.item, base: key.base)), at: waiver.place)
    }.sorted { $0.place < $1.place }
  }

  /// Reads rows that must have the members that are named, the first of which is an item.
  private func read(
    _ source: SourceFile, _ names: [String],
    _ take: (TextRow, _ values: [String]) -> Diagnostic?
  ) -> [Diagnostic] {
    let (rows, problem) = TextRowReader.read(source)
    var problems: [Diagnostic] = []
    func complain(_ fault: AcceptanceFault, _ place: Place) {
      problems.append(Diagnostic(.accepted(fault), at: place))
    }
    for row in rows {
      let count = problems.count
      var values: [String: String] = [:]
      for member in row.members {
        if !names.contains(member.key) {
          complain(.unknownMember(member.key, possible: names), member.keyPlace)
        } else if values[member.key] != nil {
          complain(.repeatedMember(member.key), member.keyPlace)
        } else if let value = member.value {
          values[member.key] = value
        } else {
          complain(.notText(member.key), member.valuePlace)
          values[member.key] = "?"
        }
      }
      for name in names where values[name]?.isEmpty ?? true {
        complain(.missingMember(name), row.place)
      }
      if let item = values["item"], !item.isEmpty, let fault = fault(ofItem: item) {
        complain(fault, row.members.first { $0.key == "item" }?.valuePlace ?? row.place)
      }
      guard problems.count == count else { continue }
      if let problem = take(row, names.map { values[$0] ?? "" }) { problems.append(problem) }
    }
    return problems + (problem.map { [$0] } ?? [])
  }

  private func fault(ofItem name: String) -> AcceptanceFault? {
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2, let scheme = catalogue.scheme(named: parts[0]) else {
      let nearest = parts.first.flatMap {
        nearestName(to: $0, among: catalogue.schemes.map { $0.id })
      }
      return .unknownItem(name, nearest: nearest)
    }
    guard scheme.item(parts[1]) == nil || scheme.id != parts[0] else { return nil }
    let nearest = nearestName(to: parts[1], among: scheme.items.map { $0.number })
    return .unknownItem(name, nearest: nearest.map { "\(scheme.id)/\($0)" })
  }

  // MARK: - Submissions

  /// Marks the failures of a submission that are accepted.
  public mutating func mark(_ checked: inout AssessedSubmission, of file: AssessedFile) {
    // A base without a name is known by its file.
    let base = checked.submission.base.name ?? file.source.name
    for explanation in checked.explanations {
      for finding in explanation.findings
      where finding.status == .fail && finding.item.nature.decides {
        let item = explanation.scheme.identifier(of: finding.item)
        let key = Key(item: item, base: base)
        if let waiver = waivers[key] {
          used.insert(key)
          checked.accepted[item] = .waived(waiver)
        } else {
          if acceptsAll, known.insert(key).inserted { met.append(key) }
          if known.contains(key) { checked.accepted[item] = .known }
        }
      }
    }
  }
}
