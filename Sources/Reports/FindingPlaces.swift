import Assessment
import Evaluation
import Rules
import Submission

/// Where something stands that a report points at.
struct FindingPlace {
  fileprivate let offset: Int
}

/// Where in its file a submission has what its findings are about.
struct FindingPlaces {
  private let submission: Submission
  private let file: AssessedFile
  private let catalogue: Catalogue
  /// The row as the scheme sees it, which may look at other years than the file's own.
  private let row: FactRow

  init(
    _ submission: Submission, in file: AssessedFile, catalogue: Catalogue,
    seenFrom row: FactRow
  ) {
    self.submission = submission
    self.file = file
    self.catalogue = catalogue
    self.row = row
  }

  // MARK: - Places

  /// Where an answer stands, if it is given.
  func place(of fact: FactDefinition) -> FindingPlace? { place(of: fact, yearsBack: 0) }

  /// Where the figure of a year stands, if it is given.
  func place(of fact: FactDefinition, _ year: YearFinding) -> FindingPlace? {
    guard year.value != nil else { return nil }
    return place(of: fact, yearsBack: year.yearsBack, isComputed: year.isComputed)
  }

  func place(of trait: Trait) -> FindingPlace? {
    catalogue.number(of: trait).flatMap(submission.offset(ofTrait:)).map(FindingPlace.init)
  }

  /// Where a figure stands, or where the first of the figures stands that it was computed from.
  private func place(
    of fact: FactDefinition, yearsBack: Int, isComputed: Bool = false
  ) -> FindingPlace? {
    let sources = fact.derivation?.sources ?? []
    let candidates = isComputed ? sources + [fact] : [fact] + sources
    for candidate in candidates {
      if let place = ownPlace(of: candidate, yearsBack: yearsBack) { return place }
    }
    return nil
  }

  /// Where the value of a fact itself stands, if it is given; years count from the scheme's last.
  func ownPlace(of fact: FactDefinition, yearsBack: Int) -> FindingPlace? {
    guard let number = catalogue.number(of: fact),
      let yearsBack = fact.kind.isFigure ? row.yearsBackAsRead(yearsBack) : 0
    else { return nil }
    return submission.offset(ofFact: number, yearsBack: yearsBack).map(FindingPlace.init)
  }

  /// Where the object stands that holds, or would hold, facts of a kind.
  func place(ofObjectFor kind: FactDefinition.Kind) -> FindingPlace {
    FindingPlace(offset: submission.offset(ofObjectFor: kind))
  }

  /// The bytes that a finding points at: the figure or answer that decides it, or where nothing is
  /// given the opening brace of the object that would hold it.
  ///
  /// - Parameter lines: The lines of the finding's condition.
  func range(of finding: Finding, _ lines: [PartLine]) -> Range<Int> {
    func first(where isMeant: (Status) -> Bool) -> Range<Int>? {
      for line in lines {
        let found = line.first { $0.place != nil && isMeant($0.status) }
        if let place = found?.place { return file.source.rangeOfValue(at: place.offset) }
      }
      return nil
    }
    if let decisive = first(where: { $0 == finding.status }) { return decisive }
    let parent: Int
    switch finding.needs.first {
    case .figure(let missing): parent = submission.offset(ofObjectFor: missing.fact.kind)
    case .attestation(let fact): parent = submission.offset(ofObjectFor: fact.kind)
    case .trait: parent = submission.baseRange?.lowerBound ?? submission.range.lowerBound
    case .decision:
      if let range = first(where: { $0 != .pass }) { return range }
      parent = submission.range.lowerBound
    case nil:
      if let range = first(where: { _ in true }) { return range }
      parent = submission.range.lowerBound
    }
    return parent..<parent + 1
  }

  // MARK: - Lines and columns

  func line(of place: FindingPlace) -> Int { position(of: place).line }

  func position(of place: FindingPlace) -> SourceFile.Position {
    file.places.position(of: place.offset)
  }

  func position(of range: Range<Int>) -> SourceFile.Position {
    file.places.position(of: range.lowerBound)
  }

  func physicalPositions(
    of range: Range<Int>
  ) -> (start: SourceFile.Position, end: SourceFile.Position) {
    file.places.physicalPositions(of: range)
  }

  // MARK: - What stands there

  /// The note and the evidence of an attestation.
  func detail(at place: FindingPlace) -> AttestationDetail {
    file.source.attestationDetail(at: place.offset)
  }
}

extension AssessedFile {
  /// Where a submission starts, in the lines and columns that are told.
  func start(of checked: AssessedSubmission) -> SourceFile.Position {
    places.position(of: checked.submission.range.lowerBound)
  }

  /// Where a submission starts in the file as it is.
  func physicalStart(of checked: AssessedSubmission) -> SourceFile.Position {
    places.physicalPosition(of: checked.submission.range.lowerBound)
  }
}
