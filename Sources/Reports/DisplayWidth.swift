extension String {
  /// The number of terminal columns that the text takes: two for an East Asian wide character or an
  /// emoji, none for a combining mark (Unicode Standard Annex 11).
  var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }

  /// The text followed by as many spaces as fill the width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }

  /// The text in lines of at most `width` columns, broken between words or ideographs, never before
  /// a closing mark.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var used = 0
      for word in paragraph.unbreakableRuns {
        let wordWidth = word.displayWidth
        if used + wordWidth > width, !line.isEmpty {
          lines.append(line.trimmingTrailingSpaces())
          line = ""
          used = 0
          if word == " " { continue }
        }
        line += word
        used += wordWidth
      }
      lines.append(line.trimmingTrailingSpaces())
    }
    return lines
  }

  private func trimmingTrailingSpaces() -> String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension Substring {
  /// The text cut wherever a line may break: around spaces and between ideographs, but not before
  /// a closing mark, after an opening one, or between a number and its unit.
  fileprivate var unbreakableRuns: [String] {
    let closing: Set<Character> = [
      "，", "。", "、", "；", "：", "！", "？", "）", "》", "”", "」", "〕", "］", ",", ")", "]", "%",
      ":", ";", ".",
    ]
    let opening: Set<Character> = ["（", "《", "“", "「", "〔", "［", "(", "["]
    var runs: [String] = []
    var previous: Character?
    var beforePrevious: Character?
    for character in self {
      let joins: Bool
      if let previous {
        let bothNarrow = previous.displayWidth == 1 && character.displayWidth == 1
        // A number stays with its unit, and so does the space between them.
        let followsNumber =
          character == " " && previous.isNumber
          || previous == " " && beforePrevious?.isNumber == true && character.displayWidth == 2
            && !opening.contains(character)
        joins =
          followsNumber || closing.contains(character) || opening.contains(previous)
          || (bothNarrow && previous != " " && character != " ")
      } else {
        joins = false
      }
      if joins, !runs.isEmpty {
        runs[runs.count - 1].append(character)
      } else {
        runs.append(String(character))
      }
      (beforePrevious, previous) = (previous, character)
    }
    return runs
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
