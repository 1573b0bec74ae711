import Rules

/// Facts and traits of no law, for tests of what can be built from them.
enum Sample {
  static let sales = Fact<Money>.figure("sales", "销售收入")
  static let leadingSales = Fact<Money>.figure("leadingSales", "主导产业销售收入", partOf: [sales])
  static let leadingShare = Fact<Share>.share(
    "leadingShare", "主导产业占比", of: leadingSales, in: sales)
  static let growth = Fact<Growth>.figure("growth", "增速")
  static let laboratories = Fact<Count>.count("laboratories", "实验室", "家")
  static let series = Trait(
    "series", "系列", values: [Trait.Value("优势", aliases: ["优势系列"]), Trait.Value("特色")])
  static let region = Trait.flag("region", "特殊类型地区")

  static func scheme(
    _ id: String, aliases: [String] = [], audience: Condition? = nil,
    sections: [ScoredSection] = [], _ items: [Item]
  ) -> Scheme {
    Scheme(
      id: id, aliases: aliases, title: "测试条件",
      source: Citation(
        document: "《测试办法》", number: "测〔2021〕1号", issuer: "测试部", date: "2021-06-23", part: "附件"),
      lastFullYear: 2020, audience: audience, sections: sections, items: items)
  }
}
