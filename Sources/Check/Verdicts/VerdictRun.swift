import Assessment
import CLibrary
import Criteria
import Reports
import Rules
import Submission

/// Judges all inputs by several workers, and writes the lines in the order of the inputs.
///
/// A worker takes the next task, makes its lines, and waits for its turn to write them; so no more is held
/// than one task for each. The first worker is the thread that begins; another begins where there is a
/// second task.
final class VerdictRun: @unchecked Sendable {
  /// What a worker does at a time.
  private enum Task {
    /// Files that are read by the worker.
    case files([Input])
    /// A whole text that was read to see what it is.
    case text(SourceFile, path: String)
    /// A piece of a text.
    case piece(TextPiece, path: String)
  }

  private let request: VerdictRequest
  private let targets: [ReportTarget]
  private let jobs: Int
  private let output: Output

  private var mutex = pthread_mutex_t()
  private var turn = pthread_cond_t()

  // What the lock guards.

  private var inputs: Inputs
  private var pieces: (text: TextPieces, path: String, descriptor: Int32)?
  /// A file that ended a row of small ones.
  private var waiting: Input?
  private var taken = 0
  private var written = 0
  /// The number of the first task whose piece is read before its turn again.
  private var readInTurnUntil = 0
  private var failure: CommandFailure?

  // What belongs to the worker whose turn it is.

  private var outcome = RunOutcome()
  private var remarks = RemarkCount()
  /// Where the reading of the text has come to, and what of it was not read yet.
  private var progress = StreamAssessor.Progress()
  private var rest: [UInt8] = []
  /// How long the rest has to become to be worth another look.
  private var awaited = 0

  init(
    _ request: VerdictRequest, of inputs: Inputs, to targets: [ReportTarget], jobs: Int,
    _ output: Output
  ) {
    self.request = request
    self.inputs = inputs
    self.targets = targets
    self.jobs = jobs
    self.output = output
    pthread_mutex_init(&mutex, nil)
    pthread_cond_init(&turn, nil)
  }

  /// How many processors there are to work on.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Judges everything.
  func run() throws(CommandFailure) -> RunOutcome {
    var workers: [pthread_t] = []
    work { [self] in
      // The first task that is not the last one calls for company.
      while workers.count + 1 < jobs, let worker = begin() { workers.append(worker) }
    }
    for worker in workers { pthread_join(worker, nil) }
    if let failure { throw failure }
    outcome.hasUnread = inputs.finish(output) > 0
    for target in targets { try target.commit() }
    return outcome
  }

  private func begin() -> pthread_t? {
    var thread = pthread_t()
    let state = unsafe Unmanaged.passRetained(self)
    let code = unsafe pthread_create(
      &thread, nil,
      { state in
        unsafe Unmanaged<VerdictRun>.fromOpaque(state!).takeRetainedValue().work {}
        return nil
      }, state.toOpaque())
    if code != 0 { unsafe state.release() }
    return code == 0 ? thread : nil
  }

  // MARK: - Working

  /// Does tasks until there are no more.
  private func work(atSecondTask callForCompany: () -> Void) {
    // A reader that workers shared would have them wait for each other to count its references.
    var writer = VerdictWriter(
      request, SubmissionReader(catalogue: .all, judgedBy: request.choice.schemes))
    var isFirst = true
    while let (task, number) = take() {
      if !isFirst, number == 1 { callForCompany() }
      isFirst = false
      switch task {
      case .files(let files):
        for file in files { add(file, to: &writer) }
        finish(number, writer.take())
      case .text(let source, let path):
        writer.add(source, at: path)
        finish(number, writer.take())
      case .piece(let piece, let path):
        add(piece, at: path, numbered: number, &writer)
      }
    }
  }

  private func add(_ input: Input, to writer: inout VerdictWriter) {
    if let failure = input.failure { return writer.refuse(input.path, failure) }
    do {
      let bytes = try Files.bytes(of: input.path, limit: SubmissionReader.maximumSize)
      if let own = Inputs.ownFile(input, bytes) { return writer.passOver(input.path, own) }
      writer.add(Inputs.source(input.path, bytes), at: input.path)
    } catch {
      writer.refuse(input.path, error)
    }
  }

  private func add(
    _ piece: TextPiece, at path: String, numbered number: Int, _ writer: inout VerdictWriter
  ) {
    func read(_ bytes: [UInt8], from progress: inout StreamAssessor.Progress) -> Int {
      writer.add(
        SourceFile(name: path.shownPath, bytes: bytes), from: &progress, isLast: piece.isLast,
        at: path)
    }
    var end = piece.start
    let isGuessed = !isReadInTurn(number)
    var length = isGuessed ? read(piece.bytes, from: &end) : 0
    var part = isGuessed ? writer.take() : VerdictWriter.Part()
    waitForTurn(number)
    if piece.start.state == .beginning {
      (progress, rest, awaited) = (StreamAssessor.Progress(), [], 0)
    }
    if isGuessed, progress == piece.start, rest.isEmpty {
      progress = end
      rest = Array(piece.bytes[length...])
      write(part)
    } else {
      // Where the text was cut in the middle of a submission, it is read on from there.
      if isGuessed { readNextInTurn(after: number) }
      rest += piece.bytes
      if piece.isLast || rest.count >= awaited {
        length = read(rest, from: &progress)
        part = writer.take()
        rest.removeFirst(length)
        // What goes on and on is looked at again only when it has doubled.
        awaited = length == 0 ? 2 * rest.count : 0
        write(part)
      }
    }
    endTurn()
  }

  /// Whether a piece is read only when it is its turn, since cuts before it were guessed wrong.
  private func isReadInTurn(_ number: Int) -> Bool {
    pthread_mutex_lock(&mutex)
    defer { pthread_mutex_unlock(&mutex) }
    return number < readInTurnUntil
  }

  /// Has some pieces read in their turn: a guess that is wrong is paid for twice.
  private func readNextInTurn(after number: Int) {
    pthread_mutex_lock(&mutex)
    readInTurnUntil = number + 16
    pthread_mutex_unlock(&mutex)
  }

  // MARK: - Tasks

  /// The next task and its number.
  private func take() -> (Task, number: Int)? {
    pthread_mutex_lock(&mutex)
    defer { pthread_mutex_unlock(&mutex) }
    guard failure == nil, let task = next() else { return nil }
    taken += 1
    return (task, taken - 1)
  }

  private func next() -> Task? {
    if pieces != nil, let task = nextPiece() { return task }
    var files: [Input] = []
    var size = 0
    while let input = waiting ?? inputs.next() {
      waiting = nil
      let isText = input.failure == nil && !Inputs.isTable(input.path)
      if isText, (input.size ?? .max) > TextPieces.blockSize {
        // What stands before it comes first.
        if !files.isEmpty {
          waiting = input
          break
        }
        if let task = open(input) { return task }
        continue
      }
      files.append(input)
      size += input.size ?? 0
      if size >= TextPieces.blockSize || files.count >= 256 { break }
    }
    return files.isEmpty ? nil : .files(files)
  }

  /// Opens a text that is read in pieces.
  private func open(_ input: Input) -> Task? {
    var input = input
    let isStandardInput = input.path == "-"
    if isStandardInput, Terminal.isTerminal(Files.standardInput) {
      output.complain(Output.waitsForKeyboard[output.language])
    }
    do throws(Files.Failure) {
      let descriptor =
        isStandardInput ? Files.standardInput : try Files.descriptor(of: input.path)
      var text = TextPieces(of: descriptor)
      guard let first = try text.next() else { return nil }
      // A workbook, or a table on standard input, is read as a whole; so is what is passed over.
      if first.isLast || Inputs.ownFile(input, first.bytes) != nil
        || Inputs.source(input.path, first.bytes).isTable
      {
        var bytes = first.bytes
        try text.readRest(into: &bytes)
        if !isStandardInput { Files.close(descriptor) }
        if Inputs.ownFile(input, bytes) != nil { return .files([input]) }
        return .text(Inputs.source(input.path, bytes), path: input.path)
      }
      pieces = (text, input.path, descriptor)
      return .piece(first, path: input.path)
    } catch {
      input.failure = error
      return .files([input])
    }
  }

  private func nextPiece() -> Task? {
    guard case (var text, let path, let descriptor)? = pieces else { return nil }
    pieces = nil
    do throws(Files.Failure) {
      if let piece = try text.next() {
        pieces = (text, path, descriptor)
        return .piece(piece, path: path)
      }
      if path != "-" { Files.close(descriptor) }
      return nil
    } catch {
      return .files([Input(path: path, failure: error)])
    }
  }

  // MARK: - Turns

  private func waitForTurn(_ number: Int) {
    pthread_mutex_lock(&mutex)
    while written != number { pthread_cond_wait(&turn, &mutex) }
    pthread_mutex_unlock(&mutex)
  }

  private func endTurn() {
    pthread_mutex_lock(&mutex)
    written += 1
    pthread_cond_broadcast(&turn)
    pthread_mutex_unlock(&mutex)
  }

  private func finish(_ number: Int, _ part: VerdictWriter.Part) {
    waitForTurn(number)
    write(part)
    endTurn()
  }

  private func write(_ part: VerdictWriter.Part) {
    outcome.add(part.outcome)
    for remark in part.remarks { remarks.tell(remark, output, isQuiet: request.isQuiet) }
    if !part.evidence.isEmpty {
      pthread_mutex_lock(&mutex)
      inputs.takeOut(evidence: part.evidence)
      pthread_mutex_unlock(&mutex)
    }
    guard !part.lines.isEmpty else { return }
    do throws(CommandFailure) {
      for target in targets { try target.write(part.lines) }
    } catch {
      pthread_mutex_lock(&mutex)
      failure = error
      pthread_mutex_unlock(&mutex)
    }
  }
}

/// Tells the problems of files, of each file so many, and counts the rest.
private struct RemarkCount {
  private var count = 0
  private var further = 0
  private var gravest = Severity.warning

  mutating func tell(_ remark: VerdictWriter.Remark, _ output: Output, isQuiet: Bool) {
    switch remark {
    case .beginning: self = RemarkCount()
    case .note(let text): output.send(text)
    case .problem(let located, let source):
      count += 1
      if count <= Assessor.maximumDiagnostics {
        output.complain(about: located, in: source, errorsAlone: isQuiet)
      } else {
        further += 1
        if located.isError { gravest = .error }
      }
    case .end(let name, let position):
      guard further > 0 else { return }
      let located = LocatedDiagnostic(furtherProblems: further, gravest, at: position)
      output.complain(about: located, in: SourceFile(name: name, bytes: []), errorsAlone: isQuiet)
    }
  }
}
