import Rules
import Submission

/// Lists, what follows from them, and the rows that are counted.
extension Wording {
  func name(_ list: ListDefinition) -> String { list.name(in: language) }

  /// How a fact follows from the rows of a list.
  func measure(_ measure: ListMeasure, of list: ListDefinition) -> String {
    func column(_ key: String) -> String {
      list.number(ofColumn: key).map { list.columns[$0].name(in: language) } ?? key
    }
    switch measure {
    case .count(nil): return language("行数", "the number of rows")
    case .count(let condition?):
      let rows = rowCondition(condition)
      return language("\(rows)的行数", "the number of rows with \(rows)")
    case .distinct(let key):
      return language("不同的\(column(key))的个数", "the number of different \(column(key))")
    case .sum(let key): return language("\(column(key))之和", "the sum of \(column(key))")
    case .largest(let key): return language("最大的\(column(key))", "the largest \(column(key))")
    case .smallest(let key): return language("最小的\(column(key))", "the smallest \(column(key))")
    case .ofLargest(let key, let size, _):
      return language(
        "\(column(size))最大的一行的\(column(key))",
        "\(column(key)) of the row with the largest \(column(size))")
    case .given: return language("有行即为已填报", "given where it has rows")
    case .stated:
      return language(
        "给出名单即为已填报，没有的写明没有", "given where the list is, if only to say that there is none")
    case .filled(let key):
      return language(
        "各行都有\(column(key))即为已填报", "given where every row has \(column(key))")
    }
  }

  /// What a row must be to be counted.
  private func rowCondition(_ condition: Condition) -> String {
    switch condition {
    case .comparison(let comparison): demand(comparison, comparison.relation)
    case .trait(let trait, let mask): traitDemand(trait, mask)
    case .all(let parts):
      parts.map { rowCondition($0) }.joined(separator: language("且", " and "))
    default: ""
    }
  }

  /// The rows to which a fact is owed: the first few by their names, and how many there are.
  func rows(_ listed: ListedFact, of list: NamedList, by measure: ListMeasure) -> String {
    let title = language("名单“\(list.definition.label)”", "the list \(name(list.definition))")
    let names = listed.rows.prefix(Self.maximumNames).map { index in
      Self.short(list.rows[index].name(countedBy: measure, in: list.definition))
    }
    let further = listed.rows.count - names.count
    let named =
      self.list(Array(names))
      + (further > 0 ? language(" 等", " and \(further) more") : "")
    let all = list.rows.count
    switch measure {
    case .largest, .smallest, .ofLargest:
      return labelled(language("取自\(title)", "taken from \(title)"), named)
    case .stated where all == 0:
      return language("\(title)写明没有", "\(title) says that there is none")
    case .given, .stated, .filled:
      return labelled(language("\(title)共 \(all) 行", "\(title) has \(all) rows"), named)
    case .distinct(let key):
      let column =
        list.definition.number(ofColumn: key).map { list.definition.columns[$0] }?
        .name(in: language) ?? key
      return labelled(
        language(
          "\(title)共 \(all) 行，不同的\(column) \(listed.rows.count) 个",
          "\(title) has \(all) rows with \(listed.rows.count) different \(column)"), named)
    case .count, .sum:
      if all == 0 { return language("\(title)没有任何行", "\(title) has no rows") }
      if listed.rows.isEmpty {
        return language(
          "\(title)共 \(all) 行，没有一行计入", "\(title) has \(all) rows, none of which counts")
      }
      let counted =
        listed.rows.count == all
        ? language("\(title)共 \(all) 行", "\(title) has \(all) rows")
        : language(
          "\(title)共 \(all) 行，计入 \(listed.rows.count) 行",
          "\(title) has \(all) rows, of which \(listed.rows.count) count")
      return labelled(counted, named)
    }
  }

  /// The most names that are told where people read.
  private static let maximumNames = 3

  private static func short(_ name: String) -> String {
    name.count <= 24 ? name : String(name.prefix(23)) + "…"
  }

  /// What a list holds and what follows from it, in one paragraph: for schemas and templates.
  func explanation(of list: ListDefinition, for facts: (FactDefinition) -> Bool) -> String {
    var parts = [
      language(
        "每行一个对象，没有的写 []", "an object for each row; [] where there is none")
    ]
    parts.append(labelled(language("出处", "source"), list.source))
    parts += consequences(of: list, for: facts)
    return parts.joined(separator: language("；", "; "))
  }

  /// What follows from a list.
  func consequences(
    of list: ListDefinition, for facts: (FactDefinition) -> Bool = { _ in true }
  ) -> [String] {
    list.consequences.filter { facts($0.fact) }.map { consequence in
      let measure = measure(consequence.measure, of: list)
      return labelled(
        language("得出\(name(consequence.fact))", "gives \(name(consequence.fact))"), measure)
    }
  }

  /// What may stand in a column.
  func form(of column: ListColumn, in list: ListDefinition) -> String {
    var parts: [String] = []
    if column.key == list.columns.first?.key {
      parts.append(language("必填，不能重复", "required, and no two alike"))
    } else if !list.facts(from: column).isEmpty {
      parts.append(language("据以得出数据", "something follows from it"))
    }
    switch column.form {
    case .text(let fact):
      if let limit = fact.textLimit {
        parts.append(language("不超过 \(limit) 字", "at most \(limit) characters"))
      }
    case .figure(let fact):
      if !fact.unit.symbol.isEmpty {
        parts.append(language("单位 ", "in ") + fact.unit.symbol)
      }
      if let definition = fact.definition { parts.append(definition) }
      if let derivation = fact.derivation { parts.append(self.derivation(derivation)) }
    case .choice(let trait):
      let values =
        trait.form == .flag
        ? language("true 或 false", "true or false") : self.list(trait.values.map { $0.name })
      parts.append(labelled(language("可取", "possible"), values))
      if trait.form == .choices { parts.append(language("可以有几个", "several are possible")) }
    }
    return parts.joined(separator: language("，", ", "))
  }

  /// A column with what may stand in it.
  func describe(_ column: ListColumn, in list: ListDefinition) -> String {
    let form = form(of: column, in: list)
    return "\(column.key) \(column.label)" + (form.isEmpty ? "" : bracketed(form))
  }
}

extension NamedList.Row {
  /// What is counted of the row: its name, or the text by which different ones are told apart.
  func name(countedBy measure: ListMeasure, in list: ListDefinition) -> String {
    guard case .distinct(let key) = measure, let column = list.number(ofColumn: key),
      case .text(let text)? = cells[column]?.value
    else { return name }
    return text
  }
}
