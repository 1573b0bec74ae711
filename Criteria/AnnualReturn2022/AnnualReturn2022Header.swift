import Rules

extension AnnualReturn2022 {
  /// The header, but for the name of the base.
  static let header: [Item] = .list(
    headerCells, read: "表头须填报：文字须有内容，是否项写明是或否；基地主体是开发区的，须写明开发区名称；联系信息只记有没有填写，不留内容。",
    inEnglish: AnnualReturn2022English.readingOfHeader)
}

private let headerCells: [TableCategory] = [
  .category(
    "表头",
    .reported("表头.1", "批次", .batch),
    .reported("表头.2", "主导产业", .leadingIndustry),
    .reported("表头.3", "主导产业主要细分领域 (按《国民经济行业分类》GB/T4754-2017 填写)", .leadingIndustryFields),
    .reported("表头.4", "填报单位名称", .reportingUnit),
    .reported("表头.5", "填报单位属性", .reportingUnitKind),
    .asked(
      "表头.6", "是否属于工业稳增长和转型升级成效明显市(州)", "steadyGrowthCity", "属于工业稳增长和转型升级成效明显市（州）"),
    .asked("表头.7", "是否属于特殊困难地区", "hardshipRegion", "属于特殊困难地区"),
    .asked("表头.8", "主导产业主要领域是否属于战略性新兴产业", "strategicIndustry", "主导产业主要领域属于战略性新兴产业"),
    .asked("表头.9", "主导产业主要领域是否为高技术制造业", "highTechnologyIndustry", "主导产业主要领域为高技术制造业"),
    .asked(
      "表头.10", "基地主体是否为国家高新技术产业开发区", "highTechnologyZone", "基地主体为国家高新技术产业开发区",
      named: .highTechnologyZoneName),
    .asked(
      "表头.11", "基地主体是否为国家级经济技术开发区", "economicZone", "基地主体为国家级经济技术开发区",
      named: .economicZoneName),
    .named("表头.12", "联系信息：示范基地负责人", .directorContact),
    .named("表头.13", "联系信息：联系人", .contactPerson))
]

extension Item {
  /// A cell that is answered 是 or 否, with the key and the short Chinese name of the question.
  fileprivate static func asked(
    _ number: String, _ text: String, _ key: String, _ label: String
  ) -> Self {
    row(.required, number, text) { Rules.answered(key, label) }
  }

  /// A row of cells that tell a person and how to reach them.
  fileprivate static func named(
    _ number: String, _ text: String, _ person: Fact<Attestation>
  ) -> Self {
    row(.required, number, text) { .reported(person.definition, years: 1) }
  }

  /// The same where 是 asks for a name in the cell beside it.
  fileprivate static func asked(
    _ number: String, _ text: String, _ key: String, _ label: String, named name: Fact<Passage>
  ) -> Self {
    row(.required, number, text) {
      every(
        Rules.answered(key, label),
        when(attested(key, label), then: Rules.reported(name), otherwise: .all([])))
    }
  }
}
