import Reports
import Rules

/// Sends a report on to where it goes while it is written, and keeps its drafts until they are placed.
final class ReportStream: ReportOutlet {
  private let target: ReportTarget
  /// Whether a line may begin with a name that someone chose, which must not be taken for a command.
  private let beginsLinesWithNames: Bool
  private var drafts: [Scratch] = []
  /// Why something could not be written; what comes behind it is not.
  private var failure: CommandFailure?

  init(to target: ReportTarget, beginsLinesWithNames: Bool) {
    self.target = target
    self.beginsLinesWithNames = beginsLinesWithNames
  }

  func take(_ sink: inout ReportSink) {
    attempt { () throws(CommandFailure) in
      for page in sink.pages { try target.write(page) }
      let mayBeCommand = beginsLinesWithNames && sink.holdsTwoColons
      let bytes = mayBeCommand ? Array(sink.text.withoutWorkflowCommands.utf8) : sink.bytes
      if !bytes.isEmpty { try target.write(bytes) }
      while drafts.count < sink.drafts.count { drafts.append(Scratch()) }
      for (draft, bytes) in zip(drafts, sink.drafts) where !bytes.isEmpty {
        try target.attempt { () throws(Files.Failure) in try draft.append(bytes) }
      }
    }
    sink.removeAll()
  }

  func place(draft number: Int) {
    guard number < drafts.count else { return }
    let draft = drafts[number]
    drafts[number] = Scratch()
    attempt { () throws(CommandFailure) in
      for start in stride(from: 0, to: draft.count, by: Scratch.blockSize) {
        let end = min(start + Scratch.blockSize, draft.count)
        try target.write(
          try target.attempt { () throws(Files.Failure) in try draft.bytes(start..<end) })
      }
    }
  }

  func begin(page name: String) {
    attempt { () throws(CommandFailure) in try target.begin(page: name) }
  }

  func endPage() {
    attempt { () throws(CommandFailure) in try target.endPage() }
  }

  private func attempt(_ step: () throws(CommandFailure) -> Void) {
    guard failure == nil else { return }
    do throws(CommandFailure) { try step() } catch { failure = error }
  }

  /// - Throws: Why something could not be written so far.
  func check() throws(CommandFailure) {
    if let failure { throw failure }
  }

  /// Ends the report: gives its file or folder the name.
  func commit() throws(CommandFailure) {
    try check()
    try target.commit()
  }
}
