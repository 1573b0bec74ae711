import Assessment
import Submission

/// An input with what is wrong with it, gone through once for that and once more for its submissions.
struct InputAssessment {
  let file: AssessedFile
  /// The text in pieces, and what was found in it.
  private var long: (text: LongText, findings: Assessor.Findings)?

  /// Finds all that is wrong with an input.
  ///
  /// - Parameters:
  ///   - told: Takes each problem, and the text that it stands in.
  init(
    of text: InputText, at path: String, with assessor: inout Assessor,
    checksEvidence: Bool = false, told: (LocatedDiagnostic, SourceFile) -> Void
  ) throws(Files.Failure) {
    var folder = checksEvidence ? EvidenceFolder(of: path) : nil
    switch text {
    case .whole(let source):
      file = assessor.assess(
        source,
        beginsAsTable: { !source.isTable && Inputs.beginsAsTable(source.bytes) },
        problemsOfEvidence: { folder?.problems(of: $0, in: source) ?? [] },
        evidence: { folder?.files })
      for located in file.diagnostics { told(located, source) }
    case .long(var text):
      var findings = assessor.findings()
      var isBeginning = true
      while let (piece, isLast) = try text.nextOrClose() {
        let length = assessor.find(
          in: piece, isLast: isLast, &findings,
          beginsAsTable: { isBeginning && Inputs.beginsAsTable(piece.bytes) },
          problemsOfEvidence: { folder?.problems(of: $0, in: piece) ?? [] },
          told: { told($0, piece) })
        text.take(length, of: piece)
        isBeginning = false
      }
      file = assessor.file(named: path.shownPath, findings, evidence: folder?.files)
      long = (text, findings)
    }
  }

  /// Hands over each submission that is not in error, with the file of which its text is at hand.
  ///
  /// - Parameter isLast: Whether the text is not gone through again, and so is closed.
  /// - Returns: Why the file could not be read to its end once more, `nil` where it was.
  mutating func forEachSubmission<Failure>(
    with assessor: inout Assessor, isLast: Bool = true,
    _ body: (JudgedSubmission, AssessedFile) throws(Failure) -> Void
  ) throws(Failure) -> Files.Failure? {
    guard let (opened, findings) = long else {
      try assessor.forEachSubmission(of: file) { judged throws(Failure) in
        try body(judged, file)
      }
      return nil
    }
    long = nil
    var text = opened
    var failure: Files.Failure?
    func next() -> (piece: SourceFile, isLast: Bool)? {
      do throws(Files.Failure) {
        return try text.next()
      } catch {
        failure = error
        return nil
      }
    }
    if file.isJudged {
      do throws(Files.Failure) { try text.rewind() } catch { failure = error }
      var walk = assessor.walk(after: findings)
      while failure == nil, let (piece, isLast) = next() {
        let length = try assessor.forEachSubmission(
          of: file, in: piece, isLast: isLast, &walk, body)
        text.take(length, of: piece)
      }
    }
    guard isLast || failure != nil else {
      long = (text, findings)
      return nil
    }
    let change = text.finish()
    return failure ?? change
  }
}
