import Rules

/// What the names of rows stand for.
extension TableReader {
  /// What a name stands for that is none's own as it is written.
  mutating func written(_ name: String, _ place: Place) -> TableNames.Subject? {
    if let subject = names.writtenSubject(named: name) { return subject }
    guard builder.reportsFurther, let (number, warning) = builder.writtenFact(name) else {
      return nil
    }
    if let warning { report(warning, place) }
    return .fact(number)
  }

  /// Checks the label that stands beside a key.
  mutating func check(
    _ label: String, beside key: String, _ subject: TableNames.Subject, _ place: Place
  ) {
    let other = names.subject(named: label)
    if other == subject { return }
    if other == nil, isWritten(label, subject) { return }
    if let problem = names.formerName(label) { return report(problem, place) }
    report(
      other == nil
        ? .table(.unknownLabel(label, key: key, label: names.label(of: subject)))
        : .table(.labelOfAnother(label, key: key)), place)
  }

  /// Whether a label is that of a row in other words.
  private mutating func isWritten(_ label: String, _ subject: TableNames.Subject) -> Bool {
    if names.writtenSubject(named: label) == subject { return true }
    guard builder.reportsFurther, let (number, _) = builder.writtenFact(label) else {
      return false
    }
    return subject == .fact(number)
  }

  mutating func unknownRow(_ name: String) -> Problem {
    if let problem = names.formerName(name) { return problem }
    let (problem, nearestFact) = builder.unknownName(name)
    if let problem { return problem }
    unknownNames += 1
    if unknownNames == 1 { firstUnknown = name }
    guard unknownNames <= Self.maximumNearest else {
      return .table(.unknownRow(name, nearest: nil))
    }
    if let nearestFact { return .table(.unknownRow(name, nearest: nearestFact)) }
    let candidates = candidates ?? NameCandidates(names.all)
    self.candidates = candidates
    return .table(.unknownRow(name, nearest: candidates.nearest(to: name)))
  }
}
