public import Evaluation
public import Rules
public import Submission

/// A file with what is wrong with it.
public struct AssessedFile: Sendable {
  public let source: SourceFile
  /// Where the bytes of the file stand.
  public let places: PlaceIndex
  /// What is wrong with the file, with lines and columns.
  public let diagnostics: [LocatedDiagnostic]
  /// The files of evidence by the bytes of the paths that name them; `nil` where they were not looked at.
  public let evidence: [[UInt8]: EvidenceFile]?
  /// How many submissions the file holds.
  public let submissionCount: Int

  public init(
    source: SourceFile, diagnostics: [Diagnostic], submissionCount: Int = 1,
    evidence: [[UInt8]: EvidenceFile]? = nil
  ) {
    self.submissionCount = submissionCount
    self.evidence = evidence
    sha256 = source.sha256
    self.source = source
    places = PlaceIndex(source)
    self.diagnostics = LocatedDiagnostic.locate(diagnostics, in: source, places)
  }

  /// The SHA-256 of the file, computed once.
  public let sha256: String

  /// Whether the input is in error.
  public var hasErrors: Bool { diagnostics.contains { $0.diagnostic.severity == .error } }
}

/// A file of evidence that was found.
public struct EvidenceFile: Sendable {
  /// In bytes.
  public let size: Int
  /// The SHA-256 in lower-case hexadecimal digits.
  public let sha256: String

  public init(size: Int, sha256: String) {
    self.size = size
    self.sha256 = sha256
  }
}

/// A file that could not be opened.
public struct UnreadableFile: Sendable {
  public let name: String
  public let message: String

  public init(name: String, message: String) {
    self.name = name
    self.message = message
  }
}

/// A scheme that is not for a base, or not known to be.
public struct SkippedScheme: Sendable {
  public let scheme: Scheme
  /// Whether the base says what decides it.
  public let isKnown: Bool

  public init(_ scheme: Scheme, isKnown: Bool) {
    self.scheme = scheme
    self.isKnown = isKnown
  }
}

/// One base with the explanation of each scheme that it was held against.
public struct AssessedSubmission: Sendable {
  public let submission: Submission
  public let explanations: [Explanation]
  /// The schemes that were asked for with all others but are not for the base.
  public let skipped: [SkippedScheme]

  public init(submission: Submission, explanations: [Explanation], skipped: [SkippedScheme] = []) {
    self.submission = submission
    self.explanations = explanations
    self.skipped = skipped
  }
}

/// A problem with the lines and columns of its place.
public struct LocatedDiagnostic: Sendable {
  public let diagnostic: Diagnostic
  public let start: SourceFile.Position
  public let end: SourceFile.Position
  /// The same in lines and columns of the file as it is, where a row of a table may take several lines.
  public let physicalStart: SourceFile.Position
  public let physicalEnd: SourceFile.Position
  /// The text at the place, where it is short enough to be shown.
  public let excerpt: String?
  /// Where the problem points back to: the first of two keys, the whole of a part.
  public let related: SourceFile.Position?
  /// Whether the place is a cell of a table, so that the remedy is none of JSON.
  public let isInTable: Bool
  /// Whether the file is read as JSON but begins as a table.
  public let isMisnamedTable: Bool

  static func locate(
    _ diagnostics: [Diagnostic], in source: SourceFile, _ places: PlaceIndex
  ) -> [Self] {
    // It is said once, with what is wrong first.
    let misnamed = diagnostics.firstIndex { diagnostic in
      diagnostic.problem.isNoSubmission && !source.isTable && CSVReader.isTable(source.bytes)
    }
    let located = diagnostics.enumerated().map { index, diagnostic in
      let physical = places.physicalPositions(of: diagnostic.range)
      return LocatedDiagnostic(
        diagnostic: diagnostic, start: places.position(of: diagnostic.range.lowerBound),
        end: places.position(of: diagnostic.range.upperBound),
        physicalStart: physical.start, physicalEnd: physical.end,
        excerpt: diagnostic.range.count <= 120 ? source.excerpt(diagnostic.range) : nil,
        related: diagnostic.problem.relatedOffset.map(places.position(of:)),
        isInTable: source.isTable, isMisnamedTable: index == misnamed)
    }
    // The rows of a table stand in another order than the members of the JSON that is read.
    guard source.isTable else { return located }
    return located.sorted {
      ($0.start.line, $0.start.column) < ($1.start.line, $1.start.column)
    }
  }
}

extension Problem {
  /// Whether the bytes are no JSON, or none of a submission.
  fileprivate var isNoSubmission: Bool {
    switch self {
    case .syntax, .invalidUTF8, .trailingContent, .wrongType(.submission, _): true
    default: false
    }
  }

  fileprivate var relatedOffset: Int? {
    switch self {
    case .duplicateKey(_, let first), .sameFactTwice(_, let first): first
    case .partExceedsWhole(_, _, _, let whole): whole
    default: nil
    }
  }
}
