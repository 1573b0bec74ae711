import Rules

/// Why what a warning doubts is right all the same (审核说明), in the words of the person who answers for it.
public struct Remark: Sendable {
  /// The kind of warning; `nil` where it is about all that are of the row it stands in.
  public let kind: ProblemKind?
  /// The key of what the warning is about.
  public let key: String
  /// The reason in the words of its author.
  public let text: String
  /// Where it is written.
  public let place: Place
  /// The kinds of the warnings that it was found to be about.
  public internal(set) var found: [ProblemKind] = []

  /// The warning and what it is about, as JSON has it.
  public func names() -> [String] {
    (kind.map { [$0] } ?? found).map { "\($0.rawValue)@\(key)" }
  }
}

/// Why a remark says nothing.
public enum RemarkFault: Hashable, Sendable {
  /// It does not name a warning and what that is about.
  case malformed
  /// There is no such warning.
  case noWarning
}

extension Submission {
  /// How many figures are in doubt and not justified.
  public var doubts: Int {
    diagnostics.count { $0.problem.kind.isDoubt && $0.justification == nil }
  }
}

extension SubmissionBuilder {
  /// Takes a remark by the name of its warning, as `implausible@salesRevenue`.
  mutating func remark(named name: String, _ text: String, at place: Place) {
    guard let (kind, key) = subject(ofRemark: name, at: place) else { return }
    submission.remarks.append(Remark(kind: kind, key: key, text: text, place: place))
  }

  /// The warning and the fact or trait that the name of a remark names; a name that names none is reported.
  mutating func subject(ofRemark name: String, at place: Place) -> (ProblemKind, key: String)? {
    guard let sign = name.lastIndex(of: "@"),
      let kind = ProblemKind(rawValue: String(name[..<sign]).trimmed), kind.severity == .warning
    else {
      report(.remarkUnused(name, .malformed), at: place)
      return nil
    }
    let written = String(name[name.index(after: sign)...]).trimmed
    return (kind, vocabulary.facts.value(of: written).map { facts[$0].key } ?? written)
  }

  /// Takes a remark on whatever is in doubt of a fact or a trait.
  mutating func remark(on key: String, _ text: String, at place: Place) {
    submission.remarks.append(Remark(kind: nil, key: key, text: text, place: place))
  }

  /// Puts each remark to the warnings that it is about, and tells of those that are about none.
  mutating func placeRemarks() {
    for index in submission.remarks.indices {
      let remark = submission.remarks[index]
      var found: [ProblemKind] = []
      for number in submission.diagnostics.indices {
        let diagnostic = submission.diagnostics[number]
        guard diagnostic.severity == .warning,
          remark.kind.map({ $0 == diagnostic.problem.kind }) ?? true,
          diagnostic.problem.subjects.contains(remark.key)
        else { continue }
        submission.diagnostics[number].justification = remark.text
        if !found.contains(diagnostic.problem.kind) { found.append(diagnostic.problem.kind) }
      }
      submission.remarks[index].found = found
      if found.isEmpty {
        let name = remark.kind.map { "\($0.rawValue)@\(remark.key)" } ?? remark.key
        report(.remarkUnused(name, .noWarning), at: remark.place)
      }
    }
  }
}

extension Problem {
  /// The name under which a remark justifies the warning, `nil` where it is one that none can.
  public var remarkName: String? {
    kind.severity == .warning ? subjects.first.map { "\(kind.rawValue)@\($0)" } : nil
  }

  /// The keys of what a warning is about, under any of which a remark may justify it.
  var subjects: [String] {
    switch self {
    case .looksLikeFraction(_, let fact), .boundLooksLikeFraction(_, let fact),
      .implausible(_, let fact, _), .severalCities(let fact, _, _),
      .answerAgainstBase(let fact, _), .nameTakenAs(_, let fact, _):
      [fact.key]
    case .suddenChange(let change): [change.fact.key]
    case .growthDiffers(let difference): [difference.growth.key]
    case .partOutsideWhole(let part, let whole, _, _): [part.key, whole.key]
    case .sharedRow(let row): [row.taken.key]
    case .outOfProportion(let proportion):
      [proportion.part.fact.key, proportion.whole.fact.key]
        + (proportion.rate.map { [$0.key] } ?? [])
    case .cityTakenAs: [BaseKey.city.names[0]]
    case .blankName: [BaseKey.name.names[0]]
    case .list(.open(_, _, let list, let facts)): [list.key] + facts.map { $0.key }
    default: []
    }
  }
}
