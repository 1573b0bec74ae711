public import Submission

// A text that is too long to be held is gone through twice, in pieces: all that is wrong with it is told
// before the first of its submissions is.

extension Assessor {
  /// What was found so far in a text that arrives in pieces.
  public struct Findings: Sendable {
    /// Where the reading has come to.
    fileprivate var progress = StreamAssessor.Progress()
    fileprivate var pieces: PieceReader
    fileprivate var diagnostics: [LocatedDiagnostic] = []
    /// How many problems there are beside those that are kept.
    fileprivate var further = 0
    fileprivate var gravest = Severity.warning
    fileprivate var count = 0
    fileprivate var inError: [Int] = []
    fileprivate var hash: SHA256?
    /// How many of the bytes at hand were hashed before they were found to go on in the next piece.
    fileprivate var hashed = 0
  }

  /// Where the second reading of a text in pieces has come to.
  public struct Walk: Sendable {
    fileprivate var progress = StreamAssessor.Progress()
    fileprivate var pieces: PieceReader
    fileprivate var number = 0
    fileprivate var errors: ArraySlice<Int>
  }

  /// Begins to look for what is wrong with a text that arrives in pieces.
  public func findings() -> Findings {
    Findings(pieces: PieceReader(reader), hash: hashesFiles ? SHA256() : nil)
  }

  /// Finds what is wrong with the next piece of a text of JSON.
  ///
  /// - Parameters:
  ///   - piece: What the last call left of the text, and what follows.
  ///   - isLast: Whether the text ends with the piece.
  ///   - beginsAsTable: Whether the text begins as a table; asked where it is no JSON.
  ///   - problemsOfEvidence: What is wrong with the files that a submission names.
  ///   - told: Takes each problem that is reported, while the piece is at hand.
  /// - Returns: How many bytes were read; the others belong before the next piece.
  public mutating func find(
    in piece: SourceFile, isLast: Bool, _ findings: inout Findings,
    beginsAsTable: () -> Bool, problemsOfEvidence: (borrowing Submission) -> [Diagnostic],
    told: (LocatedDiagnostic) -> Void
  ) -> Int {
    let start = findings.progress.position
    var problems: [Diagnostic] = []
    var (pieces, state) = (findings.pieces, findings.progress.state)
    findings.pieces = PieceReader(reader)
    func add(_ submission: borrowing Submission) {
      let (judged, found) = assess(submission, of: piece, problemsOfEvidence)
      if judged == nil { findings.inError.append(findings.count) }
      findings.count += 1
      problems += found
    }
    let length = pieces.read(
      piece, from: &state, isLast: isLast, failed: { problems += $0 }, add)
    (findings.pieces, findings.progress.state) = (pieces, state)
    if !problems.isEmpty {
      let room = max(0, Self.maximumDiagnostics - findings.diagnostics.count)
      problems.sort { $0.place < $1.place }
      let located = LocatedDiagnostic.locate(
        Array(problems.prefix(room)), in: piece, PlaceIndex(piece, from: start, options: options),
        beginsAsTable: beginsAsTable)
      findings.diagnostics += located
      located.forEach(told)
      findings.add(uncounted: problems.dropFirst(room))
    }
    findings.advance(over: piece, length: length)
    if isLast, findings.further > 0 {
      let last = LocatedDiagnostic(
        furtherProblems: findings.further, findings.gravest, at: findings.progress.position)
      findings.diagnostics.append(last)
      told(last)
    }
    return length
  }

  /// A text whose last piece was looked at.
  public func file(
    named name: String, _ findings: Findings, evidence: [[UInt8]: EvidenceFile]?
  ) -> AssessedFile {
    var hash = findings.hash
    return AssessedFile(
      named: name, diagnostics: findings.diagnostics, submissionCount: findings.count,
      submissionsInError: findings.inError.count, evidence: evidence, sha256: hash?.finish())
  }

  /// Begins to go through a text again for its submissions.
  public func walk(after findings: Findings) -> Walk {
    Walk(pieces: PieceReader(reader), errors: findings.inError[...])
  }

  /// Hands over each submission of the next piece that is not in error, with the file of which the piece is
  /// at hand.
  ///
  /// - Returns: How many bytes were read; the others belong before the next piece.
  public mutating func forEachSubmission<Failure>(
    of file: AssessedFile, in piece: SourceFile, isLast: Bool, _ walk: inout Walk,
    _ body: (JudgedSubmission, AssessedFile) throws(Failure) -> Void
  ) throws(Failure) -> Int {
    var failure: Failure?
    var shown: AssessedFile?
    let start = walk.progress.position
    var (pieces, state) = (walk.pieces, walk.progress.state)
    walk.pieces = PieceReader(reader)
    func add(_ submission: borrowing Submission) {
      defer { walk.number += 1 }
      if walk.errors.first == walk.number {
        walk.errors.removeFirst()
        return
      }
      guard failure == nil else { return }
      let file = shown ?? file.showing(piece, PlaceIndex(piece, from: start, options: options))
      shown = file
      do throws(Failure) {
        try body(judge(submission, of: piece), file)
      } catch {
        failure = error
      }
    }
    let length = pieces.read(
      piece, from: &state, isLast: isLast, failed: { _ in }, add)
    (walk.pieces, walk.progress.state) = (pieces, state)
    var positions = PositionCounter(from: start)
    positions.advance(toEndOf: piece.bytes, length: length)
    walk.progress.position = positions.position
    if let failure { throw failure }
    return length
  }
}

extension Assessor.Findings {
  /// Counts problems that are not kept.
  fileprivate mutating func add(uncounted problems: ArraySlice<Diagnostic>) {
    further += problems.count
    if problems.contains(where: { $0.severity == .error }) { gravest = .error }
  }

  fileprivate mutating func advance(over piece: SourceFile, length: Int) {
    hash?.update(hashed == 0 ? piece.bytes : Array(piece.bytes[hashed...]))
    hashed = piece.bytes.count - length
    var positions = PositionCounter(from: progress.position)
    positions.advance(toEndOf: piece.bytes, length: length)
    progress.position = positions.position
  }
}
