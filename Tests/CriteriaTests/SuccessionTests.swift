import Criteria
import Rules
import Testing

@Suite("What took the place of what follows from the words of both tables")
struct SuccessionTests {
  /// A link with the items that it names.
  struct Case: Sendable, CustomTestStringConvertible {
    let old: Scheme
    let new: Scheme
    let link: Succession.Link

    var testDescription: String { "\(old.id)/\(link.old) \(new.id)/\(link.new)" }
  }

  static let cases: [Case] = Succession.all.flatMap { succession -> [Case] in
    guard let old = Catalogue.all.scheme(named: succession.old),
      let new = Catalogue.all.scheme(named: succession.new)
    else { return [] }
    return succession.links.map { Case(old: old, new: new, link: $0) }
  }

  @Test("every table of 2021 has its successor, and no pair stands twice")
  func pairs() {
    #expect(
      Succession.all.map { "\($0.old) \($0.new)" }.sorted()
        == Catalogue.all.schemes.map { $0.id }.filter { $0.hasPrefix("2021-") }
        .map { "\($0) 2023-draft" }.sorted())
    #expect(Self.cases.count == Succession.all.reduce(0) { $0 + $1.links.count })
  }

  @Test("each item says what a link says that it does", arguments: cases)
  func words(_ example: Case) throws {
    let old = try #require(example.old.item(example.link.old))
    let new = try #require(example.new.item(example.link.new))
    #expect(old.words.contains(example.link.oldWords))
    #expect(new.words.contains(example.link.newWords))
    // Two characters would be found anywhere.
    #expect(min(example.link.oldWords.count, example.link.newWords.count) >= 2)
  }

  @Test("no link stands twice, nor for a row that takes over another's")
  func repetitions() {
    for succession in Succession.all {
      let pairs = succession.links.map { "\($0.old) \($0.new)" }
      #expect(Set(pairs).count == pairs.count, "\(succession.old)")
    }
    for example in Self.cases {
      #expect(example.old.item(example.link.old)?.reference == nil)
    }
  }

  /// The longest run of characters that two texts share.
  private func common(_ one: String, _ other: String) -> String {
    let characters = Array(one)
    var best = ""
    for start in characters.indices {
      var end = start + best.count + 1
      while end <= characters.count, other.contains(String(characters[start..<end])) {
        best = String(characters[start..<end])
        end += 1
      }
    }
    return best
  }

  /// Rows that share many characters and are about something else.
  private static let strangers = [
    // 4000 万元/公顷（特殊类型地区 … of investment, and of output.
    "2021-general/22 5",
    // The sectors 金融、医疗、教育 that are listed in both: applications of data, and of data centres.
    "2021-bigdata/6 S22",
    // 网络覆盖率 ≥ 30% of 5G, and of new industrial networks.
    "2021-iiot/1 S12",
  ]

  @Test("rows that share ten characters are linked, or known to be about something else")
  func forgotten() {
    for succession in Succession.all {
      guard let old = Catalogue.all.scheme(named: succession.old),
        let new = Catalogue.all.scheme(named: succession.new)
      else { continue }
      for item in old.items where item.reference == nil && item.nature.isTableRow {
        for other in new.items where other.nature.isTableRow {
          let words = common(item.words, other.words)
          let isLinked = succession.links.contains {
            $0.old == item.number && $0.new == other.number
          }
          guard words.count >= 10, !isLinked else { continue }
          #expect(
            Self.strangers.contains("\(old.identifier(of: item)) \(other.number)"),
            "\(old.identifier(of: item)) and \(other.number) share “\(words)”")
        }
      }
    }
  }
}
