import Evaluation
public import Rules
import Submission

/// The report for programs; its members are a contract that carries a version.
public struct JSONReport {
  /// Raised when a member changes its meaning or goes; new members don't raise it.
  public static let formatVersion = 1

  private let catalogue: Catalogue
  private let version: String

  /// - Parameter version: The program's own version.
  public init(catalogue: Catalogue, version: String) {
    self.catalogue = catalogue
    self.version = version
  }

  /// The report on all files of a run.
  public func text(
    of files: [CheckedFile], unreadable: [UnreadableFile], reading: SignReading
  ) -> String {
    var writer = JSONWriter(isPretty: true)
    writer.object { writer in
      writer.member("format", "basecheck-report")
      writer.member("formatVersion", Self.formatVersion)
      writer.member("version", version)
      writer.member("reading", reading.rawValue)
      writer.member("files") { writer in
        writer.array(files) { write($1, to: &$0) }
      }
      writer.member("unreadable") { writer in
        writer.array(unreadable) { writer, file in
          writer.object { writer in
            writer.member("file", file.name)
            writer.member("message", file.message)
          }
        }
      }
    }
    return writer.text + "\n"
  }

  private func write(_ file: CheckedFile, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("file", file.source.name)
      writer.member("sha256", file.source.sha256)
      writer.member("diagnostics") { writer in
        writer.array(file.diagnostics) { writer, located in
          writer.object { writer in
            writer.member("severity", located.diagnostic.severity.rawValue)
            writer.member("line", located.start.line)
            writer.member("column", located.start.column)
            writer.member("endLine", located.end.line)
            writer.member("endColumn", located.end.column)
            writer.member("message", located.message)
          }
        }
      }
      writer.member("submissions") { writer in
        writer.array(file.submissions) { write($1, of: file, to: &$0) }
      }
    }
  }

  private func write(
    _ checked: CheckedSubmission, of file: CheckedFile, to writer: inout JSONWriter
  ) {
    let submission = checked.submission
    writer.object { writer in
      writer.member("base") { writer in
        writer.object { writer in
          writer.member("name", submission.base.name)
          writer.member("cities", submission.base.cities)
          for (number, trait) in catalogue.traits.enumerated() {
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
      writer.member("schemes") { writer in
        writer.array(checked.explanations) { writer, explanation in
          let item = ItemJSON(
            explanation: explanation, submission: submission, file: file, catalogue: catalogue)
          write(explanation, with: item, to: &writer)
        }
      }
      writer.member("skippedSchemes") { writer in
        writer.array(checked.skipped) { writer, skipped in
          writer.object { writer in
            writer.member("scheme", skipped.scheme.id)
            writer.member("audience", Wording.audience(of: skipped.scheme))
            writer.member("isKnown", skipped.isKnown)
          }
        }
      }
    }
  }

  private func write(
    _ explanation: Explanation, with item: ItemJSON, to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("scheme", explanation.scheme.id)
      writer.member("title", explanation.scheme.title)
      writer.member("source") { $0.citation(explanation.scheme.source) }
      writer.member("lastFullYear", item.lastFullYear)
      writer.member("remark", explanation.scheme.remark)
      writer.member(
        "isForBase", explanation.isForBase == .unknown ? nil : explanation.isForBase == .yes)
      writer.member("verdict", explanation.verdict.rawValue)
      writer.member("verdictInOtherReading", explanation.otherVerdict.rawValue)
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
      writer.member("items") { writer in
        writer.array(explanation.findings) { item.write($1, to: &$0) }
      }
    }
  }
}

extension JSONReport {
  private static func digits(_ value: Fraction) -> String {
    value.printed(fractionDigits: 18, rounding: .nearest).digits
  }
}
