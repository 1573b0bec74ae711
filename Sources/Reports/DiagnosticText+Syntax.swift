import Assessment
import Rules
import Submission

/// Why a text is not JSON.
extension DiagnosticWording {
  func syntax(_ fault: SyntaxFault) -> String {
    let excerpt = located.excerpt
    switch fault {
    case .unexpected(let expected):
      let found =
        excerpt.map { language("“\($0)”", "\"\($0)\"") } ?? language("别的内容", "something else")
      return syntaxError(
        "这里是\(found)，应是\(name(of: expected))",
        "here is \(found); it should be \(name(of: expected))")
    case .unexpectedEnd(let expected):
      return syntaxError(
        "文件到此结束，还缺\(name(of: expected))",
        "the file ends here; \(name(of: expected)) is still missing")
    case .unterminatedString:
      return syntaxError("字符串没有结束，缺少右引号", "the string does not end; its closing quote is missing")
    case .controlCharacter(let byte):
      let digits = String(byte, radix: 16, uppercase: true)
      let code = String(repeating: "0", count: 4 - digits.count) + digits
      return syntaxError(
        "字符串里不能有控制字符 U+\(code)（如换行、制表符）；应写成 \\n、\\t 或 \\u\(code)",
        "a string can't hold the control character U+\(code) (such as a line break or a tab); "
          + "write \\n, \\t or \\u\(code)")
    case .invalidEscape:
      let escapes = #"\" \\ \/ \b \f \n \r \t \uXXXX"#
      return syntaxError("不认识的转义；可用 \(escapes)", "unknown escape; possible: \(escapes)")
    case .loneSurrogate:
      let found = excerpt ?? ""
      return syntaxError(
        "单独的代理项（\(found)）不是字符；\\uD800 至 \\uDFFF 必须成对",
        "a lone surrogate (\(found)) is no character; \\uD800 to \\uDFFF must come in pairs")
    case .malformedNumber:
      let number = short(excerpt ?? "")
      return syntaxError(
        "“\(number)”不是 JSON 数字；如 12、-3、4.5、6e2，不能有多余的零、加号或千分位",
        "\"\(number)\" is not a JSON number; write it like 12, -3, 4.5 or 6e2, "
          + "without extra zeros, a plus sign or thousands separators")
    case .tooDeep(let limit):
      return language(
        "JSON 嵌套超过 \(limit) 层；填报文件不需要这么深",
        "the JSON is nested more than \(limit) levels deep; no submission needs that")
    }
  }

  func syntaxError(_ chinese: String, _ english: String) -> String {
    language("JSON 语法错误：\(chinese)", "JSON syntax error: \(english)")
  }

  func name(of expected: Expectation) -> String {
    switch expected {
    case .value: language("一个值", "a value")
    case .key: language("双引号引起的键", "a key in double quotes")
    case .colon: language("冒号", "a colon")
    case .keyOrClosingBrace: language("双引号引起的键或右花括号", "a key in double quotes or a closing brace")
    case .valueOrClosingBracket: language("一个值或右方括号", "a value or a closing bracket")
    case .commaOrClosingBrace: language("逗号或右花括号", "a comma or a closing brace")
    case .commaOrClosingBracket: language("逗号或右方括号", "a comma or a closing bracket")
    }
  }
}
