import Submission

/// The operands and options of one command line.
struct Arguments {
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  /// Reads the words after the command's name.
  ///
  /// Options may stand before, between and behind operands, with their value as the next word or
  /// behind `=`; everything behind `--` is an operand, and so is `-`.
  init(_ words: some Sequence<String>, for command: CommandDeclaration) throws(CommandFailure) {
    var iterator = words.makeIterator()
    let options = command.options + [.help]
    while let word = iterator.next() {
      if word == "--" {
        while let operand = iterator.next() { operands.append(operand) }
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = parts[0] == "-h" ? "--help" : String(parts[0])
      guard let option = options.first(where: { $0.name == name }) else {
        let nearest = nearestName(to: name, among: options.map(\.name))
        throw .usage(
          "basecheck \(command.name) 没有选项“\(name)”"
            + (nearest.map { "；最接近的是 \($0)" } ?? "；basecheck help \(command.name) 列出全部选项"))
      }
      guard let placeholder = option.value else {
        guard parts.count == 1 else { throw .usage("选项 \(name) 不带值；应直接写 \(name)") }
        values[name, default: []].append("")
        continue
      }
      let value = parts.count == 2 ? String(parts[1]) : iterator.next()
      guard let value, !value.isEmpty else {
        throw .usage("选项 \(name) 缺少值；应写成 \(name) \(placeholder)")
      }
      if !option.choices.isEmpty, !option.choices.contains(value) {
        let nearest = nearestName(to: value, among: option.choices)
        throw .usage(
          "选项 \(name) 不能取“\(value)”" + (nearest.map { "；最接近的是 \($0)" } ?? "")
            + "；可取：\(option.choices.joined(separator: "、"))")
      }
      values[name, default: []].append(value)
    }
  }

  /// Whether a switch is given.
  func has(_ option: OptionDeclaration) -> Bool { values[option.name] != nil }

  /// Every value of an option, in their order.
  func all(_ option: OptionDeclaration) -> [String] { values[option.name] ?? [] }

  /// The value of an option that may be given once.
  func one(_ option: OptionDeclaration) throws(CommandFailure) -> String? {
    let given = all(option)
    guard given.count <= 1 else { throw .usage("选项 \(option.name) 只能给一次") }
    return given.first
  }
}
