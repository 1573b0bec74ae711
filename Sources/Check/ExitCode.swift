import Assessment
import Evaluation
import Reports
import Rules
import Submission

/// How the program ends; the numbers from 64 up are those of BSD's sysexits.
enum ExitCode: Int32, CaseIterable {
  /// Every submission is eligible under every scheme that was asked for.
  case eligible = 0
  /// At least one is not.
  case ineligible = 1
  /// None is ineligible, and at least one can't be decided yet.
  case undetermined = 2
  /// A report does not follow from its inputs any more.
  case doesNotFollow = 3
  /// The command line is wrong.
  case usage = 64
  /// An input is in error.
  case inputError = 65
  /// An input can't be opened.
  case noInput = 66
  /// The output can't be written.
  case outputError = 74

  /// Two things that were held against each other are the same in what counts.
  static let same = Self.eligible
  /// They are not.
  static let differs = Self.ineligible

  /// The code of a verdict.
  init(_ verdict: Verdict) {
    self =
      switch verdict {
      case .eligible: .eligible
      case .ineligible: .ineligible
      case .undetermined: .undetermined
      }
  }

  /// What the code means, for the help.
  var meaning: Bilingual {
    switch self {
    case .eligible:
      Bilingual(
        "全部符合；compare：没有结论变化；diff：没有差别；verify：仍然成立",
        "every submission is eligible; compare: no verdict changed; diff: no difference; verify: the report follows"
      )
    case .ineligible:
      Bilingual(
        "至少一个不符合；compare：有结论变化；diff：有差别",
        "at least one is ineligible; compare: a verdict changed; diff: a difference")
    case .undetermined:
      Bilingual("没有不符合的，至少一个待定", "none is ineligible, at least one is undetermined")
    case .doesNotFollow: Bilingual("verify：报告不再成立", "verify: the report does not follow")
    case .usage: Bilingual("命令行有误", "the command line is wrong")
    case .inputError: Bilingual("填报文件有错误", "an input is in error")
    case .noInput: Bilingual("填报文件不存在或打不开", "an input does not exist or can't be opened")
    case .outputError: Bilingual("结果写不出去", "the output can't be written")
    }
  }
}

/// What a run over files came to, for its code.
struct RunOutcome {
  private var isIneligible = false
  private var isUndetermined = false
  private var isEmpty = true
  var hasInputError = false
  /// Whether a file could not be opened.
  private(set) var hasUnreadable = false
  /// Whether a file was not read that may have held submissions; the run is then eligible only in part.
  var hasUnread = false

  /// The gravest kind of problem, the first of several; people are told how to learn more of it.
  private(set) var problem: ProblemKind?

  mutating func add(_ file: AssessedFile) {
    hasInputError = hasInputError || file.hasErrors
    note(file.diagnostics.first { $0.isError }?.kind ?? file.diagnostics.first?.kind)
  }

  /// Takes note of a file that can't be read.
  mutating func addUnreadable() {
    hasUnreadable = true
    note(.unreadable)
  }

  private mutating func note(_ other: ProblemKind?) {
    guard let other, problem?.severity != .error else { return }
    if problem == nil || other.severity == .error { problem = other }
  }

  mutating func add(_ verdict: Verdict) {
    isEmpty = false
    switch verdict {
    case .eligible: break
    case .ineligible: isIneligible = true
    case .undetermined: isUndetermined = true
    }
  }

  /// Takes what a part of the run came to.
  mutating func add(_ part: RunOutcome) {
    isEmpty = isEmpty && part.isEmpty
    isIneligible = isIneligible || part.isIneligible
    isUndetermined = isUndetermined || part.isUndetermined
    hasInputError = hasInputError || part.hasInputError
    hasUnreadable = hasUnreadable || part.hasUnreadable
    note(part.problem)
  }

  mutating func add(_ checked: AssessedSubmission) {
    for explanation in checked.explanations { add(checked.decidingVerdict(explanation)) }
  }

  mutating func add(_ judged: JudgedSubmission) {
    for verdict in judged.verdicts { add(verdict.verdict) }
  }

  /// The code of what is wrong with the inputs, `nil` where nothing is.
  var inputCode: ExitCode? {
    hasUnreadable ? .noInput : hasInputError ? .inputError : nil
  }

  /// How the run ends, where verdicts milder than a threshold are no failure.
  func code(failingOn threshold: FailureThreshold) -> ExitCode {
    if let inputCode { return inputCode }
    let isUndetermined = isUndetermined || isEmpty || hasUnread
    switch threshold {
    case .never: return .eligible
    case .ineligible, .undetermined:
      if isIneligible { return .ineligible }
      return isUndetermined && threshold == .undetermined ? .undetermined : .eligible
    }
  }
}

/// Why a command stops before its end: the words for the user, and the code.
struct CommandFailure: Error {
  let message: Bilingual
  let code: ExitCode

  static func usage(_ chinese: String, _ english: String) -> Self {
    Self(message: Bilingual(chinese, english), code: .usage)
  }

  /// A name that is not known, with the nearest one or where all are listed.
  static func unknownName(_ message: Bilingual, nearest: String?, seeAlso: String) -> Self {
    if let nearest {
      return .usage(
        message.chinese + "；最接近的是 \(nearest)；\(seeAlso) 列出全部",
        message.english + "; the nearest is \(nearest); \(seeAlso) lists them all")
    }
    return .usage(
      message.chinese + "；\(seeAlso) 列出全部", message.english + "; \(seeAlso) lists them all")
  }
}
