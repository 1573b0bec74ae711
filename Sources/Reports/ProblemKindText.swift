public import Rules
public import Submission

/// Explanations of problems for people.
public struct ProblemKindText {
  private let language: Language
  private let width: Int

  /// - Parameters:
  ///   - language: The language that is spoken.
  ///   - width: The columns to break lines at.
  public init(_ language: Language, width: Int = 100) {
    self.language = language
    self.width = width
  }

  /// Every kind by its name, the errors first.
  public var list: String {
    Severity.allCases.map { severity in
      let rows = ProblemKind.allCases.filter { $0.severity == severity }.map {
        (name: $0.rawValue, help: $0.explanation.summary[language])
      }
      let title =
        switch severity {
        case .error: language("错误：", "Errors:")
        case .warning: language("警告：", "Warnings:")
        }
      return title + "\n" + TextColumns.lines(rows, width: width)
    }.joined(separator: "\n")
  }

  /// What a kind means, what to do, and the examples.
  public func text(of kind: ProblemKind) -> String {
    let explanation = kind.explanation
    let wording = Wording(language)
    func paragraph(_ text: String) -> String {
      TextColumns.paragraph(text, language, width: width) + "\n"
    }
    return wording.labelled(wording.severity(kind.severity), kind.rawValue) + "\n\n"
      + paragraph(explanation.summary[language] + language("。", "."))
      + paragraph(explanation.remedy[language])
      + (explanation.example.map { "\n" + examples($0) } ?? "")
  }

  /// The example of what is wrong and that of what is right.
  func examples(_ example: ProblemExample) -> String {
    let file = example.file.map { language("（\($0)）", " (\($0))") } ?? ""
    func indented(_ text: String) -> String {
      text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }.joined()
    }
    return language("不对", "Wrong") + file + language("：", ":") + "\n" + indented(example.wrong)
      + language("对：", "Right:") + "\n" + indented(example.right)
  }
}
