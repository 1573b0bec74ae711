public import Rules

/// One base's file as it was read: a flat row of values, the place of each, and what is wrong.
public struct Submission: Sendable {
  /// The values.
  public internal(set) var row: FactRow
  /// The last full year that the figures are of, where it is stated.
  public internal(set) var year: Int?
  /// The schemes that the file itself asks for.
  public internal(set) var schemes: [Scheme]
  /// The texts that describe the base.
  public internal(set) var base: BaseDescription
  /// What is wrong, in the order of the places.
  public internal(set) var diagnostics: [Diagnostic]
  /// The bytes of the submission's object.
  public internal(set) var range: Range<Int>
  /// The bytes of the objects in it, where they are there.
  public internal(set) var baseRange: Range<Int>?
  public internal(set) var figuresRange: Range<Int>?
  public internal(set) var attestationsRange: Range<Int>?
  public internal(set) var scoresRange: Range<Int>?
  public internal(set) var textsRange: Range<Int>?
  /// The strings that name files of evidence, whether the attestation is answered or not.
  var evidenceRanges: [Range<Int>] = []

  /// The first byte of each value of the row, zero where there is none.
  var valueMarks: [UInt32]
  var traitMarks: [UInt32]

  init(for catalogue: Catalogue) {
    row = FactRow(for: catalogue)
    schemes = []
    base = BaseDescription()
    diagnostics = []
    range = 0..<0
    valueMarks = Array(repeating: 0, count: catalogue.facts.count * FactRow.years)
    traitMarks = Array(repeating: 0, count: catalogue.traits.count)
  }

  /// Empties the submission so that its storage can serve the next one.
  mutating func removeAll() {
    valueMarks.withUnsafeMutableBufferPointer { marks in
      for slot in row.touched { unsafe marks[slot] = 0 }
    }
    row.removeAll()
    year = nil
    schemes.removeAll(keepingCapacity: true)
    base = BaseDescription()
    diagnostics.removeAll(keepingCapacity: true)
    range = 0..<0
    baseRange = nil
    figuresRange = nil
    attestationsRange = nil
    scoresRange = nil
    textsRange = nil
    evidenceRanges.removeAll(keepingCapacity: true)
    traitMarks.withUnsafeMutableBufferPointer { unsafe $0.update(repeating: 0) }
  }

  /// Puts down a value and where it stands.
  mutating func place(_ value: ExactDecimal, of fact: Int, yearsBack: Int, at mark: Int) {
    row[fact, yearsBack: yearsBack] = value
    valueMarks[fact * FactRow.years + yearsBack] = UInt32(mark)
  }

  /// Whether nothing may be evaluated.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Where the value of a fact starts in the file, or `nil` where it is not given; years count from
  /// the submission's own.
  public func offset(ofFact fact: Int, yearsBack: Int) -> Int? {
    let mark = valueMarks[fact * FactRow.years + yearsBack]
    return mark == 0 ? nil : Int(mark)
  }

  /// Where the object starts that holds, or would hold, facts of a kind.
  public func offset(ofObjectFor kind: FactDefinition.Kind) -> Int {
    let object =
      switch kind {
      case .figure, .wholeNumber: figuresRange
      case .attestation: attestationsRange
      case .score: scoresRange
      case .text: textsRange
      }
    return object?.lowerBound ?? range.lowerBound
  }

  /// Where the value of a trait starts in the file, or `nil` where it is not given.
  public func offset(ofTrait trait: Int) -> Int? {
    traitMarks[trait] == 0 ? nil : Int(traitMarks[trait])
  }
}

/// The texts of a submission's `base` object.
public struct BaseDescription: Hashable, Sendable {
  public internal(set) var name: String?
  /// The city, or the cities of a joint application.
  public internal(set) var cities: [String] = []
}

/// A note and the evidence behind an attestation.
public struct AttestationDetail: Hashable, Sendable {
  public let note: String?
  /// Paths of files, as they were written.
  public let evidence: [String]

  init(note: String? = nil, evidence: [String] = []) {
    self.note = note
    self.evidence = evidence
  }
}
