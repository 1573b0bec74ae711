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
    var seen: Set<String> = []
    var traits: [Trait] = []
    for item in scheme.items {
      for trait in item.traits where trait.followsFromCity && seen.insert(trait.key).inserted {
        traits.append(trait)
      }
    }
    traitsOfCity = traits
    numberWidth = items.map { $0.item.number.displayWidth }.max() ?? 0
    natureWidth = items.map { $0.nature.displayWidth }.max() ?? 0
  }
}

/// The words of an item in the language of a report.
final class ItemWords {
  let item: Item
  /// The scheme and the number.
  let identifier: String
  /// What the item is about, in the law's words.
  let text: String
  /// The same where nothing else is told of it: with the words of the item that it refers to.
  let textWithReference: String
  /// The law's word for its weight, or its translation.
  let nature: String
  /// Where its words stand.
  let citation: String
  /// How it was read.
  let reading: String

  fileprivate init(_ item: Item, of scheme: Scheme, _ wording: Wording) {
    self.item = item
    identifier = scheme.identifier(of: item)
    text = item.words
    textWithReference =
      item.reference.map { wording.labelled(item.words, $0.text) } ?? item.words
    nature = wording.nature(item.nature)
    citation = scheme.citation(of: item)
    reading = wording.reading(of: item)
  }

  /// The words broken to a width, which is the same throughout a run.
  func lines(width: Int) -> [String] {
    if let broken, broken.width == width { return broken.lines }
    let lines = text.wrapped(to: width)
    broken = (width: width, lines: lines)
    return lines
  }

  private var broken: (width: Int, lines: [String])?

  /// Every fact that decides the item, with how many years of it are looked at.
  lazy var facts: [(fact: FactDefinition, years: Int)] = {
    var years: [String: Int] = [:]
    func visit(_ condition: Condition) {
      switch condition {
      case .comparison(let comparison):
        let count = comparison.period.yearsLookedAt
        var facts = [comparison.fact] + (comparison.fact.derivation?.sources ?? [])
        if case .fact(let other) = comparison.limit { facts.append(other) }
        for fact in facts { years[fact.key] = max(years[fact.key] ?? 0, count) }
      case .reported(let fact, let count):
        years[fact.key] = max(years[fact.key] ?? 0, count)
      default: break
      }
      for part in condition.parts { visit(part) }
    }
    for condition in item.conditions { visit(condition) }
    return item.facts.map { (fact: $0, years: years[$0.key] ?? 1) }
  }()
}

extension Period {
  /// How many years a figure is looked at, the last full year being the first.
  fileprivate var yearsLookedAt: Int {
    switch self {
    case .latest: 1
    case .yearBefore, .riseOverLastYear: 2
    case .secondYearBefore, .eachOfThreeYears: FactRow.recentYears
    }
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
    if let found = known.first(where: { $0.scheme.id.utf8.elementsEqual(scheme.id.utf8) }) {
      return found
    }
    let words = SchemeWords(scheme, wording)
    known.append(words)
    return words
  }
}
