import Rules

/// What is the same in every verdict of a scheme in a run: the words of its items, and what it asks for.
final class SchemeWords {
  let scheme: Scheme
  /// The words of each item, in the scheme's order.
  let items: [ItemWords]
  /// Whether the scan of the table may have lost the bar of some sign.
  let hasSignsInDoubt: Bool
  /// The traits that matter to the scheme and follow from a base's city.
  let traitsOfCity: [Trait]

  /// The columns that the longest number takes, and the longest nature.
  let numberWidth: Int
  let natureWidth: Int

  fileprivate init(_ scheme: Scheme, _ wording: Wording) {
    self.scheme = scheme
    items = scheme.items.map { ItemWords($0, of: scheme, wording) }
    hasSignsInDoubt = scheme.hasSignsInDoubt
    var traits: [Trait] = []
    for item in scheme.items {
      for trait in item.traits
      where trait.followsFromCity && !traits.contains(where: { $0.key == trait.key }) {
        traits.append(trait)
      }
    }
    traitsOfCity = traits
    numberWidth = items.map { $0.item.number.displayWidth }.max() ?? 0
    natureWidth = items.map { $0.nature.displayWidth }.max() ?? 0
  }
}

/// The words of an item in the language of a report; those that not every report has are made when they are
/// asked for.
final class ItemWords {
  let item: Item
  private let scheme: Scheme
  private let wording: Wording
  /// The scheme and the number.
  lazy var identifier = scheme.identifier(of: item)
  /// What the item is about, in the law's words.
  let text: String
  /// The same where nothing else is told of it: with the words of the item that it refers to.
  let textWithReference: String
  /// The law's word for its weight, or its translation.
  let nature: String
  /// Where its words stand.
  lazy var citation = scheme.citation(of: item)
  /// The same without the title of the document.
  lazy var place = scheme.place(of: item)
  /// How it was read.
  lazy var reading = wording.reading(of: item)

  fileprivate init(_ item: Item, of scheme: Scheme, _ wording: Wording) {
    self.item = item
    self.scheme = scheme
    self.wording = wording
    text = item.words
    textWithReference =
      item.reference.map { wording.labelled(item.words, $0.text) } ?? item.words
    nature = wording.nature(item.nature)
  }

  /// The words broken to a width, which is the same throughout a run.
  func lines(width: Int) -> [String] {
    if let broken, broken.width == width { return broken.lines }
    let lines = text.wrapped(to: width)
    broken = (width: width, lines: lines)
    return lines
  }

  /// What the item is, as members of JSON, once that was written.
  var members: ConstantJSON?

  private var broken: (width: Int, lines: [String])?

  /// Every fact that decides the item.
  lazy var facts: [FactWords] = {
    var read: [String: Range<Int>] = [:]
    for condition in item.conditions {
      for (key, years) in condition.yearsRead {
        let known = read[key] ?? years
        read[key] =
          min(known.lowerBound, years.lowerBound)..<max(known.upperBound, years.upperBound)
      }
    }
    return item.facts.map { FactWords($0, in: read[$0.key] ?? 0..<1) }
  }()
}

/// A fact that decides an item.
final class FactWords {
  let fact: FactDefinition
  /// The years of it that are looked at.
  let years: Range<Int>
  /// What the fact is, as members of JSON, once that was written.
  var members: ConstantJSON?

  fileprivate init(_ fact: FactDefinition, in years: Range<Int>) {
    self.fact = fact
    self.years = years
  }
}

/// The words of the schemes that a run has come to, each made once.
struct SchemeWordsOfRun {
  private let wording: Wording
  private var known: [SchemeWords] = []

  init(_ wording: Wording) {
    self.wording = wording
  }

  mutating func words(of scheme: Scheme) -> SchemeWords {
    // There are few, and bytes are compared, which costs less than a hash.
    if let found = known.first(where: { $0.scheme.id.hasSameBytes(as: scheme.id) }) {
      return found
    }
    let words = SchemeWords(scheme, wording)
    known.append(words)
    return words
  }
}
