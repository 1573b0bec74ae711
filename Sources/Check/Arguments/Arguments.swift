import Rules
import Submission

/// The operands and options of one command line.
struct Arguments {
  private(set) var operands: [String] = []
  /// The options in the order in which they are given; a switch has an empty value.
  private var given: [(name: String, value: String)] = []

  /// Reads the words beside the command's name.
  ///
  /// Options may stand before, between and behind operands, with their value as the next word or
  /// behind `=`; a value that begins with `-` stands behind `=`. Everything behind `--` is an operand,
  /// and so is `-`.
  init(_ words: some Sequence<String>, for command: CommandDeclaration) throws(CommandFailure) {
    var iterator = words.makeIterator()
    let options = command.allOptions
    while let word = iterator.next() {
      if word == "--" {
        while let operand = iterator.next() { operands.append(operand) }
        break
      }
      guard word.begins(with: "-"), word != "-" else {
        operands.append(word)
        continue
      }
      let (name, behind) = word.cut(at: UInt8(ascii: "="))
      guard let option = options.first(where: { $0.name == name || $0.short == name }) else {
        throw .unknownName(
          Bilingual(
            "\(command.words) 没有选项“\(name)”", "\(command.words) has no option \"\(name)\""),
          nearest: nearestName(to: name, among: options.map { $0.name }),
          seeAlso: command.name.isEmpty ? "basecheck help" : "basecheck help \(command.name)")
      }
      guard let placeholder = option.value else {
        guard behind == nil else {
          throw .usage("选项 \(name) 不带值；应直接写 \(name)", "\(name) takes no value; write just \(name)")
        }
        given.append((option.name, ""))
        continue
      }
      let value = behind ?? iterator.next()
      guard let value, !value.isEmpty else {
        throw .usage(
          "选项 \(name) 缺少值；应写成 \(name) \(placeholder.chinese)",
          "\(name) has no value; write \(name) \(placeholder.english)")
      }
      if behind == nil, value.begins(with: "-"), value != "-" {
        throw .usage(
          "选项 \(name) 缺少值：后面的 \(value) 是选项；如果就是这个值，应写成 \(name)=\(value)",
          "\(name) has no value, since \(value) is an option; if it is meant as the value, write "
            + "\(name)=\(value)")
      }
      try option.check(value)
      given.append((option.name, value))
    }
  }

  /// The same without the first so many operands.
  func dropping(operands count: Int) -> Arguments {
    var rest = self
    rest.operands.removeFirst(min(count, operands.count))
    return rest
  }

  /// Whether a switch is given.
  func has(_ option: OptionDeclaration) -> Bool { given.contains { $0.name == option.name } }

  /// Every value of an option, in their order.
  func all(_ option: OptionDeclaration) -> [String] {
    given.filter { $0.name == option.name }.map { $0.value }
  }

  /// The value of an option that may be given once.
  func one(_ option: OptionDeclaration) throws(CommandFailure) -> String? {
    let given = all(option)
    guard given.count <= 1 else {
      throw .usage("选项 \(option.name) 只能给一次", "\(option.name) may be given only once")
    }
    return given.first
  }

  /// The value of an option that names a day.
  func day(_ option: OptionDeclaration) throws(CommandFailure) -> CalendarDate? {
    guard let text = try one(option) else { return nil }
    guard let day = CalendarDate(text) else {
      throw .usage(
        "选项 \(option.name) 不能取“\(text)”；应是日历上的一天，如 2021-06-24",
        "\(option.name) can't be \"\(text)\"; it must be a day of the calendar, such as 2021-06-24")
    }
    return day
  }

  /// The value of an option that names a year.
  func year(_ option: OptionDeclaration) throws(CommandFailure) -> Int? {
    guard let text = try one(option) else { return nil }
    let range = Years.possible
    guard text.utf8.count == 4, text.utf8.first != UInt8(ascii: "+"), let year = Int(text),
      range.contains(year)
    else {
      throw .usage(
        "选项 \(option.name) 不能取“\(text)”；应是 \(range.lowerBound) 至 \(range.upperBound) 的年份，如 2021",
        "\(option.name) can't be \"\(text)\"; it must be a year from \(range.lowerBound) to "
          + "\(range.upperBound), such as 2021")
    }
    return year
  }
}

extension OptionDeclaration {
  /// Refuses a value that is none of the option's choices.
  fileprivate func check(_ value: String) throws(CommandFailure) {
    guard !choices.isEmpty else { return }
    let choice = allowsFile ? value.cut(at: UInt8(ascii: ":")).head : value
    if choices.contains(choice) { return }
    let nearest = nearestName(to: choice, among: choices)
    throw .usage(
      "选项 \(name) 不能取“\(choice)”" + (nearest.map { "；最接近的是 \($0)" } ?? "")
        + "；可取：\(choices.joined(separator: "、"))",
      "\(name) can't be \"\(choice)\"" + (nearest.map { "; the nearest is \($0)" } ?? "")
        + "; possible are: \(choices.joined(separator: ", "))")
  }
}
