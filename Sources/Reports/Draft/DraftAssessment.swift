public import Assessment
import Evaluation
public import Rules
import Submission

/// A draft held against a scheme while it is filled in: what is wrong, each with its path, and what it
/// comes to without the entries in error, so that one slip does not blank all rows.
public struct DraftAssessment: Sendable {
  /// What is wrong with an entry, or with what several come to.
  public struct DraftProblem: Sendable {
    let problem: Problem
    let severity: Severity
    /// Where it stands: the section, the key and the year; `nil` where it is about no entry.
    let path: [String]?
    /// The other entries that the words name.
    let related: [[String]]
    let message: String
    /// Why it is right all the same, where that is said.
    let justification: String?
  }

  /// What is wrong, errors and warnings, in the order of the form.
  public let problems: [DraftProblem]
  /// The paths of the entries that were left out for the verdict.
  public let judgedWithout: [[String]]
  /// The submission without them.
  let submission: AssessedSubmission?
  private let file: AssessedFile
  private let settings: ReportSettings

  /// How often what is in error is taken out before nothing is judged at all.
  private static let rounds = 20

  /// - Parameters:
  ///   - scheme: What it is held against.
  ///   - assessor: One for that scheme alone; made once, it serves every keystroke.
  public init(
    _ draft: SubmissionDraft, by scheme: Scheme, with assessor: inout Assessor,
    _ settings: ReportSettings
  ) {
    var draft = draft
    draft.schemes = [scheme.id]
    var problems: [DraftProblem] = []
    var without: [[String]] = []
    var outcome: (file: AssessedFile, submission: AssessedSubmission?)
    var round = 0
    repeat {
      let text = DraftText(draft, settings.catalogue)
      let source = SourceFile(name: settings.language.formName, bytes: text.bytes)
      let file = assessor.assess(source)
      var left: [[String]] = []
      var isChanged = false
      for located in file.diagnostics {
        let problem = Self.problem(located.diagnostic, in: text, settings)
        if case .nothingGiven = problem.problem { continue }
        // What is left out takes its warnings with it.
        if round > 0, case .remarkUnused = problem.problem { continue }
        let isKnown = problems.contains {
          $0.problem.name == problem.problem.name && $0.path == problem.path
            && $0.message == problem.message
        }
        if !isKnown { problems.append(problem) }
        guard problem.severity == .error, let path = problem.path else { continue }
        left.append(path)
        // As many rows have it as there may be.
        if case .list(.unknownColumn) = problem.problem, path.count == 4 {
          draft.remove(column: path[3], of: path[1])
          isChanged = true
        }
      }
      var judged: AssessedSubmission?
      assessor.forEachSubmission(of: file) { judged = judged ?? $0.explained() }
      outcome = (file, judged)
      guard judged == nil else { break }
      without += left
      // What can't be traced to an entry keeps all of them out.
      if !draft.remove(at: left), !isChanged { draft = draft.emptied }
      round += 1
    } while round < Self.rounds
    self.problems = problems
    judgedWithout = without
    file = outcome.file
    submission = outcome.submission
    self.settings = settings
  }

  private static func problem(
    _ diagnostic: Diagnostic, in text: DraftText, _ settings: ReportSettings
  ) -> DraftProblem {
    let related = PathList()
    let message = diagnostic.problem.words(settings.language, isInTable: true) { place in
      guard let path = text.path(at: place) else { return Position(field: "") }
      related.add(path)
      return Position(field: settings.name(ofField: path))
    }
    return DraftProblem(
      problem: diagnostic.problem, severity: diagnostic.severity,
      path: text.path(at: diagnostic.place), related: related.paths, message: message,
      justification: diagnostic.justification)
  }

  // MARK: - JSON

  /// The assessment as JSON.
  public var json: String {
    var writer = JSONWriter(isPretty: false)
    writer.object { writer in
      writer.member("format", "basecheck-draft")
      writer.member("formatVersion", 1)
      writer.member("problems") { writer in
        writer.array(problems) { writer, problem in
          writer.object { writer in
            writer.member("rule", "input/" + problem.problem.name)
            writer.member("severity", problem.severity.rawValue)
            writer.member("path") { $0.path(problem.path) }
            writer.member("related") { writer in
              writer.array(problem.related) { $0.path($1) }
            }
            writer.member("message", problem.message)
            writer.member("remedy", problem.problem.kind.explanation.remedy[settings.language])
            writer.member("replacement", problem.problem.replacement)
            writer.member("remark", problem.severity == .warning ? problem.problem.remarkName : nil)
            writer.member("justification", problem.justification)
          }
        }
      }
      writer.member("judgedWithout") { writer in
        writer.array(judgedWithout) { $0.path($1) }
      }
      writer.member("submission") { writer in
        guard let submission else { return writer.null() }
        var schemes = SchemeWordsOfRun(settings.wording)
        let json = SubmissionJSON(submission, of: file, settings, &schemes)
        writer.object { json.write(to: &$0) }
      }
      writer.member("header") { writeHeader(to: &$0) }
      writer.member("listed") { writer in
        writer.array(submission?.submission.listed ?? []) { writeListed($1, to: &$0) }
      }
    }
    return writer.text
  }

  /// What stands above the items: the verdict in a word and what must not be overlooked.
  private func writeHeader(to writer: inout JSONWriter) {
    guard let submission, let explanation = submission.explanations.first else {
      return writer.null()
    }
    var schemes = SchemeWordsOfRun(settings.wording)
    let header = VerdictHeader(
      explanation, of: submission, in: file, settings, schemes.words(of: explanation.scheme))
    writer.object { writer in
      writer.member("word", header.word)
      writer.member("isQualified", header.isQualified)
      writer.member("doubts", submission.submission.doubts)
      writer.member(
        "notes", header.lines.filter { $0.kind == .note }.map { $0.text })
    }
  }

  /// What follows from a list: the fact, its value, and the rows that it is owed to.
  private func writeListed(_ listed: ListedFact, to writer: inout JSONWriter) {
    guard let submission else { return writer.null() }
    let fact = settings.catalogue.facts[listed.fact]
    let list = submission.submission.lists[listed.list]
    let measure = list.definition.consequences.first { $0.fact.key == fact.key }?.measure
    writer.object { writer in
      writer.member("fact", fact.key)
      writer.member("list", list.definition.key)
      writer.member(
        "value",
        fact.kind.isFigure
          ? submission.submission.row[listed.fact, yearsBack: 0].map {
            fact.unit.fraction(fromBaseUnits: Fraction($0))
              .printed(fractionDigits: 18, rounding: .nearest).digits
          } : nil)
      writer.member("text", measure.map { settings.wording.rows(listed, of: list, by: $0) })
    }
  }

  /// The statuses of the items, by their numbers, in the scheme's order.
  var statuses: [(item: Item, status: Status)] {
    submission?.explanations.first?.findings.map { ($0.item, $0.status) } ?? []
  }

  /// What changes from one assessment to the other: the verdict and the items that flip, as JSON.
  public static func comparison(_ before: Self, _ after: Self) -> String {
    var writer = JSONWriter(isPretty: false)
    writer.object { writer in
      func verdict(_ assessment: Self) -> String? {
        assessment.submission?.explanations.first?.verdict.rawValue
      }
      writer.member("format", "basecheck-comparison")
      writer.member("formatVersion", 1)
      writer.member("verdictBefore", verdict(before))
      writer.member("verdictAfter", verdict(after))
      writer.member("flips") { writer in
        let flips = zip(before.statuses, after.statuses).filter { $0.status != $1.status }
        writer.array(flips) { writer, flip in
          writer.object { writer in
            writer.member("number", flip.0.item.number)
            writer.member("before", flip.0.status.rawValue)
            writer.member("after", flip.1.status.rawValue)
          }
        }
      }
    }
    return writer.text
  }
}

/// The paths that a message names, as they are looked up while it is worded.
private final class PathList {
  private(set) var paths: [[String]] = []

  func add(_ path: [String]) {
    if !paths.contains(where: { $0 == path }) { paths.append(path) }
  }
}

extension JSONWriter {
  fileprivate mutating func path(_ path: [String]?) {
    if let path { array(path) { $0.string($1) } } else { null() }
  }
}

extension Language {
  /// What stands in a report for the file where a form was filled in.
  var formName: String { self("网页填报", "filled in on the page") }
}

extension ReportSettings {
  /// What the field at a path is called.
  fileprivate func name(ofField path: [String]) -> String {
    if path.first == TopKey.lists.names[0] { return name(ofListField: path) }
    guard path.count > 1 else { return path.last ?? "" }
    let name =
      catalogue.fact(named: path[1]).map { wording.name($0) }
      ?? catalogue.traits.first { $0.key == path[1] }.map { wording.name($0) } ?? path[1]
    return path.count > 2 ? language("\(name) \(path[2]) 年", "\(name) \(path[2])") : name
  }

  /// What a list is called, with the row, from one, and the column.
  private func name(ofListField path: [String]) -> String {
    guard path.count > 1, let list = catalogue.lists.first(where: { $0.key == path[1] }) else {
      return path.last ?? ""
    }
    var name = wording.name(list)
    if path.count > 2, let row = Int(path[2]) {
      name += language(" 第 \(row + 1) 行", ", row \(row + 1)")
    }
    if path.count > 3, let column = list.number(ofColumn: path[3]) {
      name += language(" ", ", ") + list.columns[column].name(in: language)
    }
    return name
  }
}
