import Evaluation
import Rules

extension Verification {
  /// Something that was found.
  enum Finding: Sendable {
    case otherVersion(recorded: String)
    case optionsNotRecorded
    case unknownScheme(String)
    case unknownAssumption(String)
    case standardInput
    case notRegular
    case unreadable(String)
    case wasUnreadable
    case inputChanged(recorded: String, now: String)
    case problemsChanged(appeared: Int, gone: Int)
    case baseGone(String)
    case baseAdded(String)
    case schemeGone(base: String, scheme: String)
    case schemeAdded(base: String, scheme: String)
    case verdictChanged(base: String, scheme: Scheme, recorded: String, now: Verdict)
    case itemChanged(base: String, scheme: Scheme, item: Item, recorded: String, now: Status)
    case itemsChanged(base: String, scheme: String)
    case itemsNotTold(base: String, scheme: String)
    case acceptancesUnchecked(base: String)
    case evidenceChanged(base: String, path: String, isGone: Bool)
    case evidenceNotRecorded
    case evidenceNotTold(base: String, count: Int)
    case provinceChanged(base: String)

    var gravity: Gravity {
      switch self {
      case .otherVersion, .itemsNotTold, .evidenceNotRecorded, .evidenceNotTold: .note
      case .optionsNotRecorded, .unknownScheme, .unknownAssumption, .standardInput, .notRegular,
        .unreadable,
        .wasUnreadable, .acceptancesUnchecked:
        .unchecked
      case .inputChanged, .problemsChanged, .baseGone, .baseAdded, .schemeGone, .schemeAdded,
        .verdictChanged, .itemChanged, .itemsChanged, .evidenceChanged, .provinceChanged:
        .contradiction
      }
    }
  }

  /// What was found, up to a bound of each gravity; the others are counted.
  struct Findings: Sendable {
    /// How many of a gravity are kept.
    static let limit = 10_000

    /// In their order, each with the file that it is about, where it is about one.
    private(set) var kept: [(file: String?, finding: Finding)] = []
    /// How many there are of each gravity.
    private var counts: [Gravity: Int] = [:]

    func count(_ gravity: Gravity) -> Int { counts[gravity] ?? 0 }

    /// How many there are beside those that are kept.
    var further: Int { counts.values.reduce(0, +) - kept.count }

    mutating func add(_ finding: Finding, of file: String? = nil) {
      if count(finding.gravity) < Self.limit { kept.append((file, finding)) }
      counts[finding.gravity, default: 0] += 1
    }
  }
}
