import Workbook

/// How the cells of our workbooks look. What a colour says, a word beside it says too.
enum SheetStyles {
  static let title = CellStyle().with {
    $0.isBold = true
    $0.size = 14
    $0.wraps = false
    $0.hasBorder = false
  }

  /// A line of its own, which runs on over the cells right of it.
  static let line = CellStyle().with {
    $0.wraps = false
    $0.hasBorder = false
  }

  static let heading = CellStyle().with {
    $0.isBold = true
    $0.fill = "D9E1F2"
    $0.isCentered = true
  }

  /// What is not to be changed.
  static let fixed = CellStyle().with { $0.fill = "F2F2F2" }

  /// What is to be filled in.
  static let input = CellStyle().with {
    $0.fill = "FFF2CC"
    $0.isUnlocked = true
  }

  static let plain = CellStyle()

  /// The colours behind and of the letters of what is well, of what is not, and of what is open.
  static let good = (fill: "C6EFCE", color: "006100")
  static let bad = (fill: "FFC7CE", color: "9C0006")
  static let open = (fill: "FFEB9C", color: "7F6000")

  static func colored(_ colors: (fill: String, color: String)) -> CellStyle {
    CellStyle().with {
      $0.fill = colors.fill
      $0.color = colors.color
    }
  }
}
