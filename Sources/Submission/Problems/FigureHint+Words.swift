import Rules

extension FigureHint {
  /// What is wrong with a text that is no figure, and what to write.
  func words(_ text: String, _ fact: FactDefinition, _ say: ProblemWording) -> String {
    let text = say.short(text)
    let name = say.name(fact)
    let example = say.example(of: fact)
    let orNothing =
      say.isInTable
      ? say("没有数据请留空", "leave it empty where there is no data")
      : say("没有数据请写 null", "write null where there is no data")
    switch self {
    case .approximate(let word):
      return say(
        "“\(text)”是约数（“\(word)”），没有说出界限，不能和限值比较；请填\(name)核实后的准确数，如 \(example)，\(orNothing)",
        "\"\(text)\" is not exact (\(word)), bounds nothing and can't be held against a limit; give the figure of \(name) as it was "
          + "verified, such as \(example), and \(orNothing)")
    case .remark(let remark):
      return say(
        "“\(text)”在数值后面写了“\(remark)”；\(name)只填数值和单位，如 \(example)，口径写在说明里",
        "\"\(text)\" has \"\(remark)\" behind the figure; give \(name) as a number and a unit, such as \(example), and "
          + "say the rest in the note")
    case .date:
      return say(
        "“\(text)”是日期，不是\(name)的数值；日期写在说明里，数值如 \(example)",
        "\"\(text)\" is a date, no value of \(name); put the date into the note and a value such as \(example) here"
      )
    case .sheetError:
      return say(
        "“\(text)”是表格公式的错误值（或列太窄显示成的 #），不是\(name)的数值；请改正公式，或直接填数值",
        "\"\(text)\" is what a spreadsheet shows for an error (or where a column is too narrow), no value of \(name); "
          + "correct the formula, or type the number")
    case .nothing:
      return say(
        "\(name)填的是“\(text)”；数值为零请填 0，\(orNothing)",
        "\(name) is given as \"\(text)\"; write 0 where it is zero, and \(orNothing)")
    case .endless:
      return say(
        "“\(text)”化成百分数除不尽，不能精确保存；请填\(name)的组成部分，或按四舍五入后的百分数填报，如 33.33%",
        "\"\(text)\" has no end as a percentage and can't be held exactly; give the parts that \(name) follows from, or "
          + "the percentage as it was rounded, such as 33.33%")
    case .exponent:
      return say(
        "“\(text)”是科学记数法（电子表格显示位数多的数时的写法）；\(name)请写全数字和单位，如 \(example)",
        "\"\(text)\" has a power of ten, as spreadsheets show numbers of many digits; write out all digits of \(name), "
          + "and the unit, such as \(example)")
    case .reversed:
      return say(
        "\(text) 的起点大于终点，不是\(name)的范围；请从小到大写，或填准确数，如 \(example)",
        "\(text) ends below where it begins, so it is no range of \(name); write the lesser end first, or give the "
          + "figure itself, such as \(example)")
    case .spaced:
      return say(
        "“\(text)”的数字中间有空格，不知道是一个数还是两个数；\(name)请把数字连着写，如 \(example)",
        "\"\(text)\" has a space between digits, so that it may be one number or two; write the digits of \(name) "
          + "together, such as \(example)")
    }
  }
}
