/// A sheet that is written row by row, packed as it comes.
struct SheetStream {
  private(set) var markup: SheetMarkup
  private(set) var entry = ZipEntry()
  /// What was packed and not taken yet.
  private var packed: [UInt8] = []

  /// A sheet without rows, of which nothing is packed.
  init(_ sheet: SheetDocument) {
    markup = SheetMarkup(sheet)
    add(markup.head)
  }

  /// Adds a row below the others.
  mutating func add(
    _ row: [SheetDocument.Cell], height: Int?, _ styles: inout StyleSheet,
    _ strings: inout StringList
  ) {
    add(markup.addRow(row, height: height, &styles, &strings))
  }

  /// Ends the sheet with what stands below its rows.
  mutating func finish(_ foot: String) {
    add(foot)
    packed += entry.finish()
  }

  private mutating func add(_ text: String) { packed += entry.add(Array(text.utf8)) }

  /// Takes what was packed since the last time.
  mutating func take() -> [UInt8] {
    let taken = packed
    packed = []
    return taken
  }
}
