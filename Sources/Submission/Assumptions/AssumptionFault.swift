import Rules

/// Why an option supposes nothing that can be understood, apart from its value.
enum AssumptionFault: Sendable {
  /// It has no name and no `=` behind it.
  case malformed
  case unknownName(String, nearest: String?)
  /// A year that none can be.
  case year(String)
  /// The name of the base, its schemes or its year.
  case fixed(String)
  /// Whom to ask, which is no value to suppose.
  case person(String)
  /// A list, whose rows are no value.
  case list(String)
  /// Another option supposes the same.
  case repeated(first: String)

  func words(_ language: Language) -> String {
    switch self {
    case .malformed:
      language(
        "应写成 键[@年份]=值，如 salesRevenue@2020=328.01亿元；值留空是假设没有填报",
        "it should be KEY[@YEAR]=VALUE, such as salesRevenue@2020=328.01亿元; an empty value supposes that nothing "
          + "is given")
    case .unknownName(let name, let nearest):
      language("没有“\(name)”这个指标", "there is no indicator \"\(name)\"")
        + (nearest.map { language("；最接近的是 \($0)", "; the nearest is \($0)") } ?? "")
        + language("；basecheck template 列出全部", "; basecheck template lists them all")
    case .year(let text):
      language(
        "年份“\(text)”不对；应是 \(Years.possible.lowerBound) 至 \(Years.possible.upperBound) 的年份",
        "\"\(text)\" is no year; it should be one from \(Years.possible.lowerBound) to "
          + "\(Years.possible.upperBound)")
    case .fixed(let name):
      language(
        "“\(name)”不能假设；方案用 --scheme，年度用 --year",
        "\"\(name)\" can't be supposed; use --scheme for schemes and --year for the year")
    case .person(let name):
      language(
        "“\(name)”是联系信息，不能假设", "\"\(name)\" is whom to ask and can't be supposed")
    case .list(let name):
      language(
        "“\(name)”是名单，不能假设；请假设由它得出的指标",
        "\"\(name)\" is a list and can't be supposed; suppose the indicator that follows from it")
    case .repeated(let first):
      language("与 \(first) 假设的是同一个值；请只留一个", "it supposes the same as \(first); keep only one")
    }
  }
}
