import Workbook

extension WorkbookFault {
  /// The name, the gravity and the words of the fault.
  var description: ProblemDescription {
    switch self {
    case .notWorkbook:
      ProblemDescription(.tableNotWorkbook) { say in
        say(
          "文件名说是工作簿，内容却不是 .xlsx；请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”",
          "the name says that this is a workbook, but the file is no .xlsx; open it in Excel or WPS and save it as .xlsx"
        )
      }
    case .oldFormat:
      ProblemDescription(.tableOldWorkbook) { say in
        say(
          "这是旧格式的工作簿（.xls 或 WPS 的 .et）；请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”",
          "this is a workbook in an old format (.xls, or .et of WPS); open it in Excel or WPS and save it as .xlsx"
        )
      }
    case .encrypted:
      ProblemDescription(.tableEncryptedWorkbook) { say in
        say(
          "工作簿有打开密码；请在 Excel 或 WPS 里去掉密码（文件 → 信息 → 保护工作簿 → 用密码进行加密，清空）后保存",
          "the workbook asks for a password; remove it in Excel or WPS (File, Info, Protect Workbook, Encrypt with Password: empty) and save"
        )
      }
    case .openDocument:
      ProblemDescription(.tableOpenDocument) { say in
        say(
          "这是 OpenDocument 表格（.ods）；请在 LibreOffice 里另存为“Excel 2007-365（.xlsx）”",
          "this is an OpenDocument spreadsheet (.ods); save it in LibreOffice as Excel 2007-365 (.xlsx)"
        )
      }
    case .binaryWorkbook:
      ProblemDescription(.tableBinaryWorkbook) { say in
        say(
          "这是二进制工作簿（.xlsb）；请另存为“Excel 工作簿（.xlsx）”",
          "this is a binary workbook (.xlsb); save it as an Excel workbook (.xlsx)")
      }
    case .otherArchive:
      ProblemDescription(.tableNoWorkbookInside) { say in
        say(
          "这是 ZIP 压缩包或文档，里面没有工作簿；请给 .xlsx、.csv 或 .json 文件，压缩包先解开",
          "this is a ZIP archive or a document without a workbook in it; give an .xlsx, .csv or .json file, and unpack archives first"
        )
      }
    case .damaged, .damagedPart, .unknownPacking, .malformed, .missingPart, .noSheets:
      ProblemDescription(.tableDamagedWorkbook) { say in
        say(
          "工作簿已损坏（\(detail(say))）；请用 Excel 或 WPS 打开（可选“修复”）并另存为 .xlsx，或重新取得文件",
          "the workbook is damaged (\(detail(say))); open it in Excel or WPS, repair it where asked, and save it as .xlsx, or get the file again"
        )
      }
    case .tooManyParts, .tooLarge, .packedTooTight, .tooManyCells:
      ProblemDescription(.tableOversizedWorkbook) { say in
        say(
          "工作簿超出了填报所需（\(detail(say))）；请只留填报的工作表，另存为 .xlsx",
          "the workbook is more than a submission needs (\(detail(say))); keep only the sheets of the submission and save it as .xlsx"
        )
      }
    }
  }

  /// What is damaged, or too much.
  private func detail(_ say: ProblemWording) -> String {
    func short(_ name: String) -> String { say.short(name) }
    return switch self {
    case .damaged: say("压缩结构不完整", "its archive is incomplete")
    case .damagedPart(let part):
      say("部件 \(short(part)) 的校验不符", "the checksum of its part \(short(part)) is wrong")
    case .unknownPacking(let part):
      say("部件 \(short(part)) 的压缩方法不认识", "its part \(short(part)) is packed in an unknown way")
    case .malformed(let part, let line):
      say("部件 \(short(part)) 第 \(line) 行有误", "line \(line) of its part \(short(part)) is malformed")
    case .missingPart(let part): say("缺少部件 \(short(part))", "its part \(short(part)) is missing")
    case .noSheets: say("没有工作表", "it has no sheet")
    case .tooManyParts(let limit): say("部件多于 \(limit) 个", "over \(limit) parts")
    case .tooLarge(let part, let limit):
      say(
        "\(short(part)) 解开后超过 \(limit >> 20) MB",
        "\(short(part)) is over \(limit >> 20) MB unpacked")
    case .packedTooTight(let part):
      say("\(short(part)) 的压缩比异常", "the compression ratio of \(short(part)) is out of the ordinary")
    case .tooManyCells(let limit): say("单元格多于 \(limit) 个", "over \(limit) cells")
    default: ""
    }
  }
}
