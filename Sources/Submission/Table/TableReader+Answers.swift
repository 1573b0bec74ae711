import Rules

/// Answers to questions of quality.
extension TableReader {
  mutating func readAttestation(
    _ number: Int, _ fact: FactDefinition, _ cells: Cells
  ) {
    if let note = cells.note { builder.keep(entry(.note, number, note, cells)) }
    if let evidence = cells.evidence {
      for path in CellList.parts(of: evidence.text, splitsCommas: false) {
        if Self.answer(path) != nil || FigureWords.isBlankSign(path) {
          report(.table(.answerInEvidence(path)), cells.row.place(evidence.column))
          continue
        }
        builder.keep(entry(.evidence, number, evidence, cells, text: path))
      }
    }
    guard let cell = cells.value else { return }
    let place = cells.row.place(cell.column)
    guard let isMet = Self.answer(cell.word, to: fact) else {
      if FigureWords.isBlankSign(cell.word) { return builder.blankSign(cell.word, at: place) }
      return report(.wrongType(.attestation(fact), found: .string, cell.word), place)
    }
    builder.answer(
      isMet, Entry(.value, number, isMet ? .yes : .no, at: PackedPlace(place)), word: cell.word)
  }

  /// What a word says to a question of yes or no.
  static func answer(_ word: String) -> Bool? {
    switch word {
    case "是", "达到", "已达到", "满足", "符合", "达标", "√", "✓", "✔", "☑", "true", "TRUE", "True", "yes",
      "Yes",
      "YES":
      true
    case "否", "未达到", "没有达到", "不满足", "不符合", "不达标", "未达标", "×", "✗", "✘", "false", "FALSE", "False",
      "no",
      "No", "NO":
      false
    default: nil
    }
  }

  /// What a word says of a fact: in a question that asks for what is not to be, nothing is the good answer.
  private static func answer(_ word: String, to fact: FactDefinition) -> Bool? {
    if let answer = answer(word) { return answer }
    let isNegative = fact.opposite != nil
    return switch word {
    case "无", "没有", "未", "零": isNegative
    case "未发生", "没有发生", "未发现", "没有发现", "未出现", "不存在", "无此情况", "未发生过": isNegative ? true : nil
    case "有": !isNegative
    case "发生", "发生过", "存在", "发现", "出现过": isNegative ? false : nil
    default: nil
    }
  }
}
