import Rules
import Submission

extension JSONWriter {
  /// A list as it is declared: its columns, and what follows from it.
  mutating func list(_ list: ListDefinition, _ wording: Wording) {
    object { $0.listMembers(list, wording) }
  }

  /// The members of a list as it is declared.
  mutating func listMembers(_ list: ListDefinition, _ wording: Wording) {
    member("key", list.key)
    member("label", list.label)
    member("source", list.source)
    member("columns") { writer in
      writer.array(list.columns) { $0.column($1) }
    }
    member("gives") { writer in
      writer.array(list.consequences) { writer, consequence in
        writer.object { writer in
          writer.member("fact", consequence.fact.key)
          writer.member("measure", wording.measure(consequence.measure, of: list))
          if case .count(let condition?) = consequence.measure {
            writer.member("where") { $0.condition(condition) }
          }
        }
      }
    }
  }

  private mutating func column(_ column: ListColumn) {
    object { writer in
      writer.member("key", column.key)
      writer.member("label", column.label)
      switch column.form {
      case .text(let fact):
        writer.member("kind", "text")
        if let limit = fact.textLimit { writer.member("limit", limit) }
      case .figure(let fact):
        writer.member("kind", "figure")
        writer.member("unit", fact.unit.symbol)
        writer.member("units", fact.units.map { $0.symbol })
      case .choice(let trait):
        writer.member("kind", trait.form == .flag ? "flag" : "choice")
        if trait.form != .flag {
          writer.member("values", trait.values.map { $0.name })
          writer.member("isSeveral", trait.form == .choices)
        }
      }
    }
  }

  /// A list as it is given: how many rows it has, and where it stands.
  mutating func given(_ list: NamedList, _ position: (Place) -> Position) {
    object { writer in
      writer.member("key", list.definition.key)
      writer.member("label", list.definition.label)
      writer.member("rows", list.rows.count)
      writer.place(position(list.place))
    }
  }

  /// The rows of a list that are counted for a fact, by their names and places; nothing else of a row is
  /// told.
  mutating func rows(
    _ listed: ListedFact, of list: NamedList, _ position: (Place) -> Position
  ) {
    object { writer in
      writer.member("key", list.definition.key)
      writer.member("label", list.definition.label)
      writer.member("rows") { writer in
        writer.array(listed.rows) { writer, index in
          writer.object { writer in
            writer.member("name", list.rows[index].name)
            writer.place(position(list.rows[index].place))
          }
        }
      }
    }
  }
}
