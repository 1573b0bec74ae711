import Rules

/// Finds the facts that people mean who write a name in their own way: with other spaces or letters of full
/// width, with the number of the row before or the unit behind, by a common name, or by a part of it.
///
/// It is made once a name is met that is no fact's own, since making it takes longer than reading a file.
struct WrittenNames: Sendable {
  /// What a name comes to.
  enum Match {
    case none
    /// Its own name but for spaces, width and what stands around it, or a name that no other fact has.
    case one(Int)
    /// The only one that the schemes in use ask for, of several that have the name.
    case asked(Int, among: [Int])
    /// Several have the name, and the schemes in use ask for none of them or for more than one.
    case several([Int])
  }

  private let catalogue: Catalogue
  /// The facts by their keys, labels and aliases as folded.
  private var own: [String: Int] = [:]
  /// The facts by the names that people use, as folded.
  private var common: [String: [Int]] = [:]
  /// The labels as folded, by the number of the fact.
  private var labels: [String]
  private var askedOfSchemes: [Int: Set<Int>] = [:]

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    labels = catalogue.facts.map { Self.folded($0.label) }
    catalogue.forEachFactName { name, number in
      let folded = Self.folded(name)
      if own[folded] == nil { own[folded] = number }
    }
    for line in catalogue.commonNames.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let fact = catalogue.fact(named: String(parts[0])),
        let number = catalogue.number(of: fact)
      else { continue }
      for name in parts[1].split(separator: "、") {
        common[Self.folded(String(name)), default: []].append(number)
      }
    }
  }

  /// The facts that a scheme asks for, those that others follow from among them.
  private mutating func facts(ofScheme number: Int) -> Set<Int> {
    if let known = askedOfSchemes[number] { return known }
    var found: Set<Int> = []
    let scheme = catalogue.schemes[number]
    for index in scheme.items.indices {
      for condition in scheme.items[index].conditions {
        condition.forEachLeaf { leaf in
          leaf.forEachOwnFact { fact, _ in
            for fact in [fact] + (fact.derivation?.sources ?? []) {
              if let number = catalogue.number(of: fact) { found.insert(number) }
            }
          }
        }
      }
    }
    askedOfSchemes[number] = found
    return found
  }

  private mutating func facts(ofSchemes schemes: [Int]) -> Set<Int> {
    schemes.reduce(into: []) { found, scheme in found.formUnion(facts(ofScheme: scheme)) }
  }

  /// The facts that a name may stand for.
  ///
  /// - Parameter schemes: The schemes in use, by their numbers.
  mutating func match(_ name: String, schemes: [Int]) -> Match {
    let (variants, unit) = Self.variants(of: name)
    for (index, variant) in variants.enumerated() {
      func isInUnit(_ number: Int) -> Bool {
        unit == nil || index < variants.count - 1
          || catalogue.facts[number].isMeasured(in: unit ?? "")
      }
      if let number = own[variant], isInUnit(number) { return .one(number) }
      guard let named = common[variant]?.filter(isInUnit), !named.isEmpty else { continue }
      if named.count == 1 { return .one(named[0]) }
      let asked = facts(ofSchemes: schemes)
      let fitting = named.filter { asked.contains($0) }
      if fitting.count == 1 { return .asked(fitting[0], among: named) }
      return .several(fitting.isEmpty ? named : fitting)
    }
    return .none
  }

  /// The facts of whose labels a name is a part, or that are a part of it, those of the schemes in use alone
  /// where there are any.
  mutating func holding(_ name: String, schemes: [Int]) -> [Int] {
    let part = Self.folded(name)
    // One character says nothing, and a whole sentence holds half of all labels.
    guard (6...300).contains(part.utf8.count) else { return [] }
    let found = labels.indices.filter { number in
      let label = labels[number]
      return label.holds(part) || label.utf8.count >= 9 && part.holds(label)
    }
    let asked = facts(ofSchemes: schemes)
    let fitting = found.filter { asked.contains($0) }
    return fitting.isEmpty ? found : fitting
  }

  /// The candidates for a misspelt name that the schemes in use ask for.
  mutating func labels(askedBy schemes: [Int]) -> [String] {
    facts(ofSchemes: schemes).sorted().flatMap { number in
      [catalogue.facts[number].key, catalogue.facts[number].label]
    }
  }

  // MARK: - Folding

  /// A name without what people write differently: spaces, quotes, dashes and brackets, the width and the
  /// case of letters.
  static func folded(_ name: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in name.halfWidth.unicodeScalars {
      switch scalar {
      case "A"..."Z": view.append(Unicode.Scalar(UInt8(scalar.value) + 32))
      case "a"..."z", "0"..."9", "/", "&", ".": view.append(scalar)
      // Roman numerals, and all that is neither punctuation nor a space.
      case "\u{2160}"..."\u{216B}", "\u{3400}"..."\u{9FFF}": view.append(scalar)
      default: if scalar.value > 0xFFFF { view.append(scalar) }
      }
    }
    return String(view)
  }

  /// A name as folded, and the same without the number of its row, the words 其中 before it and the unit in
  /// brackets behind it.
  ///
  /// - Returns: The variants, and the unit that the last of them is without.
  private static func variants(of name: String) -> (variants: [String], unit: String?) {
    guard name.utf8.count <= 300 else { return ([], nil) }
    var variants = [folded(name)]
    func add(_ text: String) {
      let folded = folded(text)
      if !folded.isEmpty, !variants.contains(folded) { variants.append(folded) }
    }
    let bare = withoutLead(name.halfWidth.trimmed)
    add(bare)
    guard let opening = bare.lastIndex(of: "("), bare.last == ")" else { return (variants, nil) }
    let count = variants.count
    add(String(bare[..<opening]))
    guard variants.count > count else { return (variants, nil) }
    return (variants, String(bare[bare.index(after: opening)...].dropLast()).trimmed)
  }

  private static func withoutLead(_ name: String) -> String {
    var scalars = Array(name.unicodeScalars)[...]
    // A number of a row ends with a point, a comma, a bracket or a space.
    let digits = scalars.prefix { ("0"..."9").contains($0) || $0 == "." || $0 == "(" }
    if digits.contains(where: { ("0"..."9").contains($0) }) {
      let rest = scalars.dropFirst(digits.count)
      let signs = rest.prefix { [")", "、", " ", "."].contains($0) }
      if !signs.isEmpty || digits.last == "." || digits.contains(".") {
        scalars = rest.dropFirst(signs.count)
      }
    }
    for lead in ["其中:", "其中", "#"] where scalars.starts(with: lead.unicodeScalars) {
      scalars = scalars.dropFirst(lead.unicodeScalars.count)
      break
    }
    var view = String.UnicodeScalarView()
    for scalar in scalars { view.append(scalar) }
    return String(view)
  }
}

extension FactDefinition {
  /// Whether a word in brackets is a unit of the fact, or says no more than who is asked for it.
  fileprivate func isMeasured(in word: String) -> Bool {
    units.contains { $0.symbol == word || $0.aliases.contains(word) }
      // Who fills in a row stands behind its name as well.
      || word.hasSuffix("填写")
  }
}

extension String {
  /// Whether another text stands somewhere in it.
  fileprivate func holds(_ part: String) -> Bool {
    let (own, other) = (Array(utf8), Array(part.utf8))
    guard other.count <= own.count else { return false }
    return (0...own.count - other.count).contains { own[$0...].starts(with: other) }
  }
}
