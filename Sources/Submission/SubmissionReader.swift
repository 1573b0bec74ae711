public import Rules

/// Reads the submissions of a file of any form.
///
/// A reader is made once for a catalogue. It goes through the bytes a single time, straight to rows of
/// values; strings are made only of what is wrong or describes the base.
///
/// It is a class only so that it is handed on for the price of a reference; it never changes.
public final class SubmissionReader: Sendable {
  /// The largest file that is read, in bytes.
  public static let maximumSize = 1 << 30
  /// The most problems that are reported of one submission; the rest are counted.
  public static let maximumDiagnostics = 200
  /// The keys of a growth column among a figure's years.
  public static let growthKeys = Vocabulary.growthKeys

  let vocabulary: Vocabulary
  let consistency: Consistency
  private let chosenSchemes: [Int]

  /// - Parameter schemes: The schemes that submissions are judged by whatever they name themselves, which a
  ///   name that several facts have is held against.
  public init(catalogue: Catalogue, judgedBy schemes: [Scheme] = []) {
    vocabulary = Vocabulary(catalogue)
    consistency = Consistency(catalogue)
    chosenSchemes = schemes.compactMap { scheme in
      catalogue.schemes.firstIndex { $0.id.utf8.elementsEqual(scheme.id.utf8) }
    }
  }

  var builder: SubmissionBuilder {
    SubmissionBuilder(vocabulary, consistency, chosenSchemes: chosenSchemes)
  }

  /// The submissions of a file, and what is wrong with the file as a whole.
  public struct Contents: Sendable {
    /// The submissions, in the order of the file.
    public var submissions: [Submission] = []
    /// What is wrong with the file as a whole.
    public var diagnostics: [Diagnostic] = []

    /// Whether the file or any submission in it has an error.
    public var hasErrors: Bool {
      diagnostics.contains { $0.severity == .error } || submissions.contains { $0.hasErrors }
    }

    /// Every problem, in the order of the places.
    public var allDiagnostics: [Diagnostic] {
      (submissions.flatMap { $0.diagnostics } + diagnostics).sorted { $0.place < $1.place }
    }
  }

  /// Reads a file.
  public func read(_ source: SourceFile) -> Contents {
    var contents = Contents()
    contents.diagnostics = readEach(source) { contents.submissions.append($0) }
    return contents
  }

  /// Reads a file and hands over each submission as soon as it is read.
  ///
  /// The submission's storage serves the next one; a copy is made where it is kept.
  ///
  /// - Returns: What is wrong with the file as a whole.
  public func readEach(
    _ source: SourceFile, _ body: (borrowing Submission) -> Void
  ) -> [Diagnostic] {
    guard source.bytes.count <= Self.maximumSize, source.text.count <= Self.maximumSize else {
      return [
        Diagnostic(
          .tooLarge(limit: Self.maximumSize),
          at: source.isTable ? .cell(row: 1, column: 1) : .bytes(0..<0))
      ]
    }
    if let fault = source.fault { return [fault] }
    switch source.form {
    case .json:
      var reader = JSONReader(builder)
      return reader.read(source.text.span, body)
    case .table:
      var reader = TableReader(builder, isConverted: source.isConverted)
      return reader.read(source.text.span, body)
    case .workbook: return WorkbookReader(builder).read(source, body)
    }
  }
}

/// Reads a text of JSON piece by piece, in the storage of one submission.
public struct PieceReader: Sendable {
  private var reader: JSONReader

  /// - Parameter reader: What gives the keys and values their meaning.
  public init(_ reader: SubmissionReader) {
    self.reader = JSONReader(reader.builder)
  }

  /// Reads a piece from where the last one was read up to, and hands over each submission in it.
  ///
  /// What is decided by bytes that are still to come is left: it belongs before the next piece. A character
  /// may be cut in two between pieces.
  ///
  /// - Parameters:
  ///   - state: What may stand at the beginning of the piece, and in the end behind what was read.
  ///   - isLast: Whether the text ends with the piece.
  ///   - failed: Takes what is wrong where the text is that of no submission.
  /// - Returns: How many bytes were read.
  public mutating func read(
    _ piece: SourceFile, from state: inout TextState, isLast: Bool,
    failed: ([Diagnostic]) -> Void, _ body: (borrowing Submission) -> Void
  ) -> Int {
    guard piece.bytes.count <= SubmissionReader.maximumSize else {
      failed([Diagnostic(.tooLarge(limit: SubmissionReader.maximumSize), at: 0..<0)])
      state = .brokenOff
      return piece.bytes.count
    }
    return reader.read(piece.text.span, from: &state, isLast: isLast, failed, body)
  }
}
