public import Assessment
import Evaluation
import Rules
import Submission

/// The report on what to do: for each base what is decided, what would turn its verdict, what to find out and
/// what is near.
public struct AdviceReport {
  private enum Form {
    case text(AdviceText)
    case markdown(AdviceMarkdown)
    case html(AdviceHTML)
    case json(AdviceJSON)
  }

  private var form: Form?
  private let words: AdviceWords

  /// - Parameters:
  ///   - form: How it is written; nothing is where advice doesn't have the form.
  ///   - settings: The language, the catalogue, and what was asked to be told.
  public init(_ form: DocumentForm, _ settings: ReportSettings) {
    words = AdviceWords(settings)
    switch form {
    case .text(let isColored, let width):
      self.form = .text(AdviceText(TextStyle(isColored: isColored), width: width))
    case .markdown: self.form = .markdown(AdviceMarkdown())
    case .html: self.form = .html(AdviceHTML(settings, isPart: false))
    case .htmlPart: self.form = .html(AdviceHTML(settings, isPart: true))
    case .json: self.form = .json(AdviceJSON(settings))
    case .csv: self.form = nil
    }
  }

  /// Writes what stands before all bases.
  public mutating func start(to sink: inout ReportSink) {
    guard case .json(var json) = form else { return }
    json.start(to: &sink)
    form = .json(json)
  }

  /// Writes what is advised on one submission.
  public mutating func add(
    _ advised: AdvisedSubmission, of file: AssessedFile, to sink: inout ReportSink
  ) {
    let base = AdvisedBase(
      advised: advised, file: file.source.name,
      line: file.places.position(of: advised.start).line)
    switch form {
    case .text(var text):
      text.write(words.sections(of: base), to: &sink)
      form = .text(text)
    case .markdown(let markdown): markdown.write(words.sections(of: base), to: &sink)
    case .html(var html):
      html.write(words.sections(of: base), to: &sink)
      form = .html(html)
    case .json(var json):
      json.write(base, to: &sink)
      form = .json(json)
    case nil: break
    }
    sink.endStep()
  }

  /// Writes what stands behind all bases.
  public mutating func finish(to sink: inout ReportSink) {
    switch form {
    case .html(let html): html.finish(to: &sink)
    case .json(var json):
      json.finish(to: &sink)
      form = .json(json)
    case .text, .markdown, nil: break
    }
  }
}

/// A base with what is advised on it, and where it stands.
struct AdvisedBase {
  let advised: AdvisedSubmission
  let file: String
  let line: Int
  var name: String { advised.name ?? file }
}
