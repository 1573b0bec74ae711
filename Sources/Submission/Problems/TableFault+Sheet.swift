extension TableFault {
  /// The name, the gravity and the words of what only a workbook can have.
  var descriptionInSheet: ProblemDescription {
    switch self {
    case .formulaNotComputed:
      ProblemDescription(.tableFormulaNotComputed) { say in
        say(
          "这一格是公式，但文件里没有存下算得的值；请用 Excel 或 WPS 打开文件并保存一次，或直接填数值",
          "this cell is a formula whose value is not stored in the file; open and save the file in Excel or WPS, or type the number"
        )
      }
    case .errorValue:
      ProblemDescription(.tableErrorValue) { say in
        say(
          "这一格的公式算出的是错误值；请改正公式，或直接填数值",
          "the formula of this cell gives an error; correct it, or type the number")
      }
    case .dateInsteadOfNumber:
      ProblemDescription(.tableDateInsteadOfNumber) { say in
        say(
          "这一格是日期，不是数值（输入 3-5 这样的内容会被表格自动改成日期）；请把单元格格式改为“常规”后重新填写",
          "this cell is a date, no number (a spreadsheet turns what is typed like 3-5 into one); set its format to General and type it again"
        )
      }
    case .digitsNotShown:
      ProblemDescription(.tableDigitsNotShown) { say in
        say(
          "这一格的数超过 15 位，表格只保留 15 位，按显示的数读取；要全部数位，请把单元格格式改为“文本”后重新填写",
          "the number of this cell has more than the 15 digits that a spreadsheet keeps, and is read as it is shown; to give all digits, set the format to Text and type it again"
        )
      }
    case .hiddenRows(let rows):
      ProblemDescription(.tableHiddenRows) { say in
        let names = say.list(rows.prefix(20).map(String.init)) + (rows.count > 20 ? "…" : "")
        return say(
          "第 \(names) 行是隐藏的（或被筛选掉了），其中的数值照样读取；请核对",
          "hidden or filtered: \(rows.count == 1 ? "row" : "rows") \(names); what is given there is read all the same, check it"
        )
      }
    case .hiddenColumn(let letters):
      ProblemDescription(.tableHiddenColumn) { say in
        say(
          "\(letters) 列是隐藏的，其中的数值照样读取；请核对",
          "column \(letters) is hidden; what is given there is read all the same, check it")
      }
    case .hiddenSheet(let name):
      ProblemDescription(.tableHiddenSheet) { say in
        say(
          "隐藏的工作表“\(name)”没有读取；如果也是填报，请取消隐藏",
          "the hidden sheet \"\(name)\" is not read; unhide it if it is a submission as well")
      }
    case .mergedValues(let cells):
      ProblemDescription(.tableMergedValues) { say in
        say(
          "\(cells) 是合并单元格，其中的值只算在左上角那一格；请取消合并，逐格填写",
          "\(cells) is merged, and what stands there counts for its first cell alone; unmerge it and fill in each cell"
        )
      }
    case .sheetWithoutHeader(let name):
      ProblemDescription(.tableSheetWithoutHeader) { say in
        say(
          "工作表“\(name)”没有读取：前 10 行里没有同时写明“键”或“名称”和“填报值”或年度的表头；如果不是填报，不必理会",
          "the sheet \"\(name)\" is not read: none of its first 10 rows names a column \"key\" or \"label\" and one of values or of a year; ignore this if it is no submission"
        )
      }
    default: description
    }
  }
}
