import Assessment
import Criteria
import Rules
import Submission

/// Reads the submissions of inputs to be held against others, and says what is wrong with them.
struct BatchReader {
  private var assessor: Assessor
  private let isQuiet: Bool
  /// What all inputs came to so far.
  private(set) var outcome = RunOutcome()

  /// - Parameter isQuiet: Whether errors alone are told, no warnings.
  init(_ assessor: Assessor, isQuiet: Bool) {
    self.assessor = assessor
    self.isQuiet = isQuiet
  }

  /// The submissions of inputs, each with its path below a folder that was named.
  mutating func batch(
    of inputs: Inputs, below folder: String, _ output: Output
  ) -> StatedBatch {
    var inputs = inputs
    var batch = StatedBatch()
    while let input = inputs.next() {
      if input.path == "-", Terminal.isTerminal(Files.standardInput) {
        output.complain(Output.waitsForKeyboard[output.language])
      }
      let source: SourceFile
      do throws(Files.Failure) {
        guard let read = try inputs.source(of: input, output) else { continue }
        source = read
      } catch {
        output.complain(input.path, error)
        outcome.addUnreadable()
        batch.add(
          UnreadableFile(name: input.path.shownPath, message: error.message[output.language]))
        continue
      }
      let file = assessor.assess(
        source, beginsAsTable: { !source.isTable && Inputs.beginsAsTable(source.bytes) })
      outcome.add(file)
      output.complain(about: file, errorsAlone: isQuiet)
      batch.add(file)
      var number = 0
      assessor.forEachSubmission(of: file) { judged in
        guard inputs.counts(judged.submission, in: source, of: input, output) else { return }
        batch.add(
          StatedBase(
            judged, of: file, path: input.isFound ? Self.path(input.path, below: folder) : "",
            number: number, in: .all))
        number += 1
      }
    }
    batch.unread = inputs.finish(output)
    return batch
  }

  private static func path(_ path: String, below folder: String) -> String {
    guard path.begins(with: folder) else { return path }
    let rest = path.utf8.dropFirst(folder.utf8.count).drop { $0 == UInt8(ascii: "/") }
    return String(Substring(rest))
  }
}
