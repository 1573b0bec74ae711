public import Assessment
public import Rules
import Submission

extension LocatedDiagnostic {
  /// The problem in one line: file, line and column or cell, what is wrong and what would be right.
  public func line(file: String, in language: Language) -> String {
    "\(file.printable):\(start.label): "
      + Wording(language).labelled(severity(in: language), message(in: language))
  }

  /// The gravity in a word.
  public func severity(in language: Language) -> String {
    isError ? language("错误", "error") : language("警告", "warning")
  }

  /// What is wrong and what would be right, without the place.
  public func message(in language: Language) -> String {
    let words = words(in: language)
    // What is long is cut before each of its characters is looked at.
    let shown =
      words.utf8.count <= 2000 ? words.printable : String(words.prefix(500)).printable + "…"
    return shown.utf8.count <= 2000 ? shown : String(shown.prefix(500)) + "…"
  }
}
