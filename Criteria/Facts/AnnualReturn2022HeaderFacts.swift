public import Rules

// The header of the annual return, but for the name of the base and the people to be asked.

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
    .text("leadingIndustryFields", "主导产业主要细分领域", row: "表头")
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
