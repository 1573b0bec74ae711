import Submission

/// What platforms know a result again by from one run to the next, whatever lines it has moved to.
struct Fingerprints {
  /// How often a result of the same subject has been given.
  private var counts: [String: Int] = [:]

  /// The fingerprint of the next result of a rule on a base in a file.
  mutating func next(of rule: String, in path: String, base: String) -> String {
    let subject = "\(rule)\u{0}\(path)\u{0}\(base)"
    let repetition = counts[subject, default: 0]
    counts[subject] = repetition + 1
    var hash = SHA256()
    hash.update(Array("\(subject)\u{0}\(repetition)".utf8))
    return hash.finish()
  }
}
