import Assessment
public import Criteria
import Reports
public import Rules
import Submission

/// What the page in the browser asks for: a function by its name and its arguments, all of them texts in
/// UTF-8, and a text back.
public struct PageEngine {
  private let catalogue: Catalogue
  private let version: String
  /// The assessors of the schemes that drafts were held against, which take longer to make than a draft to
  /// judge.
  private var assessors: [(scheme: String, assessor: Assessor)] = []

  public init(_ catalogue: Catalogue = .all, version: String) {
    self.catalogue = catalogue
    self.version = version
  }

  /// The functions of the contract.
  public enum Function: String, CaseIterable, Sendable {
    /// `catalogue(language)`: the schemes, and the words for natures, statuses and verdicts.
    case catalogue
    /// `describe(language, scheme)`: the scheme's items, what it asks of the base, its facts.
    case describe
    /// `read(language, form, bytes)`: the entries of a file of the form `json` or `csv`, or `` where the
    /// bytes are to tell.
    case read
    /// `write(language, draft…, format)`: the file of a draft.
    case write
    /// `evaluate(language, draft…)`: what is wrong with a draft, and what it comes to.
    case evaluate
    /// `report(language, draft…, format, trial)`: a report of `evaluate` on a draft.
    case report
    /// `compare(language, draft…, other draft…)`: what flips from the one to the other.
    case compare
    /// `assess(language, form, bytes, schemes, format)`: the report on a file, as the command gives it.
    case assess
  }

  /// Calls a function; a text of nothing where there is no such function or the arguments are not its.
  public mutating func call(_ arguments: [[UInt8]]) -> String {
    var arguments = Arguments(arguments)
    guard let function = Function(rawValue: arguments.text()) else { return "" }
    let language: Language = arguments.text() == "en" ? .english : .chinese
    switch function {
    case .catalogue: return CatalogueJSON(catalogue, language).text
    case .describe:
      guard let scheme = catalogue.scheme(named: arguments.text()) else { return "" }
      return SchemeJSON(language).form(of: scheme, in: catalogue)
    case .read:
      let source = source(arguments.text(), arguments.bytes(), name: "-")
      return DraftJSON(reading: source, catalogue, language).text
    case .write:
      let draft = arguments.draft()
      let format = DraftFile.Format(rawValue: arguments.text()) ?? .json
      return DraftFile(draft, catalogue, language).text(format)
    case .evaluate:
      return assessment(of: arguments.draft(), language)?.json ?? ""
    case .compare:
      guard let before = assessment(of: arguments.draft(), language),
        let after = assessment(of: arguments.draft(), language)
      else { return "" }
      return DraftAssessment.comparison(before, after)
    case .report:
      let draft = arguments.draft()
      let format = arguments.text()
      let settings = settings(language, isSupposed: arguments.text() == "yes")
      let bytes = Array(DraftFile(draft, catalogue, language).text(.json).utf8)
      let name = language("网页填报", "filled in on the page")
      return report(
        on: SourceFile(name: name, bytes: bytes),
        by: draft.schemes.first.flatMap { catalogue.scheme(named: $0) }.map { .chosen([$0]) }
          ?? .ofSubmission, format, settings)
    case .assess:
      let source = source(arguments.text(), arguments.bytes(), name: "-")
      let scheme = arguments.text()
      let choice: SchemeChoice =
        scheme == "all"
        ? .suitable(catalogue.schemes)
        : catalogue.scheme(named: scheme).map { .chosen([$0]) } ?? .ofSubmission
      return report(
        on: source, by: choice, arguments.text(), settings(language, isSupposed: false))
    }
  }

  private mutating func assessment(
    of draft: SubmissionDraft, _ language: Language
  ) -> DraftAssessment? {
    guard let scheme = draft.schemes.first.flatMap({ catalogue.scheme(named: $0) }) else {
      return nil
    }
    let settings = settings(language, isSupposed: false)
    if !assessors.contains(where: { $0.scheme == scheme.id }) {
      assessors.append((scheme.id, Assessor(catalogue, by: .chosen([scheme]))))
    }
    for index in assessors.indices where assessors[index].scheme == scheme.id {
      return DraftAssessment(draft, by: scheme, with: &assessors[index].assessor, settings)
    }
    return nil
  }

  private func settings(_ language: Language, isSupposed: Bool) -> ReportSettings {
    ReportSettings(
      catalogue: catalogue, language: language, version: version, reading: .printed, time: "",
      lastFullYear: nil, paths: ReportPaths(folder: "/"), detail: nil, isOfOneFile: true,
      isSupposed: isSupposed)
  }

  private func source(_ form: String, _ bytes: [UInt8], name: String) -> SourceFile {
    form == "csv" || form.isEmpty && SourceFile.isTable(bytes)
      ? SourceFile(table: name, bytes: bytes) : SourceFile(name: name, bytes: bytes)
  }

  // MARK: - Reports

  private func report(
    on source: SourceFile, by choice: SchemeChoice, _ format: String, _ settings: ReportSettings
  ) -> String {
    switch format {
    case "html": return text(HTMLReport(settings), source, choice, settings)
    case "text":
      return text(
        TextReport(settings, isColored: false, tellsProblems: true), source, choice, settings)
    default:
      var settings = settings
      settings.choice = choice
      return text(JSONReport(settings), source, choice, settings)
    }
  }

  private func text(
    _ report: some Report, _ source: SourceFile, _ choice: SchemeChoice,
    _ settings: ReportSettings
  ) -> String {
    var report = report
    var sink = ReportSink()
    var assessor = Assessor(
      catalogue, by: choice, reading: settings.reading, asOf: settings.lastFullYear)
    report.start(to: &sink)
    let file = assessor.assess(
      source, beginsAsTable: { !source.isTable && SourceFile.isTable(source.bytes) })
    report.begin(file, to: &sink)
    assessor.forEachSubmission(of: file) { judged in
      report.add(judged.explained(), of: file, to: &sink)
    }
    report.end(file, to: &sink)
    report.finish(to: &sink)
    return sink.text
  }
}

/// The arguments of a call, taken one after the other; what is not there is empty.
private struct Arguments {
  private var rest: ArraySlice<[UInt8]>

  init(_ arguments: [[UInt8]]) {
    rest = arguments[...]
  }

  mutating func bytes() -> [UInt8] { rest.popFirst() ?? [] }

  mutating func text() -> String { String(decoding: bytes(), as: UTF8.self) }

  mutating func number() -> Int? { Int(text()) }

  /// A draft: the number of its schemes and these, the year, the number of its entries and six texts of
  /// each: section, key, year, part, text and unit.
  mutating func draft() -> SubmissionDraft {
    var schemes: [String] = []
    for _ in 0..<max(0, min(number() ?? 0, rest.count)) { schemes.append(text()) }
    var draft = SubmissionDraft(schemes: schemes, year: number())
    for _ in 0..<max(0, min(number() ?? 0, rest.count)) {
      let section = text()
      let key = text()
      let year = number()
      let part = DraftEntry.Part(rawValue: text()) ?? .value
      let value = text()
      draft.entries.append(
        DraftEntry(
          Section.allCases.first { $0.key == section }, key, year: year, value, as: part,
          unit: text()))
    }
    return draft
  }
}
