import Rules

extension Dossier {
  /// The page in Markdown.
  public var markdown: String {
    func line(_ words: String) -> String {
      words.split(separator: "\n").map { String($0).escapedForMarkdown }.joined(separator: "<br>")
    }
    var text = "# \(line(title))\n\n"
    for entry in lines { text += "- \(entry.label)\(language("：", ": "))\(line(entry.text))\n" }
    for seal in seals { text += "- \(seal)：\n" }
    for block in blocks {
      switch block {
      case .heading(let name): text += "\n## \(line(name))\n"
      case .passage(let label, let body):
        text += "\n**\(line(label))**" + (body.isEmpty ? "\n" : "\n\n\(line(body))\n")
      case .boxes(let label, let boxes):
        let ticks = boxes.map { ($0.isTicked ? "☑ " : "□ ") + $0.name }.joined(separator: "  ")
        text += "\n**\(line(label))** \(ticks)\n"
      case .remark(let words): text += "\n\(line(words))\n"
      case .table(let heading, let rows):
        text += "\n| " + heading.map(line).joined(separator: " | ") + " |\n"
        text += "|" + heading.map { _ in " --- |" }.joined() + "\n"
        for row in rows { text += "| " + row.map(line).joined(separator: " | ") + " |\n" }
      }
    }
    return text
  }
}
