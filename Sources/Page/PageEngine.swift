import Assessment
public import Criteria
import Reports
public import Rules
import Submission

/// What the page in the browser asks for: a function by its name and its arguments, all of them bytes, most
/// of them texts in UTF-8, and bytes back.
///
/// The name and each argument have their length before them, in four bytes from the least on.
public struct PageEngine {
  private let catalogue: Catalogue
  private let version: String
  /// The assessors of the schemes that drafts were held against, which take longer to make than a draft to
  /// judge.
  private var assessors: [(scheme: String, assessor: Assessor)] = []
  private var advising: Advising?

  /// - Parameters:
  ///   - catalogue: The schemes that the page offers.
  ///   - version: The program's own version, which reports print.
  public init(_ catalogue: Catalogue = .all, version: String) {
    self.catalogue = catalogue
    self.version = version
  }

  /// The functions of the contract. A file is three arguments: its name, its form as `form` tells it, or ``
  /// where the bytes are to tell, and its bytes.
  public enum Function: String, CaseIterable, Sendable {
    /// `catalogue(language)`: the schemes, and the words for natures, statuses and verdicts.
    case catalogue
    /// `describe(language, scheme)`: the scheme's items, what it asks of the base, its facts and lists.
    case describe
    /// `form(language, name, bytes)`: what a file is written in: `json`, `csv` or `xlsx`.
    case form
    /// `read(language, file…)`: the entries of a file.
    case read
    /// `write(language, draft…, format)`: the file of a draft.
    case write
    /// `evaluate(language, draft…)`: what is wrong with a draft, and what it comes to.
    case evaluate
    /// `report(language, draft…, format, trial)`: a report of `evaluate` on a draft.
    case report
    /// `compare(language, draft…, other draft…)`: what flips from the one to the other.
    case compare
    /// `plan(language, draft…)`: the draft with the plan carried out that turns its verdict, or nothing.
    case plan
    /// `assess(language, file…, schemes, format)`: the report on a file, as `evaluate` gives it.
    case assess
    /// `advise(language, file…, schemes, format)`: the advice on a file, as `advise` gives it, or as `main`
    /// what its page says.
    case advise
    /// `changes(language, file…, other file…, schemes, format)`: what changed from one file to the other, as
    /// `compare` gives it, or as `main` what its page says.
    case changes
  }

  /// Calls a function; nothing comes back where there is no such function or the arguments are not its.
  ///
  /// - Parameter arguments: Its name and its arguments, each behind its length.
  public mutating func call(_ arguments: [UInt8]) -> [UInt8] {
    var arguments = Arguments(arguments)
    guard let function = Function(rawValue: arguments.text()) else { return [] }
    let language: Language = arguments.text() == "en" ? .english : .chinese
    if function == .write {
      let draft = arguments.draft()
      let format = DraftFile.Format(rawValue: arguments.text()) ?? .json
      return DraftFile(draft, catalogue, language).bytes(format)
    }
    return Array(answer(function, language, &arguments).utf8)
  }

  private mutating func answer(
    _ function: Function, _ language: Language, _ arguments: inout Arguments
  ) -> String {
    switch function {
    case .catalogue: return CatalogueJSON(catalogue, language).text
    case .describe:
      guard let scheme = catalogue.scheme(named: arguments.text()) else { return "" }
      return SchemeJSON(language).form(of: scheme, in: catalogue)
    case .form: return Self.form(of: arguments.text(), arguments.bytes())
    case .read:
      return DraftJSON(reading: arguments.source(), catalogue, language).text
    case .write: return ""
    case .evaluate:
      return assessment(of: arguments.draft(), language)?.json ?? ""
    case .compare:
      guard let before = assessment(of: arguments.draft(), language),
        let after = assessment(of: arguments.draft(), language)
      else { return "" }
      return DraftAssessment.comparison(before, after)
    case .plan: return plan(for: arguments.draft(), language)
    case .report:
      let draft = arguments.draft()
      let format = arguments.text()
      let settings = settings(language, isSupposed: arguments.text() == "yes")
      return report(
        on: source(of: draft, language), by: choice(draft.schemes.first ?? ""), format, settings)
    case .assess:
      let source = arguments.source()
      let choice = choice(arguments.text())
      return report(
        on: source, by: choice, arguments.text(), settings(language, isSupposed: false))
    case .advise:
      let source = arguments.source()
      let choice = choice(arguments.text())
      return advice(on: source, by: choice, arguments.text(), language)
    case .changes:
      let old = arguments.source()
      let new = arguments.source()
      let choice = choice(arguments.text())
      return changes(from: old, to: new, by: choice, arguments.text(), language)
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

  private func settings(
    _ language: Language, isSupposed: Bool, isOfOneFile: Bool = true
  ) -> ReportSettings {
    ReportSettings(
      catalogue: catalogue, language: language, version: version, reading: .printed, time: "",
      lastFullYear: nil, paths: ReportPaths(folder: "/"), detail: nil, isOfOneFile: isOfOneFile,
      isSupposed: isSupposed)
  }

  // MARK: - Files and schemes

  /// What a file is written in, as the program tells it: by the bytes where they begin as a workbook, else by
  /// the name, else by the bytes.
  private static func form(of name: String, _ bytes: [UInt8]) -> String {
    let name = name.lowercased()
    let workbooks = [".xlsx", ".xlsm", ".xlsb", ".xls", ".et", ".ods"]
    if SourceFile.isWorkbook(bytes) || workbooks.contains(where: { name.hasSuffix($0) }) {
      return DraftFile.Format.xlsx.rawValue
    }
    if name.hasSuffix(".json") { return DraftFile.Format.json.rawValue }
    let isTable = name.hasSuffix(".csv") || SourceFile.isTable(bytes)
    return (isTable ? DraftFile.Format.csv : .json).rawValue
  }

  private func source(of draft: SubmissionDraft, _ language: Language) -> SourceFile {
    SourceFile(
      name: language("网页填报", "filled in on the page"),
      bytes: DraftFile(draft, catalogue, language).bytes(.json))
  }

  /// What to judge by: a scheme, all that suit, or where there is no such scheme those of the file.
  private func choice(_ scheme: String) -> SchemeChoice {
    scheme == "all"
      ? .suitable(catalogue.schemes)
      : catalogue.scheme(named: scheme).map { .chosen([$0]) } ?? .ofSubmission
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
    var sink = ReportSink()
    report.start(to: &sink)
    judge(source, by: choice, hashesFiles: true) { file in
      report.begin(file, to: &sink)
    } each: { judged, file in
      report.add(judged.explained(), of: file, to: &sink)
    } end: { file in
      report.end(file, to: &sink)
    }
    report.finish(to: &sink)
    return sink.text
  }

  private func judge(
    _ source: SourceFile, by choice: SchemeChoice, hashesFiles: Bool = false,
    begin: (AssessedFile) -> Void = { _ in },
    each: (JudgedSubmission, AssessedFile) -> Void, end: (AssessedFile) -> Void = { _ in }
  ) {
    var assessor = Assessor(catalogue, by: choice, hashesFiles: hashesFiles)
    let file = assessor.assess(
      source, beginsAsTable: { !source.isTable && SourceFile.isTable(source.bytes) })
    begin(file)
    assessor.forEachSubmission(of: file) { each($0, file) }
    end(file)
  }

  // MARK: - Advice and changes

  private mutating func advice(
    on source: SourceFile, by choice: SchemeChoice, _ format: String, _ language: Language
  ) -> String {
    let advising = self.advising ?? Advising(catalogue)
    self.advising = advising
    var report = AdviceReport(Self.form(format), settings(language, isSupposed: false))
    var sink = ReportSink()
    report.start(to: &sink)
    judge(source, by: choice) { judged, file in
      report.add(advising.advice(on: judged), of: file, to: &sink)
    }
    report.finish(to: &sink)
    return sink.text
  }

  private mutating func plan(for draft: SubmissionDraft, _ language: Language) -> String {
    let advising = self.advising ?? Advising(catalogue)
    self.advising = advising
    var planned: PlannedDraft?
    judge(source(of: draft, language), by: choice(draft.schemes.first ?? "")) { judged, _ in
      planned = PlannedDraft(
        draft, advising.advice(on: judged), of: judged.submission, catalogue)
    }
    return planned?.json ?? ""
  }

  private func changes(
    from old: SourceFile, to new: SourceFile, by choice: SchemeChoice, _ format: String,
    _ language: Language
  ) -> String {
    let report = ComparisonReport(
      BatchComparison(batch(old, by: choice), batch(new, by: choice), in: catalogue),
      old: old.name, new: new.name, settings(language, isSupposed: false, isOfOneFile: false))
    return report.written(Self.form(format))
  }

  /// The form of a document by its name.
  private static func form(_ name: String) -> DocumentForm {
    switch name {
    case "html": .html
    case "markdown": .markdown
    case "csv": .csv
    case "main": .htmlPart
    default: .json
    }
  }

  private func batch(_ source: SourceFile, by choice: SchemeChoice) -> StatedBatch {
    var batch = StatedBatch(in: catalogue)
    var number = 0
    judge(source, by: choice) { file in
      batch.add(file)
    } each: { judged, file in
      batch.add(judged, of: file, path: "", number: number)
      number += 1
    }
    return batch
  }
}

/// The arguments of a call, taken one after the other; what is not there is empty.
private struct Arguments {
  private let all: [UInt8]
  private var offset = 0

  init(_ arguments: [UInt8]) {
    all = arguments
  }

  private mutating func next() -> ArraySlice<UInt8> {
    guard offset + 4 <= all.count else { return [] }
    let length = (0..<4).reduce(0) { $0 | Int(all[offset + $1]) << (8 * $1) }
    let start = offset + 4
    guard length >= 0, length <= all.count - start else {
      offset = all.count
      return []
    }
    offset = start + length
    return all[start..<offset]
  }

  mutating func bytes() -> [UInt8] { Array(next()) }

  mutating func text() -> String { String(decoding: next(), as: UTF8.self) }

  mutating func number() -> Int? { Int(text()) }

  /// A number of things that follow, each of which takes an argument at least.
  private mutating func count() -> Int { max(0, min(number() ?? 0, (all.count - offset) / 4)) }

  /// A file: its name, its form and its bytes.
  mutating func source() -> SourceFile {
    let name = text()
    let form = text()
    let bytes = bytes()
    switch DraftFile.Format(rawValue: form) {
    case .xlsx: return SourceFile(workbook: name, bytes: bytes)
    case .csv: return SourceFile(table: name, bytes: bytes)
    case .json: return SourceFile(name: name, bytes: bytes)
    case nil:
      return SourceFile.isTable(bytes)
        ? SourceFile(table: name, bytes: bytes) : SourceFile(name: name, bytes: bytes)
    }
  }

  /// A draft: the number of its schemes and these, the year, the number of its entries and six texts of
  /// each: section, key, year, part, text and unit; the number of its lists and of each the key, the number of
  /// rows, and of each row the number of cells and two texts of each, column and text; the number of its
  /// remarks and two texts of each, name and text.
  mutating func draft() -> SubmissionDraft {
    var schemes: [String] = []
    for _ in 0..<count() { schemes.append(text()) }
    var draft = SubmissionDraft(schemes: schemes, year: number())
    for _ in 0..<count() {
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
    for _ in 0..<count() {
      let key = text()
      var rows: [[DraftList.Cell]] = []
      for _ in 0..<count() {
        var cells: [DraftList.Cell] = []
        for _ in 0..<count() {
          let column = text()
          cells.append(DraftList.Cell(column, text()))
        }
        rows.append(cells)
      }
      draft.lists.append(DraftList(key, rows: rows))
    }
    for _ in 0..<count() {
      let name = text()
      draft.remarks.append(DraftRemark(name, text()))
    }
    return draft
  }
}
