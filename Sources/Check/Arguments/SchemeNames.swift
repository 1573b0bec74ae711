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
    if asksForAll { schemes = Scheme.all }
    for name in names where name != "all" {
      let scheme = try Scheme.required(name)
      if !schemes.contains(where: { $0.id == scheme.id }) { schemes.append(scheme) }
    }
  }

  /// What submissions are held against: those that they name themselves where none is named here.
  var choice: SchemeChoice {
    asksForAll ? .suitable(schemes) : schemes.isEmpty ? .ofSubmission : .chosen(schemes)
  }

  /// The same of those that were in force on a day, where one is asked for; and of the ones that are named
  /// those that were not.
  func choice(on day: CalendarDate?) throws(CommandFailure) -> (SchemeChoice, outOfForce: [Scheme])
  {
    guard let day else { return (choice, []) }
    guard asksForAll || schemes.isEmpty else {
      return (choice, schemes.filter { !$0.isInForce(on: day) })
    }
    let inForce = Scheme.all.filter { $0.isInForce(on: day) }
    guard !inForce.isEmpty else {
      throw .usage(
        "\(day.text) 时没有施行中的方案；basecheck schemes 列出各方案何时施行",
        "no scheme was in force on \(day.text); basecheck schemes lists when each was")
    }
    return (.suitable(inForce), [])
  }

  /// The names that stand in one word, with commas between.
  static func names(in word: String) -> [String] {
    word.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }
}
