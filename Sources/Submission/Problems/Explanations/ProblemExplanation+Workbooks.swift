import Rules

/// What is told of workbooks.
extension ProblemExplanation {
  static var tableNotWorkbook: Self {
    Self(
      Bilingual(
        "文件名说是工作簿，内容却不是 .xlsx",
        "the name says that the file is a workbook, but it is none"),
      remedy: Bilingual(
        "用 Excel 或 WPS 打开，另存为 .xlsx；只改扩展名没有用。",
        "Open it in Excel or WPS and save it as .xlsx; another ending of its name does not change it."
      ),
      .command(
        wrong: #"""
          printf 'key,value\npartners,3\n' > base.xlsx
          basecheck evaluate base.xlsx --scheme 2021-general
          """#,
        right: #"""
          printf 'key,value\npartners,3\n' > base.csv
          basecheck evaluate base.csv --scheme 2021-general
          """#))
  }

  static var tableOldWorkbook: Self {
    Self(
      Bilingual(
        "文件是旧格式的工作簿（.xls、.et）",
        "the file is a workbook in an old format (.xls, .et)"),
      remedy: Bilingual(
        "用 Excel、WPS 或 LibreOffice 打开，另存为 .xlsx。",
        "Open it in Excel, WPS or LibreOffice and save it as .xlsx."),
      .command(
        wrong: #"""
          printf '\320\317\021\340' > base.csv
          basecheck evaluate base.csv --scheme 2021-general
          """#,
        right: #"""
          printf 'key,value\npartners,3\n' > base.csv
          basecheck evaluate base.csv --scheme 2021-general
          """#))
  }

  static var tableEncryptedWorkbook: Self {
    Self(
      Bilingual(
        "工作簿有打开密码",
        "the workbook asks for a password"),
      remedy: Bilingual(
        "在 Excel 或 WPS 里去掉打开密码后保存；只锁定单元格的保护不碍事。",
        "Remove the password in Excel or WPS and save; a protection that only locks cells does no harm."
      ))
  }

  static var tableOpenDocument: Self {
    Self(
      Bilingual(
        "文件是 OpenDocument 表格（.ods）",
        "the file is an OpenDocument spreadsheet (.ods)"),
      remedy: Bilingual(
        "用 Excel、WPS 或 LibreOffice 打开，另存为 .xlsx。",
        "Open it in Excel, WPS or LibreOffice and save it as .xlsx."))
  }

  static var tableBinaryWorkbook: Self {
    Self(
      Bilingual(
        "文件是二进制工作簿（.xlsb）",
        "the file is a binary workbook (.xlsb)"),
      remedy: Bilingual(
        "用 Excel、WPS 或 LibreOffice 打开，另存为 .xlsx。",
        "Open it in Excel, WPS or LibreOffice and save it as .xlsx."))
  }

  static var tableNoWorkbookInside: Self {
    Self(
      Bilingual(
        "文件是压缩包或文档，里面没有工作簿",
        "the file is an archive or a document without a workbook in it"),
      remedy: Bilingual(
        "压缩包先解开；文档里的表格复制到工作簿里。",
        "Unpack archives first; copy the table of a document into a workbook."))
  }

  static var tableDamagedWorkbook: Self {
    Self(
      Bilingual(
        "工作簿已损坏",
        "the workbook is damaged"),
      remedy: Bilingual(
        "用 Excel 或 WPS 打开（可选“修复”）并另存为 .xlsx，或重新取得文件。",
        "Open it in Excel or WPS, repair it where asked and save it as .xlsx, or get the file again."
      ),
      .command(
        wrong: #"""
          printf 'PK\003\004' > base.csv
          basecheck evaluate base.csv --scheme 2021-general
          """#,
        right: #"""
          printf 'key,value\npartners,3\n' > base.csv
          basecheck evaluate base.csv --scheme 2021-general
          """#))
  }

  static var tableOversizedWorkbook: Self {
    Self(
      Bilingual(
        "工作簿超出了填报所需",
        "the workbook is more than a submission needs"),
      remedy: Bilingual(
        "只留填报的工作表，另存为 .xlsx。",
        "Keep only the sheets of the submission and save it as .xlsx."))
  }

  static var tableNoSheetWithHeader: Self {
    Self(
      Bilingual(
        "工作簿里没有一张工作表有填报的表头",
        "no sheet of the workbook has the header of a submission"),
      remedy: Bilingual(
        "前 10 行里要有“键”或“名称”，以及“填报值”或年度；basecheck template 方案名 --output base.xlsx 生成可以填写的工作簿。",
        "One of the first 10 rows must name key or label, and value or a year; basecheck template ID --output base.xlsx makes a workbook to fill in."
      ))
  }

  static var tableFormulaNotComputed: Self {
    Self(
      Bilingual(
        "公式没有存下算得的值",
        "the value of a formula is not stored"),
      remedy: Bilingual(
        "用 Excel 或 WPS 打开文件并保存一次，或直接填数值。",
        "Open and save the file in Excel or WPS, or type the number."))
  }

  static var tableErrorValue: Self {
    Self(
      Bilingual(
        "公式算出的是错误值",
        "a formula gives an error"),
      remedy: Bilingual(
        "改正公式，或直接填数值。",
        "Correct the formula, or type the number."))
  }

  static var tableDateInsteadOfNumber: Self {
    Self(
      Bilingual(
        "填数值的格里是日期",
        "a date stands where a number should"),
      remedy: Bilingual(
        "把单元格格式改为“常规”后重新填写；表格会把 3-5 这样的输入改成日期。",
        "Set the format to General and type the number again; a spreadsheet turns what is typed like 3-5 into a date."
      ))
  }

  static var tableDigitsNotShown: Self {
    Self(
      Bilingual(
        "数超过表格保留的 15 位",
        "a number has more than the 15 digits that a spreadsheet keeps"),
      remedy: Bilingual(
        "要全部数位，把单元格格式改为“文本”后重新填写。",
        "To give all digits, set the format to Text and type the number again."))
  }

  static var tableHiddenRows: Self {
    Self(
      Bilingual(
        "隐藏的行里有数值",
        "values stand in hidden rows"),
      remedy: Bilingual(
        "照样读取；请核对，或取消隐藏和筛选。",
        "They are read all the same; check them, or unhide and unfilter the rows."))
  }

  static var tableHiddenColumn: Self {
    Self(
      Bilingual(
        "隐藏的列里有数值",
        "values stand in a hidden column"),
      remedy: Bilingual(
        "照样读取；请核对，或取消隐藏。",
        "They are read all the same; check them, or unhide the column."))
  }

  static var tableHiddenSheet: Self {
    Self(
      Bilingual(
        "隐藏的工作表没有读取",
        "a hidden sheet is not read"),
      remedy: Bilingual(
        "如果也是填报，取消隐藏；否则不必理会。",
        "Unhide it if it is a submission as well; ignore this otherwise."))
  }

  static var tableMergedValues: Self {
    Self(
      Bilingual(
        "合并单元格里的值只算一格",
        "a value in merged cells counts for one of them"),
      remedy: Bilingual(
        "取消合并，逐格填写。",
        "Unmerge the cells and fill in each."))
  }

  static var tableSheetWithoutHeader: Self {
    Self(
      Bilingual(
        "工作表没有填报的表头，没有读取",
        "a sheet without the header of a submission is not read"),
      remedy: Bilingual(
        "如果不是填报，不必理会；如果是，请写上表头。",
        "Ignore this if it is no submission; give it a header if it is one."))
  }
}
