import Assessment
import Criteria
import Rules
import Submission

/// Goes through the inputs of a command one after the other, and says what is wrong with them.
struct InputReader {
  private var assessor: Assessor
  private let isQuiet: Bool
  private let output: Output
  /// What all inputs came to so far; the verdicts are not among it.
  private(set) var outcome = RunOutcome()

  /// - Parameter isQuiet: Whether errors alone are told, no warnings.
  init(_ assessor: Assessor, isQuiet: Bool = false, _ output: Output) {
    self.assessor = assessor
    self.isQuiet = isQuiet
    self.output = output
  }

  /// Reads inputs.
  ///
  /// - Parameters:
  ///   - unreadable: Takes an input that can't be opened.
  ///   - file: Takes a file before its submissions.
  ///   - submission: Takes a submission that is not in error and counts, with its file.
  /// - Returns: How many files were passed over that may hold submissions.
  mutating func read(
    _ inputs: Inputs, unreadable: (UnreadableFile) -> Void = { _ in },
    file take: (AssessedFile, Input) throws(CommandFailure) -> Void,
    submission: (JudgedSubmission, AssessedFile, Input) throws(CommandFailure) -> Void
  ) throws(CommandFailure) -> Int {
    var inputs = inputs
    while let input = inputs.next() {
      if input.path == "-", Terminal.isTerminal(Files.standardInput) {
        output.complain(Output.waitsForKeyboard[output.language])
      }
      var read: InputAssessment
      do throws(Files.Failure) {
        guard let text = try inputs.text(of: input, output) else { continue }
        read = try InputAssessment(of: text, at: input.path, with: &assessor) {
          output.complain(about: $0, in: $1, errorsAlone: isQuiet)
        }
      } catch {
        output.complain(input.path, error)
        outcome.addUnreadable()
        unreadable(
          UnreadableFile(name: input.path.shownPath, message: error.message[output.language]))
        continue
      }
      outcome.add(read.file)
      try take(read.file, input)
      let failure = try read.forEachSubmission(with: &assessor) {
        judged, file throws(CommandFailure) in
        guard
          inputs.counts(
            judged.submission, in: file.source, of: input, readWith: .all, isQuiet: isQuiet, output)
        else { return }
        try submission(judged, file, input)
      }
      if let failure {
        output.complain(input.path, failure)
        outcome.addUnreadable()
      }
    }
    return inputs.finish(output)
  }

  /// The submissions of inputs to be held against others, each with its path below a folder that was named.
  ///
  /// - Parameter store: Keeps what is compared.
  mutating func batch(
    of inputs: Inputs, below folder: String, keptIn store: RecordsOfRun
  ) throws(CommandFailure) -> StatedBatch {
    var batch = StatedBatch(in: .all, keptIn: store)
    var number = 0
    batch.unread = try read(
      inputs, unreadable: { batch.add($0) },
      file: { file, _ in
        batch.add(file)
        number = 0
      },
      submission: { judged, file, input throws(CommandFailure) in
        batch.add(
          judged, of: file, path: input.isFound ? Self.path(input.path, below: folder) : "",
          number: number)
        number += 1
        try store.check()
      })
    return batch
  }

  private static func path(_ path: String, below folder: String) -> String {
    guard path.begins(with: folder) else { return path }
    let rest = path.utf8.dropFirst(folder.utf8.count).drop { $0 == UInt8(ascii: "/") }
    return String(Substring(rest))
  }
}
