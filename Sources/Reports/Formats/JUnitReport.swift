public import Assessment
import Evaluation
import Rules
import Submission

/// A test report in JUnit's XML, as Jenkins and GitLab read it: a suite for each submission and scheme,
/// in it a case for the verdict and one for each item.
///
/// A verdict that ends the run as failed is a failure, so that a base that can't be decided yet is not
/// green. An item that decides and is not met is one too; what is missing, left to judgement, advisory
/// or not for the base is skipped with the reason, since a suite knows no third outcome.
///
/// GitLab keys the cases of a whole job by their class and name together: the class has the file, in a
/// file of several the base, and behind the last point the scheme.
public final class JUnitReport: Report {
  private let settings: ReportSettings
  private var schemes: SchemeWordsOfRun
  private var suites = 0
  private var wording: Wording { settings.wording }

  /// - Parameter settings: The language, the catalogue, and what was asked to be told.
  public init(_ settings: ReportSettings) {
    self.settings = settings
    schemes = SchemeWordsOfRun(settings.wording)
  }

  /// The declaration, and the element that holds the suites.
  public func start(to sink: inout ReportSink) {
    sink.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n")
  }

  /// A suite with a case for each thing that is wrong with the file; none where nothing is.
  public func begin(_ file: AssessedFile, to sink: inout ReportSink) {
    guard !file.diagnostics.isEmpty else { return }
    let outcomes = file.diagnostics.map { located -> Outcome in
      located.diagnostic.severity == .error ? .error : .skipped
    }
    let classname = classname(of: file.source.name, "input")
    open("\(file.source.name) — input", "basecheck.input", [], outcomes, to: &sink)
    for (number, located) in file.diagnostics.enumerated() {
      let place = located.start.label
      Case(
        classname: classname, name: "\(number + 1). \(file.source.name):\(place)",
        outcome: outcomes[number], type: located.diagnostic.severity.rawValue,
        message: located.message(in: settings.language),
        text: located.line(file: file.source.name, in: settings.language)
      ).write(to: &sink)
    }
    Self.close(&sink)
  }

  /// A suite for each scheme with a case for each item, and one for the schemes that are not for the base.
  public func add(
    _ checked: AssessedSubmission, of file: AssessedFile, to sink: inout ReportSink
  ) {
    for explanation in checked.explanations { add(explanation, checked, file, to: &sink) }
    guard !checked.skipped.isEmpty else { return }
    open(
      "\(name(of: checked, file)) — " + settings.language("没有评价的方案", "schemes not evaluated"),
      "basecheck.schemes", [], checked.skipped.map { _ in .skipped }, to: &sink)
    for skipped in checked.skipped {
      let audience = wording.audience(of: skipped)
      Case(
        classname: classname(of: checked, file, skipped.scheme), name: skipped.scheme.id,
        outcome: .skipped, type: "scheme", message: audience,
        text: "\(skipped.scheme.title)\n\(audience)"
      ).write(to: &sink)
    }
    Self.close(&sink)
  }

  /// A suite whose one case is an error.
  public func add(_ file: UnreadableFile, to sink: inout ReportSink) {
    open("\(file.name) — input", "basecheck.input", [], [.error], to: &sink)
    Case(
      classname: classname(of: file.name, "input"), name: file.name, outcome: .error,
      type: "unreadable",
      message: file.message, text: "\(file.name): \(file.message)"
    ).write(to: &sink)
    Self.close(&sink)
  }

  /// What closes the element that holds the suites.
  public func finish(to sink: inout ReportSink) { sink.write("</testsuites>\n") }

  // MARK: - Suites

  private enum Outcome: String {
    case passed, failure, error, skipped
  }

  private struct Case {
    let classname: String
    let name: String
    let outcome: Outcome
    let type: String
    let message: String
    let text: String

    func write(to sink: inout ReportSink) {
      sink.write(
        "    <testcase classname=\"\(classname.escapedForXML)\" name=\"\(name.escapedForXML)\" time=\"0\""
      )
      if outcome == .passed { return sink.write("/>\n") }
      let element = outcome.rawValue
      let type = outcome == .skipped ? "" : " type=\"\(type)\""
      sink.write(">\n      <\(element)\(type) message=\"")
      sink.write(message.escapedForXML)
      sink.write("\">")
      sink.write(text.escapedForXML)
      sink.write("</\(element)>\n    </testcase>\n")
    }
  }

  private func add(
    _ explanation: Explanation, _ checked: AssessedSubmission, _ file: AssessedFile,
    to sink: inout ReportSink
  ) {
    let scheme = explanation.scheme
    let text = FindingText(
      explanation, of: checked, in: file, settings, schemes.words(of: scheme))
    open(
      "\(name(of: checked, file)) — \(scheme.id)", "basecheck.\(scheme.id)",
      [
        ("file", file.source.name), ("sha256", file.sha256 ?? ""), ("scheme", scheme.id),
        ("title", scheme.title), ("verdict", explanation.verdict.rawValue),
        ("reading", explanation.reading.rawValue),
      ] + checked.submission.assumed.map { ("assumption", $0.option) }
        + (wording.change(of: explanation).map { [("change", $0)] } ?? [])
        + (wording.bounds(in: explanation).map { [("bounds", $0)] } ?? []),
      [outcome(of: explanation)] + explanation.findings.map(Self.outcome), to: &sink)
    let classname = classname(of: checked, file, scheme)
    writeVerdict(explanation, checked, file, classname, to: &sink)
    for (finding, words) in zip(explanation.findings, text.words.items) {
      let details = text.details(finding)
      let place = text.places.position(of: details.place)
      let sentence = text.sentence(finding, details.lines)
      Case(
        classname: classname, name: "\(words.identifier) \(words.text)",
        outcome: Self.outcome(of: finding), type: finding.item.nature.rawValue,
        message: sentence,
        text: """
          \(file.source.name):\(place.coordinates)
          \(words.identifier) \(words.nature) \(words.text)
          \(sentence)
          \(words.citation)
          """
      ).write(to: &sink)
    }
    Self.close(&sink)
  }

  /// What a submission is called: two of a file may have the same name, but not the same line.
  private func name(of checked: AssessedSubmission, _ file: AssessedFile) -> String {
    let place = file.start(of: checked)
    let name = checked.submission.base.name.map { $0 + " " } ?? ""
    return "\(name)(\(file.source.name):\(place.coordinates))"
  }

  /// The class of the cases of a submission under a scheme.
  private func classname(
    of checked: AssessedSubmission, _ file: AssessedFile, _ scheme: Scheme
  ) -> String {
    guard file.submissionCount > 1 else { return classname(of: file.source.name, scheme.id) }
    let place = file.start(of: checked)
    let base = checked.submission.base.name.map { "\($0) " } ?? ""
    return classname(of: file.source.name, "\(base)(\(place.coordinates)).\(scheme.id)")
  }

  private func classname(of file: String, _ part: String) -> String {
    "\(settings.path(of: file)).\(part)"
  }

  /// The case of the verdict, which stands before those of the items.
  private func writeVerdict(
    _ explanation: Explanation, _ checked: AssessedSubmission, _ file: AssessedFile,
    _ classname: String, to sink: inout ReportSink
  ) {
    let scheme = explanation.scheme
    let place = file.start(of: checked)
    let verdict = wording.verdict(of: explanation)
    let sentence = wording.statements(
      [wording.labelled(verdict, VerdictReason(explanation, wording).text)]
        + [
          wording.assumptions(of: checked.submission), wording.change(of: explanation),
          wording.bounds(in: explanation),
        ].compactMap { $0 })
    Case(
      classname: classname,
      name: "\(scheme.id) " + settings.language("结论", "verdict") + wording.marks(of: explanation),
      outcome: outcome(of: explanation), type: explanation.verdict.rawValue, message: sentence,
      text: """
        \(file.source.name):\(place.coordinates)
        \(scheme.id) \(scheme.title)
        \(sentence)
        """
    ).write(to: &sink)
  }

  /// What a verdict is as a case: a failure where the run ends as failed by it, or the base is not
  /// eligible.
  private func outcome(of explanation: Explanation) -> Outcome {
    switch explanation.verdict {
    case .eligible: .passed
    case .ineligible: .failure
    case .undetermined: settings.failsOn == .undetermined ? .failure : .skipped
    }
  }

  private static func outcome(of finding: Finding) -> Outcome {
    switch finding.status {
    case .pass: .passed
    case .fail: finding.item.nature.decides ? .failure : .skipped
    case .missing, .review, .notApplicable: .skipped
    }
  }

  /// Opens a suite with the outcomes of the cases that follow.
  private func open(
    _ name: String, _ package: String, _ properties: [(name: String, value: String)],
    _ outcomes: [Outcome], to sink: inout ReportSink
  ) {
    func count(_ outcome: Outcome) -> Int { outcomes.count { $0 == outcome } }
    sink.write(
      """
        <testsuite name="\(name.escapedForXML)" package="\(package)" id="\(suites)" \
      hostname="localhost" timestamp="\(settings.time)" tests="\(outcomes.count)" \
      failures="\(count(.failure))" errors="\(count(.error))" skipped="\(count(.skipped))" time="0">
          <properties>

      """)
    suites += 1
    for property in properties {
      sink.write(
        "      <property name=\"\(property.name)\" value=\"\(property.value.escapedForXML)\"/>\n")
    }
    sink.write("    </properties>\n")
  }

  private static func close(_ sink: inout ReportSink) {
    sink.write("    <system-out/>\n    <system-err/>\n  </testsuite>\n")
  }
}
