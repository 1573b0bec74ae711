/// Where in a file the submissions of each base stand, for a report that does not tell of all of them.
///
/// Of a submission no more is kept than its number and a hash of its name.
public struct SubmissionPlaces: Sendable {
  private var places: [(hash: Int, number: Int)] = []

  /// A file of which no submission was come to.
  public init() {}

  /// Takes note of the next submission by its name.
  public mutating func add(_ name: String?) {
    places.append((name.hashValue, places.count))
  }

  /// Ends with the last submission.
  public mutating func finish() { places.sort { $0 < $1 } }

  /// The number of the first submission of a base from a number on, `nil` where there is none.
  func number(of name: String?, from start: Int) -> Int? {
    let wanted = (hash: name.hashValue, number: start)
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    guard low < places.count, places[low].hash == wanted.hash else { return nil }
    return places[low].number
  }
}
