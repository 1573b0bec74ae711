import Assessment
import Evaluation
import Rules
import Submission

/// Writes a comparison of two tables for programs; its members are a contract that carries a version.
struct SchemeComparisonJSON {
  /// Raised when a member changes its meaning or goes; new members don't raise it.
  static let formatVersion = 1

  private let words: SchemeComparisonWords
  private let settings: ReportSettings
  private var comparison: SchemeComparison { words.comparison }

  init(_ words: SchemeComparisonWords, _ settings: ReportSettings) {
    self.words = words
    self.settings = settings
  }

  func write(to sink: inout ReportSink) {
    var writer = JSONWriter(isPretty: true)
    writer.writing(to: &sink) { writer in
      writer.object { writer in
        writer.head("basecheck-diff", Self.formatVersion, settings)
        writer.member("old") { write(comparison.old, to: &$0) }
        writer.member("new") { write(comparison.new, to: &$0) }
        writer.member("basis", comparison.basis.rawValue)
        writer.member("counts") { writer in
          writer.object { writer in
            for kind in SchemeComparison.Kind.allCases {
              writer.member(kind.rawValue, comparison.groups(kind).count)
            }
          }
        }
        writer.member("groups") { $0.array(comparison.groups.indices) { write($1, to: &$0) } }
        writer.member("bases") { writer in
          guard let effects = words.effects else { return writer.null() }
          writer.longArray(effects.bases) { write($1, to: &$0) }
        }
        writer.member("errors") { writer in
          writer.array(words.effects?.batch.unjudged ?? []) { writer, unjudged in
            writer.object { $0.unjudgedMembers(unjudged, settings.language) }
          }
        }
      }
      writer.endLine()
    }
  }

  private func write(_ scheme: Scheme, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("scheme", scheme.id)
      writer.member("title", scheme.title)
      writer.member("source") { $0.citation(scheme.source) }
    }
  }

  private func write(_ number: Int, to writer: inout JSONWriter) {
    let group = comparison.groups[number]
    writer.object { writer in
      writer.member("kind", group.kind.rawValue)
      for (name, items, scheme) in [
        ("old", group.olds, comparison.old), ("new", group.news, comparison.new),
      ] {
        writer.member(name) { writer in
          writer.array(items) { writer, item in
            writer.object { $0.itemMembers(scheme.items[item], of: scheme, words.wording) }
          }
        }
      }
      writer.member("links") { $0.array(group.links) { write($1, to: &$0) } }
      writer.member("failing") { writer in
        guard let counts = words.effects?.groupCounts[number] else { return writer.null() }
        writer.object { writer in
          writer.member("old", counts.old)
          writer.member("new", counts.new)
          writer.member("openUnderNew", counts.open)
        }
      }
    }
  }

  private func write(_ link: SchemeComparison.Link, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("old", comparison.old.items[link.old].number)
      writer.member("new", comparison.new.items[link.new].number)
      writer.member("oldWords", link.words?.old)
      writer.member("newWords", link.words?.new)
      writer.member("changes") { writer in
        writer.array(link.changes) { writer, change in
          writer.object { writer in
            writer.member("kind", SchemeComparisonWords.name(change))
            writer.member("direction", change.direction?.rawValue)
            writeSides(of: change, to: &writer)
            writer.member("text", words.text(change))
          }
        }
      }
    }
  }

  /// What stood there before and what stands there now: words of the law's, or keys of figures; a
  /// comparison as data.
  private func writeSides(of change: ItemDifference, to writer: inout JSONWriter) {
    func write(_ old: [String], _ new: [String]) {
      writer.member("old", old)
      writer.member("new", new)
    }
    func write(_ old: Comparison?, _ new: Comparison?) {
      for (name, comparison) in [("oldCondition", old), ("newCondition", new)] {
        writer.member(name) { writer in
          if let comparison {
            writer.condition(.comparison(comparison))
          } else {
            writer.null()
          }
        }
      }
    }
    switch change {
    case .nature(let old, let new): write([old.rawValue], [new.rawValue])
    case .scope(let old, let new): write([old.label], [new.label])
    case .numerator(let old, let new), .denominator(let old, let new), .figure(let old, let new):
      write([old.key], [new.key])
    case .answers(let old, let new): write(old.map { $0.key }, new.map { $0.key })
    case .limit(let old, let new), .sign(let old, let new), .period(let old, let new):
      write(old, new)
    case .comparisonDropped(let old): write(old, nil)
    case .comparisonAdded(let new): write(nil, new)
    case .words: break
    }
  }

  private func write(_ effect: SchemeEffect, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", effect.base.name)
      writer.member("file", effect.base.file)
      writer.place(effect.base.start)
      writer.member("verdictChanged", effect.isVerdictChanged)
      for (name, outcome) in [("old", effect.old), ("new", effect.new)] {
        writer.member(name) { writer in
          writer.object { writer in
            writer.member("verdict", outcome.verdict.rawValue)
            writer.member("isForOtherBases", outcome.isOfOtherBases)
            writer.member("statuses") { writer in
              writer.object { writer in
                for (index, status) in outcome.statuses.enumerated() {
                  writer.member(outcome.scheme.items[index].number, status.rawValue)
                }
              }
            }
          }
        }
      }
      writer.member("newlyFailing", effect.newlyFailing.map { comparison.new.items[$0].number })
      writer.member(
        "noLongerFailing", effect.noLongerFailing.map { comparison.old.items[$0].number })
      writer.member("open", effect.open.map { comparison.new.items[$0].number })
    }
  }
}
