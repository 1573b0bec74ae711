import Rules

extension Dossier {
  /// The page for a terminal.
  public func text(width: Int = 100) -> String {
    var text = title + "\n"
    for line in lines { text += "\(line.label)\(language("：", ": "))\(line.text.printable)\n" }
    for seal in seals { text += "\(seal)：____________\n" }
    for block in blocks {
      switch block {
      case .heading(let name): text += "\n\(name)\n"
      case .passage(let label, let body):
        let words = body.isEmpty ? label : "\(label)\(language("：", ": "))\(body)"
        text += words.split(separator: "\n").flatMap {
          $0.description.printable.wrapped(to: width - 2)
        }
        .map { "  " + $0 + "\n" }.joined()
      case .boxes(let label, let boxes):
        let ticks = boxes.map { ($0.isTicked ? "☑ " : "□ ") + $0.name }.joined(separator: "  ")
        text += "  \(label)\(language("：", ": "))\(ticks)\n"
      case .remark(let words):
        text += "\n" + words.printable.wrapped(to: width).joined(separator: "\n") + "\n"
      case .table(let heading, let rows): text += table([heading] + rows)
      }
    }
    return text
  }

  private func table(_ rows: [[String]]) -> String {
    let rows = rows.map { $0.map { $0.printable } }
    let columns = rows.map { $0.count }.max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].displayWidth : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { index, cell in
        index + 1 < row.count ? cell.padded(to: widths[index]) : cell
      }
      var line = "  " + cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
