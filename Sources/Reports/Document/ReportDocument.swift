import Evaluation

/// A report for people, or a part of one, as headings, lines, entries and tables, which each format writes in its own
/// way.
struct ReportDocument {
  /// What stands above the blocks.
  struct Head {
    /// What the document is, in a word or two.
    let title: String
    /// What it comes to in one line, which begins with the title.
    let headline: String
  }

  /// How something is coloured where there are colours.
  enum Tone {
    case good, bad, open, none

    init(_ status: Status) {
      self =
        switch status {
        case .pass: .good
        case .fail: .bad
        case .missing, .review: .open
        case .notApplicable: .none
        }
    }

    init(_ verdict: Verdict) {
      self =
        switch verdict {
        case .eligible: .good
        case .ineligible: .bad
        case .undetermined: .open
        }
    }
  }

  /// A column of a table.
  struct Column {
    let title: String
    /// Whether its cells are numbers, which stand to the right.
    var isOfNumbers = false
  }

  /// Something with a mark, and what is said of it below.
  struct Entry {
    /// A sign that tells without colour what the tone does.
    let mark: String
    let tone: Tone
    let title: String
    var lines: [Line] = []
  }

  /// A line below an entry.
  struct Line {
    let text: String
    /// Whether it is in the law's own words, which are Chinese in every language.
    var isLaw = false
  }

  enum Block {
    case heading(String)
    /// A heading below a heading.
    case subheading(String)
    case paragraph(String)
    /// What must not be overlooked.
    case note(String)
    case entries([Entry])
    /// Further entries of the list that stands before.
    case moreEntries([Entry])
    case table([Column], [[String]])
  }

  private(set) var blocks: [Block] = []

  init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }

  mutating func add(_ block: Block) { blocks.append(block) }

  /// Adds entries under a heading with their number; nothing where there are none.
  mutating func add(_ entries: [Entry], under heading: String, _ isMain: Bool = false) {
    guard !entries.isEmpty else { return }
    add(isMain ? .heading(heading) : .subheading(heading))
    add(.entries(entries))
  }

  /// Adds a table under a heading, without the columns in which nothing stands; nothing where it has no rows.
  mutating func add(
    _ columns: [Column], _ rows: [[String]], under heading: String, _ isMain: Bool = false
  ) {
    guard !rows.isEmpty else { return }
    add(isMain ? .heading(heading) : .subheading(heading))
    // A column in which nothing stands would say nothing.
    let used = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    add(.table(used.map { columns[$0] }, rows.map { row in used.map { row[$0] } }))
  }
}
