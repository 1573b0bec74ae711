import Assessment
import Evaluation
import Rules
import Submission

/// Writes a submission's members: the base, and each scheme with its verdict and items.
struct SubmissionJSON {
  let checked: AssessedSubmission
  let file: AssessedFile
  let settings: ReportSettings
  /// The words of each explanation's scheme.
  private let words: [SchemeWords]

  init(
    _ checked: AssessedSubmission, of file: AssessedFile, _ settings: ReportSettings,
    _ schemes: inout SchemeWordsOfRun
  ) {
    words = checked.explanations.map { schemes.words(of: $0.scheme) }
    self.checked = checked
    self.file = file
    self.settings = settings
  }

  func write(to writer: inout JSONWriter) {
    let submission = checked.submission
    writer.member("base") { writer in
      writer.object { writer in
        writer.member("name", submission.base.name)
        writer.member("cities", submission.base.cities)
        writer.member(
          "reviewReason",
          Review.reason(of: submission, in: settings.catalogue, file.source))
        for (number, trait) in settings.catalogue.traits.enumerated() {
          let mask = submission.row[trait: number]
          if trait.form == .flag {
            writer.member(trait.key, mask == 0 ? nil : mask == 1)
          } else if trait.form == .choices {
            writer.member(trait.key, trait.names(of: mask))
          } else {
            writer.member(trait.key, trait.names(of: mask).first)
          }
        }
      }
    }
    writer.member("year", submission.year)
    writer.member("doubts", submission.doubts)
    if !submission.assumed.isEmpty {
      writer.member("assumptions") { writer in
        writer.array(submission.assumed) {
          $0.assumption($1, submission, settings.catalogue, file.places.position(of:))
        }
      }
    }
    if !submission.lists.isEmpty {
      writer.member("lists") { writer in
        writer.array(submission.lists) { $0.given($1, file.places.position(of:)) }
      }
    }
    writer.member("schemes") { writer in
      writer.array(zip(checked.explanations, words)) { writer, pair in
        let (explanation, words) = pair
        let text = FindingText(explanation, of: checked, in: file, settings, words)
        let item = ItemJSON(text, submission.row, settings)
        write(explanation, text.items, with: item, to: &writer)
      }
    }
    writer.member("skippedSchemes") { writer in
      writer.array(checked.skipped) { writer, skipped in
        writer.object { writer in
          writer.member("scheme", skipped.scheme.id)
          writer.member("audience", settings.wording.audience(of: skipped.scheme))
          writer.member("isKnown", skipped.isKnown)
        }
      }
    }
  }

  private func write(
    _ explanation: Explanation, _ items: [ReportItem], with item: ItemJSON,
    to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("scheme", explanation.scheme.id)
      writer.member("title", explanation.scheme.title)
      writer.member("source") { $0.citation(explanation.scheme.source) }
      writer.member("validity") { $0.validity(of: explanation.scheme) }
      if let day = settings.day {
        writer.member("isInForce", explanation.scheme.isInForce(on: day))
      }
      writer.member("lastFullYear", explanation.lastFullYear)
      writer.member("remark", explanation.scheme.remark?[settings.language])
      writer.member("isForBase", explanation.isForBase.answer)
      writer.member("verdict", explanation.verdict.rawValue)
      if let change = explanation.change {
        writer.member("change") { $0.change(change, of: explanation.scheme) }
      }
      writer.member("reason", VerdictReason(explanation, settings.wording).text)
      writer.member("everyCase") { writer in
        writer.array(explanation.cases) { write($1, of: explanation.scheme, to: &$0) }
      }
      writer.member("verdictInOtherReading", explanation.otherVerdict.rawValue)
      writer.member("decidingVerdict", checked.decidingVerdict(explanation).rawValue)
      writer.member("summary") { writer in
        writer.object { writer in
          for (nature, counts) in explanation.summary {
            writer.member(nature.rawValue) { writer in
              writer.object { writer in
                for (status, count) in counts { writer.member(status.rawValue, count) }
              }
            }
          }
        }
      }
      writer.member("scores") { writer in
        writer.array(explanation.scores) { writer, score in
          writer.object { writer in
            writer.member("section", score.section.label)
            writer.member("points", score.points.map(Self.digits))
            writer.member(
              "maximum", score.section.bounds.most.map { Self.digits(Fraction($0)) })
          }
        }
      }
      writer.member("totalScore", explanation.totalScore.map(Self.digits))
      if !explanation.reasons.isEmpty {
        writer.member("reasons") { writer in
          writer.array(explanation.reasons) {
            $0.reason(
              $1, of: explanation.scheme, checked.submission, settings.catalogue,
              file.places.position(of:))
          }
        }
      }
      let name = VerdictHeader.name(of: checked, in: file)
      guard settings.tells(explanation.verdict, of: name) else { return }
      writer.member("items") { writer in
        writer.array(items) { item.write($1, to: &$0) }
      }
    }
  }

  /// A value of what is left open, and what it comes to.
  private func write(_ supposed: SupposedCase, of scheme: Scheme, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("suppositions") { writer in
        writer.array(supposed.suppositions) { writer, supposition in
          writer.object { writer in
            switch supposition {
            case .trait(let trait, let mask):
              writer.member("trait", trait.key)
              writer.member("value", trait.names(of: mask).joined(separator: "、"))
            case .scope(let scope): writer.member("scope", scope.label)
            }
          }
        }
      }
      writer.member("verdict", supposed.verdict.rawValue)
      writer.member("failing", supposed.failing.map { scheme.items[$0].number })
    }
  }

  private static func digits(_ value: Fraction) -> String {
    value.printed(fractionDigits: 18, rounding: .nearest).digits
  }
}
