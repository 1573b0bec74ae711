public import Rules

// The header of the annual return, but for the name of the base.

extension Fact where Value == Passage {
  /// The batch in which the base was approved: header of the return.
  public static var batch: Self {
    .text("batch", "批次", row: "表头")
  }

  /// The leading industry of the base: header of the return.
  public static var leadingIndustry: Self {
    .text("leadingIndustry", "主导产业", row: "表头")
  }

  /// The main subfields of the leading industry by GB/T 4754-2017: header of the return.
  public static var leadingIndustryFields: Self {
    .text("leadingIndustryFields", "主导产业主要细分领域", form: .industryCodes, row: "表头")
  }

  /// The unit that fills the return in: header of the return.
  public static var reportingUnit: Self {
    .text("reportingUnit", "填报单位名称", row: "表头")
  }

  /// Whether that unit is 政府, 国企 or 私企: header of the return.
  public static var reportingUnitKind: Self {
    .text("reportingUnitKind", "填报单位属性", row: "表头")
  }

  /// The name of the national high-tech zone that the base is, where it is one: header of the return.
  public static var highTechnologyZoneName: Self {
    .text("highTechnologyZoneName", "国家高新技术产业开发区名称", row: "表头")
  }

  /// The name of the national economic zone that the base is, where it is one: header of the return.
  public static var economicZoneName: Self {
    .text("economicZoneName", "国家级经济技术开发区名称", row: "表头")
  }
}

extension Fact where Value == Attestation {
  /// That the person in charge of the base is named with how to reach them: header of the return.
  public static var directorContact: Self {
    .person("directorContact", "示范基地负责人联系信息", english: "contact of the person in charge")
  }

  /// That the person to be asked is named with how to reach them: header of the return.
  public static var contactPerson: Self {
    .person("contactPerson", "联系人联系信息", english: "contact of the person to be asked")
  }
}
