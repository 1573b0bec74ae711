import Assessment
import Evaluation
import Rules
import Submission

/// Writes advice for programs; its members are a contract that carries a version.
struct AdviceJSON {
  /// Raised when a member changes its meaning or goes; new members don't raise it.
  static let formatVersion = 1

  private let settings: ReportSettings
  private var writer = JSONWriter(isPretty: true)
  private var catalogue: Catalogue { settings.catalogue }

  init(_ settings: ReportSettings) {
    self.settings = settings
  }

  mutating func start(to sink: inout ReportSink) {
    let settings = settings
    writer.writing(to: &sink) { writer in
      writer.open("{")
      writer.head("basecheck-advice", Self.formatVersion, settings)
      writer.member("bases") { $0.open("[") }
    }
  }

  mutating func write(_ base: AdvisedBase, to sink: inout ReportSink) {
    var writer = writer
    writer.writing(to: &sink) { writer in writer.element { write(base, to: &$0) } }
    self.writer = writer
  }

  mutating func finish(to sink: inout ReportSink) {
    writer.writing(to: &sink) { writer in
      writer.close("]")
      writer.close("}")
      writer.endLine()
    }
  }

  private func write(_ base: AdvisedBase, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", base.advised.name)
      writer.member("file", base.file)
      writer.member("line", base.line)
      writer.member("schemes") { $0.array(base.advised.advice) { write($1, to: &$0) } }
      writer.member("questions") { $0.array(base.advised.questions) { write($1, to: &$0) } }
      writer.member("nearest") { $0.array(base.advised.nearness) { write($1, to: &$0) } }
    }
  }

  private func write(_ advice: Advice, to writer: inout JSONWriter) {
    let scheme = advice.scheme
    writer.object { writer in
      writer.member("scheme", scheme.id)
      writer.member("title", scheme.title)
      writer.member("lastFullYear", advice.lastFullYear)
      writer.member("isForBase", advice.isForBase.answer)
      writer.member("verdict", advice.verdict.rawValue)
      writer.member("best", advice.outlook.best.rawValue)
      writer.member("worst", advice.outlook.worst.rawValue)
      writer.member("prospects") { writer in
        writer.array(scheme.items.indices.filter { scheme.items[$0].nature.decides }) {
          writer, index in
          writer.object { writer in
            writer.member("item", scheme.items[index].number)
            writer.member("status", advice.findings[index].status.rawValue)
            writer.member("prospect", advice.outlook.prospects[index].rawValue)
          }
        }
      }
      writer.member("plan") { write(advice.plan, of: advice, to: &$0) }
      writer.member("levers") { writer in
        writer.array(advice.levers) { writer, lever in
          writer.object { writer in
            writer.member("item", scheme.items[lever.item].number)
            writeMembers(of: lever.plan, advice.lastFullYear, to: &writer)
          }
        }
      }
    }
  }

  private func write(_ plan: PlanOutcome, of advice: Advice, to writer: inout JSONWriter) {
    func numbers(_ items: [Int]) -> [String] { items.map { advice.scheme.items[$0].number } }
    writer.object { writer in
      switch plan {
      case .needless: writer.member("outcome", "needless")
      case .ofOtherBases: writer.member("outcome", "of-other-bases")
      case .notFound(let items):
        writer.member("outcome", "not-found")
        writer.member("items", numbers(items))
      case .impossible(let obstacles):
        writer.member("outcome", "impossible")
        writer.member("obstacles") { writer in
          writer.array(obstacles) { writer, obstacle in
            writer.object { writer in
              writer.member("item", advice.scheme.items[obstacle.item].number)
              writer.member("reason", obstacle.reason.rawValue)
              var keys: [String] = []
              for statement in obstacle.statements {
                let key = catalogue.facts[statement.fact].key
                if !keys.contains(key) { keys.append(key) }
              }
              writer.member("facts", keys)
            }
          }
        }
      case .found(let plan):
        writer.member("outcome", "found")
        writeMembers(of: plan, advice.lastFullYear, to: &writer)
      }
    }
  }

  private func writeMembers(
    of plan: Plan, _ lastFullYear: Int?, to writer: inout JSONWriter
  ) {
    // In percent, as the reports for people have it.
    writer.member("size") { writer in
      writer.number(
        (plan.size * Fraction(100)).printed(fractionDigits: 6, rounding: .nearest).digits)
    }
    writer.member("changes") { $0.array(plan.changes) { write($1, lastFullYear, to: &$0) } }
    writer.member("demands") { $0.array(plan.demands) { write($1, lastFullYear, to: &$0) } }
    writer.member("descriptions") { writer in
      writer.array(plan.descriptions) { writer, description in
        writer.object { writer in
          writer.member("key", description.trait.key)
          writer.member("values", description.trait.names(of: description.mask))
        }
      }
    }
    writer.member("settings", plan.settings(lastFullYear: lastFullYear))
  }

  private func write(
    _ change: Plan.Change, _ lastFullYear: Int?, to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("fact", change.fact.key)
      writer.member("label", change.fact.label)
      if change.fact.kind.isFigure {
        writer.member("year", lastFullYear.map { $0 - change.yearsBack })
        writer.member("yearsBack", change.yearsBack)
        writer.member("unit", change.fact.unit.symbol)
        writer.member("old") { $0.number(change.old.map(change.digits) ?? "null") }
        writer.member("new") { $0.number(change.digits(of: change.new)) }
        writer.member("follows", change.follows)
      } else {
        writer.member("old", change.old.map { $0 != .zero })
        writer.member("new", change.new != .zero)
      }
    }
  }

  private func write(_ question: Question, to writer: inout JSONWriter) {
    writer.object { writer in
      switch question.subject {
      case .trait(let trait):
        writer.member("key", trait.key)
        writer.member("label", trait.label)
      case .fact(let fact, let yearsBack):
        writer.member("key", fact.key)
        writer.member("label", fact.label)
        if fact.kind.isFigure {
          writer.member("yearsBack") { writer in
            writer.array(yearsBack) { $0.number(String($1)) }
          }
        }
      }
      writer.member(
        "items", question.items.map { $0.scheme.identifier(of: $0.scheme.items[$0.item]) })
    }
  }

  private func write(_ near: Nearness, to writer: inout JSONWriter) {
    func numbers(_ items: [Int]) -> [String] { items.map { near.scheme.items[$0].number } }
    writer.object { writer in
      writer.member("scheme", near.scheme.id)
      writer.member("supposed") { writer in
        guard let supposed = near.supposed else { return writer.null() }
        writer.object { writer in
          writer.member("key", supposed.trait.key)
          writer.member("values", supposed.trait.names(of: supposed.mask))
        }
      }
      writer.member("verdict", near.verdict.rawValue)
      writer.member("isForBase", near.isForBase.answer)
      writer.member("isForOtherBases", near.isForBase == .no)
      writer.member("failed", numbers(near.failing))
      writer.member("open", numbers(near.open))
    }
  }
}
