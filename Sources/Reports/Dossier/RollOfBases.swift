public import Rules
public import Submission

/// The list of those put forward (推荐汇总表), filled from the submissions of a folder.
public struct RollOfBases: Sendable {
  /// A base that is put forward.
  private struct Row: Sendable {
    let region: String
    let name: String
  }

  private let roll: Roll
  private let scheme: Scheme
  private let source: Citation
  private let catalogue: Catalogue
  private let language: Language
  private var rows: [Row] = []
  /// The bases that are not put forward, each with what was decided of it.
  private var others: [(name: String, decision: String?)] = []
  /// The bases that the list is not for.
  private var foreign: [String] = []

  /// - Returns: `nil` where the document of the scheme has no such list.
  public init?(_ scheme: Scheme, in catalogue: Catalogue, _ language: Language) {
    guard let roll = scheme.roll else { return nil }
    self.roll = roll
    self.scheme = scheme
    source = scheme.source
    self.catalogue = catalogue
    self.language = language
  }

  /// Adds a submission, which is listed where its review puts it forward.
  ///
  /// - Parameter file: The name of its file, by which it is called where the base has no name.
  public mutating func add(_ submission: Submission, file: String) {
    let name = submission.base.name ?? file
    if Dossier.isOfOthers(scheme, submission, in: catalogue) {
      foreign.append(name)
      return
    }
    let review = Review(submission, in: catalogue)
    guard review?.isRecommended == true else {
      others.append((name, review?.decision))
      return
    }
    let province = submission.value(ofTrait: "province", in: catalogue)
    let cities = submission.base.cities.joined(separator: "、")
    rows.append(Row(region: cities.isEmpty ? province ?? "" : cities, name: name))
  }

  /// The list as a page.
  public var dossier: Dossier {
    let wording = Wording(language)
    let cells = rows.enumerated().map { index, row in
      roll.columns.map { column, _ in
        switch column {
        case .number: String(index + 1)
        case .region: row.region
        case .applicant: row.name
        // Persons are no part of a submission: their cells are filled in by hand.
        case .contact, .telephone, .remark: ""
        }
      }
    }
    var blocks: [Dossier.Block] = [.table(roll.columns.map { $0.label }, cells)]
    if !others.isEmpty {
      let names = others.map { name, decision in
        wording.labelled(name, decision ?? language("没有审核意见", "no review"))
      }
      blocks.append(
        .remark(
          wording.labelled(
            language("没有列入（审核意见不是推荐）", "Not listed (the review is not 推荐)"),
            wording.statements(names))))
    }
    if !foreign.isEmpty {
      blocks.append(
        .remark(
          wording.labelled(
            language("没有列入（本表适用于", "Not listed (the list is for this: ")
              + wording.audience(of: scheme)
              + language("，这些基地不是）", "; these bases are not)"),
            wording.statements(foreign))))
    }
    return Dossier(
      roll.title,
      lines: [
        (language("依据", "Source"), source.document + source.bracketedNumber + roll.part)
      ], seals: roll.seals, blocks, language)
  }
}
