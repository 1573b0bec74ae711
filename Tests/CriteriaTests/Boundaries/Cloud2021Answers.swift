extension Boundary {
  /// The rows of 附表 3 that a person answers for.
  static let cloud2021Answers: [Boundary] = [
    // 2: 面向云计算的信息系统规划咨询、方案设计、系统集成和测试评估等服务较为完备，产业链上下游协作联动能力较强
    answers("2021-cloud/2", "cloudServices", "cloudChainCooperation"),
    // 4: 拥有一批技术实力强、业务规模大、创新能力突出、市场前景好、影响力强的云计算企业
    answers("2021-cloud/4", "cloudEnterprises"),
    // 6: 建设一批支撑云计算发展的创新创业平台、创客空间等载体，为中小微企业和创业者提供法律、知识产权、资金等支撑服务
    answers("2021-cloud/6", "cloudInnovationCarriers"),
    // 7: 建设工业云平台，汇集智能装备、工业软件以及工具库、模型库、知识库等资源，提供工业专用软件、工业数据分析、在线虚拟仿真、协同研发设计等类型的云服务，服务制造业企业
    answers("2021-cloud/7", "industrialCloudPlatform"),
    // 8: 基于云计算发展协同创新、个性化定制等业务形态，培育“云制造”模式
    answers("2021-cloud/8", "cloudManufacturing"),
    // 9: 积极发展移动办公、生产管理、财务管理、营销管理、人力资源管理等企业级 SaaS 服务
    answers("2021-cloud/9", "enterpriseSoftwareServices"),
    // 10: 积极发展面向个人信息存储、家居生活、学习娱乐的云服务，培育信息消费新热点
    answers("2021-cloud/10", "personalCloudServices"),
    // 15: 制定云计算相关人才引进和培养的政策措施
    answers("2021-cloud/15", "cloudTalentPolicies"),
    // 17: 鼓励企业与院校开展合作，通过实训的方式培养产业所需人才
    answers("2021-cloud/17", "cloudSchoolCooperation"),
    // 18: 当地企业承担过国家级云计算科技或产业化项目
    answers("2021-cloud/18", "cloudNationalProjects"),
    // 20: 积极发展容器、微内核等新型虚拟化技术和超融合架构应用，提升虚拟机热迁移的处理能力、处理效率和用户资源隔离水平
    answers("2021-cloud/20", "virtualizationTechnology"),
    // 23: 支持企业积极参与云计算主流开源社区，在社区内贡献突出
    answers("2021-cloud/23", "cloudOpenSource"),
    // 24: 贯彻落实《网络安全法》
    answers("2021-cloud/24", "cybersecurityLaw"),
    // 25: 要求云计算企业制定网络与信息安全管理规定，拥有一定的安全防护手段和能力
    answers("2021-cloud/25", "cloudSecurityRules", "cloudSecurityProtection"),
    // 26: 制定了促进云计算发展的相关配套规划政策
    answers("2021-cloud/26", "cloudPlanning"),
    // 27: 建立云计算公共服务平台，为企业提供云计算环境下的开发、测试、部署，以及企业上云需求分析、问题诊断、规划咨询等服务
    answers("2021-cloud/27", "cloudServicePlatform"),
    // 28: 设立支持云计算产业发展的专项资金，有效引导社会资本向云计算产业倾斜
    answers("2021-cloud/28", "cloudFund"),
    // 29: 示范基地拥有良好的网络基础设施，实现移动宽带网络全覆盖
    answers("2021-cloud/29", "networkInfrastructure", "mobileBroadbandCoverage"),
    // 30: 骨干企业及行业协会实质性参与云计算基础、资源、服务、安全等方面国内国际标准的制定
    answers("2021-cloud/30", "cloudStandards"),
    // 31: 参照国家新型工业化产业示范基地申报条件第 35 条
    answers("2021-cloud/31", "lawCompliance"),
    // 32: 参照国家新型工业化产业示范基地申报条件第 37 条
    answers("2021-cloud/32", "creationPlan", "developmentPlan"),
    // 33: 参照国家新型工业化产业示范基地申报条件第 38 条
    answers("2021-cloud/33", "applicationName", "nameClassification"),
    notice2021Answers(of: "2021-cloud"),
  ].flatMap(\.self)
}
