import Rules
public import Submission

/// A file with what is wrong with it.
public struct AssessedFile: Sendable {
  /// The bytes, their name and their form; of a file that is read in pieces the piece at hand.
  public private(set) var source: SourceFile
  /// Where the places of the bytes stand in the file.
  public private(set) var places: PlaceIndex
  /// What is wrong with the file and with each submission in it, with lines and columns.
  public let diagnostics: [LocatedDiagnostic]
  /// How many submissions there are.
  public let submissionCount: Int
  /// How many of them are in error and so not judged.
  public let submissionsInError: Int
  /// The files of evidence by the bytes of the paths that name them; `nil` where they were not looked at.
  public let evidence: [[UInt8]: EvidenceFile]?
  /// The SHA-256 of the file, computed once; `nil` where it was not asked for.
  public let sha256: String?

  /// - Parameters:
  ///   - submissionsInError: How many of the submissions may not be judged.
  ///   - beginsAsTable: Whether a file that is read as JSON begins as a table; asked where it is none.
  ///   - options: The options of the command line that suppose something.
  ///   - isHashed: Whether the SHA-256 is asked for.
  public init(
    source: SourceFile, diagnostics: [Diagnostic], submissionCount: Int, submissionsInError: Int,
    beginsAsTable: () -> Bool = { false }, evidence: [[UInt8]: EvidenceFile]? = nil,
    options: [String] = [], isHashed: Bool = false
  ) {
    self.source = source
    self.submissionCount = submissionCount
    self.submissionsInError = submissionsInError
    self.evidence = evidence
    sha256 = isHashed ? source.sha256 : nil
    places = PlaceIndex(source, options: options)
    self.diagnostics = LocatedDiagnostic.locate(
      diagnostics, in: source, places, beginsAsTable: beginsAsTable)
  }

  /// A file that was read in pieces, of which none is at hand.
  init(
    named name: String, diagnostics: [LocatedDiagnostic], submissionCount: Int,
    submissionsInError: Int, evidence: [[UInt8]: EvidenceFile]?, sha256: String?
  ) {
    source = SourceFile(name: name, bytes: [])
    places = PlaceIndex(source)
    self.diagnostics = diagnostics
    self.submissionCount = submissionCount
    self.submissionsInError = submissionsInError
    self.evidence = evidence
    self.sha256 = sha256
  }

  /// The same with a piece of it at hand.
  func showing(_ piece: SourceFile, _ places: PlaceIndex) -> Self {
    var file = self
    file.source = piece
    file.places = places
    return file
  }

  /// Whether the input is in error, in whole or in part.
  public var hasErrors: Bool { diagnostics.contains { $0.diagnostic.severity == .error } }

  /// Whether anything in it is judged.
  public var isJudged: Bool { submissionsInError < submissionCount }
}

/// A file of evidence that was found.
public struct EvidenceFile: Sendable {
  /// In bytes.
  public let size: Int
  /// The SHA-256 in lower-case hexadecimal digits.
  public let sha256: String

  /// - Parameters:
  ///   - size: In bytes.
  ///   - sha256: The digest in lower-case hexadecimal digits.
  public init(size: Int, sha256: String) {
    self.size = size
    self.sha256 = sha256
  }
}

/// A file that could not be opened.
public struct UnreadableFile: Sendable {
  /// The name as it was given.
  public let name: String
  /// Why it could not be opened, in the language of the run.
  public let message: String

  /// - Parameters:
  ///   - name: The name as it was given.
  ///   - message: Why it could not be opened, in the language of the run.
  public init(name: String, message: String) {
    self.name = name
    self.message = message
  }
}
