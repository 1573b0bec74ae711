import Rules
import Submission

/// The lists: arrays of rows, each an object by the names of columns.
extension SubmissionSchema {
  /// The object that holds the lists.
  func lists(_ writer: inout JSONWriter) {
    writer.member(
      "description",
      language(
        "名单：表格按名称问的企业、项目等；由它得出的数据可以不另填",
        "Lists: what the forms ask by name; what follows from them need not be given besides"))
    writer.member("type", "object")
    writer.member("properties") { writer in
      writer.object { writer in
        for list in lists {
          for name in [list.key, list.label] {
            writer.member(name) { $0.object { $0.reference("list-\(list.key)") } }
          }
        }
      }
    }
    writer.closeObject()
  }

  /// A list, and the values of its columns of choices.
  func list(_ list: ListDefinition, _ writer: inout JSONWriter) {
    for column in list.columns {
      guard case .choice(let trait) = column.form, trait.form != .flag else { continue }
      writer.member(valuesName(column, list)) { writer in
        writer.names(trait.values.flatMap { [$0.name] + $0.aliases })
      }
    }
    writer.member("list-\(list.key)") { writer in
      writer.object { writer in
        writer.member("title", wording.name(list))
        writer.member(
          "description", wording.explanation(of: list) { clauses[$0.key] != nil })
        writer.member("type", ["array", "null"])
        writer.member("items") { writer in
          writer.object { writer in
            writer.member("type", "object")
            writer.member("properties") { writer in
              writer.object { writer in
                for column in list.columns {
                  for name in [column.key, column.label] {
                    writer.member(name) { $0.object { self.column(column, list, &$0) } }
                  }
                }
              }
            }
            writer.closeObject()
          }
        }
      }
    }
  }

  private func valuesName(_ column: ListColumn, _ list: ListDefinition) -> String {
    "values-\(list.key)-\(column.key)"
  }

  private func column(
    _ column: ListColumn, _ list: ListDefinition, _ writer: inout JSONWriter
  ) {
    writer.member("title", column.name(in: language))
    let form = wording.form(of: column, in: list)
    if !form.isEmpty { writer.member("description", form) }
    switch column.form {
    case .text: writer.member("type", ["string", "null"])
    case .figure(let fact): figure(FigureForm(fact), isYearly: false, &writer)
    case .choice(let trait):
      switch trait.form {
      case .flag: writer.member("type", ["boolean", "null"])
      case .choice:
        writer.member("anyOf") { writer in
          writer.array([valuesName(column, list), nil]) { $0.referenceOrNull($1) }
        }
      case .choices: writer.oneOrSeveral(valuesName(column, list))
      }
    }
  }
}
