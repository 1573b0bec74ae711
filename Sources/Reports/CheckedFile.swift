public import Evaluation
public import Rules
public import Submission

/// A file with everything that was found of it: what the reports are made from.
public struct CheckedFile: Sendable {
  public let source: SourceFile
  /// What is wrong with the file, with lines and columns.
  public let diagnostics: [LocatedDiagnostic]
  /// The submissions that were evaluated; none where the file has an error.
  public let submissions: [CheckedSubmission]

  public init(
    source: SourceFile, diagnostics: [Diagnostic], submissions: [CheckedSubmission]
  ) {
    self.source = source
    self.diagnostics = LocatedDiagnostic.locate(diagnostics, in: source)
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

/// One base with the explanation of each scheme that it was held against.
public struct CheckedSubmission: Sendable {
  public let submission: Submission
  public let explanations: [Explanation]
  /// The schemes that were asked for with all others but are not for the base.
  public let skipped: [Scheme]

  public init(submission: Submission, explanations: [Explanation], skipped: [Scheme] = []) {
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

  static func locate(_ diagnostics: [Diagnostic], in source: SourceFile) -> [Self] {
    var offsets: Set<Int> = []
    for diagnostic in diagnostics {
      offsets.insert(diagnostic.range.lowerBound)
      offsets.insert(diagnostic.range.upperBound)
      if let related = diagnostic.problem.relatedOffset { offsets.insert(related) }
    }
    let places = Places(Array(offsets), in: source)
    return diagnostics.map { diagnostic in
      LocatedDiagnostic(
        diagnostic: diagnostic, start: places[diagnostic.range.lowerBound],
        end: places[diagnostic.range.upperBound],
        excerpt: diagnostic.range.count <= 120 ? source.text(diagnostic.range) : nil,
        related: diagnostic.problem.relatedOffset.map { places[$0] })
    }
  }
}

/// The lines and columns of some offsets of a file.
struct Places {
  private var positions: [Int: SourceFile.Position] = [:]

  init(_ offsets: [Int], in source: SourceFile) {
    let sorted = Array(Set(offsets)).sorted()
    for (offset, position) in zip(sorted, source.positions(of: sorted)) {
      positions[offset] = position
    }
  }

  subscript(offset: Int) -> SourceFile.Position {
    positions[offset] ?? SourceFile.Position(line: 1, column: 1)
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
