public import Evaluation
public import Rules
public import Submission

/// A file with everything that was found of it: what the reports are made from.
public struct CheckedFile: Sendable {
  public let source: SourceFile
  /// Where the bytes of the file stand.
  public let places: PlaceIndex
  /// What is wrong with the file, with lines and columns.
  public let diagnostics: [LocatedDiagnostic]
  /// The submissions that were evaluated; none where the file has an error.
  public let submissions: [CheckedSubmission]

  public init(
    source: SourceFile, diagnostics: [Diagnostic], submissions: [CheckedSubmission]
  ) {
    self.source = source
    places = PlaceIndex(source)
    self.diagnostics = LocatedDiagnostic.locate(diagnostics, in: source, places)
    self.submissions = submissions
  }

  /// Whether the input is in error.
  public var hasErrors: Bool { diagnostics.contains { $0.diagnostic.severity == .error } }
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
public struct CheckedSubmission: Sendable {
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
  /// The text at the place, where it is short enough to be shown.
  public let excerpt: String?
  /// Where the problem points back to: the first of two keys, the whole of a part.
  public let related: SourceFile.Position?

  static func locate(
    _ diagnostics: [Diagnostic], in source: SourceFile, _ places: PlaceIndex
  ) -> [Self] {
    return diagnostics.map { diagnostic in
      LocatedDiagnostic(
        diagnostic: diagnostic, start: places.position(of: diagnostic.range.lowerBound),
        end: places.position(of: diagnostic.range.upperBound),
        excerpt: diagnostic.range.count <= 120 ? source.text(diagnostic.range) : nil,
        related: diagnostic.problem.relatedOffset.map(places.position(of:)))
    }
  }
}

extension Problem {
  fileprivate var relatedOffset: Int? {
    switch self {
    case .duplicateKey(_, let first), .sameFactTwice(_, let first): first
    case .partExceedsWhole(_, _, _, let whole): whole
    default: nil
    }
  }
}
