/// A category of a table with its rows, as the table prints them: its name once, the rows under it.
public struct TableCategory: Sendable {
  let name: String
  let scope: Scope?
  let rows: [Item]

  /// A category with its rows.
  ///
  /// - Parameter scope: Which bases all rows of the category are for, where they share it.
  public static func category(
    _ name: String, for scope: Scope? = nil, _ rows: Item...
  ) -> Self {
    Self(name: name, scope: scope, rows: rows)
  }
}

extension [Item] {
  /// The rows of a table, or the demands of a document, in their order.
  ///
  /// - Parameters:
  ///   - reading: How the rows that have no reading of their own are read, where they share it.
  ///   - readings: The readings in English, by the number of the item.
  public static func list(
    _ categories: [TableCategory], read reading: String? = nil,
    inEnglish readings: @escaping EnglishReadings
  ) -> [Item] {
    var items: [Item] = []
    items.reserveCapacity(categories.reduce(0) { $0 + $1.rows.count })
    for category in categories {
      for var item in category.rows {
        item.category = category.name
        if let scope = category.scope { item.scope = scope }
        // A row that takes over another's condition has its reading from there.
        if item.reference == nil { item.englishReadings = readings }
        if let reading, item.chineseReading == nil { item.chineseReading = reading }
        items.append(item)
      }
    }
    return items
  }
}
