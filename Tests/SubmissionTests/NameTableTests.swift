import Criteria
import Rules
import Testing

@testable import Submission

@Suite("A name is found by its bytes")
struct NameTableTests {
  @Test("every name has the number that it was given")
  func everyName() {
    let names = (0..<500).map { (name: "名称 \($0)", value: $0 * 3) }
    let table = NameTable(names)
    for (name, value) in names { #expect(table.value(of: name) == value) }
    #expect(table.value(of: "名称 500") == nil)
    #expect(table.value(of: "名称 ") == nil)
    #expect(table.value(of: "") == nil)
  }

  @Test("a name is found in the middle of a text, and no byte beside it counts")
  func range() {
    let table = NameTable([("year", 1), ("years", 2), ("中", 3), ("", 4)])
    let bytes = Array("a year中s".utf8)
    #expect(table.value(of: bytes.span, 2..<6) == 1)
    #expect(table.value(of: bytes.span, 6..<9) == 3)
    #expect(table.value(of: bytes.span, 2..<7) == nil)
    #expect(table.value(of: bytes.span, 3..<6) == nil)
    #expect(table.value(of: bytes.span, 4..<4) == 4)
  }

  @Test("of two equal names the first counts")
  func repetition() {
    let table = NameTable([("a", 1), ("b", 2), ("a", 3), ("longer than eight", 4)])
    for (name, number) in [("a", 1), ("b", 2), ("longer than eight", 4)] {
      #expect(table.value(of: name) == number)
    }
  }

  @Test("a guessed key is right only where every byte is the same", arguments: 1..<70)
  func guess(_ length: Int) {
    let name = (0..<length).map { String(UnicodeScalar(UInt8(97 + $0 % 26))) }.joined()
    let table = NameTable([("first", 1), (name, 2)])
    var bytes = Array(#""\#(name)":"#.utf8)
    var guess = NameGuess()
    // What is found twice behind the same is what is guessed.
    for _ in 0..<2 {
      #expect(table.value(of: Array("first".utf8).span, 0..<5, &guess) == 1)
      #expect(table.value(of: bytes.span, 1..<1 + length, &guess) == 2)
    }
    #expect(table.value(of: Array("first".utf8).span, 0..<5, &guess) == 1)
    let found = table.guessedKey(by: guess, at: 0, bytes.span)
    #expect(found?.length == length && found?.value == 2)
    for index in bytes.indices {
      bytes[index] ^= 1
      #expect(table.guessedKey(by: guess, at: 0, bytes.span) == nil, "another byte \(index)")
      bytes[index] ^= 1
    }
    #expect(table.guessedKey(by: guess, at: 1, bytes.span) == nil)
    // The colon may stand apart, or not be there yet.
    bytes.removeLast()
    #expect(table.guessedKey(by: guess, at: 0, bytes.span) == nil)
  }

  @Test("an empty table knows nothing")
  func empty() {
    #expect(NameTable([]).value(of: "a") == nil)
    #expect(NameTable([]).value(of: "") == nil)
  }

  @Test("case and composition count")
  func exactBytes() {
    let table = NameTable([("café", 1)])
    #expect(table.value(of: "café") == 1)
    #expect(table.value(of: "CAFÉ") == nil)
    #expect(table.value(of: "cafe\u{301}") == nil)
  }

  @Test("every fact is found by its key and by its label", arguments: Catalogue.all.facts)
  func facts(_ fact: FactDefinition) throws {
    let number = try #require(Catalogue.all.number(of: fact))
    #expect(Reading.reader.vocabulary.facts.value(of: fact.key) == number)
    #expect(Reading.reader.vocabulary.facts.value(of: fact.label) == number)
  }

  @Test("every trait is found by its key and by its label", arguments: Catalogue.all.traits)
  func traits(_ trait: Rules.Trait) throws {
    let number = try #require(Catalogue.all.number(of: trait)) + BaseKey.count
    #expect(Reading.reader.vocabulary.base.value(of: trait.key) == number)
    #expect(Reading.reader.vocabulary.base.value(of: trait.label) == number)
  }
}
