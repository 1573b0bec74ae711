/// The styles of a workbook, each once, as the part `xl/styles.xml`.
struct StyleSheet {
  private var styles: [CellStyle] = []
  private var numbers: [CellStyle: Int] = [:]
  private var fonts = ["<font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"]
  private var fills = [
    "<fill><patternFill patternType=\"none\"/></fill>",
    "<fill><patternFill patternType=\"gray125\"/></fill>",
  ]
  private var formats = ["<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"]
  private var differences: [String] = []

  /// The number of a style, which is added where it is new.
  mutating func number(of style: CellStyle) -> Int {
    if let number = numbers[style] { return number }
    let color = style.color.map { "<color rgb=\"FF\($0)\"/>" } ?? ""
    let font = Self.number(
      of: "<font>\(style.isBold ? "<b/>" : "")<sz val=\"\(style.size)\"/>\(color)"
        + "<name val=\"Calibri\"/><family val=\"2\"/></font>", in: &fonts)
    let fill =
      style.fill.map { color in
        Self.number(
          of: "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF\(color)\"/>"
            + "<bgColor indexed=\"64\"/></patternFill></fill>", in: &fills)
      } ?? 0
    let alignment =
      "<alignment\(style.isCentered ? " horizontal=\"center\"" : "") vertical=\"\(style.wraps ? "top" : "center")\""
      + (style.wraps ? " wrapText=\"1\"" : "") + "/>"
    formats.append(
      "<xf numFmtId=\"\(style.isText ? 49 : 0)\" fontId=\"\(font)\" fillId=\"\(fill)\""
        + " borderId=\"\(style.hasBorder ? 1 : 0)\" xfId=\"0\" applyNumberFormat=\"1\""
        + " applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\""
        + " applyProtection=\"1\">\(alignment)"
        + "<protection locked=\"\(style.isUnlocked ? 0 : 1)\"/></xf>")
    numbers[style] = formats.count - 1
    return formats.count - 1
  }

  /// The number of a fill that cells have under a condition.
  mutating func number(ofFill fill: String, _ color: String) -> Int {
    Self.number(
      of: "<dxf><font><color rgb=\"FF\(color)\"/></font><fill><patternFill>"
        + "<bgColor rgb=\"FF\(fill)\"/></patternFill></fill></dxf>", in: &differences)
  }

  private static func number(of entry: String, in list: inout [String]) -> Int {
    if let index = list.firstIndex(of: entry) { return index }
    list.append(entry)
    return list.count - 1
  }

  var markup: String {
    func list(_ name: String, _ entries: [String]) -> String {
      "<\(name) count=\"\(entries.count)\">\(entries.joined())</\(name)>"
    }
    let side = "style=\"thin\"><color rgb=\"FFBFBFBF\"/>"
    let border =
      "<border><left \(side)</left><right \(side)</right><top \(side)</top><bottom \(side)</bottom>"
      + "<diagonal/></border>"
    return WorkbookMarkup.declaration
      + "<styleSheet xmlns=\"\(WorkbookMarkup.namespace)\">"
      + list("fonts", fonts) + list("fills", fills)
      + list("borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>", border])
      + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
      + list("cellXfs", formats)
      + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
      + list("dxfs", differences) + "</styleSheet>"
  }
}
