public import Workbook

/// Why comma-separated values, or a workbook, are not a table of a submission.
public enum TableFault: Hashable, Sendable, Error {
  // The bytes are no text.
  case utf16
  case utf32
  /// A workbook can't be read.
  case workbook(WorkbookFault)
  case invalidUTF8
  /// Neither UTF-8 nor GB18030.
  case notText
  /// The system can't convert from GB18030.
  case noConverter
  /// Read as GB18030, none of its columns or few of its rows are known, such as this one.
  case otherEncoding(String)

  // The text is no table.
  /// No sheet of a workbook is one.
  case noSheetWithHeader
  case unterminatedQuote
  case textAfterQuote
  case noKeyColumn
  case noValueColumn
  case unknownColumn(String, nearest: String?)
  case duplicateColumn(String, first: Int)
  case tooManyCells(columns: Int)
  /// A number whose comma stands between two cells.
  case splitNumber(String)
  /// Other signs than commas stand between the columns.
  case wrongSeparator
  /// The header is not the first row.
  case headerBelow(row: Int)

  // The table is no submission.
  case noKey
  case unknownRow(String, nearest: String?)
  case labelOfAnother(String, key: String)
  case valueTwice(year: Int)
  case yearNotStated
  case notYearly(String)
  case noPlaceForEvidence(String)
  /// Something stands in the cell of the unit where nothing has one.
  case noPlaceForUnit(String, name: String)
  /// A number as a spreadsheet shows it where the column is too narrow for its digits.
  case digitsLost(String)

  // The table is probably not what is meant.
  /// The label beside a known key is none.
  case unknownLabel(String, key: String, label: String)
  /// The note reads as a value, and no value is given.
  case valueInNote(String)
  /// Three digits in the note behind a value of one to three, which a comma may have torn apart.
  case thousandsInNote(String)
  /// 是 where the file of evidence is to be named.
  case answerInEvidence(String)

  // A cell of a workbook holds no value that can be taken as it is shown.
  case formulaNotComputed
  case errorValue
  case dateInsteadOfNumber
  case digitsNotShown

  // What a person who looks at a workbook does not see, or sees otherwise.
  case hiddenRows([Int])
  case hiddenColumn(String)
  case hiddenSheet(String)
  case mergedValues(String)
  /// A sheet that is no table of a submission.
  case sheetWithoutHeader(String)
}

extension TableFault {
  /// The kind and the words of the fault.
  var description: ProblemDescription {
    switch self {
    case .utf16:
      ProblemDescription(.tableUTF16) { say in
        say(
          "文件是 UTF-16 编码；请另存为“CSV UTF-8（逗号分隔）”",
          "the file is in UTF-16; save it as \"CSV UTF-8 (comma delimited)\"")
      }
    case .utf32:
      ProblemDescription(.tableUTF32) { say in
        say(
          "文件是 UTF-32 编码；请另存为“CSV UTF-8（逗号分隔）”",
          "the file is in UTF-32; save it as \"CSV UTF-8 (comma delimited)\"")
      }
    case .workbook(let fault): fault.description
    case .invalidUTF8:
      ProblemDescription(.tableInvalidUTF8) { say in
        say(
          "这一格里有不是 UTF-8 的字节，而文件的其余部分是 UTF-8；请另存为“CSV UTF-8（逗号分隔）”",
          "this cell holds bytes that are not UTF-8, although the file is; save it as \"CSV UTF-8 (comma delimited)\""
        )
      }
    case .notText:
      ProblemDescription(.tableNotText) { say in
        say(
          "从这一格起既不是 UTF-8 也不是 GB18030（GBK）文本；请另存为“CSV UTF-8（逗号分隔）”",
          "from this cell on the file is neither UTF-8 nor GB18030 (GBK) text; save it as \"CSV UTF-8 (comma delimited)\""
        )
      }
    case .noConverter:
      ProblemDescription(.tableNoConverter) { say in
        say(
          "文件不是 UTF-8，而本系统不能转换 GB18030（GBK）；请另存为“CSV UTF-8（逗号分隔）”",
          "the file is not UTF-8, and this system can't convert GB18030 (GBK); save it as \"CSV UTF-8 (comma delimited)\""
        )
      }
    case .otherEncoding(let name):
      ProblemDescription(.tableOtherEncoding) { say in
        say(
          "按 GB18030（GBK）读出来的“\(say.short(name))”等不认识；如果文件里不是这些字，就是 Big5、Shift-JIS 等别的编码，请另存为“CSV UTF-8（逗号分隔）”；"
            + "如果是，请用 basecheck template 方案名 --format csv 的列名和键",
          "\"\(say.short(name))\" and others are not known, as read from GB18030 (GBK); if the file has other characters there, it is "
            + "in another encoding such as Big5 or Shift-JIS, save it as \"CSV UTF-8 (comma delimited)\"; if it has these, use "
            + "the columns and keys of basecheck template ID --format csv")
      }
    case .unterminatedQuote:
      ProblemDescription(.tableUnterminatedQuote) { say in
        say(
          "这一格的引号没有结束；请补上右引号，格内的引号要写两个",
          "the quotes of this cell do not end; add the closing quote, and double quotes inside the cell"
        )
      }
    case .textAfterQuote:
      ProblemDescription(.tableTextAfterQuote) { say in
        say(
          "这一格的右引号后面还有文字；格内的引号要写两个，整格用引号括起来",
          "text follows the closing quote of this cell; double quotes inside the cell and quote the whole cell"
        )
      }
    case .noSheetWithHeader:
      ProblemDescription(.tableNoSheetWithHeader) { say in
        say(
          "没有一张工作表的前 10 行里有填报的表头（“键”或“名称”，以及“填报值”或年度）；basecheck template 方案名 --output base.xlsx 生成可以填写的工作簿",
          "no sheet has the header of a submission among its first 10 rows (key or label, and value or a year); "
            + "basecheck template ID --output base.xlsx makes a workbook to fill in")
      }
    case .noKeyColumn:
      ProblemDescription(.tableNoKeyColumn) { say in
        say(
          "表头里没有“键”列，也没有“名称”列；第一行应是列名，如 键,名称,单位,填报值,2020年,说明,佐证",
          "the header has neither a column \"key\" nor \"label\"; the first row should name the columns, "
            + "such as key,label,unit,value,2020,note,evidence")
      }
    case .noValueColumn:
      ProblemDescription(.tableNoValueColumn) { say in
        say(
          "表头里没有“填报值”列，也没有年度列；请加上其中之一，如 填报值 或 2020年",
          "the header has no column \"value\" and none of a year; add one, such as value or 2020")
      }
    case .unknownColumn(let name, let nearest):
      ProblemDescription(.tableUnknownColumn) { say in
        say(
          "不认识列“\(name)”\(say.nearest(nearest))；可用的列：部分、键、名称、单位、填报值、2020年、2020同比、说明、佐证、审核说明、依据",
          "unknown column \"\(name)\"\(say.nearest(nearest)); possible: section, key, label, unit, value, 2020, "
            + "2020 growth, note, evidence, remark, clauses")
      }
    case .duplicateColumn(let name, let first):
      ProblemDescription(.tableDuplicateColumn) { say in
        say(
          "列“\(name)”重复（第一次是第 \(first) 列）；请只留一列",
          "the column \"\(name)\" is repeated (first column \(first)); keep only one")
      }
    case .tooManyCells(let columns):
      ProblemDescription(.tableTooManyCells) { say in
        say(
          "这一格不在任何列名之下（表头有 \(columns) 列）；如果文字里有逗号，整格要用引号括起来",
          "this cell stands under no column name (the header has \(columns)); "
            + "a cell with a comma in its text must be quoted")
      }
    case .splitNumber(let text):
      ProblemDescription(.tableSplitNumber) { say in
        let parts = text.split(separator: ",")
        let whole = parts.joined()
        let decimal = parts.joined(separator: ".")
        return parts.count > 2
          ? say(
            "“\(text)”里的逗号把一个数分成了几格；应写成 \(whole)，或整格用引号括起来",
            "the commas in \"\(text)\" split the number into several cells; write \(whole), or quote the whole cell"
          )
          : say(
            "“\(text)”里的逗号把一个数分成了两格；如果是小数，应写成 \(decimal)；如果是千分位，应写成 \(whole)，或整格用引号括起来",
            "the comma in \"\(text)\" splits the number into two cells; write a decimal as \(decimal), and thousands "
              + "as \(whole) or with the whole cell in quotes")
      }
    case .wrongSeparator:
      ProblemDescription(.tableWrongSeparator) { say in
        say(
          "各列应以英文逗号分隔；请另存为“CSV（逗号分隔）”",
          "the columns must be separated by commas; save it as \"CSV (comma delimited)\"")
      }
    case .headerBelow(let row):
      ProblemDescription(.tableHeaderBelow) { say in
        say(
          "第 \(row) 行才是表头；请删去它上面的行",
          "the header is row \(row); delete the rows above it")
      }
    case .noKey:
      ProblemDescription(.tableNoKey) { say in
        say(
          "这一行没有写键或名称；请写明是哪个指标，不需要的行请删去",
          "this row has no key and no label; say which indicator it is, or delete the row")
      }
    case .unknownRow(let name, let nearest):
      ProblemDescription(.tableUnknownRow) { say in
        say(
          "没有名为“\(name)”的指标或基地信息\(say.nearest(nearest))；basecheck template 方案名 --format csv 列出全部的行",
          "no indicator and nothing of the base is named \"\(name)\"\(say.nearest(nearest)); "
            + "basecheck template ID --format csv lists all rows")
      }
    case .labelOfAnother(let label, let key):
      ProblemDescription(.tableLabelOfAnother) { say in
        say(
          "键是“\(key)”，而名称“\(label)”是另一个指标；请改正其中之一，或只写其中之一",
          "the key is \"\(key)\", but the label \"\(label)\" is that of another; "
            + "correct one of them, or give only one")
      }
    case .valueTwice(let year):
      ProblemDescription(.tableValueTwice) { say in
        say(
          "填报值和 \(year) 年列都有数值，而填报值就是 \(year) 年的；请只填其中之一",
          "both the value and the column of \(year) are given, and the value is that of \(year); give only one"
        )
      }
    case .yearNotStated:
      ProblemDescription(.tableYearNotStated) { say in
        say(
          "填报值和同比都有数值，但文件没有写明上一完整年；请加一行，键为 year，填报值为 2020 这样的年份",
          "a value and a growth are given, but the file does not state the last full year; "
            + "add a row with the key year and a value such as 2020")
      }
    case .notYearly(let name):
      ProblemDescription(.tableNotYearly) { say in
        say(
          "“\(name)”不按年度填报；请写在填报值列",
          "\"\(name)\" is not given by year; write it in the column of values")
      }
    case .noPlaceForEvidence(let name):
      ProblemDescription(.tableNoPlaceForEvidence) { say in
        say(
          "“\(name)”不附佐证材料，只有定性指标可以附；请移到有关的定性指标",
          "\"\(name)\" takes no evidence, only attestations do; move it to the attestation concerned"
        )
      }
    case .noPlaceForUnit(let text, let name):
      ProblemDescription(.tableNoPlaceForUnit) { say in
        say(
          "“\(name)”没有单位，单位格里却写了“\(text)”；这一格应留空，填报的内容应写在填报值列",
          "\"\(name)\" has no unit, but \"\(text)\" stands in its cell; leave that empty, and write what is given "
            + "in the column of values")
      }
    case .digitsLost(let text):
      ProblemDescription(.tableDigitsLost) { say in
        say(
          "“\(text)”是表格在列太窄时显示的科学计数，位数可能已经丢失；请把单元格格式改为“数值”，列宽加大，重新填写或另存",
          "\"\(text)\" is what a spreadsheet shows where a column is too narrow, and digits may be lost; set the format of the "
            + "cell to Number, widen the column, and save or type it again")
      }
    case .thousandsInNote(let text):
      ProblemDescription(.tableValueInNote) { say in
        let whole = String(text.filter { $0 != "," })
        return say(
          "填报值和说明连起来是“\(text)”，像是被逗号拆开的一个数；如果是，应写成 \(whole)，或整格用引号括起来",
          "the value and the note together are \"\(text)\", which looks like one number torn apart by its comma; if so, write "
            + "\(whole), or quote the whole cell")
      }
    case .answerInEvidence(let text):
      ProblemDescription(.tableAnswerInEvidence) { say in
        say(
          "佐证填的是“\(text)”，不是文件；请写证明材料的文件路径，如 附件/证明.pdf，是否达到写在填报值列",
          "the evidence is given as \"\(text)\", which is no file; write the path of a file, such as 附件/证明.pdf, and whether it "
            + "is met in the column of values")
      }
    case .unknownLabel(let label, let key, let known):
      ProblemDescription(.tableUnknownLabel) { say in
        say(
          "键“\(key)”的名称是“\(known)”，这里写的是“\(label)”；这一行按键读取，请核对是不是同一项",
          "the label of the key \"\(key)\" is \"\(known)\", but here is \"\(label)\"; the row is read by its key, "
            + "check that the same is meant")
      }
    case .valueInNote(let text):
      ProblemDescription(.tableValueInNote) { say in
        say(
          "说明里写的是“\(text)”，填报值是空的；如果这是填报的内容，请移到填报值列或年度列",
          "the note is \"\(text)\", and no value is given; if it is the value, move it to the column of values or of "
            + "its year")
      }
    case .formulaNotComputed, .errorValue, .dateInsteadOfNumber, .digitsNotShown, .hiddenRows,
      .hiddenColumn, .hiddenSheet, .mergedValues, .sheetWithoutHeader:
      descriptionInSheet
    }
  }
}
