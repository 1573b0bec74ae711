import Assessment
import Evaluation
import Rules
import Submission

/// What stands above the items of a verdict: the verdict, its ground, and what was judged by what and how.
struct VerdictHeader {
  struct Line {
    enum Kind {
      /// The base's own name, which a report may have as its title.
      case base
      /// What was judged, by what and how.
      case fact
      /// Words of a document, which are Chinese in every language.
      case law
      /// What must not be overlooked.
      case note
      /// The nearest and the farthest gap.
      case gaps
    }

    let kind: Kind
    let label: String
    let text: String
  }

  let verdict: Verdict
  /// The word for `Verdict`.
  let label: String
  /// The verdict in a word.
  let word: String
  let reason: String
  /// The nearest and the farthest of what is lacking.
  let gaps: String?
  /// Whether the verdict hangs on a reading or on figures in doubt.
  let isQualified: Bool
  let lines: [Line]

  init(
    _ explanation: Explanation, of checked: AssessedSubmission, in file: AssessedFile,
    _ settings: ReportSettings, _ words: SchemeWords
  ) {
    let wording = settings.wording
    let language = settings.language
    let scheme = explanation.scheme
    let notes = VerdictNotes(explanation, checked.submission, settings, words)
    verdict = explanation.verdict
    label = language("结论", "Verdict")
    let doubts = checked.submission.doubts
    let hangsOnDoubts = explanation.verdict == .eligible && doubts > 0
    let hangsOnReading = explanation.otherVerdict != explanation.verdict
    isQualified = hangsOnDoubts || hangsOnReading
    word =
      wording.verdict(of: explanation) + (hangsOnDoubts ? wording.doubts(doubts) : "")
      + (hangsOnReading
        ? language("（取决于存疑符号的读法）", " (by the reading of signs in doubt)") : "")
    reason = VerdictReason(explanation, wording).text
    gaps = wording.nearestAndFarthest(of: explanation)
    var lines: [Line] = []
    func add(_ kind: Line.Kind, _ label: String, _ text: String?) {
      if let text { lines.append(Line(kind: kind, label: label, text: text)) }
    }
    let note = language("注意", "Note")
    if settings.isSupposed {
      add(
        .note, note,
        language("试算：数值是假设的，不是填报的", "a trial: the figures are supposed, not submitted"))
    }
    for assumed in checked.submission.assumed {
      let words = wording.assumption(assumed, of: checked.submission, in: settings.catalogue) {
        file.places.position(of: $0).lineWords(in: language)
      }
      add(.note, language("假设", "Assumed"), words)
    }
    add(.note, language("变化", "Changes"), wording.change(of: explanation))
    add(.note, note, settings.day.flatMap { wording.notInForce(scheme, on: $0) })
    add(.note, note, notes.hangsOnReading)
    add(.note, note, notes.doubts)
    add(.note, note, wording.bounds(in: explanation))
    let accepted = explanation.findings.count {
      checked.acceptance(of: $0.item, in: scheme) != nil
    }
    add(.note, note, wording.acceptedFailures(accepted))
    add(.gaps, language("差距", "Gap"), gaps)
    add(.base, language("基地", "Base"), Self.name(of: checked, in: file))
    add(.fact, language("文件", "File"), file.source.name)
    add(
      .fact, language("审核", "Review"),
      wording.review(of: checked.submission, in: settings.catalogue, file.source))
    add(.law, language("方案", "Scheme"), "\(scheme.id) \(scheme.title)")
    add(.law, language("依据", "Source"), scheme.source.line)
    add(
      .fact, language("读法", "Reading"),
      words.hasSignsInDoubt ? wording.reading(explanation.reading) : nil)
    add(.fact, language("年度", "Year"), notes.years)
    for region in notes.regions { add(.fact, region.label, region.text) }
    add(.fact, language("说明", "Remark"), scheme.remark?[language])
    add(.note, note, notes.isForeign)
    self.lines = lines
  }

  /// What the base is called, or where it has no name its file.
  static func name(of checked: AssessedSubmission, in file: AssessedFile) -> String {
    String((checked.submission.base.name ?? file.source.name).prefix(200))
  }
}

extension Citation {
  /// The document with its number and the part, in one line.
  var line: String { document + bracketedNumber + part }
}
