extension Boundary {
  /// The rows of 附表 2 that a person answers for.
  static let bigData2021Answers: [Boundary] = [
    // 4: 大数据采集、存储、加工、分析、服务、安全等产业链环节完备，产业链上下游协作联动能力强
    answers("2021-bigdata/4", "bigDataChain", "bigDataChainCooperation"),
    // 6: 在政务、交通、金融、医疗、教育、公共安全等行业领域大数据应用成效显著，有效提升社会治理能力和公共服务水平
    answers("2021-bigdata/6", "bigDataSectorApplications"),
    // 7: 在信息化基础较好的领域率先开展跨领域、跨行业的大数据应用，催生一批新技术、新产品和新模式
    answers("2021-bigdata/7", "bigDataCrossSectorApplications"),
    // 8: 在工业领域，大数据在研发设计、生产制造、经营管理等产品全生命周期得到深入应用；工业大数据与自动控制、感知硬件、工业核心软件、工业互联网、工业云和智能服务平台融合发展
    answers("2021-bigdata/8", "bigDataIndustrialApplications"),
    // 9: 推进大数据在当地优势行业的深入应用，形成行业应用特色，有效带动行业转型升级发展
    answers("2021-bigdata/9", "bigDataLocalIndustryApplications"),
    // 10: 制定了大数据相关人才引进和培养的政策措施
    answers("2021-bigdata/10", "bigDataTalentPolicies"),
    // 12: 鼓励企业与院校开展合作，通过实训的方式培养产业所需人才
    answers("2021-bigdata/12", "bigDataSchoolCooperation"),
    // 16: 制定了促进大数据产业发展的相关配套规划政策
    answers("2021-bigdata/16", "bigDataPlanning"),
    // 17: 具有大数据公共服务平台，提供政策咨询、共性技术支持、知识产权、测试认证、创业孵化、人才培训等服务
    answers("2021-bigdata/17", "bigDataServicePlatform"),
    // 18: 健全网络安全保障体系，拥有一定的数据安全防护手段和能力，开展网络安全宣传教育
    answers("2021-bigdata/18", "bigDataSecurity"),
    // 20: 政府部门高度重视，设立了推动大数据产业发展的专门管理机构或建立了相应的推进机制
    answers("2021-bigdata/20", "bigDataManagementBody"),
    // 21: 政府部门制定了数据开放、共享的相关规章制度，具有数据统一开放平台和数据共享交换平台，推动行业协会、科研机构、社会组织、重点企业等单位主动开放数据
    answers("2021-bigdata/21", "dataOpening"),
    // 22: 设有大数据发展专项基金或资金，有效引导金融资本和社会资本向大数据产业倾斜
    answers("2021-bigdata/22", "bigDataFund"),
    // 24: 参照国家新型工业化产业示范基地申报条件第 35 条
    answers("2021-bigdata/24", "lawCompliance"),
    // 25: 参照国家新型工业化产业示范基地申报条件第 37 条
    answers("2021-bigdata/25", "creationPlan", "developmentPlan"),
    // 26: 参照国家新型工业化产业示范基地申报条件第 38 条
    answers("2021-bigdata/26", "applicationName", "nameClassification"),
    notice2021Answers(of: "2021-bigdata"),
  ].flatMap(\.self)
}
