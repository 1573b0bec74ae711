import Assessment
import Evaluation
import Rules
import Submission

/// Writes an overview for programs; its members are a contract that carries a version.
struct OverviewJSON {
  /// Raised when a member changes its meaning or goes; new members don't raise it.
  static let formatVersion = 1

  private let words: OverviewWords
  private let settings: ReportSettings
  private var overview: Overview { words.overview }

  init(_ words: OverviewWords, _ settings: ReportSettings) {
    self.words = words
    self.settings = settings
  }

  func write(to sink: inout ReportSink) {
    var writer = JSONWriter(isPretty: true)
    writer.writing(to: &sink) { writer in
      writer.object { writer in
        writer.head("basecheck-overview", Self.formatVersion, settings)
        writer.member("submissions", overview.count)
        writer.member("excluded", overview.excluded)
        writer.member("unread", overview.unread)
        writer.member("schemes") { $0.array(words.schemes) { write($1, to: &$0) } }
        writer.member("order", words.order)
        writer.member("bases") { $0.longArray(overview.rows) { write($1, to: &$0) } }
        writer.member("errors") { $0.longArray(overview.unjudged) { write($1, to: &$0) } }
        writer.member("unsuited") { writer in
          writer.longArray(overview.unsuited.lazy.compactMap { overview.base($0) }) {
            writer, base in
            writer.object { writeBase(base, to: &$0) }
          }
        }
        writer.member("repeated") { writer in
          writer.longArray(overview.repeated) { writer, numbers in
            writer.array(numbers.compactMap { overview.base($0) }) { writer, base in
              writer.object { writeBase(base, to: &$0) }
            }
          }
        }
        writer.member("quotas") { writer in
          writer.array(words.quotas) { writer, quota in
            writer.object { quota.writeMembers(to: &$0) }
          }
        }
      }
      writer.endLine()
    }
  }

  private func writeBase(_ base: Overview.Base, to writer: inout JSONWriter) {
    writer.member("name", base.name)
    writer.member("province", base.province)
    writer.member("review", base.review)
    writer.member("cities", base.cities)
    writer.member("series", base.series)
    writer.member("file", base.file)
    writer.member("line", base.start.line)
    writer.member("column", base.start.column)
  }

  // MARK: - Bases

  private func write(_ row: Overview.Row, to writer: inout JSONWriter) {
    func numbers(_ items: [Int]) -> [String] { items.map { row.scheme.items[$0].number } }
    func open(_ status: Status) -> [String] { numbers(row.items(status)) }
    writer.object { writer in
      writeBase(row.base, to: &writer)
      writer.member("doubts", row.base.doubts)
      writer.member("scheme", row.scheme.id)
      writer.member("verdict", row.verdict.rawValue)
      writer.member("isForOtherBases", row.isOfOtherBases)
      writer.member("failed", numbers(row.items(.fail)))
      writer.member("missing", open(.missing))
      writer.member("review", open(.review))
      writer.member("advice", numbers(row.items(.fail, deciding: false)))
      writer.member("smallestGap") { write(row.gaps?.smallest, of: row.scheme, to: &$0) }
      writer.member("largestGap") { write(row.gaps?.largest, of: row.scheme, to: &$0) }
    }
  }

  private func write(
    _ found: Overview.Gaps.OfItem?, of scheme: Scheme, to writer: inout JSONWriter
  ) {
    guard let found else { return writer.null() }
    writer.object { writer in
      writer.member("item", scheme.items[found.item].number)
      writer.member("fact", found.gap.comparison.fact.key)
      writer.member("percent", words.percent(found.gap))
      writer.gapMembers(
        found.gap.gap, in: Wording.unit(of: found.gap.comparison), words.wording)
    }
  }

  private func write(_ unjudged: Overview.Unjudged, to writer: inout JSONWriter) {
    writer.object { $0.unjudgedMembers(unjudged, settings.language) }
  }

  // MARK: - Counts

  private func write(_ scheme: Scheme, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("scheme", scheme.id)
      writer.member("title", scheme.title)
      writer.member("validity") { $0.validity(of: scheme) }
      writer.member("counts") { write(overview.tally(of: scheme), to: &$0) }
      writer.member("items") { writer in
        writer.array(overview.items(of: scheme)) { writer, count in
          let item = scheme.items[count.item]
          writer.object { writer in
            writer.member("number", item.number)
            writer.member("nature", item.nature.rawValue)
            writer.member("text", item.words)
            writer.member("failed", count.failed)
            writer.member("open", count.open)
          }
        }
      }
      writer.member("cities") { writer in
        writer.array(overview.cities(under: scheme)) { writer, city in
          writer.object { writer in
            writer.member("province", city.province)
            writer.member("cities", city.cities)
            writer.member("counts") { write(city.tally, to: &$0) }
            writer.member("failures", city.failures)
            writer.member("mostFailed", city.mostFailed.map { scheme.items[$0].number })
          }
        }
      }
    }
  }

  private func write(_ counts: VerdictCounts, to writer: inout JSONWriter) {
    writer.object { writer in
      for verdict in Verdict.allCases { writer.member(verdict.rawValue, counts[verdict]) }
      writer.member("forOtherBases", counts.ofOtherBases)
    }
  }
}
