import Criteria
import Rules

/// A script that completes command lines, made from the declarations.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  func completions(_ language: Language) -> String {
    switch self {
    case .bash: BashCompletions().text
    case .zsh: ZshCompletions(language: language).text
    case .fish: FishCompletions(language: language).text
    }
  }
}

extension OperandKind {
  /// The words that are possible, `nil` for files.
  fileprivate var words: [String]? {
    switch self {
    case .none: []
    case .files: nil
    case .schemes: Scheme.all.map { $0.id }
    case .commands: Command.declarations.map { $0.name }
    case .words(let words): words
    }
  }
}

extension OptionDeclaration {
  /// The words that are possible for its value, `nil` for files.
  fileprivate var valueWords: [String]? {
    if !choices.isEmpty { return choices }
    guard case .schemes = valueKind else { return valueKind.words }
    return (valueKind.words ?? []) + ["all"]
  }
}

extension String {
  /// The text in single quotes for a shell.
  fileprivate var quotedForShell: String {
    "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}

private struct BashCompletions {
  var text: String {
    let commands = Command.declarations
    let names = commands.map { $0.name } + ["--help", "--version"]
    var values = ""
    var options = ""
    var operands = ""
    for command in commands {
      for option in command.allOptions where option.value != nil {
        guard let words = option.valueWords else {
          values += "    '\(command.name) \(option.name)') files=1 ;;\n"
          continue
        }
        values += "    '\(command.name) \(option.name)') words=\(list(words)) ;;\n"
      }
      options += "    \(command.name)) words=\(list(command.allOptions.map { $0.name })) ;;\n"
      if let words = command.operandKind.words {
        operands += "    \(command.name)) words=\(list(words)) ;;\n"
      } else {
        operands += "    \(command.name)) files=1 ;;\n"
      }
    }
    return """
      # bash completion for basecheck
      _basecheck() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
        local command=${COMP_WORDS[1]} words='' files='' word=''
        COMPREPLY=()
        if [ "$COMP_CWORD" -eq 1 ]; then
          words=\(list(names))
        else
          case "$command $previous" in
      \(values)    *)
            if [ "${current#-}" != "$current" ]; then
              case "$command" in
      \(indented(options))          *) ;;
              esac
            else
              case "$command" in
      \(indented(operands))          *) ;;
              esac
            fi
            ;;
          esac
        fi
        if [ -n "$files" ]; then
          compopt -o default 2> /dev/null
          return
        fi
        while IFS='' read -r word; do
          COMPREPLY+=("$word")
        done < <(compgen -W "$words" -- "$current")
      }
      complete -F _basecheck basecheck

      """
  }

  private func list(_ words: [String]) -> String {
    words.joined(separator: " ").quotedForShell
  }

  private func indented(_ lines: String) -> String {
    lines.split(separator: "\n").map { "      " + $0 + "\n" }.joined()
  }
}

private struct ZshCompletions {
  let language: Language

  var text: String {
    let commands = Command.declarations
    let names = commands.map { command in
      "    " + "\(command.name):\(command.summary[language])".quotedForShell + "\n"
    }.joined()
    let cases = commands.map { command in
      let options = command.allOptions.map { "        " + specification($0) + " \\\n" }.joined()
      return """
            \(command.name))
              _arguments \\
        \(options)        \(operands(of: command)) ;;

        """
    }.joined()
    return """
      #compdef basecheck
      _basecheck() {
        local -a commands
        commands=(
      \(names)  )
        if (( CURRENT == 2 )); then
          _describe command commands
          return
        fi
        local command=$words[2]
        shift words
        (( CURRENT-- ))
        case $command in
      \(cases)  esac
      }
      if [ "$funcstack[1]" = _basecheck ]; then _basecheck "$@"; else compdef _basecheck basecheck; fi

      """
  }

  private func specification(_ option: OptionDeclaration) -> String {
    let help = option.help[language].escapedForArguments
    guard let value = option.value else { return "'\(option.name)[\(help)]'" }
    return "'*\(option.name)=[\(help)]:\(value[language].escapedForArguments):"
      + action(option.valueWords) + "'"
  }

  private func operands(of command: CommandDeclaration) -> String {
    "'*:\(command.operands[language].escapedForArguments):\(action(command.operandKind.words))'"
  }

  private func action(_ words: [String]?) -> String {
    guard let words else { return "_files" }
    return words.isEmpty ? " " : "(\(words.joined(separator: " ")))"
  }
}

extension String {
  /// The text inside a specification of zsh's `_arguments` in single quotes.
  fileprivate var escapedForArguments: String {
    var text = ""
    for character in self {
      switch character {
      case "[", "]", ":", "\\": text += "\\" + String(character)
      case "'": text += "'\\''"
      case "\n": text += " "
      default: text.append(character)
      }
    }
    return text
  }
}

private struct FishCompletions {
  let language: Language

  var text: String {
    var text = """
      # fish completion for basecheck
      complete -c basecheck -f
      complete -c basecheck -n __fish_use_subcommand -l help
      complete -c basecheck -n __fish_use_subcommand -l version

      """
    for command in Command.declarations {
      text +=
        "complete -c basecheck -n __fish_use_subcommand -a \(command.name)"
        + " -d \(quoted(command.summary[language]))\n"
      let condition = "-n '__fish_seen_subcommand_from \(command.name)'"
      if let words = command.operandKind.words {
        if !words.isEmpty {
          text += "complete -c basecheck \(condition) -a \(quoted(words.joined(separator: " ")))\n"
        }
      } else {
        text += "complete -c basecheck \(condition) -F\n"
      }
      for option in command.allOptions {
        text += "complete -c basecheck \(condition) -l \(option.name.dropFirst(2))"
        if option.value != nil {
          if let words = option.valueWords {
            text += words.isEmpty ? " -x" : " -x -a \(quoted(words.joined(separator: " ")))"
          } else {
            text += " -r -F"
          }
        }
        text += " -d \(quoted(option.help[language]))\n"
      }
    }
    return text
  }

  private func quoted(_ text: String) -> String {
    var quoted = ""
    for character in text {
      switch character {
      case "'", "\\": quoted += "\\" + String(character)
      case "\n": quoted += " "
      default: quoted.append(character)
      }
    }
    return "'" + quoted + "'"
  }
}
