import Criteria
import Rules

/// The manual page in the macros of man(7), made from the declarations.
struct ManualPage {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  var text: String {
    let summary = language(
      "按指标表逐条核对产业示范基地的申报条件",
      "hold a base's figures against the indicator tables of China's industrial bases")
    var page = """
      .TH BASECHECK 1 "" "basecheck \(Basecheck.version)"
      .ad l
      .nh
      .SH \(language("名称", "NAME"))
      basecheck \\- \(summary.escapedForManual)
      .SH \(language("用法", "SYNOPSIS"))
      .B basecheck
      .I \(language("命令 [参数] [选项]", "command [arguments] [options]"))
      .SH \(language("命令", "COMMANDS"))

      """
    for command in Command.declarations { page += section(of: command) }
    page += ".SH \(language("方案", "SCHEMES"))\n"
    for scheme in Scheme.all { page += entry(scheme.id, scheme.title) }
    page += ".SH \(language("退出码", "EXIT STATUS"))\n"
    for code in ExitCode.allCases { page += entry(String(code.rawValue), code.meaning[language]) }
    page += ".SH \(language("环境", "ENVIRONMENT"))\n"
    page += entry(
      "LC_ALL, LC_MESSAGES, LANG",
      language("没有 --lang 时决定语言", "decide the language where --lang is not given"))
    page += entry(
      "NO_COLOR", language("有值时不用颜色", "where it has a value, no colours are used"))
    page += entry(
      "FORCE_COLOR",
      language(
        "有值而不是 0 时，不是终端也用颜色", "where it has a value but 0, colours are used without a terminal too")
    )
    page += entry(
      "COLUMNS",
      language("不是终端时文本的宽度（列）", "the columns of text where there is no terminal"))
    page += entry(
      "GITHUB_WORKSPACE",
      language("没有 .git 时，--root 的默认值", "what --root is by default where no .git is found"))
    page += entry(
      "SOURCE_DATE_EPOCH",
      language("代替当前时间（自 1970 年起的秒数）", "stands for the current time (in seconds since 1970)"))
    return page
  }

  private func section(of command: CommandDeclaration) -> String {
    var section = """
      .SS \(command.name)
      .B \(command.usage(language).escapedForManual)
      .PP
      \(command.discussion[language].escapedForManual)

      """
    for option in command.allOptions {
      section += entry(option.spelling(language), option.help[language])
    }
    section += ".PP\n\(language("例子：", "Examples:"))\n.PP\n.nf\n"
    section += command.examples.map { $0.escapedForManual + "\n" }.joined()
    return section + ".fi\n"
  }

  private func entry(_ name: String, _ help: String) -> String {
    ".TP\n.B \(name.escapedForManual)\n\(help.escapedForManual)\n"
  }
}

extension String {
  /// The text as lines of roff that mean nothing but themselves.
  fileprivate var escapedForManual: String {
    split(separator: "\n", omittingEmptySubsequences: true).map { line in
      var text = line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" : ""
      var isBehindWide = false
      for character in line {
        // Chinese has no spaces, and a line may break between any two of its characters, but not before
        // a mark that closes.
        let isWide = (character.unicodeScalars.first?.value ?? 0) >= 0x2E80
        if isBehindWide, !"，。、；：！？）》”’".contains(character), character != " " {
          text += "\\:"
        }
        isBehindWide = isWide && !"（《“‘".contains(character)
        switch character {
        case "\\": text += "\\e"
        case "-": text += "\\-"
        default: text.append(character)
        }
      }
      return text
    }.joined(separator: "\n")
  }
}
