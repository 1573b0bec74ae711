public import Rules

/// Values that are supposed instead of what files state, each given as an option of the command line:
/// `KEY[@YEAR]=VALUE`.
///
/// An option is read as a table of one row is, so that the same values are understood, within the same
/// bounds, and what is wrong is said in the same words.
public struct Assumptions: Sendable {
  /// Something to be said of an option before any file is read.
  public struct Remark: Sendable {
    fileprivate enum Ground {
      case fault(AssumptionFault)
      case problem(Problem)
    }

    /// The option with what follows it.
    public let option: String
    /// Whether nothing may be judged.
    public let severity: Severity
    fileprivate let ground: Ground

    /// What is wrong and what would be right.
    public func words(in language: Language) -> String {
      switch ground {
      case .fault(let fault): fault.words(language)
      case .problem(let problem):
        problem.words(language, isInTable: true) { _ in Position(option: option) }
      }
    }
  }

  /// One option that is understood.
  struct Assumption: Sendable {
    let number: Int
    let subject: TableNames.Subject
    let year: Int?
    /// What a table of the one row states.
    let stated: Submission
  }

  /// The name of the option.
  public static let option = "--set"

  /// The options with their values, as they are typed.
  public let options: [String]
  /// What follows each option.
  public let texts: [String]
  /// What is to be said of them.
  public let remarks: [Remark]
  let assumptions: [Assumption]
  let reader: SubmissionReader

  /// - Parameter texts: What follows each option.
  public init(_ texts: [String], in catalogue: Catalogue) {
    let reader = SubmissionReader(catalogue: catalogue)
    let names = TableNames(vocabulary: reader.vocabulary)
    let options = texts.map { "\(Self.option) \($0)" }
    var remarks: [Remark] = []
    var assumptions: [Assumption] = []
    for (number, text) in texts.enumerated() {
      let option = options[number]
      func refuse(_ fault: AssumptionFault) {
        remarks.append(Remark(option: option, severity: .error, ground: .fault(fault)))
      }
      func refuse(_ problem: Problem) {
        remarks.append(
          Remark(
            option: option, severity: problem.description.severity, ground: .problem(problem)))
      }
      guard let parts = Parts(text) else {
        refuse(.malformed)
        continue
      }
      guard let subject = names.subject(named: parts.name) else {
        if let problem = names.formerName(parts.name) {
          refuse(problem)
        } else if names.list(named: parts.name) != nil {
          refuse(.list(parts.name))
        } else {
          refuse(
            .unknownName(
              parts.name, nearest: NameCandidates(names.all).nearest(to: parts.name)))
        }
        continue
      }
      switch subject {
      case .scheme, .year, .base(.name):
        refuse(.fixed(parts.name))
        continue
      case .fact(let fact) where reader.vocabulary.catalogue.facts[fact].isPersonal:
        // What is said of a person is not repeated.
        remarks.append(
          Remark(
            option: "\(Self.option) \(parts.name)", severity: .error,
            ground: .fault(.person(parts.name))))
        continue
      case .base(.city), .trait, .fact: break
      }
      var year: Int?
      if let written = parts.year {
        year = Years.year(written)
        if year == nil {
          refuse(.year(written))
          continue
        }
      }
      if let earlier = assumptions.first(where: { $0.subject == subject && $0.year == year }) {
        refuse(.repeated(first: options[earlier.number]))
        continue
      }
      var stated: Submission?
      let table = SourceFile(table: "", bytes: parts.table(year: year))
      for diagnostic in reader.readEach(table, { stated = copy $0 }) { refuse(diagnostic.problem) }
      guard let stated else { continue }
      // That nothing is given is what an empty value says.
      for diagnostic in stated.diagnostics where diagnostic.problem.kind != .nothingGiven {
        refuse(diagnostic.problem)
      }
      assumptions.append(
        Assumption(number: number, subject: subject, year: year, stated: stated))
    }
    self.options = options
    self.texts = texts
    self.remarks = remarks
    self.assumptions = assumptions
    self.reader = reader
  }

  /// Whether nothing is supposed.
  public var isEmpty: Bool { options.isEmpty }

  /// Whether some option can't be understood.
  public var hasErrors: Bool { remarks.contains { $0.severity == .error } }

  /// The name, the year and the value of an option.
  private struct Parts {
    let name: String
    let year: String?
    private let value: String

    init?(_ text: String) {
      let bytes = text.utf8
      guard let sign = bytes.firstIndex(of: UInt8(ascii: "=")) else { return nil }
      let head = bytes[..<sign]
      value = String(text[bytes.index(after: sign)...]).trimmed
      if let at = head.lastIndex(of: UInt8(ascii: "@")) {
        name = String(text[..<at]).trimmed
        let behind = String(text[bytes.index(after: at)..<sign]).trimmed
        year = behind.hasSuffix("年") ? String(behind.dropLast()) : behind
      } else {
        name = String(text[..<sign]).trimmed
        year = nil
      }
      if name.isEmpty { return nil }
    }

    /// A table with the row alone; a value of a year stands in the table's own.
    func table(year: Int?) -> [UInt8] {
      let row =
        year.map { "键,填报值,\($0)年\nyear,\($0),\n\(Self.cell(name)),,\(Self.cell(value))\n" }
        ?? "键,填报值\n\(Self.cell(name)),\(Self.cell(value))\n"
      return Array(row.utf8)
    }

    private static func cell(_ text: String) -> String {
      var cell = "\""
      for scalar in text.unicodeScalars {
        if scalar == "\"" { cell += "\"" }
        cell.unicodeScalars.append(scalar)
      }
      return cell + "\""
    }
  }
}

/// Something of a submission that is supposed, and not what its file states.
public struct AssumedValue: Sendable {
  /// What is supposed.
  public enum Subject: Sendable {
    /// A fact by its number, of a figure in so many years before the submission's own.
    case fact(Int, yearsBack: Int)
    /// A trait by its number in the catalogue.
    case trait(Int)
    case city
  }

  /// The option with its value, as it is typed.
  public let option: String
  /// What the option supposes a value of.
  public let subject: Subject
  /// What is supposed; `nil` where it is that nothing is given.
  public let value: WrittenValue?
  /// What the file states, and where; `nil` where it states nothing.
  public let replaced: (value: WrittenValue, place: Place)?
  /// Where the file has what is replaced, or where it would stand.
  public let standIn: Place
  let place: Place
}
