public import Assessment
import Evaluation
import Rules
import Submission

/// A test report in JUnit's XML, as Jenkins and GitLab read it: a suite for each submission and scheme,
/// a case for each item.
///
/// An item that decides and is not met is a failure; what is missing, left to judgement, advisory or
/// not for the base is skipped with the reason, since a suite knows no third outcome.
public struct JUnitReport: Report {
  private let settings: ReportSettings
  private var suites = 0
  private var wording: Wording { settings.wording }

  public init(_ settings: ReportSettings) {
    self.settings = settings
  }

  public mutating func start() -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"
  }

  public mutating func begin(_ file: AssessedFile) -> String {
    let cases = file.diagnostics.enumerated().map { number, located in
      let isError = located.diagnostic.severity == .error
      let place = located.start.label
      return Case(
        classname: "basecheck.input", name: "\(number + 1). \(file.source.name):\(place)",
        outcome: isError ? .error : .skipped, type: located.diagnostic.severity.rawValue,
        message: located.message(in: settings.language),
        text: located.line(file: file.source.name, in: settings.language))
    }
    return cases.isEmpty ? "" : suite("\(file.source.name) — input", "basecheck.input", [], cases)
  }

  public mutating func add(_ checked: AssessedSubmission, of file: AssessedFile) -> String {
    let suites = checked.explanations.map { suite(of: $0, checked, file) }.joined()
    guard !checked.skipped.isEmpty else { return suites }
    let cases = checked.skipped.map { skipped in
      let audience = wording.audience(of: skipped)
      return Case(
        classname: "basecheck.\(skipped.scheme.id)", name: skipped.scheme.id, outcome: .skipped,
        type: "scheme", message: audience, text: "\(skipped.scheme.title)\n\(audience)")
    }
    return suites
      + suite(
        "\(name(of: checked, file)) — "
          + settings.language("没有评价的方案", "schemes not evaluated"), "basecheck.schemes", [], cases)
  }

  public mutating func add(_ file: UnreadableFile) -> String {
    let missing = Case(
      classname: "basecheck.input", name: file.name, outcome: .error, type: "unreadable",
      message: file.message, text: "\(file.name): \(file.message)")
    return suite("\(file.name) — input", "basecheck.input", [], [missing])
  }

  public mutating func finish() -> String { "</testsuites>\n" }

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
  }

  private mutating func suite(
    of explanation: Explanation, _ checked: AssessedSubmission, _ file: AssessedFile
  ) -> String {
    let text = FindingText(explanation, of: checked, in: file, settings)
    let scheme = explanation.scheme
    let cases = explanation.findings.map { finding in
      let place = file.places.position(of: text.place(of: finding))
      let identifier = scheme.identifier(of: finding.item)
      return Case(
        classname: "basecheck.\(scheme.id)", name: "\(identifier) \(finding.item.words)",
        outcome: Self.outcome(of: finding), type: finding.item.nature.rawValue,
        message: text.sentence(finding),
        text: """
          \(file.source.name):\(place.line):\(place.column)
          \(identifier) \(wording.nature(finding.item.nature)) \(finding.item.words)
          \(text.sentence(finding))
          \(scheme.citation(of: finding.item))
          """)
    }
    return suite(
      "\(name(of: checked, file)) — \(scheme.id)", "basecheck.\(scheme.id)",
      [
        ("file", file.source.name), ("sha256", file.sha256), ("scheme", scheme.id),
        ("title", scheme.title), ("verdict", explanation.verdict.rawValue),
        ("reading", explanation.reading.rawValue),
      ], cases)
  }

  /// What a submission is called: two of a file may have the same name, but not the same line.
  private func name(of checked: AssessedSubmission, _ file: AssessedFile) -> String {
    let place = file.places.position(of: checked.submission.beginning)
    let name = checked.submission.base.name.map { $0 + " " } ?? ""
    return "\(name)(\(file.source.name):\(place.line):\(place.column))"
  }

  private static func outcome(of finding: Finding) -> Outcome {
    switch finding.status {
    case .pass: .passed
    case .fail: finding.item.nature.decides ? .failure : .skipped
    case .missing, .review, .notApplicable: .skipped
    }
  }

  private mutating func suite(
    _ name: String, _ package: String, _ properties: [(name: String, value: String)],
    _ cases: [Case]
  ) -> String {
    func count(_ outcome: Outcome) -> Int { cases.count { $0.outcome == outcome } }
    var xml = """
        <testsuite name="\(name.escapedForXML)" package="\(package)" id="\(suites)" \
      hostname="localhost" timestamp="\(settings.time)" tests="\(cases.count)" \
      failures="\(count(.failure))" errors="\(count(.error))" skipped="\(count(.skipped))" time="0">
          <properties>

      """
    suites += 1
    for property in properties {
      xml +=
        "      <property name=\"\(property.name)\" value=\"\(property.value.escapedForXML)\"/>\n"
    }
    xml += "    </properties>\n"
    for entry in cases {
      let opening =
        "    <testcase classname=\"\(entry.classname)\" name=\"\(entry.name.escapedForXML)\" time=\"0\""
      let text = entry.text.escapedForXML
      switch entry.outcome {
      case .passed: xml += opening + "/>\n"
      case .skipped:
        xml +=
          opening + ">\n      <skipped message=\"\(entry.message.escapedForXML)\">"
          + text + "</skipped>\n    </testcase>\n"
      case .failure, .error:
        let element = entry.outcome.rawValue
        xml +=
          opening + ">\n      <\(element) type=\"\(entry.type)\" "
          + "message=\"\(entry.message.escapedForXML)\">" + text
          + "</\(element)>\n    </testcase>\n"
      }
    }
    return xml + "    <system-out/>\n    <system-err/>\n  </testsuite>\n"
  }
}
