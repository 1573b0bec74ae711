import Assessment
import Criteria
import Rules
import Submission

/// Schemes as they are named on a command line: one after the other or with commas between, or `all`.
struct SchemeNames {
  /// The schemes, each once, in the order they are named.
  private(set) var schemes: [Scheme] = []
  /// Whether `all` is among the names.
  private(set) var asksForAll = false

  init(_ words: [String]) throws(CommandFailure) {
    let names = words.flatMap { Self.names(in: $0) }
    asksForAll = names.contains("all")
    if asksForAll { schemes = Catalogue.all.schemes }
    for name in names where name != "all" {
      let scheme = try Catalogue.all.requireScheme(name)
      if !schemes.contains(where: { $0.id == scheme.id }) { schemes.append(scheme) }
    }
  }

  /// What submissions are held against: those that they name themselves where none is named here.
  var choice: SchemeChoice {
    asksForAll ? .suitable(schemes) : schemes.isEmpty ? .ofSubmission : .chosen(schemes)
  }

  /// The names that stand in one word, with commas between.
  static func names(in word: String) -> [String] {
    word.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }
}
