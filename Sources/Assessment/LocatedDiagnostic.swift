public import Rules
public import Submission

/// A problem with the lines and columns of its place.
public struct LocatedDiagnostic: Sendable {
  /// What is wrong.
  public let diagnostic: Diagnostic
  /// Where it begins.
  public let start: Position
  /// Where it ends.
  public let end: Position
  /// The same in lines and columns of the file as it is, where a row of a table may take several lines.
  public let physicalStart: Position
  /// Where it ends, lines counted as editors do.
  public let physicalEnd: Position
  /// Whether the file is read as JSON but begins as a table.
  private let isMisnamedTable: Bool
  /// Where the places are that the words point back to.
  private let related: [Place: Position]

  /// What kind of problem it is.
  public var kind: ProblemKind { diagnostic.problem.kind }

  /// What a program calls the problem; the same in every language.
  public var name: String { kind.rawValue }

  /// Whether it keeps the submission from being judged.
  public var isError: Bool { diagnostic.severity == .error }

  /// What is wrong and what would be right, without the place.
  public func words(in language: Language) -> String {
    let words =
      diagnostic.problem.words(language, isInTable: start.isCell) { place in
        related[place] ?? start
      } + (diagnostic.justification.map { language("；审核说明：\($0)", "; remark: \($0)") } ?? "")
    return isMisnamedTable
      ? words
        + language(
          "；如果是 CSV 表格，文件名应以 .csv 结尾", "; a CSV table must have a name that ends with .csv")
      : words
  }

  /// That there are further problems in a text that ends at a position.
  public init(furtherProblems count: Int, _ gravest: Severity, at end: Position) {
    diagnostic = Diagnostic(.furtherProblems(count: count, gravest), at: .bytes(0..<0))
    (start, self.end, physicalStart, physicalEnd) = (end, end, end, end)
    isMisnamedTable = false
    related = [:]
  }

  private init(
    diagnostic: Diagnostic, start: Position, end: Position, physicalStart: Position,
    physicalEnd: Position, isMisnamedTable: Bool, related: [Place: Position]
  ) {
    self.diagnostic = diagnostic
    self.start = start
    self.end = end
    self.physicalStart = physicalStart
    self.physicalEnd = physicalEnd
    self.isMisnamedTable = isMisnamedTable
    self.related = related
  }

  /// Problems with their places, in their order.
  static func locate(
    _ diagnostics: [Diagnostic], in source: SourceFile, _ places: PlaceIndex,
    beginsAsTable: () -> Bool
  ) -> [Self] {
    // It is said once, with what is wrong first.
    let noSubmission = diagnostics.firstIndex { $0.problem.isNoSubmission }
    let misnamed = noSubmission.flatMap { beginsAsTable() ? $0 : nil }
    return diagnostics.enumerated().map { index, diagnostic in
      let logical = places.positions(of: diagnostic.place)
      let physical =
        source.isTable ? places.physicalPositions(of: diagnostic.place) : logical
      var related: [Place: Position] = [:]
      for place in diagnostic.problem.relatedPlaces { related[place] = places.position(of: place) }
      return LocatedDiagnostic(
        diagnostic: diagnostic, start: logical.start, end: logical.end,
        physicalStart: physical.start, physicalEnd: physical.end,
        isMisnamedTable: index == misnamed, related: related)
    }
  }
}

extension Problem {
  /// Whether the bytes are no JSON, or none of a submission.
  fileprivate var isNoSubmission: Bool {
    switch self {
    case .syntax, .invalidUTF8, .trailingContent, .wrongType(.submission, _, _),
      .wrongType(.submissionOfArray, _, _):
      true
    default: false
    }
  }

  /// The places that the words point back to.
  fileprivate var relatedPlaces: [Place] {
    switch self {
    case .duplicateKey(_, let first), .sameFactTwice(_, _, let first): [first]
    case .partExceedsWhole(_, _, _, let whole): [whole]
    case .boundAtOdds(let conflict): conflict.figures.dropFirst().map { $0.place }
    case .list(let fault): fault.relatedPlaces
    case .answerAtOdds(_, let figures): figures.compactMap { $0.place }
    case .partOutsideWhole(_, _, _, let whole): [whole]
    case .outOfProportion(let proportion): [proportion.whole.place]
    case .suddenChange(let change): [change.place]
    case .growthDiffers(let difference): [difference.place]
    case .blankSigns(_, _, let places): places
    default: []
    }
  }
}
