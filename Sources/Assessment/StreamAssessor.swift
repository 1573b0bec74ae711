import Evaluation
public import Rules
public import Submission

/// Judges the submissions of texts that arrive in pieces, one after the other and without reasons.
///
/// Nothing is kept of a submission that was handed over, so that a text of any length takes the storage of
/// one piece.
public struct StreamAssessor {
  /// Where the reading of a text has come to between two pieces.
  public struct Progress: Hashable, Sendable {
    /// What may stand there.
    public var state = TextState.beginning
    /// Its line and column.
    public var position = Position.beginning

    /// The beginning of a text.
    public init() {}
  }

  private let reader: SubmissionReader
  private var pieces: PieceReader
  private var judging: SubmissionJudging

  /// - Parameters:
  ///   - choice: What to judge by.
  ///   - reading: How signs are read whose bar a print may have lost.
  ///   - lastFullYear: The year to judge as of instead of the schemes' own.
  ///   - assumptions: What is supposed of every submission.
  public init(
    _ catalogue: Catalogue, _ reader: SubmissionReader, by choice: SchemeChoice = .ofSubmission,
    reading: SignReading = .printed, asOf lastFullYear: Int? = nil,
    supposing assumptions: Assumptions? = nil
  ) {
    self.reader = reader
    pieces = PieceReader(reader)
    judging = SubmissionJudging(
      catalogue, by: choice, reading: reading, asOf: lastFullYear, supposing: assumptions)
  }

  /// Judges the submissions of a piece of JSON that are whole, in their order.
  ///
  /// - Parameters:
  ///   - progress: Where the reading of the text has come to.
  ///   - isLast: Whether the text ends with the piece.
  ///   - beginsAsTable: Whether the text begins as a table; asked where it is no JSON.
  ///   - problemsOfEvidence: What is wrong with the files that a submission names.
  ///   - failed: Takes what is wrong with a submission in error, and its name; or with a text that is none.
  ///   - judged: Takes a submission, where it begins, its verdicts, and what is probably wrong.
  /// - Returns: How many bytes were read; the others belong before the next piece.
  public mutating func assess(
    _ piece: SourceFile, from progress: inout Progress, isLast: Bool,
    beginsAsTable: () -> Bool = { false },
    problemsOfEvidence: (borrowing Submission) -> [Diagnostic] = { _ in [] },
    failed: (String?, [LocatedDiagnostic]) -> Void,
    judged: (
      borrowing Submission, Position, [JudgedSubmission.SchemeVerdict], [LocatedDiagnostic]
    ) -> Void
  ) -> Int {
    Self.assess(
      piece, with: &pieces, &judging, from: &progress, isLast: isLast, beginsAsTable,
      problemsOfEvidence, failed, judged)
  }

  private static func assess(
    _ piece: SourceFile, with reader: inout PieceReader, _ judging: inout SubmissionJudging,
    from progress: inout Progress, isLast: Bool,
    _ beginsAsTable: () -> Bool,
    _ problemsOfEvidence: (borrowing Submission) -> [Diagnostic],
    _ failed: (String?, [LocatedDiagnostic]) -> Void,
    _ judged: (
      borrowing Submission, Position, [JudgedSubmission.SchemeVerdict], [LocatedDiagnostic]
    ) -> Void
  ) -> Int {
    let start = progress.position
    let options = judging.options
    var positions = PositionCounter(from: start)
    /// Finds places in the whole piece; made for what is wrong with the text itself.
    var places: PlaceIndex?
    func located(ofText problems: [Diagnostic]) -> [LocatedDiagnostic] {
      let index = places ?? PlaceIndex(piece, from: start, options: options)
      places = index
      return LocatedDiagnostic.locate(problems, in: piece, index, beginsAsTable: beginsAsTable)
    }
    func judge(_ submission: borrowing Submission) {
      var (beginning, part) = (start, 0..<piece.bytes.count)
      if case .bytes(let range) = submission.place {
        positions.advance(to: range.lowerBound, in: piece.bytes)
        (beginning, part) = (positions.position, range)
      }
      let position = positions.position
      func located(_ problems: [Diagnostic]) -> [LocatedDiagnostic] {
        if problems.isEmpty { return [] }
        let index = PlaceIndex(piece, from: beginning, within: part, options: options)
        return LocatedDiagnostic.locate(problems, in: piece, index, beginsAsTable: beginsAsTable)
      }
      var problems = judging.judge(submission, of: piece, problemsOfEvidence)
      if problems.count > submission.diagnostics.count {
        problems.sort { $0.place < $1.place }
      }
      if problems.contains(where: { $0.severity == .error }) {
        failed(submission.base.name, located(problems))
      } else if let supposed = judging.supposed {
        judged(supposed, position, judging.outcome.verdicts, located(problems))
      } else {
        judged(submission, position, judging.outcome.verdicts, located(problems))
      }
    }
    let length = reader.read(
      piece, from: &progress.state, isLast: isLast, failed: { failed(nil, located(ofText: $0)) },
      judge)
    positions.advance(toEndOf: piece.bytes, length: length)
    progress.position = positions.position
    return length
  }

  /// Judges the submission of a table.
  public mutating func assess(
    table: SourceFile,
    problemsOfEvidence: (borrowing Submission) -> [Diagnostic] = { _ in [] },
    failed: (String?, [LocatedDiagnostic]) -> Void,
    judged: (
      borrowing Submission, Position, [JudgedSubmission.SchemeVerdict], [LocatedDiagnostic]
    ) -> Void
  ) {
    let places = PlaceIndex(table, options: judging.options)
    func located(_ problems: [Diagnostic]) -> [LocatedDiagnostic] {
      LocatedDiagnostic.locate(
        problems.sorted { $0.place < $1.place }, in: table, places, beginsAsTable: { false })
    }
    var submissions: [Submission] = []
    let ofFile = reader.readEach(table) { submissions.append(copy $0) }
    for (number, submission) in submissions.enumerated() {
      // What is wrong with the file itself is told once.
      let ofFile = number == submissions.count - 1 ? ofFile : []
      let problems = judging.judge(submission, of: table, problemsOfEvidence)
      if problems.contains(where: { $0.severity == .error }) {
        failed(submission.base.name, located(problems + ofFile))
      } else {
        judged(
          judging.supposed ?? submission, places.position(of: submission.beginning),
          judging.outcome.verdicts, located(problems + ofFile))
      }
    }
    if submissions.isEmpty, !ofFile.isEmpty { failed(nil, located(ofFile)) }
  }
}
