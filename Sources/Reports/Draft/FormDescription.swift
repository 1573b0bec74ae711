import Rules
import Submission

/// What a form needs to know of a scheme beside its items: what it asks of the base, and each fact once
/// with its name, its units and the years that are looked at.
struct FormDescription {
  private let scheme: Scheme
  private let catalogue: Catalogue
  private let wording: Wording
  private let asked: TemplateEntries
  private var language: Language { wording.language }

  init(of scheme: Scheme, in catalogue: Catalogue, _ language: Language) {
    self.scheme = scheme
    self.catalogue = catalogue
    wording = Wording(language)
    // Counted from a year zero, the years are how far back they lie.
    asked = TemplateEntries([scheme]) { _ in 0 }
  }

  /// Writes the members `base`, `facts` and `lists`.
  func write(to writer: inout JSONWriter) {
    writer.member("base") { writer in
      let template = SubmissionTemplate(
        [scheme], in: catalogue, year: nil, isYearAsked: false, language: language)
      writer.array(template.parts.first { $0.section == .base }?.entries ?? []) { writer, entry in
        writer.object { writer in write(entry, to: &writer) }
      }
    }
    writer.member("facts") { writer in
      writer.object { writer in
        for entry in asked.facts { writer.member(entry.fact.key) { write(entry, to: &$0) } }
      }
    }
    writer.member("lists") { writer in
      writer.array(catalogue.lists(for: [scheme])) { writer, list in
        writer.object { writer in write(list, to: &writer) }
      }
    }
  }

  private func write(_ list: ListDefinition, to writer: inout JSONWriter) {
    writer.member("name", wording.name(list))
    writer.member("consequences", wording.consequences(of: list))
    writer.listMembers(list, wording)
    writer.member("columnWords") { writer in
      writer.array(list.columns) { writer, column in
        writer.object { writer in
          writer.member("name", column.name(in: language))
          writer.member("help", wording.form(of: column, in: list))
        }
      }
    }
  }

  private func write(_ entry: SubmissionTemplate.Entry, to writer: inout JSONWriter) {
    writer.member("key", entry.key)
    writer.member("label", entry.name)
    switch entry.subject {
    case .trait(let trait):
      writer.member(
        "kind", trait.form == .flag ? "yesno" : trait.form == .choice ? "choice" : "choices")
      writer.member("values", trait.values.map { $0.name })
      writer.member("several", trait.form == .choices)
      writer.member("readBy", scheme.items.filter { $0.reads(trait) }.map { $0.number })
      writer.member(
        "decidesAudience", scheme.audience?.traits.contains { $0.key == trait.key } ?? false)
      writer.member("derivable", trait.followsFromCity)
      writer.member("definition", trait.definition)
    case .name, .city, .fact:
      writer.member("kind", "text")
      writer.member("values", [])
      writer.member("several", entry.key == "city")
      writer.member("readBy", [])
      writer.member("decidesAudience", false)
      writer.member("derivable", false)
      writer.member("definition", nil as String?)
    }
  }

  private func write(_ entry: TemplateEntries.FactEntry, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.factMembers(entry.fact)
      writer.member("name", wording.name(entry.fact))
      writer.member("yearsBack") { writer in
        writer.array(entry.years.map { -$0 }.sorted()) { $0.number(String($1)) }
      }
      if entry.fact.kind == .score { writer.member("maximum", wording.maximum(of: entry.fact)) }
    }
  }
}

extension Item {
  /// Whether a trait decides something of the item.
  fileprivate func reads(_ trait: Trait) -> Bool { traits.contains { $0.key == trait.key } }
}
