/// The candidate that a misspelt name most probably means, or `nil` where none is close.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  NameCandidates(candidates).nearest(to: name)
}

/// Names that a misspelt one may mean, prepared for being asked many times.
///
/// Close is at most a third of the letters inserted, dropped, replaced or swapped with a neighbour;
/// case does not count.
struct NameCandidates {
  private let candidates: [(name: String, letters: [Unicode.Scalar])]

  init(_ names: some Sequence<String>) {
    candidates = names.map { ($0, Array($0.lowercased().unicodeScalars)) }
  }

  /// The nearest candidate, the first of several; names over 64 letters are not looked for.
  func nearest(to name: String) -> String? {
    let letters = Array(name.lowercased().unicodeScalars)
    guard letters.count <= 64 else { return nil }
    var best: (name: String, distance: Int)?
    for (candidate, other) in candidates {
      let longest = max(letters.count, other.count)
      // A name of which not one letter is kept is no misspelling.
      let allowed = min(max(1, longest / 3), longest - 1, (best?.distance ?? .max) - 1)
      guard allowed >= 0, abs(letters.count - other.count) <= allowed else { continue }
      let distance = Self.distance(letters, other)
      if distance <= allowed { best = (candidate, distance) }
    }
    return best?.name
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours between two texts.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for i in left.indices {
      var current = [i + 1]
      current.reserveCapacity(right.count + 1)
      for j in right.indices {
        var distance = min(
          previous[j + 1] + 1, current[j] + 1, previous[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          distance = min(distance, beforePrevious[j - 1] + 1)
        }
        current.append(distance)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
