/// One indicator table with its source.
///
/// It is a class only so that it is handed on for the price of a reference; it never changes.
public final class Scheme: Sendable {
  /// The name on the command line.
  public let id: String
  /// Other names for it.
  public let aliases: [String]
  /// The table's own title.
  public let title: String
  /// The document that the table is from.
  public let source: Citation
  /// What the verdict is about.
  public let purpose: Purpose
  /// Which bases the scheme is for; `nil` where nothing in a submission tells.
  public let audience: Condition?
  /// What a reader of the verdict must know besides, such as what is not checked.
  public let remark: Bilingual?
  /// The prints of the same limits that tell which signs may have lost their bar.
  public let otherPrints: OtherPrints?
  /// The sections that a panel scores, in the table's order.
  public let sections: [ScoredSection]
  /// The last full year before the application; 近三年 ends with it. `nil` where the document sets no
  /// year: then it is the last full year of the figures.
  public let lastFullYear: Int?
  /// Until when the table holds.
  public let validity: Validity
  /// The table's rows in the law's order, then what the document demands outside the table. They are made
  /// when they are first asked for.
  public var items: [Item] { table() }
  private let table: @Sendable () -> [Item]
  /// The notes at the table's foot, in their order.
  public let notes: [TableNote]
  /// What is to be handed in, by when, to whom and under which seal, in the document's order.
  public let filing: [FilingRule]
  /// What the form has signed or sealed, in its words; empty where the scheme is no form.
  public let seals: [String]
  /// The list of those put forward that goes with the forms, where the document asks for one.
  public let roll: Roll?
  /// The term that an approval begins, where the document sets one.
  public let term: Term?

  /// - Parameter items: The rows, which are asked for as often as they are used: what is made once.
  public init(
    id: String, aliases: [String], title: String, source: Citation, lastFullYear: Int?,
    validity: Validity = .open("", at: ""), purpose: Purpose = .eligibility,
    audience: Condition? = nil,
    remark: Bilingual? = nil, otherPrints: OtherPrints? = nil,
    sections: [ScoredSection] = [], items: @autoclosure @escaping @Sendable () -> [Item],
    notes: [TableNote] = [], filing: [FilingRule] = [], seals: [String] = [],
    roll: Roll? = nil, term: Term? = nil
  ) {
    self.roll = roll
    self.term = term
    self.filing = filing
    self.seals = seals
    self.remark = remark
    self.otherPrints = otherPrints
    self.purpose = purpose
    self.audience = audience
    self.sections = sections
    self.id = id
    self.aliases = aliases
    self.title = title
    self.source = source
    self.lastFullYear = lastFullYear
    self.validity = validity
    table = items
    self.notes = notes
  }

  /// Whether the scan of the table may have lost the bar of some sign.
  public var hasSignsInDoubt: Bool {
    items.contains { $0.conditions.contains { $0.hasSignInDoubt } }
  }

  /// Whether the name is its identifier or an alias.
  public func isNamed(_ name: String) -> Bool { id == name || aliases.contains(name) }

  /// The item with the given number.
  public func item(_ number: String) -> Item? {
    let items = items
    return items.indices.first { items[$0].number.hasSameBytes(as: number) }.map { items[$0] }
  }

  /// The notes that decide some of the given items, or all notes where these are all items.
  public func notes(on items: [Item]) -> [TableNote] {
    if items.count == self.items.count { return notes }
    return notes.filter { note in items.contains { note.items.contains($0.number) } }
  }

  /// The identifier of an item: the scheme and the number, with a slash between.
  public func identifier(of item: Item) -> String { "\(id)/\(item.number)" }

  /// Where an item stands, with the title of the document.
  public func citation(of item: Item) -> String {
    "\(source.document)\(source.bracketedNumber)\(place(of: item))"
  }

  /// Where an item stands in its document, whose title is told elsewhere.
  public func place(of item: Item) -> String {
    // A space stands between a digit and a word, none between two words.
    let part = source.part + (source.part.last?.isASCII == true ? " " : "")
    // The rows of a return are cited by their numbers, those of its annexes by their names.
    let isNumbered = item.number.first?.isNumber == true
    let place =
      purpose == .annualReturn
      ? part + (isNumbered ? "第 \(item.number) 项" : item.number)
      : "\(part)第 \(item.number) 条"
    return item.place ?? place
  }
}

/// What a scheme's verdict is about.
public enum Purpose: String, CaseIterable, Hashable, Sendable {
  /// Whether a base may apply for a title.
  case eligibility
  /// Whether a base keeps the title that it has.
  case retention
  /// Whether a form that is filed is complete, such as the annual return.
  case annualReturn
}

/// Other prints of a table's limits, named for the readers of a report.
public struct OtherPrints: Sendable {
  /// An earlier print of the same table.
  public let earlier: Bilingual
  /// A later document with the same indicators.
  public let later: Bilingual
  /// Limits on which a figure may be read in more ways than two.
  public let limits: [LimitReadings]

  /// - Parameters:
  ///   - earlier: What an earlier print is called.
  ///   - later: What a later document with the same indicators is called.
  ///   - limits: Limits on which a figure may be read in more ways than two.
  public init(earlier: Bilingual, later: Bilingual, limits: [LimitReadings] = []) {
    self.earlier = earlier
    self.later = later
    self.limits = limits
  }
}

/// What each document gives for a figure that stands exactly on a limit whose sign is in doubt.
public struct LimitReadings: Sendable {
  let fact: FactDefinition
  /// All of the readings in one phrase.
  public let words: Bilingual

  /// - Parameters:
  ///   - fact: The figure that may stand on the limit.
  ///   - words: All of the readings in one phrase.
  public init<Value>(of fact: Fact<Value>, _ words: Bilingual) {
    self.fact = fact.definition
    self.words = words
  }

  /// Whether they are about the figure that a comparison reads.
  public func concern(_ comparison: Comparison) -> Bool { comparison.fact.key == fact.key }
}

/// A part of a table that a panel scores as a whole.
public struct ScoredSection: Sendable {
  /// The score, whose largest value is the section's maximum.
  public let score: FactDefinition

  /// - Parameter score: The points of the section, whose largest value is its maximum.
  public init(_ score: Fact<Score>) {
    self.score = score.definition
  }
}

/// Where a table stands.
public struct Citation: Hashable, Sendable {
  /// The document's title, in 《》.
  public let document: String
  /// The document's number, such as 工信厅规函〔2021〕85号.
  public let number: String
  /// The authority that issued it.
  public let issuer: String
  /// The date that the document prints.
  public let date: String
  /// The annex that holds the table.
  public let part: String

  /// The number in brackets, or nothing where the document has none.
  public var bracketedNumber: String { number.isEmpty ? "" : "（\(number)）" }

  /// - Parameters:
  ///   - document: The title, in 《》.
  ///   - number: The document's number; empty where it has none.
  ///   - issuer: The authority that issued it.
  ///   - date: The date that the document prints, as in `2021-06-23`, or as much of it as is known.
  ///   - part: The annex or article that holds the table.
  public init(document: String, number: String, issuer: String, date: String, part: String) {
    self.document = document
    self.number = number
    self.issuer = issuer
    self.date = date
    self.part = part
  }
}
