public import Assessment
public import Rules
import Submission

/// Where in a file the submissions of each base stand, of which a report may not tell of all.
///
/// Of a submission no more is kept than its number and two hashes.
public struct SubmissionPlaces: Sendable {
  /// What tells a base from others: its name, its province and the schemes that it was judged by.
  struct Identity: Hashable {
    let name: String?
    let province: String?
    let schemes: [String]
  }

  private typealias Place = (hash: Int, number: Int)

  private let catalogue: Catalogue
  /// By all of an identity, and by the name alone.
  private var (places, namesakes): ([Place], [Place]) = ([], [])

  /// A file of which no submission was come to.
  ///
  /// - Parameter catalogue: The traits of the submissions.
  public init(in catalogue: Catalogue) {
    self.catalogue = catalogue
  }

  /// Takes note of the next submission.
  public mutating func add(_ judged: JudgedSubmission) {
    let submission = judged.submission
    let identity = Identity(
      name: submission.base.name,
      province: province(of: submission),
      schemes: judged.verdicts.map { $0.scheme.id })
    namesakes.append((identity.name.hashValue, places.count))
    places.append((identity.hashValue, places.count))
  }

  func province(of submission: borrowing Submission) -> String? {
    submission.value(ofTrait: "province", in: catalogue)
  }

  /// Ends with the last submission.
  public mutating func finish() {
    places.sort { $0 < $1 }
    namesakes.sort { $0 < $1 }
  }

  /// The number of the first submission of a base from a number on, or else of one of its name; `nil` where there is
  /// none.
  func number(of identity: Identity, from start: Int) -> Int? {
    Self.number(of: identity.hashValue, in: places, from: start)
      ?? Self.number(of: identity.name.hashValue, in: namesakes, from: start)
  }

  private static func number(of hash: Int, in places: [Place], from start: Int) -> Int? {
    let wanted = (hash: hash, number: start)
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    guard low < places.count, places[low].hash == hash else { return nil }
    return places[low].number
  }
}
