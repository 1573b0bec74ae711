import Rules

/// What the law says that an item weighs: the table's own mark, or the words around it.
enum Weight {
  /// The nature that the law gives an item.
  static func mark(of number: String, in scheme: String) -> Nature? {
    switch number.first {
    // 未出现以下情况, 不予批复, 近三年未发生.
    case "E": .exclusion
    // 申报对象.
    case "A": .admission
    default: marks[scheme].map { $0.exceptions[number] ?? $0.usual }
    }
  }

  private struct Marks {
    let usual: Nature
    let exceptions: [String: Nature]

    init(_ usual: Nature, but exception: Nature = .advisory, _ numbers: [String] = []) {
      self.usual = usual
      exceptions = Dictionary(uniqueKeysWithValues: numbers.map { ($0, exception) })
    }
  }

  private static let marks: [String: Marks] = [
    // 指标性质: 约束性, else 引导性.
    "2021-general": Marks(.constraint, ["10", "11", "13", "15", "20", "29", "30"]),
    "2021-transfer": Marks(.constraint),
    "2021-bigdata": Marks(
      .constraint, ["3", "5", "7", "8", "9", "12", "15", "20", "21", "22"]),
    "2021-cloud": Marks(
      .constraint, ["3", "4", "7", "8", "9", "10", "14", "17", "20", "23", "27", "28", "30"]),
    "2021-datacenter": Marks(
      .constraint,
      ["2", "3", "4"] + (11...19).map(String.init) + (22...35).map(String.init)),
    "2021-iiot": Marks(
      .constraint,
      ["2", "3", "4", "5", "7", "8", "11", "12", "14", "15", "16", "18", "21", "24"]),
    "2022-jiangsu": Marks(
      .constraint, ["3", "4", "6", "12", "13", "14", "15", "18", "19", "21"]),
    // “*” 为不可偏离 of the pilot's table; the other rows are scored.
    "2023-5g-pilot": Marks(.scored, but: .nonDeviable, ["2", "6", "15", "16", "25", "37"]),
    // The draft marks rows 定量 or 定性 and demands all of them.
    "2023-draft": Marks(.condition),
    // Each ground of Art. 23 and 25 takes the title away; the warning is no ground.
    "2023-retention": Marks(.exclusion, ["3W"]),
    // 选填项 of annex 4.
    // 红色星号为必填项目; what the form asks is all to be filled in.
    "2022-jiangsu-form": Marks(.required),
    "2022-summary": Marks(.required, ["附表4.4", "附表4.5"]),
  ]
}
