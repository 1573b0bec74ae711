import Assessment
import Criteria
import Reports
import Rules
import Submission

/// Goes through the inputs of `basecheck evaluate` one after the other, and hands each to the reports.
struct EvaluateRun {
  private let command: EvaluateCommand
  private let output: Output
  /// What submissions are read with, and what was made of it to look at the file.
  private let catalogue: Catalogue
  private let reader: SubmissionReader?
  private let settings: ReportSettings
  private var acceptance: AcceptanceOptions
  private var inputs: Inputs
  private var reports: [ReportOutput] = []
  private var verdictTargets: [ReportTarget] = []
  /// What makes lines of verdicts, where they are asked for.
  private var verdicts: VerdictWriter?
  private let request: VerdictRequest
  private var outcome = RunOutcome()
  /// The names that were asked for and no base has so far.
  private var unnamed: [String]

  init(_ command: EvaluateCommand, _ output: Output) throws(CommandFailure) {
    self.command = command
    self.output = output
    if let assumptions = command.assumptions { try Self.tell(assumptions, output) }
    inputs = command.inputs
    let (catalogue, reader) = Self.catalogue(for: command, &inputs)
    self.catalogue = catalogue
    self.reader = reader
    acceptance = try AcceptanceOptions(command.arguments, catalogue, output)
    unnamed = command.names
    var settings = ReportSettings(
      catalogue: catalogue, language: output.language, version: Basecheck.version,
      reading: command.reading, time: Clock.timestamp, lastFullYear: command.lastFullYear,
      paths: command.paths, detail: command.detail, isOfOneFile: command.inputs.isOne,
      failsOn: command.failsOn, details: command.details, only: command.names, on: command.day)
    settings.choice = command.choice
    settings.checksEvidence = command.checksEvidence
    settings.latestOnly = command.inputs.latestOnly
    settings.assumptions = command.assumptions?.texts ?? []
    self.settings = settings
    if let day = command.day {
      for scheme in command.outOfForce {
        let words = Bilingual(
          Wording(.chinese).notInForce(scheme, on: day) ?? "",
          Wording(.english).notInForce(scheme, on: day) ?? "")
        output.note(words)
      }
    }
    for target in command.targets {
      if let report = try ReportOutput(
        target.format, to: target.path, replacing: command.replaced, settings)
      {
        reports.append(report)
      }
    }
    for target in command.targets where target.format == .verdicts {
      verdictTargets.append(try ReportTarget(target.path, replacing: command.replaced))
    }
    request = VerdictRequest(
      settings: settings, choice: command.choice, assumptions: command.assumptions,
      checksEvidence: command.checksEvidence, isQuiet: command.isQuiet,
      readsFolders: command.inputs.readsFolders)
  }

  /// Says what is wrong with the options that suppose something, all at once.
  private static func tell(
    _ assumptions: Assumptions, _ output: Output
  ) throws(CommandFailure) {
    for remark in assumptions.remarks where remark.severity == .warning || assumptions.hasErrors {
      let severity =
        remark.severity == .error
        ? output.language("错误：", "error: ") : output.language("警告：", "warning: ")
      output.complain("\(remark.option): \(severity)\(remark.words(in: output.language))")
    }
    guard assumptions.hasErrors else { return }
    let count = assumptions.remarks.count { $0.severity == .error }
    throw .usage(
      "--set 有 \(count) 处错误，没有评价；basecheck help evaluate 说明它的写法",
      "\(Wording.count(count, one: "error", many: "errors")) in --set, so nothing is judged; basecheck help evaluate says how "
        + "it is written")
  }

  /// The largest file that is looked at before it is judged, in bytes.
  private static let smallSize = 1 << 18

  /// What submissions are read with: the figures of the schemes that are named, where a small file says no
  /// more and nothing is wrong with it; else those of all schemes, which take most of the time that a file
  /// takes.
  private static func catalogue(
    for command: EvaluateCommand, _ inputs: inout Inputs
  ) -> (Catalogue, SubmissionReader?) {
    guard case .chosen(let schemes) = command.choice, command.assumptions == nil,
      command.targets.allSatisfy({ $0.format.tellsOnlyWhatIsRead }),
      let source = inputs.readAhead(upTo: smallSize)
    else { return (.all, nil) }
    let few = Catalogue.reading(schemes)
    let reader = SubmissionReader(catalogue: few, judgedBy: schemes)
    return reader.read(source).allDiagnostics.isEmpty ? (few, reader) : (.all, nil)
  }

  mutating func run() throws(CommandFailure) -> ExitCode {
    // Where nothing but verdicts is asked for, no text is read as a whole.
    if reports.isEmpty, !verdictTargets.isEmpty, !acceptance.isAsked, !inputs.latestOnly {
      return try VerdictRun(
        request, of: inputs, to: verdictTargets, jobs: command.jobs, output
      ).run().code(failingOn: command.failsOn)
    }
    // What only some runs need is not built for all.
    if !verdictTargets.isEmpty {
      verdicts = VerdictWriter(
        request, SubmissionReader(catalogue: .all, judgedBy: command.choice.schemes))
    }
    var assessor = Assessor(
      catalogue, by: command.choice, with: reader, reading: command.reading,
      asOf: command.lastFullYear,
      supposing: command.assumptions, hashesFiles: reports.contains { $0.printsDigests })
    try each { $0.start(to: &$1) }
    while let input = inputs.next() {
      let path = input.path
      if path == "-", Terminal.isTerminal(Files.standardInput) {
        output.complain(Output.waitsForKeyboard[output.language])
      }
      let text: InputText
      var read: InputAssessment
      do throws(Files.Failure) {
        guard let found = try inputs.text(of: input, output) else { continue }
        text = found
        read = try InputAssessment(
          of: text, at: path, with: &assessor, checksEvidence: command.checksEvidence
        ) { output.complain(about: $0, in: $1, errorsAlone: command.isQuiet) }
      } catch {
        try refuse(path, error)
        continue
      }
      try sendVerdicts(on: text, of: input)
      try judge(&read, of: input, with: &assessor)
    }
    outcome.hasUnread = inputs.finish(output) > 0
    try each { $0.finish(to: &$1) }
    for report in reports { try report.commit() }
    for target in verdictTargets { try target.commit() }
    try acceptance.finish(output, replaces: command.replaced == .all)
    for name in unnamed {
      output.note(
        Bilingual("没有一个基地的名称含“\(name)”（--only）", "no base's name holds \"\(name)\" (--only)"))
    }
    if !command.isQuiet {
      output.pointToExplanation(of: outcome.problem ?? acceptance.problem)
    }
    outcome.hasInputError = outcome.hasInputError || acceptance.hasErrors
    return outcome.code(failingOn: command.failsOn)
  }

  /// Hands the reports what a file comes to.
  private mutating func judge(
    _ read: inout InputAssessment, of input: Input, with assessor: inout Assessor
  ) throws(CommandFailure) {
    let whole = read.file
    outcome.add(whole)
    try each { $0.begin(whole, to: &$1) }
    let failure = try read.forEachSubmission(with: &assessor) {
      judged, file throws(CommandFailure) in
      guard
        inputs.counts(
          judged.submission, in: file.source, of: input, readWith: catalogue,
          isQuiet: command.isQuiet, output)
      else { return }
      var assessed = judged.explained(why: command.asked.items(of:))
      acceptance.mark(&assessed, of: file)
      outcome.add(assessed)
      unnamed.removeAll { settings.isOf($0, assessed, in: file) }
      try each { $0.add(assessed, of: file, to: &$1) }
    }
    try each { $0.end(whole, to: &$1) }
    if let failure { try refuse(input.path, failure) }
  }

  private mutating func refuse(
    _ path: String, _ failure: Files.Failure
  ) throws(CommandFailure) {
    output.complain(path, failure)
    outcome.addUnreadable()
    let file = UnreadableFile(name: path.shownPath, message: failure.message[output.language])
    try each { $0.add(file, to: &$1) }
    verdicts?.refuse(path, failure)
    try sendVerdicts()
  }

  /// Writes the lines of verdicts on an input, where other reports are asked for as well.
  private mutating func sendVerdicts(
    on text: InputText, of input: Input
  ) throws(CommandFailure) {
    guard verdicts != nil else { return }
    let inputs = inputs
    switch text {
    case .whole(let source):
      verdicts?.add(source, at: input.path) { inputs.isSuperseded($0, of: input) }
      try sendVerdicts()
    case .long(var text):
      var progress = StreamAssessor.Progress()
      // What can't be read again is told when its submissions are gone through.
      guard (try? text.rewind()) != nil else { return }
      while let (piece, isLast) = try? text.next() {
        let length = verdicts?.add(piece, from: &progress, isLast: isLast, at: input.path) {
          inputs.isSuperseded($0, of: input)
        }
        text.take(length ?? 0, of: piece)
        try sendVerdicts()
      }
    }
  }

  private mutating func sendVerdicts() throws(CommandFailure) {
    guard let lines = verdicts?.take().lines else { return }
    for target in verdictTargets { try target.write(lines) }
  }

  private mutating func each(
    _ step: (any Report, inout ReportSink) -> Void
  ) throws(CommandFailure) {
    for index in reports.indices { try reports[index].write(step) }
  }
}
