import Rules

/// Why a text is not JSON.
public enum SyntaxFault: Hashable, Sendable {
  case unexpected(Expectation)
  case unexpectedEnd(Expectation)
  /// The same of a line that an object of its own has to end on, since the next one begins another.
  case unexpectedEndOfLine(Expectation)
  case unterminatedString
  case controlCharacter(UInt8)
  case invalidEscape
  case loneSurrogate
  case malformedNumber
  case tooDeep(limit: Int)
}

/// What could stand at a place.
public enum Expectation: Hashable, Sendable {
  case value, key, colon
  case keyOrClosingBrace, valueOrClosingBracket
  case commaOrClosingBrace, commaOrClosingBracket
}

extension SyntaxFault {
  /// Why the text is not JSON, and what would be right.
  ///
  /// - Parameter found: What stands there, or nothing where it is too long to be shown.
  func words(_ found: String, _ wording: ProblemWording) -> String {
    let say = wording.language
    func error(_ chinese: String, _ english: String) -> String {
      say("JSON 语法错误：\(chinese)", "JSON syntax error: \(english)")
    }
    switch self {
    case .unexpected(let expected):
      let here =
        found.isEmpty ? say("别的内容", "something else") : say("“\(found)”", "\"\(found)\"")
      return error(
        "这里是\(here)，应是\(expected.name(in: say))",
        "here is \(here); it should be \(expected.name(in: say))")
    case .unexpectedEnd(let expected):
      return error(
        "文件到此结束，还缺\(expected.name(in: say))",
        "the file ends here; \(expected.name(in: say)) is still missing")
    case .unexpectedEndOfLine(let expected):
      return error(
        "这份填报到此结束（下一行是另一份），还缺\(expected.name(in: say))",
        "the submission ends here, since the next line begins another; \(expected.name(in: say)) is "
          + "still missing")
    case .unterminatedString:
      return error("字符串没有结束，缺少右引号", "the string does not end; its closing quote is missing")
    case .controlCharacter(let byte):
      let digits = String(byte, radix: 16, uppercase: true)
      let code = String(repeating: "0", count: 4 - digits.count) + digits
      return error(
        "字符串里不能有控制字符 U+\(code)（如换行、制表符）；应写成 \\n、\\t 或 \\u\(code)",
        "a string can't hold the control character U+\(code) (such as a line break or a tab); "
          + "write \\n, \\t or \\u\(code)")
    case .invalidEscape:
      let escapes = #"\" \\ \/ \b \f \n \r \t \uXXXX"#
      return error("不认识的转义；可用 \(escapes)", "unknown escape; possible: \(escapes)")
    case .loneSurrogate:
      return error(
        "单独的代理项（\(found)）不是字符；\\uD800 至 \\uDFFF 必须成对",
        "a lone surrogate (\(found)) is no character; \\uD800 to \\uDFFF must come in pairs")
    case .malformedNumber:
      let number = wording.short(found)
      return error(
        "“\(number)”不是 JSON 数字；如 12、-3、4.5、6e2，不能有多余的零、加号或千分位",
        "\"\(number)\" is not a JSON number; write it like 12, -3, 4.5 or 6e2, "
          + "without extra zeros, a plus sign or thousands separators")
    case .tooDeep(let limit):
      return say(
        "JSON 嵌套超过 \(limit) 层；填报文件不需要这么深",
        "the JSON is nested more than \(limit) levels deep; no submission needs that")
    }
  }
}

extension Expectation {
  fileprivate func name(in say: Language) -> String {
    switch self {
    case .value: say("一个值", "a value")
    case .key: say("双引号引起的键", "a key in double quotes")
    case .colon: say("冒号", "a colon")
    case .keyOrClosingBrace: say("双引号引起的键或右花括号", "a key in double quotes or a closing brace")
    case .valueOrClosingBracket: say("一个值或右方括号", "a value or a closing bracket")
    case .commaOrClosingBrace: say("逗号或右花括号", "a comma or a closing brace")
    case .commaOrClosingBracket: say("逗号或右方括号", "a comma or a closing bracket")
    }
  }
}
