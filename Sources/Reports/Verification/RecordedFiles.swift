public import Submission

/// Goes through a report once more, for what it says of each file and of each submission in it.
public struct RecordedFiles {
  /// What is wrong with a file: the name and the place, which are the same in every language.
  struct Problem: Hashable {
    let rule: String
    let line: Int
    let column: Int
  }

  private var stream: JSONStream
  private let files: [RecordedReport.File]
  /// How many files were come to.
  private var count = 0
  private var isInFile = false
  private var isInSubmissions = false
  /// What the report says is wrong with the file, once that was come to, which is behind the submissions at the
  /// latest.
  private(set) var problems: [Problem] = []
  private(set) var knowsProblems = false

  /// - Parameters:
  ///   - report: What was made of the same text.
  ///   - stream: The text from its beginning.
  public init(of report: RecordedReport, _ stream: JSONStream) {
    files = report.files
    self.stream = stream
  }

  /// Leaves the file that was come to, and comes to the next one; `nil` behind the last.
  public mutating func next() throws(JSONStream.Fault) -> RecordedReport.File? {
    if count == 0 {
      try stream.enterObject()
      var key = try stream.nextKey()
      while let other = key, other != "files" {
        try stream.skip()
        key = try stream.nextKey()
      }
      guard key != nil else { throw JSONStream.Fault() }
      try stream.enterArray()
    }
    try leaveFile()
    guard try stream.nextElement() else { return nil }
    guard count < files.count else { throw JSONStream.Fault() }
    count += 1
    (problems, knowsProblems) = ([], false)
    isInFile = true
    try stream.enterObject()
    try findSubmissions()
    return files[count - 1]
  }

  /// The next submission of the file; behind the last `nil`, and all problems of the file are at hand.
  mutating func nextSubmission() throws(JSONStream.Fault) -> RecordedSubmission? {
    guard isInSubmissions else { return nil }
    if try stream.nextElement() { return RecordedSubmission(try stream.value()) }
    isInSubmissions = false
    try findSubmissions()
    return nil
  }

  /// Takes the members of a file before its submissions, or all that are left.
  private mutating func findSubmissions() throws(JSONStream.Fault) {
    while let key = try stream.nextKey() {
      switch key {
      case "submissions":
        try stream.enterArray()
        isInSubmissions = true
        return
      case "diagnostics":
        problems = try stream.value().elements.map { problem in
          Problem(
            rule: problem["rule"]?.text ?? "", line: problem["line"]?.integer ?? 0,
            column: problem["column"]?.integer ?? 0)
        }
        knowsProblems = true
      default: try stream.skip()
      }
    }
    isInFile = false
  }

  private mutating func leaveFile() throws(JSONStream.Fault) {
    while isInSubmissions {
      if try stream.nextElement() {
        try stream.skip()
      } else {
        isInSubmissions = false
      }
    }
    guard isInFile else { return }
    try findSubmissions()
    if isInFile { throw JSONStream.Fault() }
  }
}
