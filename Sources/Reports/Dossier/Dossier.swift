import Evaluation
public import Rules
public import Submission

/// A form of a document filled with what a submission states: a page to check, to sign and to hand in.
///
/// The form's own words are Chinese in every language; only what we add is told in the language asked for. Of
/// persons nothing is known, so that their cells are left to be filled in by hand.
public struct Dossier: Sendable {
  /// A piece of the page.
  enum Block: Sendable {
    /// The name of a part.
    case heading(String)
    /// A table with the names of its columns.
    case table([String], [[String]])
    /// A question of the form, and the words that answer it.
    case passage(String, String)
    /// A row of boxes, with those that are ticked.
    case boxes(String, [(name: String, isTicked: Bool)])
    /// A remark of ours.
    case remark(String)
  }

  /// The title of the form.
  let title: String
  /// What stands under the title: a label and its text each.
  let lines: [(label: String, text: String)]
  /// What is signed, sealed or dated by hand.
  let seals: [String]
  let blocks: [Block]
  let language: Language

  init(
    _ title: String, lines: [(label: String, text: String)], seals: [String], _ blocks: [Block],
    _ language: Language
  ) {
    self.title = title
    self.lines = lines
    self.seals = seals
    self.blocks = blocks
    self.language = language
  }

  /// The form of a scheme, or the targets of its term, filled from a submission.
  ///
  /// - Returns: `nil` where the scheme has neither.
  public init?(
    _ scheme: Scheme, of submission: Submission, in source: SourceFile, _ catalogue: Catalogue,
    _ language: Language
  ) {
    let filler = FormFiller(scheme, submission, source, catalogue, Wording(language))
    if let term = scheme.term {
      self = filler.targets(of: term)
    } else if scheme.purpose == .annualReturn {
      self = filler.form()
    } else {
      return nil
    }
  }

  /// Whether a form is for other bases than one that a submission describes.
  public static func isOfOthers(
    _ scheme: Scheme, _ submission: Submission, in catalogue: Catalogue
  ) -> Bool {
    Judge(scheme, in: catalogue).judge(submission.row, reading: .printed).isFor == .no
  }

  /// The scheme whose form is meant by a scheme: itself, or the form of the same document.
  public static func form(of scheme: Scheme, in catalogue: Catalogue) -> Scheme? {
    if scheme.term != nil || scheme.purpose == .annualReturn { return scheme }
    return catalogue.schemes.first {
      $0.purpose == .annualReturn && $0.source.document == scheme.source.document
    }
  }
}
