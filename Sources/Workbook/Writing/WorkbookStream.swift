/// A workbook (.xlsx) that is written row by row: the same bytes for the same rows.
///
/// It holds no rows: whoever adds them keeps what of each sheet was packed, in a file or in memory.
public struct WorkbookStream: Sendable {
  /// What a workbook consists of, one piece behind the other.
  public enum Piece: Hashable, Sendable {
    case bytes([UInt8])
    /// All that `add` returned for the sheet of this number, in its order.
    case sheet(Int)
  }

  /// The most rows that a sheet has.
  public static let maximumRows = CellReference.maximumRow
  /// How large a sheet may become, and all of them when they are packed, before no further row is taken up:
  /// an archive has four bytes for a size, and something must be left for what stands behind the rows.
  private static let maximumSize: Int64 = 0xF000_0000

  private let application: String
  private let maximumRows: Int
  private let maximumSize: Int64
  private var sheets: [SheetStream]
  private var styles = StyleSheet()
  private var strings = StringList()
  /// How many packed bytes all sheets have so far.
  private var packedSize: Int64 = 0

  /// - Parameters:
  ///   - sheets: The sheets in their order, each with the rows that it has at the beginning. At least one that
  ///     is shown is not left out at the end.
  ///   - application: What the file says that wrote it.
  public init(_ sheets: [SheetDocument], by application: String) {
    self.init(
      sheets, by: application, maximumRows: Self.maximumRows, maximumSize: Self.maximumSize)
  }

  init(
    _ sheets: [SheetDocument], by application: String, maximumRows: Int, maximumSize: Int64
  ) {
    self.application = application
    self.maximumRows = maximumRows
    self.maximumSize = maximumSize
    self.sheets = sheets.map { SheetStream($0) }
    for (index, sheet) in sheets.enumerated() {
      for row in sheet.rows { append(row, height: nil, toSheet: index) }
    }
  }

  /// How many rows a sheet has.
  public func rowCount(ofSheet index: Int) -> Int { sheets[index].markup.rowCount }

  /// Whether a sheet takes up no further row.
  public func isFull(sheet index: Int) -> Bool {
    rowCount(ofSheet: index) >= maximumRows || sheets[index].entry.size >= maximumSize
      || packedSize >= maximumSize
  }

  /// Adds a row below the others of a sheet, unless that is full.
  ///
  /// - Parameters:
  ///   - height: The height of the row in points where it is not what its text takes; without it what the sheet
  ///     says of the row.
  ///   - isLast: Whether the row is the last, for which there is room in a sheet that is full by its size.
  /// - Returns: What of the sheet was packed since the last call: whoever adds rows keeps it behind what he
  ///   was given for that sheet before. It is often nothing.
  public mutating func add(
    _ row: [SheetDocument.Cell], height: Int? = nil, toSheet index: Int, isLast: Bool = false
  ) -> [UInt8] {
    append(row, height: height, toSheet: index, isLast: isLast)
    return sheets[index].take()
  }

  private mutating func append(
    _ row: [SheetDocument.Cell], height: Int?, toSheet index: Int, isLast: Bool = false
  ) {
    if isFull(sheet: index), !isLast || rowCount(ofSheet: index) >= maximumRows { return }
    let before = sheets[index].entry.packedSize
    sheets[index].add(row, height: height, &styles, &strings)
    packedSize += sheets[index].entry.packedSize - before
  }

  /// The whole workbook, which changes nothing of what was added.
  ///
  /// - Parameter omitted: The numbers of sheets that are left out.
  /// - Returns: The pieces, which are written one behind the other.
  public func finish(omitting omitted: Set<Int> = []) -> [Piece] {
    let kept = sheets.indices.filter { !omitted.contains($0) }
    let markup = WorkbookMarkup(kept.map { sheets[$0].markup }, by: application)
    // What stands below the rows gives its fills their numbers.
    var styles = styles
    let feet = kept.map { sheets[$0].markup.foot(&styles) }
    var archive = ZipWriter()
    for (name, text) in markup.parts { archive.add(name, text) }
    archive.add("xl/styles.xml", styles.markup)
    archive.add("xl/sharedStrings.xml", strings.markup)
    var pieces: [Piece] = []
    for (place, index) in kept.enumerated() {
      var sheet = sheets[index]
      sheet.finish(feet[place])
      let start = archive.add(
        "xl/worksheets/sheet\(place + 1).xml", sheet.entry, end: sheet.take())
      pieces += [.bytes(start), .sheet(index)]
    }
    return pieces + [.bytes(archive.finished())]
  }
}
