extension String {
  /// The number of terminal columns that the text takes: two for an East Asian wide character or an
  /// emoji, none for a combining mark (Unicode Standard Annex 11).
  var displayWidth: Int {
    var width = 0
    for scalar in unicodeScalars {
      guard let alone = scalar.widthAlone else { return cells.reduce(0) { $0 + $1.width } }
      width += alone
    }
    return width
  }

  /// The beginning of the text up to the first character that goes beyond a width, and that character;
  /// the whole text where characters have to be told apart.
  func prefix(beyond width: Int) -> String {
    var used = 0
    for index in unicodeScalars.indices {
      guard let alone = unicodeScalars[index].widthAlone else { return self }
      used += alone
      if used > width { return String(self[...index]) }
    }
    return self
  }

  /// The text followed by as many spaces as fill the width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }

  /// The text in lines of at most `width` columns, broken between words or ideographs, never before
  /// a closing mark.
  func wrapped(to width: Int) -> [String] {
    guard utf8.contains(UInt8(ascii: "\n")) else { return self[...].wrappedParagraph(to: width) }
    return split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { $0.wrappedParagraph(to: width) }
  }
}

/// A character on a terminal.
private struct Cell {
  /// Its first scalar.
  let scalar: Unicode.Scalar
  let isSingleScalar: Bool
  /// Where it begins, in UTF-8 code units from the start of the text.
  let start: Int
  let width: Int

  var isSpace: Bool { isSingleScalar && scalar == " " }
  var isNumber: Bool { scalar.properties.numericType != nil }

  /// Whether no line may begin with it.
  var isClosing: Bool {
    guard isSingleScalar else { return false }
    switch scalar {
    case "，", "。", "、", "；", "：", "！", "？", "）", "》", "”", "」", "〕", "］", ",", ")", "]", "%",
      ":", ";", ".":
      return true
    default: return false
    }
  }

  /// Whether no line may end with it.
  var isOpening: Bool {
    guard isSingleScalar else { return false }
    switch scalar {
    case "（", "《", "“", "「", "〔", "［", "(", "[": return true
    default: return false
    }
  }
}

extension StringProtocol {
  /// The characters of the text. Most texts hold only scalars that are characters by themselves, so
  /// that characters need not be told apart, which costs ten times as much.
  fileprivate var cells: [Cell] {
    var cells: [Cell] = []
    cells.reserveCapacity(utf8.count)
    var start = 0
    for scalar in unicodeScalars {
      guard let width = scalar.widthAlone else { return cellsOfCharacters }
      cells.append(Cell(scalar: scalar, isSingleScalar: true, start: start, width: width))
      start += scalar.utf8.count
    }
    return cells
  }

  private var cellsOfCharacters: [Cell] {
    var cells: [Cell] = []
    var start = 0
    for character in self {
      let scalars = character.unicodeScalars
      guard let first = scalars.first else { continue }
      cells.append(
        Cell(
          scalar: first, isSingleScalar: scalars.count == 1, start: start,
          width: character.displayWidth))
      start += character.utf8.count
    }
    return cells
  }
}

extension Substring {
  /// The text of one paragraph in lines.
  fileprivate func wrappedParagraph(to width: Int) -> [String] {
    let cells = cells
    var lines: [String] = []
    /// The cells of the line so far.
    var line = 0..<0
    var used = 0
    func close() {
      var end = line.upperBound
      while end > line.lowerBound, cells[end - 1].isSpace { end -= 1 }
      lines.append(text(of: line.lowerBound..<end, in: cells))
    }
    var run = 0
    while run < cells.count {
      var end = run + 1
      while end < cells.count, Self.joins(cells, at: end) { end += 1 }
      let runWidth = cells[run..<end].reduce(0) { $0 + $1.width }
      let startsLine = used + runWidth > width && !line.isEmpty
      if startsLine {
        close()
        (line, used) = (run..<run, 0)
      }
      if startsLine, end == run + 1, cells[run].isSpace {
        line = end..<end
      } else {
        line = line.lowerBound..<end
        used += runWidth
      }
      run = end
    }
    close()
    return lines
  }

  /// Whether no line may break before a cell: lines break around spaces and between ideographs, but
  /// not before a closing mark, after an opening one, or between a number and its unit.
  private static func joins(_ cells: [Cell], at index: Int) -> Bool {
    let (previous, cell) = (cells[index - 1], cells[index])
    if cell.isClosing || previous.isOpening { return true }
    if cell.isSpace { return previous.isNumber }
    // A number stays with its unit, and so does the space between them.
    if previous.isSpace {
      return cell.width == 2 && index > 1 && cells[index - 2].isNumber && !cell.isOpening
    }
    return previous.width == 1 && cell.width == 1
  }

  private func text(of range: Range<Int>, in cells: [Cell]) -> String {
    func position(_ cell: Int) -> Index {
      cell < cells.count ? utf8.index(utf8.startIndex, offsetBy: cells[cell].start) : endIndex
    }
    return String(self[position(range.lowerBound)..<position(range.upperBound)])
  }
}

extension Unicode.Scalar {
  /// The number of columns of a scalar that is a character by itself, whatever stands beside it;
  /// `nil` for all that may join with others and those that are rare.
  fileprivate var widthAlone: Int? {
    switch value {
    case 0x20..<0x7F: 1
    case 0x4E00...0x9FFF, 0x3001...0x301B, 0xFF01...0xFF60: 2
    case 0xB7, 0xD7, 0x2010...0x2027, 0x2190...0x22FF, 0x2713, 0x2717: 1
    default: nil
    }
  }
}

extension Character {
  /// The number of terminal columns of the character.
  fileprivate var displayWidth: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x20..<0x7F where unicodeScalars.count == 1: return 1
    case 0x4E00...0x9FFF: return 2
    default: break
    }
    if unicodeScalars.count > 1, unicodeScalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return Self.isWide(scalar.value) ? 2 : 1
    }
  }

  /// The blocks whose characters have East Asian width W or F, and the emoji that are shown wide.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x231A...0x231B, 0x23E9...0x23EC, 0x2614...0x2615, 0x2648...0x2653,
      0x26A1, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x2705, 0x270A...0x270B, 0x2728, 0x274C,
      0x2753...0x2755, 0x2757, 0x2795...0x2797, 0x2B50, 0x2E80...0x303E, 0x3041...0x33FF,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x17000...0x18CFF, 0x1B000...0x1B2FF, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
