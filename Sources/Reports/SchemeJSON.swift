public import Rules

/// A scheme's items as data: the JSON of `show`.
public struct SchemeJSON {
  /// Raised when a member changes its meaning or goes; new members don't raise it.
  public static let formatVersion = 1

  private let language: Language
  /// Where the lists are found that schemes can use.
  private let catalogue: Catalogue?

  /// - Parameter catalogue: Where the lists are found that schemes can use; none are told without it.
  public init(_ language: Language, in catalogue: Catalogue? = nil) {
    self.language = language
    self.catalogue = catalogue
  }

  /// A scheme with the given items, which are all of them or some.
  public func text(of scheme: Scheme, items: [Item]) -> String {
    text(of: [(scheme: scheme, items: items)])
  }

  /// The same of several schemes: an array, but for a single one.
  public func text(of selections: [(scheme: Scheme, items: [Item])]) -> String {
    var writer = JSONWriter(isPretty: true)
    if selections.count == 1 {
      for selection in selections { write(selection.scheme, selection.items, to: &writer) }
    } else {
      writer.array(selections) { write($1.scheme, $1.items, to: &$0) }
    }
    return writer.text + "\n"
  }

  /// A scheme with all that a form needs to know of it: what it asks of the base, and every fact once.
  public func form(of scheme: Scheme, in catalogue: Catalogue) -> String {
    var writer = JSONWriter(isPretty: false)
    writer.object { writer in
      members(scheme, scheme.items, to: &writer)
      FormDescription(of: scheme, in: catalogue, language).write(to: &writer)
    }
    return writer.text
  }

  private func write(_ scheme: Scheme, _ items: [Item], to writer: inout JSONWriter) {
    writer.object { members(scheme, items, to: &$0) }
  }

  private func members(_ scheme: Scheme, _ items: [Item], to writer: inout JSONWriter) {
    writer.member("format", "basecheck-scheme")
    writer.member("formatVersion", Self.formatVersion)
    writer.member("scheme", scheme.id)
    writer.member("aliases", scheme.aliases)
    writer.member("title", scheme.title)
    writer.member("source") { $0.citation(scheme.source) }
    writer.member("validity") { $0.validity(of: scheme) }
    writer.member("lastFullYear", scheme.lastFullYear)
    writer.member("items") { writer in
      writer.array(items) { writer, item in
        writer.object { writer in
          writer.itemMembers(item, of: scheme, Wording(language))
          writer.member("condition") { $0.condition(item.condition) }
          writer.member("scopeCondition") { writer in
            if let condition = item.scope.condition {
              writer.condition(condition)
            } else {
              writer.null()
            }
          }
          writer.member("exemption") { writer in
            if let condition = item.scope.exemption {
              writer.condition(condition)
            } else {
              writer.null()
            }
          }
          writer.member("facts") { writer in
            writer.array(item.facts) { $0.fact($1) }
          }
        }
      }
    }
    if let catalogue {
      writer.member("lists") { writer in
        writer.array(catalogue.lists(for: items, of: scheme)) { writer, list in
          writer.list(list, Wording(language))
        }
      }
    }
    if items.count == scheme.items.count {
      writer.member("filing") { writer in
        writer.array(scheme.filing) { writer, rule in
          writer.object { writer in
            writer.member("kind", rule.kind.rawValue)
            writer.member("label", rule.kind.label[language])
            writer.member("text", rule.text)
            writer.member(
              "citation", scheme.source.document + scheme.source.bracketedNumber + rule.place)
          }
        }
      }
    }
    writer.member("notes") { writer in
      writer.array(scheme.notes(on: items)) { writer, note in
        writer.object { writer in
          writer.member("number", note.number)
          writer.member("text", note.text)
          writer.member("effect", note.effect[language])
          writer.member("items", note.items)
        }
      }
    }
  }
}

extension JSONWriter {
  mutating func citation(_ source: Citation) {
    object { writer in
      writer.member("document", source.document)
      writer.member("number", source.number)
      writer.member("issuer", source.issuer)
      writer.member("date", source.date)
      writer.member("part", source.part)
    }
  }

  /// The members that say what an item is, the same in `show` and in a report.
  mutating func itemMembers(_ item: Item, of scheme: Scheme, _ wording: Wording) {
    member("id", scheme.identifier(of: item))
    member("number", item.number)
    member("category", item.category)
    member("indicator", item.indicator)
    member("kind", item.kind)
    member("nature", item.nature.rawValue)
    member("scope", item.scope.label)
    member("text", item.text)
    member("reading", wording.reading(of: item))
    member("citation", scheme.citation(of: item))
    member("reference") { writer in
      if let reference = item.reference {
        writer.object { writer in
          writer.member("item", reference.item)
          writer.member("text", reference.text)
        }
      } else {
        writer.null()
      }
    }
  }

  private static func kind(of fact: FactDefinition) -> String {
    switch fact.kind {
    case .figure, .wholeNumber: "figure"
    case .score: "score"
    case .text: "text"
    case .attestation: "attestation"
    }
  }

  mutating func fact(_ fact: FactDefinition) {
    object { $0.factMembers(fact) }
  }

  mutating func factMembers(_ fact: FactDefinition) {
    member("key", fact.key)
    member("label", fact.label)
    member("kind", Self.kind(of: fact))
    member("returnRow", fact.returnRow)
    if let limit = fact.textLimit { member(fact.isOfLines ? "limitOfLine" : "limit", limit) }
    guard fact.kind.isFigure || fact.kind == .score else { return }
    member("unit", fact.unit.symbol)
    member("units", fact.units.map { $0.symbol })
    member("partOf", fact.wholes.map { $0.key })
    member("derivedFrom", fact.derivation?.sources.map { $0.key } ?? [])
    member("definition", fact.definition)
  }

  /// A condition as data: a node of `compare`, `attested`, `scored`, `reported`, `trait`, `all`, `any`, `not`, `when`,
  /// `given` or `relaxable`.
  mutating func condition(_ condition: Condition) {
    object { writer in
      switch condition {
      case .comparison(let comparison):
        writer.member("compare", comparison.fact.key)
        writer.member("label", comparison.fact.label)
        writer.member("period", comparison.period.rawValue)
        writer.member("relation", comparison.relation.rawValue)
        switch comparison.limit {
        case .quantity(let value, let unit):
          let digits = unit.fraction(fromBaseUnits: Fraction(value))
            .printed(fractionDigits: 18, rounding: .nearest).digits
          writer.member("limit", digits)
          writer.member("unit", unit.symbol)
        case .fact(let other):
          writer.member("limitFact", other.key)
        }
        writer.member("bar", comparison.bar?.rawValue)
      case .attestation(let fact):
        writer.member("attested", fact.key)
        writer.member("label", fact.label)
      case .reported(let fact, let years):
        writer.member("reported", fact.key)
        writer.member("label", fact.label)
        writer.member("years", years)
      case .scored(let fact):
        writer.member("scored", fact.key)
        writer.member("label", fact.label)
      case .trait(let trait, let mask):
        writer.member("trait", trait.key)
        writer.member("label", trait.label)
        if trait.form == .flag {
          writer.member("is", mask == 1)
        } else {
          writer.member("isAnyOf", trait.names(of: mask))
        }
      case .all(let parts):
        writer.member("all") { $0.array(parts) { $0.condition($1) } }
      case .any(let parts):
        writer.member("any") { $0.array(parts) { $0.condition($1) } }
      case .not(let part):
        writer.member("not") { $0.condition(part) }
      case .when(let premise, let then, let otherwise):
        writer.member("when") { $0.condition(premise) }
        writer.member("then") { $0.condition(then) }
        writer.member("otherwise") { $0.condition(otherwise) }
      case .given(let decisive, let otherwise):
        writer.member("given") { $0.condition(decisive) }
        writer.member("otherwise") { writer in
          if let otherwise { writer.condition(otherwise) } else { writer.null() }
        }
      case .relaxable(let part):
        writer.member("relaxable") { $0.condition(part) }
      }
    }
  }
}
