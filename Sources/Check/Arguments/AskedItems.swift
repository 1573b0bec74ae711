import Criteria
import Rules
import Submission

/// Items as they are named on a command line: by their identifiers, or by numbers of any scheme.
struct AskedItems {
  /// A number, and its scheme where that is named.
  private var names: [(scheme: String?, number: String)] = []

  /// - Parameter schemes: The schemes that are judged by, where they are named.
  init(_ words: [String], of schemes: SchemeNames) throws(CommandFailure) {
    let possible = schemes.schemes.isEmpty ? Scheme.all : schemes.schemes
    for word in words {
      if let slash = word.utf8.firstIndex(of: UInt8(ascii: "/")) {
        let scheme = try Scheme.required(String(word[..<slash]))
        let number = String(word[word.utf8.index(after: slash)...])
        guard scheme.item(number) != nil else {
          throw Self.unknown(number, of: [scheme], seeAlso: "basecheck show \(scheme.id)")
        }
        names.append((scheme.id, number))
      } else {
        guard possible.contains(where: { $0.item(word) != nil }) else {
          throw Self.unknown(word, of: possible, seeAlso: "basecheck show all")
        }
        names.append((nil, word))
      }
    }
  }

  private static func unknown(
    _ number: String, of schemes: [Scheme], seeAlso: String
  ) -> CommandFailure {
    let nearest = nearestName(to: number, among: schemes.flatMap { $0.items.map { $0.number } })
    return .unknownName(
      Bilingual("没有第“\(number)”条（--why）", "there is no item \"\(number)\" (--why)"),
      nearest: nearest, seeAlso: seeAlso)
  }

  /// The places in a scheme of the items that are asked for, in the scheme's order.
  func items(of scheme: Scheme) -> [Int] {
    scheme.items.indices.filter { index in
      names.contains { name in
        name.number == scheme.items[index].number && (name.scheme ?? scheme.id) == scheme.id
      }
    }
  }
}
