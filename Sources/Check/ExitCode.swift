import Evaluation

/// How the program ends; the numbers from 64 up are those of BSD's sysexits.
enum ExitCode: Int32, CaseIterable {
  /// Every submission is eligible under every scheme that was asked for.
  case eligible = 0
  /// At least one is not.
  case ineligible = 1
  /// None is ineligible, and at least one can't be decided yet.
  case undetermined = 2
  /// The command line is wrong.
  case usage = 64
  /// An input is in error.
  case inputError = 65
  /// An input can't be opened.
  case noInput = 66
  /// The output can't be written.
  case outputError = 74

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
  var meaning: String {
    switch self {
    case .eligible: "全部符合"
    case .ineligible: "至少一个不符合"
    case .undetermined: "没有不符合的，至少一个待定"
    case .usage: "命令行有误"
    case .inputError: "填报文件有错误"
    case .noInput: "填报文件不存在或打不开"
    case .outputError: "结果写不出去"
    }
  }
}

/// Why a command stops before its end: the words for the user, and the code.
struct CommandFailure: Error {
  let message: String
  let code: ExitCode

  static func usage(_ message: String) -> Self { Self(message: message, code: .usage) }
}
