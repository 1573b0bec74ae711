import Testing

@testable import Workbook

@Suite("What a workbook holds")
struct WorkbookContentsTests {
  @Test("texts are shared, of the cell, or of a formula, in runs and without phonetic guides")
  func texts() throws {
    var parts = Parts()
    parts.strings = """
      <si><t>研发投入</t></si>
      <si><r><rPr><b/></rPr><t>研发</t></r><r><t xml:space="preserve"> 投入</t></r><rPh sb="0" eb="2"><t>けんきゅう</t></rPh><phoneticPr fontId="1"/></si>
      <si><t>a&amp;b &#x4E2D;&#20013;&lt;_x000D_&gt;_x005F_x0041_</t></si><si><t/></si>
      """
    parts.rows = """
      <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" t="s"><v>2</v></c>
      <c r="E2" t="inlineStr"><is><r><t>是</t></r><r><t>否</t></r></is></c>
      <c r="F2" t="str"><f>A2&amp;"x"</f><v>研发投入x</v></c><c r="G2" t="s"><v>3</v></c><c r="H2" s="0"/>
      <c r="I2" t="inlineStr"><is><t><![CDATA[<b>]]></t></is></c></row>
      """
    #expect(
      try parts.cells() == [
        "A2": "研发投入", "C2": "研发 投入", "D2": "a&b 中中<\r>_x0041_", "E2": "是否",
        "F2": "研发投入x", "I2": "<b>",
      ])
  }

  @Test("answers, errors, values of formulas, and formulas without one")
  func kinds() throws {
    var parts = Parts()
    parts.rows = """
      <row r="1"><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c>
      <c><f>SUM(A1)</f><v>3</v></c><c><f>SUM(A1)</f></c><c><f>SUM(A1)</f><v></v></c>
      <c t="str"><f>""</f><v></v></c></row>
      """
    #expect(
      try parts.cells() == [
        "A1": "boolean TRUE", "B1": "boolean FALSE", "C1": "error #DIV/0!", "D1": "3",
        "E1": "uncomputed ", "F1": "uncomputed ",
      ])
  }

  @Test("values that are to be computed when the workbook opens count as not computed")
  func staleValues() throws {
    var parts = Parts()
    parts.workbook += "<calcPr fullCalcOnLoad=\"1\"/>"
    parts.rows = "<row><c><f>A2*2</f><v>0</v></c><c><v>5</v></c></row>"
    #expect(try parts.cells() == ["A1": "uncomputed ", "B1": "5"])
  }

  @Test("a number is as people see it: 15 digits, percent, day")
  func numbers() throws {
    var parts = Parts()
    parts.styles = """
      <numFmts count="2"><numFmt numFmtId="164" formatCode="0.0%;[Red]-0.0%"/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs>
      """
    parts.rows = """
      <row r="1"><c s="0"><v>0.30000000000000004</v></c><c s="1"><v>0.185</v></c><c s="2"><v>0.28999999999999998</v></c>
      <c s="3"><v>44196</v></c><c s="4"><v>44196.75</v></c><c><v>1.0E-3</v></c><c><v>12345678901234567</v></c>
      <c s="99"><v>412.5</v></c></row>
      """
    #expect(
      try parts.cells() == [
        "A1": "0.3", "B1": "18.5%", "C1": "29%", "D1": "date 2020-12-31", "E1": "date 2020-12-31",
        "F1": "0.001", "G1": "longNumber 12345678901234600", "H1": "412.5",
      ])
  }

  @Test("sheets have names, and some are hidden; charts are none")
  func sheets() throws {
    var parts = Parts()
    parts.workbook = """
      <sheets><sheet name="A &amp; B" sheetId="1" r:id="rId2"/><sheet name="图" sheetId="3" r:id="rId3"/>
      <sheet name="旧" sheetId="2" state="veryHidden" r:id="rId1"/></sheets>
      """
    parts.others = [("xl/worksheets/sheet2.xml", Parts().all[4].text)]
    let contents = try parts.read()
    #expect(contents.sheets.map { $0.name } == ["A & B", "旧"])
    #expect(contents.sheets.map { $0.isHidden } == [false, true])
  }

  @Test("rows and columns that are hidden, and cells that are merged")
  func layout() throws {
    var parts = Parts()
    parts.before =
      "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"5\" max=\"5\" width=\"9\"/></cols>"
    parts.rows = """
      <row r="3" hidden="1"><c><v>1</v></c></row><row r="4" ht="0"><c><v>2</v></c></row><row r="9"><c r="XFD9"><v>3</v></c></row>
      """
    parts.behind =
      "<mergeCells><mergeCell ref=\"A3:B4\"/><mergeCell ref=\"A1\"/></mergeCells><extLst><ext><row/></ext></extLst>"
    let sheet = try parts.read().sheets[0]
    #expect(sheet.rows.map { $0.number } == [3, 4, 9])
    #expect(sheet.rows.map { $0.isHidden } == [true, true, false])
    #expect(sheet.hiddenColumns == [2...3])
    #expect(sheet.mergedCells.map { $0.name } == ["A3:B4"])
    #expect(sheet.cells.last?.column == 16_384)
  }

  @Test("the strict form of the standard, and names with a prefix")
  func namespaces() throws {
    var parts = Parts()
    parts.others = [
      (
        "xl/worksheets/sheet1.xml",
        "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" xmlns:y=\"urn:other\">"
          + "<x:sheetData><x:row><x:c><x:v>7</x:v></x:c><y:c><y:v>8</y:v></y:c></x:row></x:sheetData></x:worksheet>"
      )
    ]
    #expect(try parts.cells() == ["A1": "7"])
  }

  @Test("days are counted from 1904 where the workbook says so")
  func epoch() throws {
    var parts = Parts()
    parts.workbook = "<workbookPr date1904=\"true\"/>" + parts.workbook
    parts.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
    parts.rows = "<row><c><v>42734</v></c></row>"
    #expect(try parts.cells() == ["A1": "date 2020-12-31"])
  }
}
