/// A code of 《国民经济行业分类》 (GB/T 4754-2017): the letter of a section (门类) and two to four digits, of a
/// division (大类), a group (中类) or a class (小类), as in C35, C351 and C3511.
public struct IndustryCode: Hashable, Sendable {
  /// The letter of the section.
  let section: Character
  /// The digits.
  let digits: String

  /// What is wrong with what looks like a code.
  public enum Fault: Error, Hashable, Sendable {
    /// The standard has no section of the letter.
    case noSection
    /// There are fewer digits than two or more than four.
    case digits
    /// The first two digits are no division of the section; that of the division, where it is one.
    case otherSection(Character?)
    /// The letter of the section is missing; that of the division.
    case noLetter(Character)
  }

  /// The sections with the first and the last of their divisions.
  private static let sections: [(letter: Character, first: Int, last: Int)] = [
    ("A", 1, 5), ("B", 6, 12), ("C", 13, 43), ("D", 44, 46), ("E", 47, 50), ("F", 51, 52),
    ("G", 53, 60), ("H", 61, 62), ("I", 63, 65), ("J", 66, 69), ("K", 70, 70), ("L", 71, 72),
    ("M", 73, 75), ("N", 76, 79), ("O", 80, 82), ("P", 83, 83), ("Q", 84, 85), ("R", 86, 90),
    ("S", 91, 96), ("T", 97, 97),
  ]

  /// Reads a letter and digits.
  init(parsing text: String) throws(Fault) {
    guard let letter = text.uppercased().first,
      let section = Self.sections.first(where: { $0.letter == letter })
    else { throw .noSection }
    let digits = String(text.dropFirst())
    guard (2...4).contains(digits.utf8.count), let division = Int(digits.prefix(2)) else {
      throw .digits
    }
    guard (section.first...section.last).contains(division) else {
      throw .otherSection(Self.section(ofDivision: division))
    }
    self.section = letter
    self.digits = digits
  }

  private static func section(ofDivision division: Int) -> Character? {
    sections.first { ($0.first...$0.last).contains(division) }?.letter
  }

  /// The codes that stand in a text, and what is wrong with what looks like one.
  static func codes(
    in text: String
  ) -> (codes: [IndustryCode], faults: [(text: String, fault: Fault)]) {
    var codes: [IndustryCode] = []
    var faults: [(text: String, fault: Fault)] = []
    var bare: [String] = []
    for word in words(of: text) {
      let digits = word.drop { $0.isLetter }
      let isOfDigits = !digits.isEmpty && digits.allSatisfy { $0.isNumber }
      guard isOfDigits else { continue }
      switch word.count - digits.count {
      case 0: bare.append(word)
      case 1:
        do throws(Fault) {
          codes.append(try IndustryCode(parsing: word))
        } catch {
          faults.append((word, error))
        }
      default: continue
      }
    }
    if codes.isEmpty, faults.isEmpty {
      for word in bare where (2...4).contains(word.count) {
        guard let letter = Int(word.prefix(2)).flatMap(section(ofDivision:)) else { continue }
        faults.append((word, .noLetter(letter)))
      }
    }
    return (codes, faults)
  }

  /// The runs of letters and digits of a text, but for those of the standard's own name and of years.
  private static func words(of text: String) -> [String] {
    let characters = Array(text.halfWidth)
    func isPart(_ index: Int) -> Bool {
      let character = characters[index]
      return character.isASCII && (character.isLetter || character.isNumber)
    }
    /// What stands beside a run, spaces apart.
    func neighbour(_ index: Int, _ step: Int) -> Character? {
      var index = index
      while characters.indices.contains(index) {
        if !characters[index].isWhitespace { return characters[index] }
        index += step
      }
      return nil
    }
    var words: [String] = []
    var isBehindName = false
    var start = 0
    while start < characters.count {
      guard isPart(start) else {
        start += 1
        continue
      }
      var end = start
      while end < characters.count, isPart(end) { end += 1 }
      let word = String(characters[start..<end])
      let before = neighbour(start - 1, -1)
      // GB/T 4754-2017 is the standard's name, however it is spaced.
      let isOfName = before.map { ["/", "-", "—", "－", "–"].contains($0) } ?? false
      if !isOfName, !isBehindName, neighbour(end, 1) != "年", word.uppercased() != "GB" {
        words.append(word)
      }
      isBehindName = isOfName && word.uppercased() == "T"
      start = end
    }
    return words
  }
}
