import Assessment
import Criteria
import Reports
import Rules
import Submission

/// Goes through a report and the files that it names, in step.
struct VerifyRun {
  let report: RecordedReport
  /// What was found so far.
  private(set) var verification: Verification
  /// Whether a file can't be read.
  private(set) var hasUnreadable = false
  /// How the report was named.
  private let path: String
  /// The folder that the names in the report are relative to.
  private let root: String?
  private let language: Language
  private let text: OpenText
  private let pieces: ReportPieces
  /// What the report says of the files, gone through for the second time.
  private var recorded: RecordedFiles

  /// Goes through a report for the first time.
  init(of path: String, below root: String?, _ language: Language) throws(CommandFailure) {
    self.path = path
    self.root = root
    self.language = language
    let first: ReportPieces
    do throws(Files.Failure) {
      text = try OpenText(at: path)
      first = ReportPieces(of: text)
    } catch {
      throw Self.failure(of: path, error)
    }
    guard let report = RecordedReport(first.stream, .all) else {
      if let failure = first.failure { throw Self.failure(of: path, failure) }
      throw Self.noReport(path)
    }
    self.report = report
    verification = Verification(of: report, by: Basecheck.version)
    do throws(Files.Failure) { try text.rewind() } catch { throw Self.failure(of: path, error) }
    pieces = ReportPieces(of: text)
    recorded = RecordedFiles(of: report, pieces.stream)
  }

  private static func noReport(_ path: String) -> CommandFailure {
    CommandFailure(
      message: Bilingual(
        "\(path.shownPath)：不是 evaluate --format json 写出的报告（或者是别的格式版本、不完整）",
        "\(path.shownPath): it is no report of evaluate --format json (or of another version of the format, or "
          + "broken off)"),
      code: .inputError)
  }

  private static func failure(of path: String, _ failure: Files.Failure) -> CommandFailure {
    CommandFailure(
      message: Bilingual(
        "\(path.shownPath)：\(failure.message.chinese)",
        "\(path.shownPath): \(failure.message.english)"),
      code: .noInput)
  }

  /// Where a file is that the report names.
  func path(of file: RecordedReport.File) -> String {
    let name = file.name
    let folder = name.begins(with: "/") ? "" : root.map { $0 + "/" } ?? ""
    // Bytes that are no text are shown in a report, and are meant where nothing has the name as it is shown.
    let meant = String(shownPath: name)
    return Files.kind(of: folder + name) == nil && Files.kind(of: folder + meant) != nil
      ? folder + meant : folder + name
  }

  /// Judges the files anew and holds the report against what they come to.
  mutating func run() throws(CommandFailure) {
    let assumptions = Assumptions(report.assumptions, in: .all)
    for remark in assumptions.remarks where remark.severity == .error {
      verification.add(unknownAssumption: remark.option, remark.words(in: language))
    }
    if let choice = report.choice, !assumptions.hasErrors {
      var assessor = Assessor(
        .all, by: choice, reading: report.reading, asOf: report.lastFullYear,
        supposing: assumptions, hashesFiles: true)
      while let file = try nextFile() {
        let kind = Files.kind(of: path(of: file))
        if file.isStandardInput {
          verification.add(standardInput: file)
        } else if kind == .other {
          verification.add(notRegular: file)
        } else if let failure = try hold(file, with: &assessor) {
          hasUnreadable = true
          verification.add(unreadable: file, failure.message[language])
        }
      }
    }
    if let failure = text.finish() { throw Self.failure(of: path, failure) }
  }

  private mutating func nextFile() throws(CommandFailure) -> RecordedReport.File? {
    do throws(JSONStream.Fault) { return try recorded.next() } catch { throw brokenReport }
  }

  /// Why a report can't be gone through to its end, of which the first time nothing but its form was looked at.
  private var brokenReport: CommandFailure {
    (pieces.failure ?? text.finish()).map { Self.failure(of: path, $0) } ?? Self.noReport(path)
  }

  /// Holds what the report says of a file against what the file comes to.
  ///
  /// - Returns: Why the file can't be read, `nil` where it can.
  private mutating func hold(
    _ file: RecordedReport.File, with assessor: inout Assessor
  ) throws(CommandFailure) -> Files.Failure? {
    // To the system a name ends there.
    if file.name.utf8.contains(0) { return .noFile }
    var input: InputAssessment
    do throws(Files.Failure) {
      input = try assessment(of: file, with: &assessor)
    } catch {
      return error
    }
    var places = SubmissionPlaces(in: .all)
    if let failure = input.forEachSubmission(
      with: &assessor, isLast: false, { judged, _ in places.add(judged) })
    {
      return failure
    }
    places.finish()
    verification.begin(file, against: input.file, places, recorded)
    let failure = try input.forEachSubmission(with: &assessor) {
      judged, now throws(CommandFailure) in
      do throws(JSONStream.Fault) {
        try verification.hold(judged, of: now, against: &recorded)
      } catch {
        throw brokenReport
      }
    }
    if let failure { return failure }
    do throws(JSONStream.Fault) {
      try verification.end(of: input.file, against: &recorded)
    } catch {
      throw brokenReport
    }
    return nil
  }

  private func assessment(
    of file: RecordedReport.File, with assessor: inout Assessor
  ) throws(Files.Failure) -> InputAssessment {
    let path = path(of: file)
    let status = FileStatus(of: path)
    let input = Input(path: path, size: status?.kind == .file ? status?.size : nil)
    // What is named is read whatever it is, so that there is a text.
    guard let text = try InputText(input, passedOver: { _ in }) else { throw .noSubmissions }
    return try InputAssessment(
      of: text, at: path, with: &assessor, checksEvidence: report.checksEvidence, told: { _, _ in })
  }
}

/// Hands out a report in pieces, and keeps why it can't be read on.
private final class ReportPieces {
  private let text: OpenText
  private(set) var failure: Files.Failure?

  init(of text: OpenText) {
    self.text = text
  }

  var stream: JSONStream { JSONStream { [self] held in next(behind: held) } }

  private func next(behind held: Int) -> [UInt8] {
    do throws(Files.Failure) {
      guard held <= SubmissionReader.maximumSize, Files.hasRoom(for: held) else {
        throw .noMemory
      }
      return try Files.chunk(from: text.descriptor, room: TextPieces.blockSize)
    } catch {
      failure = error
      return []
    }
  }
}
