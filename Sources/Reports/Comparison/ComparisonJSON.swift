import Assessment
import Evaluation
import Rules
import Submission

/// Writes a comparison for programs; its members are a contract that carries a version.
struct ComparisonJSON {
  /// Raised when a member changes its meaning or goes; new members don't raise it.
  static let formatVersion = 1

  private let words: ComparisonWords
  private let paths: (old: String, new: String)
  private let settings: ReportSettings
  private var comparison: BatchComparison { words.comparison }

  init(
    _ words: ComparisonWords, _ paths: (old: String, new: String), _ settings: ReportSettings
  ) {
    self.words = words
    self.paths = paths
    self.settings = settings
  }

  func write(to sink: inout ReportSink) {
    var writer = JSONWriter(isPretty: true)
    writer.writing(to: &sink) { writer in
      writer.object { writer in
        writer.head("basecheck-compare", Self.formatVersion, settings)
        writer.member("old") { write(comparison.old, at: paths.old, to: &$0) }
        writer.member("new") { write(comparison.new, at: paths.new, to: &$0) }
        writer.member("verdictChanged", comparison.isVerdictChanged)
        writer.member("bases") { $0.longArray(comparison.changed) { write($1, to: &$0) } }
        writer.member("unchanged") { writer in
          writer.longArray(comparison.unchanged) { writer, pair in
            writer.object { writer in
              writer.member("old") { write(pair.old, to: &$0) }
              writer.member("new") { write(pair.new, to: &$0) }
            }
          }
        }
        for (name, side) in [("onlyOld", BatchComparison.Side.old), ("onlyNew", .new)] {
          writer.member(name) { writer in
            writer.longArray(comparison.bases(onlyIn: side)) { write($1, to: &$0) }
          }
        }
        writer.member("errors") { writer in
          let sides = [(BatchComparison.Side.old, comparison.old), (.new, comparison.new)]
          writer.array(sides.flatMap { side, batch in batch.unjudged.map { (side, $0) } }) {
            writer, unjudged in
            writer.object { writer in
              writer.member("side", unjudged.0.rawValue)
              writer.unjudgedMembers(unjudged.1, settings.language)
            }
          }
        }
      }
      writer.endLine()
    }
  }

  private func write(_ batch: StatedBatch, at path: String, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("path", path)
      writer.member("submissions", batch.count)
      writer.member("excluded", batch.excluded)
      writer.member("unread", batch.unread)
    }
  }

  private func write(_ base: StatedBase, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", base.name)
      writer.member("year", base.year)
      writer.member("file", base.file)
      writer.place(base.start)
    }
  }

  private func write(_ pair: SubmissionComparison, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("old") { write(pair.old, to: &$0) }
      writer.member("new") { write(pair.new, to: &$0) }
      writer.member("verdictChanged", pair.isVerdictChanged)
      writer.member("schemes") { $0.array(pair.schemes) { write($1, of: pair, to: &$0) } }
      writer.member("values") { $0.array(pair.values) { write($1, to: &$0) } }
      writer.member("base") { writer in
        writer.array(pair.descriptions) { writer, change in
          writer.object { writer in
            writer.member("key", words.key(of: change))
            writer.member("old", change.old)
            writer.member("new", change.new)
          }
        }
      }
      writer.member("lists") { writer in
        writer.array(pair.lists) { writer, change in
          writer.object { writer in
            writer.member("key", change.definition.key)
            writer.member("label", change.definition.label)
            writer.member("added", change.added)
            writer.member("removed", change.removed)
            writer.member("changed", change.changed)
          }
        }
      }
    }
  }

  private func write(
    _ change: SchemeChange, of pair: SubmissionComparison, to writer: inout JSONWriter
  ) {
    let scheme = change.scheme
    func numbers(_ items: [Int]) -> [String] { items.map { scheme.items[$0].number } }
    writer.object { writer in
      writer.member("scheme", scheme.id)
      writer.member("title", scheme.title)
      writer.member("verdictChanged", change.isVerdictChanged)
      writer.member("old") { write(change.old, to: &$0) }
      writer.member("new") { write(change.new, to: &$0) }
      writer.member("items") { writer in
        writer.array(change.items) { writer, item in
          writer.object { writer in
            let row = scheme.items[item.item]
            writer.member("id", scheme.identifier(of: row))
            writer.member("number", row.number)
            writer.member("nature", row.nature.rawValue)
            writer.member("text", row.words)
            writer.member("kind", item.kind.rawValue)
            writer.member("old", item.old.rawValue)
            writer.member("new", item.new.rawValue)
            writer.member("by") { writer in
              writer.array(item.causes) { writer, cause in
                switch cause {
                case .value(let index): writer.string(pair.values[index].fact.key)
                case .description(let index):
                  writer.string(words.key(of: pair.descriptions[index]))
                }
              }
            }
          }
        }
      }
      writer.member("stillFailing", numbers(change.stillFailing))
      writer.member("unchanged", change.unchanged)
    }
  }

  private func write(_ outcome: StatedBase.Outcome?, to writer: inout JSONWriter) {
    guard let outcome else { return writer.null() }
    writer.object { writer in
      writer.member("verdict", outcome.verdict.rawValue)
      writer.member("isForOtherBases", outcome.isOfOtherBases)
    }
  }

  private func write(_ change: ValueChange, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("key", change.fact.key)
      writer.member("label", change.fact.label)
      writer.member("aspect", change.aspect.rawValue)
      writer.member("unit", change.fact.kind.isFigure ? change.fact.unit.symbol : nil)
      writer.member("old") { write(change.old, of: change.fact, to: &$0) }
      writer.member("new") { write(change.new, of: change.fact, to: &$0) }
      writer.member("difference", words.differenceDigits(of: change))
      writer.member("percent", words.percentDigits(of: change))
      writer.member("isImplausible", change.isImplausible)
      writer.member("isRestated", change.isRestated)
    }
  }

  private func write(
    _ statement: ValueChange.Statement?, of fact: FactDefinition, to writer: inout JSONWriter
  ) {
    guard let statement else { return writer.null() }
    writer.object { writer in
      switch statement.content {
      case .number(let number):
        let value = fact.unit.fraction(fromBaseUnits: Fraction(number))
        writer.member("value", Wording.number(value, apartFrom: nil).digits)
      case .bound(let interval):
        writer.member("value", nil as String?)
        writer.member("bound") { writer in
          writer.bound(
            FigureRange(interval), in: fact.unit, settings.wording)
        }
      case .answer(let isMet): writer.member("value", isMet)
      case .given: writer.member("value", true)
      case .text(let text): writer.member("value", text)
      case .files(let paths): writer.member("value", paths)
      }
      writer.member("year", statement.year)
      writer.member("yearsBack", statement.yearsBack)
      writer.place(statement.start)
    }
  }
}

extension JSONWriter {
  /// What could not be judged, and why.
  mutating func unjudgedMembers(_ unjudged: Overview.Unjudged, _ language: Language) {
    member("file", unjudged.file)
    member("rule", unjudged.problem.map { "input/" + $0.name })
    member("line", unjudged.problem?.start.line)
    member("column", unjudged.problem?.start.column)
    member("message", unjudged.problem?.words(in: language) ?? unjudged.message)
    member("errors", unjudged.errors)
    member("submissions", unjudged.submissions)
  }
}
