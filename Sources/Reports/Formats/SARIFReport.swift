public import Assessment
import Evaluation
import Rules
import Submission

/// A log in SARIF 2.1.0 for code scanning: a result for each item that is not met or open, at the
/// place of the figure.
///
/// Platforms take every result for an alert, so what is met is left out unless all is asked for.
public final class SARIFReport: Report {
  private let settings: ReportSettings
  private var writer = JSONWriter(isPretty: true)
  private var schemes: SchemeWordsOfRun
  private var rules: [Rule] = []
  private var indexOfRule: [String: Int] = [:]
  private var fingerprints = Fingerprints()
  private var wording: Wording { settings.wording }
  private var language: Language { settings.language }

  private struct Rule {
    let id: String
    let short: String
    let full: String
    let help: String
    let level: String
  }

  /// - Parameter settings: The language, the catalogue, and what was asked to be told.
  public init(_ settings: ReportSettings) {
    self.settings = settings
    schemes = SchemeWordsOfRun(settings.wording)
  }

  /// The head of the log up to its array of results.
  public func start(to sink: inout ReportSink) {
    writer.writing(to: &sink) { writer in
      writer.open("{")
      writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      writer.member("version", "2.1.0")
      writer.member("runs") { $0.open("[") }
      writer.element { $0.open("{") }
      writer.member("columnKind", "unicodeCodePoints")
      writer.member("language", settings.language("zh-CN", "en-US"))
      writer.member("results") { $0.open("[") }
    }
  }

  /// A result for each thing that is wrong with the file, at its place.
  public func begin(_ file: AssessedFile, to sink: inout ReportSink) {
    for located in file.diagnostics {
      let severity = located.diagnostic.severity.rawValue
      let number = index(of: located.kind, level: severity)
      result(
        rule: number, kind: "fail", level: severity,
        message: located.message(in: language), in: file,
        from: located.physicalStart, to: located.physicalEnd, base: "", to: &sink)
    }
  }

  /// A result for each item that is not met or open, at the place of the figure.
  public func add(
    _ checked: AssessedSubmission, of file: AssessedFile, to sink: inout ReportSink
  ) {
    fingerprints.start(checked.submission.base.name ?? "", in: settings.path(of: file.source))
    for explanation in checked.explanations {
      let text = FindingText(
        explanation, of: checked, in: file, settings, schemes.words(of: explanation.scheme))
      for (finding, words) in zip(explanation.findings, text.words.items) {
        guard settings.tellsAll || finding.needsLook else { continue }
        let number = index(of: words)
        let details = text.details(finding)
        let place = text.places.physicalPositions(of: details.place)
        result(
          rule: number, kind: Self.kind(of: finding.status),
          level: finding.status == .fail ? rules[number].level : "none",
          message: "\(words.text)\n\(text.sentence(finding, details.lines))\n\(words.citation)"
            + (wording.assumptions(of: checked.submission).map { "\n" + $0 } ?? ""),
          in: file, from: place.start, to: place.end,
          base: checked.submission.base.name ?? "", acceptance: text.acceptance(of: finding),
          isByBound: finding.isByBound, to: &sink)
      }
    }
  }

  /// A result at the beginning of the file.
  public func add(_ file: UnreadableFile, to sink: inout ReportSink) {
    let number = index(of: .unreadable, level: Severity.error.rawValue)
    let source = AssessedFile(
      source: SourceFile(name: file.name, bytes: []), diagnostics: [], submissionCount: 0,
      submissionsInError: 0)
    let start = Position(line: 1, column: 1)
    result(
      rule: number, kind: "fail", level: "error", message: file.message, in: source, from: start,
      to: start, base: "", to: &sink)
  }

  /// The rules that were used, and what closes the log.
  public func finish(to sink: inout ReportSink) {
    writer.writing(to: &sink) { writer in
      writer.close("]")
      writer.member("tool") { writer in
        writer.object { writer in
          writer.member("driver") { writer in
            writer.object { writer in
              writer.member("name", "basecheck")
              writer.member("semanticVersion", settings.version)
              writer.member("rules") { writer in
                writer.array(rules) { writer, rule in Self.write(rule, to: &writer) }
              }
            }
          }
        }
      }
      writer.close("}")
      writer.close("]")
      writer.close("}")
      writer.endLine()
    }
  }

  // MARK: - Results

  private static func kind(of status: Status) -> String {
    switch status {
    case .pass: "pass"
    case .fail: "fail"
    case .missing: "open"
    case .review: "review"
    case .notApplicable: "notApplicable"
    }
  }

  private func index(of rule: Rule) -> Int {
    if let index = indexOfRule[rule.id] { return index }
    indexOfRule[rule.id] = rules.count
    rules.append(rule)
    return rules.count - 1
  }

  /// The number of a rule that a problem breaks, which is made where it is needed first.
  private func index(of kind: ProblemKind, level: String) -> Int {
    if let index = indexOfRule[kind.rule] { return index }
    let explanation = kind.explanation
    let example = explanation.example.map { ProblemKindText(language).examples($0) } ?? ""
    return index(
      of: Rule(
        id: kind.rule,
        short: wording.labelled(language("填报文件", "submission"), explanation.summary[language]),
        full: explanation.summary[language] + language("。", ". ") + explanation.remedy[language],
        help: explanation.remedy[language] + "\n\n" + example, level: level))
  }

  /// The number of an item's rule, which is made where it is needed first.
  private func index(of words: ItemWords) -> Int {
    if let index = indexOfRule[words.identifier] { return index }
    return index(
      of: Rule(
        id: words.identifier, short: words.text,
        full: wording.labelled(words.nature, words.text),
        help: words.reading + "\n" + words.citation,
        level: words.item.nature.decides ? "error" : "warning"))
  }

  private func result(
    rule number: Int, kind: String, level: String, message: String, in file: AssessedFile,
    from start: Position, to end: Position, base: String,
    acceptance: Acceptance? = nil, isByBound: Bool = false, to sink: inout ReportSink
  ) {
    let rule = rules[number].id
    let path = settings.path(of: file.source)
    let fingerprint = fingerprints.next(of: rule, in: path, base: base)
    let wording = wording
    writer.writing(to: &sink) { writer in
      writer.element { writer in
        writer.object { writer in
          writer.member("ruleId", rule)
          writer.member("ruleIndex", number)
          writer.member("kind", kind)
          writer.member("level", level)
          writer.member("message") { $0.object { $0.member("text", message) } }
          writer.member("locations") { writer in
            writer.array(CollectionOfOne(path)) { Self.location($1, start, end, to: &$0) }
          }
          writer.member("partialFingerprints") { writer in
            writer.object { $0.member("item/v1", fingerprint) }
          }
          if isByBound {
            writer.member("properties") { $0.object { $0.member("isByBound", true) } }
          }
          if let acceptance { Self.suppression(acceptance, wording, to: &writer) }
        }
      }
    }
  }

  /// That a result is not to be shown as one that someone must look at, and why.
  private static func suppression(
    _ acceptance: Acceptance, _ wording: Wording, to writer: inout JSONWriter
  ) {
    writer.member("suppressions") { writer in
      writer.array(CollectionOfOne(wording.acceptance(acceptance))) { writer, justification in
        writer.object { writer in
          writer.member("kind", "external")
          writer.member("status", "accepted")
          writer.member("justification", justification)
        }
      }
    }
  }

  private static func location(
    _ path: String, _ start: Position, _ end: Position,
    to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("physicalLocation") { writer in
        writer.object { writer in
          writer.member("artifactLocation") { writer in
            writer.object { $0.member("uri", path.uriReference) }
          }
          writer.member("region") { writer in
            writer.object { writer in
              writer.member("startLine", start.line)
              writer.member("startColumn", start.column)
              writer.member("endLine", end.line)
              writer.member("endColumn", end.column)
            }
          }
        }
      }
      // A workbook has no lines; the region counts its rows and columns, and the cell is named.
      guard start.sheet != nil else { return }
      writer.member("logicalLocations") { writer in
        writer.array(CollectionOfOne(start.label)) { writer, label in
          writer.object { $0.member("fullyQualifiedName", label) }
        }
      }
    }
  }

  private static func write(_ rule: Rule, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", rule.id)
      writer.member("shortDescription") { $0.object { $0.member("text", rule.short) } }
      writer.member("fullDescription") { $0.object { $0.member("text", rule.full) } }
      writer.member("help") { $0.object { $0.member("text", rule.help) } }
      writer.member("defaultConfiguration") { $0.object { $0.member("level", rule.level) } }
    }
  }
}

extension String {
  /// A path as a URI reference, of the scheme `file` where it is absolute (RFC 3986).
  fileprivate var uriReference: String {
    var text = hasPrefix("/") ? "file://" : ""
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return text
  }
}
