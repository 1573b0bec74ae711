public import Assessment
import Evaluation
public import Rules
public import Submission

/// What a JSON report says that it was made with, and the files that it is about.
///
/// A report may be too long to be held, and its members may stand in any order. It is gone through twice: here for
/// this, and by `RecordedFiles` for what it says of each file.
public struct RecordedReport: Sendable {
  /// A file that the report is about.
  public struct File: Sendable {
    /// The name as the report gives it.
    public let name: String
    let sha256: String

    /// Whether it was read from standard input, and so can't be read again.
    public var isStandardInput: Bool { name == "-" }
  }

  /// The version of the program that wrote it.
  let version: String
  /// How signs were read.
  public let reading: SignReading
  /// The files that were judged, in the order of the report.
  public let files: [File]
  /// The files that could not be opened when it was written.
  let unreadable: [String]
  /// Whether the options are recorded that it takes to judge anew.
  let hasOptions: Bool
  /// The year that was asked for.
  public let lastFullYear: Int?
  /// Whether files of evidence were looked at.
  public let checksEvidence: Bool
  /// Whether of several submissions of a base only the latest was told of.
  let latestOnly: Bool
  /// What was supposed of every submission, as it follows the option.
  public let assumptions: [String]
  /// What was judged by; `nil` where the report names a scheme that is not known.
  public let choice: SchemeChoice?
  /// The schemes that are named and not known.
  let unknownSchemes: [String]

  /// Goes through a report; `nil` where the text is none that this program can read.
  public init?(_ stream: JSONStream, _ catalogue: Catalogue) {
    guard let members = try? Members(stream), members.format?.text == "basecheck-report",
      members.formatVersion?.integer == JSONReport.formatVersion,
      let version = members.version?.text,
      let reading = members.reading?.text.flatMap({ SignReading(rawValue: $0) }),
      let files = members.files
    else { return nil }
    self.version = version
    self.reading = reading
    self.files = files
    unreadable = members.unreadable
    hasOptions = members.options != nil
    let options = members.options ?? Options()
    lastFullYear = options.lastFullYear
    checksEvidence = options.checksEvidence
    latestOnly = options.latestOnly
    assumptions = options.assumptions
    // Where no options are recorded, what was judged by is the next best that is known.
    let asked = hasOptions ? options.schemes : members.schemes
    let schemes = asked?.map { catalogue.scheme(named: $0) } ?? []
    unknownSchemes = zip(asked ?? [], schemes).compactMap { $1 == nil ? $0 : nil }
    let known = schemes.compactMap { $0 }
    if !unknownSchemes.isEmpty {
      choice = nil
    } else if asked == nil {
      choice = .ofSubmission
    } else {
      choice = options.onlySuitable ? .suitable(known) : .chosen(known)
    }
  }
}

/// The members of a report, of its files no more than which they are.
private struct Members {
  var format: JSONValue?
  var formatVersion: JSONValue?
  var version: JSONValue?
  var reading: JSONValue?
  var options: Options?
  var unreadable: [String] = []
  var files: [RecordedReport.File]?
  /// The schemes that submissions were judged by, looked for as long as no options were seen.
  private(set) var schemes: [String] = []
  private var knownSchemes: Set<String> = []

  init(_ stream: JSONStream) throws(JSONStream.Fault) {
    var stream = stream
    var keys: Set<String> = []
    try stream.enterObject()
    while let key = try stream.nextKey() {
      guard keys.insert(key).inserted else { throw JSONStream.Fault() }
      switch key {
      case "format": format = try stream.value()
      case "formatVersion": formatVersion = try stream.value()
      case "version": version = try stream.value()
      case "reading": reading = try stream.value()
      case "options": options = try Options(stream.value())
      case "unreadable":
        guard case .array(let files) = try stream.value() else { throw JSONStream.Fault() }
        for file in files {
          guard let name = file["file"]?.text else { throw JSONStream.Fault() }
          unreadable.append(name)
        }
      case "files":
        var files: [RecordedReport.File] = []
        try stream.enterArray()
        while try stream.nextElement() { files.append(try file(&stream)) }
        self.files = files
      default: try stream.skip()
      }
    }
    try stream.end()
  }

  private mutating func file(
    _ stream: inout JSONStream
  ) throws(JSONStream.Fault) -> RecordedReport.File {
    var (name, sha256): (String?, String?) = (nil, nil)
    var keys: Set<String> = []
    try stream.enterObject()
    while let key = try stream.nextKey() {
      guard keys.insert(key).inserted else { throw JSONStream.Fault() }
      switch key {
      case "file": name = try stream.value().text
      case "sha256": sha256 = try stream.value().text
      case "submissions":
        try stream.enterArray()
        while try stream.nextElement() { try submission(&stream) }
      case "diagnostics":
        guard case .array = try stream.value() else { throw JSONStream.Fault() }
      default: try stream.skip()
      }
    }
    guard let name, let sha256, keys.isSuperset(of: ["diagnostics", "submissions"]) else {
      throw JSONStream.Fault()
    }
    return RecordedReport.File(name: name, sha256: sha256)
  }

  private mutating func submission(_ stream: inout JSONStream) throws(JSONStream.Fault) {
    guard options == nil else { return try stream.skip() }
    for outcome in RecordedSubmission(try stream.value()).schemes
    where knownSchemes.insert(outcome.scheme).inserted {
      schemes.append(outcome.scheme)
    }
  }
}

/// What it takes beside the files to judge anew, as far as it is recorded.
private struct Options {
  /// `nil` where each submission was judged by the schemes that it names.
  private(set) var schemes: [String]?
  private(set) var onlySuitable = false
  private(set) var lastFullYear: Int?
  private(set) var checksEvidence = false
  private(set) var latestOnly = false
  private(set) var assumptions: [String] = []

  init() {}

  init(_ value: JSONValue) throws(JSONStream.Fault) {
    guard case .object(let members) = value else { throw JSONStream.Fault() }
    for (key, value) in members {
      switch key {
      case "schemes": schemes = value.isNull ? nil : try Self.texts(value)
      case "onlySuitable": onlySuitable = try Self.flag(value)
      case "lastFullYear":
        guard !value.isNull else { continue }
        guard let year = value.integer, Years.possible.contains(year) else {
          throw JSONStream.Fault()
        }
        lastFullYear = year
      case "checksEvidence": checksEvidence = try Self.flag(value)
      case "latestOnly": latestOnly = try Self.flag(value)
      case "assumptions": assumptions = try Self.texts(value)
      default: continue
      }
    }
  }

  private static func flag(_ value: JSONValue) throws(JSONStream.Fault) -> Bool {
    guard let flag = value.flag else { throw JSONStream.Fault() }
    return flag
  }

  private static func texts(_ value: JSONValue) throws(JSONStream.Fault) -> [String] {
    guard case .array(let elements) = value else { throw JSONStream.Fault() }
    let texts = elements.compactMap { $0.text }
    guard texts.count == elements.count else { throw JSONStream.Fault() }
    return texts
  }
}
