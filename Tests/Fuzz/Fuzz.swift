import Assessment
import Criteria
import Reports
import Rules
import Submission

/// The forms of submissions, by the first byte of what the fuzzer makes. Another reader joins with a line
/// here and one for its seeds in `.ci/fuzz`.
private let forms: [(key: UInt8, source: @Sendable ([UInt8]) -> SourceFile)] = [
  (UInt8(ascii: "j"), { SourceFile(name: "fuzz.json", bytes: $0) }),
  (UInt8(ascii: "c"), { SourceFile(table: "fuzz.csv", bytes: $0) }),
  (UInt8(ascii: "x"), { SourceFile(workbook: "fuzz.xlsx", bytes: $0) }),
  (UInt8(ascii: "s"), { SourceFile(workbook: "fuzz.xlsx", bytes: SheetArchive.bytes($0)) }),
]

private let settings = ReportSettings(
  catalogue: .all, language: .english, version: "0", reading: .printed, time: "", lastFullYear: nil,
  paths: ReportPaths(folder: "/"), detail: .full, isOfOneFile: true)

/// Made once, since its judges take longer to make than most inputs to judge; libFuzzer has one thread.
nonisolated(unsafe) private var assessor = Assessor(
  .all, by: .suitable(Catalogue.all.schemes), hashesFiles: true)

/// What libFuzzer calls with each input: it is read, judged by every scheme and reported, or read as a report
/// that is verified. Whatever the bytes are, nothing may trap, and every place must lie within them.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  if bytes.first == UInt8(ascii: "r") { return readReport(Array(bytes.dropFirst())) }
  guard let first = bytes.first, let form = forms.first(where: { $0.key == first }) else {
    // Such an input is not kept.
    return -1
  }
  let source = form.source(Array(bytes.dropFirst()))
  let file = assessor.assess(source)
  var lines = 1
  for byte in source.bytes where byte == UInt8(ascii: "\n") { lines += 1 }
  for diagnostic in file.diagnostics {
    precondition(diagnostic.start <= diagnostic.end, "a place ends before it begins")
    if case .bytes(let range) = diagnostic.diagnostic.place {
      precondition(range.upperBound <= source.bytes.count + 1, "a place lies behind the file")
    }
    precondition(diagnostic.message(in: .chinese).utf8.count < 10_000, "a message has no end")
  }
  let report = JSONReport(settings)
  var sink = ReportSink()
  report.start(to: &sink)
  report.begin(file, to: &sink)
  assessor.forEachSubmission(of: file) { report.add($0.explained(), of: file, to: &sink) }
  report.end(file, to: &sink)
  report.finish(to: &sink)
  precondition(sink.text.utf8.last == UInt8(ascii: "\n"), "the report has no end")
  return 0
}

/// What a report is held against.
private let batch = SourceFile(
  name: "fuzz.json",
  bytes: Array(
    #"[{"scheme": "2021-general", "base": {"name": "x"}}, {"scheme": "2021-cloud", "base": {"name": "y"}}]"#
      .utf8))

/// Goes through a report in pieces, whose size is the first byte, and holds it against two submissions.
private func readReport(_ bytes: [UInt8]) -> CInt {
  guard let size = bytes.first.map({ Int($0) + 1 }) else { return -1 }
  func stream() -> JSONStream {
    var start = 1
    return JSONStream { held in
      precondition(held <= bytes.count, "more is held than there is")
      let end = min(start + size, bytes.count)
      defer { start = end }
      return Array(bytes[start..<end])
    }
  }
  guard let report = RecordedReport(stream(), .all) else { return 0 }
  var verification = Verification(of: report, by: "0")
  let file = assessor.assess(batch)
  var places = SubmissionPlaces(in: .all)
  assessor.forEachSubmission(of: file) { places.add($0) }
  places.finish()
  var recorded = RecordedFiles(of: report, stream())
  // What was well formed once is so again.
  while let recordedFile = try! recorded.next() {
    verification.begin(recordedFile, against: file, places, recorded)
    assessor.forEachSubmission(of: file) {
      try! verification.hold($0, of: file, against: &recorded)
    }
    try! verification.end(of: file, against: &recorded)
  }
  let text = VerificationReport(verification, of: "fuzz.json", settings).json
  precondition(text.utf8.last == UInt8(ascii: "\n"), "the report has no end")
  return 0
}
