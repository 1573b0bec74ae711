import Assessment
import Evaluation
import Rules
import Submission

/// Where in its file a submission has what its findings are about.
///
/// It is a class only so that it is handed on for the price of a reference; it never changes.
final class FindingPlaces {
  private let submission: Submission
  private let file: AssessedFile
  private let catalogue: Catalogue
  /// The row as the scheme sees it, which may look at other years than the file's own.
  private let row: FactRow
  /// The facts with a note or a file of evidence, which are few.
  private let annotatedFacts: [Int]

  init(
    _ submission: Submission, in file: AssessedFile, catalogue: Catalogue,
    seenFrom row: FactRow
  ) {
    self.submission = submission
    self.file = file
    self.catalogue = catalogue
    self.row = row
    annotatedFacts = submission.entries.compactMap { entry in
      entry.subject == .note || entry.subject == .evidence ? entry.number : nil
    }
  }

  // MARK: - Places

  /// Where an answer stands, if it is given.
  func place(of fact: FactDefinition) -> Place? { place(of: fact, yearsBack: 0) }

  /// Where the figure of a year stands, if it is given.
  func place(of fact: FactDefinition, _ year: YearFinding) -> Place? {
    guard year.value != nil || year.bound != nil else { return nil }
    return place(of: fact, yearsBack: year.yearsBack, isComputed: year.isComputed)
  }

  func place(of trait: Trait) -> Place? {
    catalogue.number(of: trait).flatMap { submission.place(ofTrait: $0) }
  }

  /// Where a figure stands, or where the first of the figures stands that it was computed from.
  private func place(
    of fact: FactDefinition, yearsBack: Int, isComputed: Bool = false
  ) -> Place? {
    let sources = fact.derivation?.sources ?? []
    let candidates = isComputed ? sources + [fact] : [fact] + sources
    for candidate in candidates {
      if let place = ownPlace(of: candidate, yearsBack: yearsBack) { return place }
    }
    return nil
  }

  /// Where the value of a fact itself stands, if it is given; years count from the scheme's last.
  func ownPlace(of fact: FactDefinition, yearsBack: Int) -> Place? {
    guard let number = catalogue.number(of: fact),
      let yearsBack = fact.kind.isFigure ? row.yearsBackAsRead(yearsBack) : 0
    else { return nil }
    return submission.place(ofFact: number, yearsBack: yearsBack)
  }

  /// Where a fact that is not given is to be filled in.
  func blankPlace(of fact: FactDefinition) -> Place {
    submission.place(ofBlank: catalogue.number(of: fact), in: fact.kind.section)
  }

  /// Where a finding points at: the figure or answer that decides it, or where nothing is given the place
  /// where it is to be filled in.
  ///
  /// - Parameter lines: The lines of the finding's condition.
  func place(of finding: Finding, _ lines: [PartLine]) -> Place {
    func first(where isMeant: (Status) -> Bool) -> Place? {
      for line in lines {
        let found = line.first { $0.place != nil && isMeant($0.status) }
        if let place = found?.place { return place }
      }
      return nil
    }
    if let decisive = first(where: { $0 == finding.status }) { return decisive }
    return switch finding.needs.first {
    case .figure(let missing): blankPlace(of: missing.fact)
    case .attestation(let fact): blankPlace(of: fact)
    case .trait: submission.beginning(of: .base)
    case .decision: first { $0 != .pass } ?? submission.beginning
    case nil: first { _ in true } ?? submission.beginning
    }
  }

  // MARK: - Lists

  /// The list that a fact follows from in a year, and the rows that are counted.
  func listed(
    _ fact: FactDefinition, yearsBack: Int
  ) -> (fact: ListedFact, list: NamedList)? {
    guard !submission.listed.isEmpty, let number = catalogue.number(of: fact),
      let asRead = fact.kind.isFigure ? row.yearsBackAsRead(yearsBack) : 0,
      let listed = submission.listed.first(where: { $0.fact == number })
    else { return nil }
    // A list beside figures speaks of the latest of them.
    let latest = submission.place(ofFact: number, yearsBack: -1) == nil ? 0 : -1
    return asRead == latest ? (listed, submission.lists[listed.list]) : nil
  }

  // MARK: - Lines and columns

  /// Where something is told to stand; an option with the place in the file of what it stands for.
  func position(of place: Place) -> Position {
    let position = file.places.position(of: place)
    guard let option = position.option else { return position }
    return Position(
      option: option,
      insteadOf: file.places.position(of: submission.placeInFile(of: place)))
  }

  /// Where something stands in the file as it is; of an option what it stands for.
  func physicalPositions(of place: Place) -> (start: Position, end: Position) {
    file.places.physicalPositions(of: submission.placeInFile(of: place))
  }

  // MARK: - What is written beside an answer

  /// The note of an attestation that is answered.
  func note(of fact: FactDefinition) -> String? {
    annotatedNumber(of: fact).flatMap { submission.note(ofFact: $0, in: file.source) }
  }

  /// The files of evidence of an attestation that is answered.
  func evidence(of fact: FactDefinition) -> [String] {
    annotatedNumber(of: fact).map { submission.evidence(ofFact: $0, in: file.source) } ?? []
  }

  /// The number of a fact beside whose answer something is written.
  private func annotatedNumber(of fact: FactDefinition) -> Int? {
    guard !annotatedFacts.isEmpty, let number = catalogue.number(of: fact),
      annotatedFacts.contains(number), !isSupposed(fact)
    else { return nil }
    return number
  }

  /// Whether an answer is supposed, so that what is written beside it is of another one.
  private func isSupposed(_ fact: FactDefinition) -> Bool {
    place(of: fact)?.isOption ?? false
  }
}

extension AssessedFile {
  /// Where a submission starts, in the lines and columns that are told.
  func start(of checked: AssessedSubmission) -> Position {
    places.position(of: checked.submission.beginning)
  }

  /// Where a submission starts in the file as it is.
  func physicalStart(of checked: AssessedSubmission) -> Position {
    places.physicalPositions(of: checked.submission.beginning).start
  }
}
