public import Assessment
public import Rules
import Submission

extension LocatedDiagnostic {
  /// The problem in one line: file, line and column or cell, what is wrong and what would be right.
  public func line(file: String, in language: Language) -> String {
    "\(file.printable):\(start.option == nil ? "" : " ")\(start.label.printable): "
      + Wording(language).labelled(
        Wording(language).severity(diagnostic.severity), message(in: language))
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
