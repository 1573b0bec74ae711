import Submission

/// What platforms know a result again by from one run to the next, whatever lines it has moved to.
struct Fingerprints {
  /// The file that is reported on.
  private var path = ""
  /// How often a submission of each base was there in the file. A batch has many, of each of which this is
  /// all that is kept.
  private var bases: [String: Int] = [:]
  /// How often each rule was there in the file for what belongs to no base.
  private var rules: [String: Int] = [:]

  /// Takes note that the results to come are of the next submission of a base.
  mutating func start(_ base: String, in path: String) {
    take(path)
    bases[base, default: -1] += 1
  }

  private mutating func take(_ path: String) {
    guard !path.utf8.elementsEqual(self.path.utf8) else { return }
    self = Self()
    self.path = path
  }

  /// The fingerprint of the next result of a rule on a base in a file.
  mutating func next(of rule: String, in path: String, base: String) -> String {
    take(path)
    let subject = "\(rule)\u{0}\(path)\u{0}\(base)"
    let repetition = base.isEmpty ? rules[rule, default: 0] : bases[base, default: 0]
    if base.isEmpty { rules[rule] = repetition + 1 }
    var hash = SHA256()
    hash.update(Array("\(subject)\u{0}\(repetition)".utf8))
    return hash.finish()
  }
}
