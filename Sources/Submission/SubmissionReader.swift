public import Rules

/// Reads the submissions of a file: one object, or an array of objects.
///
/// A reader is made once for a catalogue. It goes through the bytes a single time, straight from
/// JSON to rows of values; strings are made only of what is wrong or describes the base.
public struct SubmissionReader: Sendable {
  /// The largest file that is read, in bytes.
  public static let maximumSize = 1 << 30
  /// The most problems that are reported of one submission; the rest are counted.
  public static let maximumDiagnostics = 200
  /// The years that a file may state.
  public static let possibleYears = 1949...2100
  /// The keys of a growth column among a figure's years.
  public static let growthKeys = ["growth", "同比"]

  let catalogue: Catalogue
  /// Facts by key and by Chinese label.
  let factNames: NameTable
  let topNames: NameTable
  let baseNames: NameTable
  let attestationNames: NameTable
  let schemeNames: NameTable
  /// The traits that follow from the city.
  let traitsFromCity: [Int]
  /// The keys of a growth column among a figure's years.
  let growthNames = NameTable(SubmissionReader.growthKeys.map { ($0, 0) })
  /// The values of each trait by name.
  let traitValueNames: [NameTable]
  let consistency: Consistency

  public init(catalogue: Catalogue) {
    self.catalogue = catalogue
    factNames = NameTable(catalogue.factNames)
    topNames = NameTable(TopKey.allCases.flatMap { key in key.names.map { ($0, key.rawValue) } })
    baseNames = NameTable(catalogue.baseNames)
    attestationNames = NameTable(
      AttestationKey.allCases.flatMap { key in key.names.map { ($0, key.rawValue) } })
    schemeNames = NameTable(
      catalogue.schemes.enumerated().flatMap { number, scheme in
        ([scheme.id] + scheme.aliases).map { ($0, number) }
      })
    traitValueNames = catalogue.traits.map { trait in
      NameTable(
        trait.values.enumerated().flatMap { number, value in
          ([value.name] + value.aliases).map { ($0, number) }
        })
    }
    traitsFromCity = catalogue.traits.indices.filter { catalogue.traits[$0].followsFromCity }
    consistency = Consistency(catalogue)
  }

  /// The submissions of a file, and what is wrong with the file as a whole.
  public struct Contents: Sendable {
    public var submissions: [Submission] = []
    public var diagnostics: [Diagnostic] = []

    /// Whether the file or any submission in it has an error.
    public var hasErrors: Bool {
      diagnostics.contains { $0.severity == .error } || submissions.contains { $0.hasErrors }
    }

    /// Every problem, in the order of the places.
    public var allDiagnostics: [Diagnostic] {
      (submissions.flatMap { $0.diagnostics } + diagnostics)
        .sorted { $0.range.lowerBound < $1.range.lowerBound }
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
    let bytes = source.json.span
    guard bytes.count <= Self.maximumSize, source.bytes.count <= Self.maximumSize else {
      return [Diagnostic(.tooLarge(limit: Self.maximumSize), at: 0..<0)]
    }
    // A table that can't be told apart into rows and columns says nothing of a submission.
    if source.isTable, bytes.isEmpty || bytes[0] != UInt8(ascii: "{") { return source.faults }
    do {
      _ = try UTF8Span(validating: bytes)
    } catch {
      let range = error.byteOffsets
      return [Diagnostic(.invalidUTF8, at: range)]
    }
    let start = source.json.starts(with: TextEncoding.byteOrderMark) ? 3 : 0
    var submission = Submission(for: catalogue)
    var walk = SubmissionWalk(reader: self, scanner: JSONScanner(offset: start))
    walk.isInError = source.faults.contains { $0.severity == .error }
    return source.faults + walk.file(bytes, into: &submission, body)
  }
}

/// The keys at the top of a submission.
public enum TopKey: Int, CaseIterable, Sendable {
  case schema, scheme, base, year, figures, attestations, scores, texts

  /// The key, and its Chinese name where it has one.
  public var names: [String] {
    switch self {
    case .schema: ["$schema"]
    case .scheme: ["scheme", "方案"]
    case .base: ["base", "基地"]
    case .year: ["year", "年度"]
    case .figures: ["figures", "指标"]
    case .attestations: ["attestations", "定性指标"]
    case .scores: ["scores", "评分"]
    case .texts: ["texts", "文字"]
    }
  }
}

/// The keys of the `base` object that are plain texts; traits follow them in numbering.
public enum BaseKey: Int, CaseIterable, Sendable {
  case name, city

  static let count = allCases.count

  /// The key and its Chinese name.
  public var names: [String] {
    switch self {
    case .name: ["name", "名称"]
    case .city: ["city", "地市"]
    }
  }
}

/// The keys of an attestation written in full.
public enum AttestationKey: Int, CaseIterable, Sendable {
  case met, note, evidence

  /// The key and its Chinese name.
  public var names: [String] {
    switch self {
    case .met: ["met", "达到"]
    case .note: ["note", "说明"]
    case .evidence: ["evidence", "佐证"]
    }
  }
}
