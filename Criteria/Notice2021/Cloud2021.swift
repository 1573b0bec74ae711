public import Rules

extension Scheme {
  /// 附表 3: bases for cloud computing.
  public static let cloud2021 = Scheme(
    id: "2021-cloud", aliases: ["2021-附表3", "cloud", "云计算"],
    title: "国家新型工业化产业示范基地（云计算）申报要求",
    source: .notice2021(part: "附表 3"), lastFullYear: 2020, validity: Notice2021.validity,
    audience: Trait.field.isValue("云计算"),
    remark: Notice2021.remark, otherPrints: Notice2021.otherPrints,
    items: table,
    notes: Notice2021.notes, filing: FilingRule.notice2021)
}

private let table: [Item] =
  .list(rows, inEnglish: Cloud2021English.reading) + Notice2021.demands

/// 附表 3 国家新型工业化产业示范基地（云计算）申报要求, row by row.
private let rows: [TableCategory] = [
  .category(
    "产业集聚",
    .constraint(1, "产业集聚效应明显，申报主体云计算业务收入占所在地云计算业务收入比重不低于 70%") {
      Fact.cloudShareOfPlace.isAtLeast(.percent(70))
    }.read("申报主体云计算业务收入 ÷ 所在地云计算业务收入；“产业集聚效应明显”由这一比重体现，不另作判断。")),
  .category(
    "产业链",
    .constraint(2, "面向云计算的信息系统规划咨询、方案设计、系统集成和测试评估等服务较为完备，产业链上下游协作联动能力较强") {
      every(
        attested("cloudServices", "面向云计算的服务较为完备"),
        attested("cloudChainCooperation", "云计算产业链上下游协作联动"))
    }.read("服务完备与协作联动分别判断，都须满足。"),
    .advisory(3, "主导环节龙头企业在全国市场份额位列全国前五") {
      Fact.cloudLeaderRank.isAtMost(.place(5))
    }.read("主导环节龙头企业的全国市场份额位次不低于第 5 位。"),
    .advisory(4, "拥有一批技术实力强、业务规模大、创新能力突出、市场前景好、影响力强的云计算企业") {
      attested("cloudEnterprises", "一批云计算企业")
    }),
  .category(
    "行业应用",
    .constraint(
      5, "积极推进政务云服务模块化，推动政府各部门的应用系统逐步迁移到政务云，实现应用迁移上云比例不低于 50%。全面推进电子政务内网云建设，为电子政务内网应用提供基础支撑服务"
    ) {
      every(
        Fact.governmentMigrationShare.isAtLeast(.percent(50)),
        attested("governmentIntranetCloud", "电子政务内网云建设"))
    }.read("已迁移上云的应用系统数 ÷ 政府部门应用系统总数，不低于 50%；电子政务内网云建设由填报单位判断，两项都须满足。"),
    .constraint(6, "建设一批支撑云计算发展的创新创业平台、创客空间等载体，为中小微企业和创业者提供法律、知识产权、资金等支撑服务") {
      attested("cloudInnovationCarriers", "云计算创新创业载体")
    },
    .advisory(
      7, "建设工业云平台，汇集智能装备、工业软件以及工具库、模型库、知识库等资源，提供工业专用软件、工业数据分析、在线虚拟仿真、协同研发设计等类型的云服务，服务制造业企业"
    ) {
      attested("industrialCloudPlatform", "工业云平台")
    },
    .advisory(8, "基于云计算发展协同创新、个性化定制等业务形态，培育“云制造”模式") {
      attested("cloudManufacturing", "云制造模式")
    },
    .advisory(9, "积极发展移动办公、生产管理、财务管理、营销管理、人力资源管理等企业级 SaaS 服务") {
      attested("enterpriseSoftwareServices", "企业级 SaaS 服务")
    },
    .advisory(10, "积极发展面向个人信息存储、家居生活、学习娱乐的云服务，培育信息消费新热点") {
      attested("personalCloudServices", "面向个人的云服务")
    }),
  .category(
    "骨干企业培育",
    .constraint(11, "拥有 IaaS 领域骨干企业（过去一年业务收入不少于 1 亿元）") {
      Fact.infrastructureServiceEnterprises.isAtLeast(.count(1, "家"))
    }.read("过去一年业务收入不少于 1 亿元的 IaaS 企业至少 1 家。"),
    .constraint(12, "拥有提供 PaaS 领域服务的云计算企业") {
      Fact.platformServiceEnterprises.isAtLeast(.count(1, "家"))
    }.read("至少 1 家。"),
    .constraint(13, "从事 SaaS 软件开发和服务的企业不少于 15 家") {
      Fact.softwareServiceEnterprises.isAtLeast(.count(15, "家"))
    },
    .advisory(14, "通过云服务能力测评、可信云、等级保护等主流测评的企业超过 5 家") {
      Fact.assessedCloudEnterprises.isMoreThan(.count(5, "家"))
    }.read("“超过”不含本数：至少 6 家。")),
  .category(
    "人才保障",
    .constraint(15, "制定云计算相关人才引进和培养的政策措施") {
      attested("cloudTalentPolicies", "云计算人才引进和培养政策")
    },
    .constraint(16, "拥有云计算人才培训机构") {
      Fact.cloudTrainingInstitutions.isAtLeast(.count(1, "个"))
    }.read("至少 1 个。"),
    .advisory(17, "鼓励企业与院校开展合作，通过实训的方式培养产业所需人才") {
      attested("cloudSchoolCooperation", "云计算校企合作与实训")
    }),
  .category(
    "创新能力",
    .constraint(18, "当地企业承担过国家级云计算科技或产业化项目") {
      attested("cloudNationalProjects", "承担过国家级云计算项目")
    },
    .constraint(19, "云计算领域技术研发投入占业务收入比重不低于 10%") {
      Fact.cloudResearchIntensity.isAtLeast(.percent(10))
    }.read("云计算领域技术研发投入 ÷ 云计算业务收入。"),
    .advisory(20, "积极发展容器、微内核等新型虚拟化技术和超融合架构应用，提升虚拟机热迁移的处理能力、处理效率和用户资源隔离水平") {
      attested("virtualizationTechnology", "新型虚拟化技术和超融合架构应用")
    },
    .constraint(21, "数据中心普遍能耗利用率低于 1.5") {
      when(
        whereGiven(Fact.dataCentreCount.isLessThan(.count(1, "个"))),
        then: Fact.annualPUE.isLessThan(.ratio(1, tenths: 5)),
        otherwise: every(
          Fact.lowestAnnualPUE.isLessThan(.ratio(1, tenths: 5)),
          relaxable(Fact.highestAnnualPUE.isLessThan(.ratio(1, tenths: 5)))))
    }.read(
      "能耗利用率指 PUE；“低于”不含本数。没有逐个填报数据中心的，“普遍”以全基地的一个年均 PUE 计；逐个填报的，各个都低于即满足，没有一个低于的不满足，有的低于、有的不低于的由主管部门判断。"
    ),
    .constraint(22, "云计算相关专利授权不低于 50 件") {
      // A year's grants are some of all: where those fall short, so do these.
      when(
        whereGiven(Fact.cloudPatentsSoFar.isLessThan(.count(50, "件"))),
        then: every(
          Fact.cloudPatents.isAtLeast(.count(50, "件")),
          whereGiven(.not(Fact.cloudPatentsSoFar.isLessThan(.count(50, "件"))))),
        otherwise: relaxable(Fact.cloudPatents.isAtLeast(.count(50, "件"))))
    }.read("上一完整年的授权量；是否可按历年累计，通知没有写明：累计数另填，只有累计数达到的由主管部门判断。"),
    .advisory(23, "支持企业积极参与云计算主流开源社区，在社区内贡献突出") {
      attested("cloudOpenSource", "参与云计算开源社区")
    },
    .constraint(24, "贯彻落实《网络安全法》") {
      attested("cybersecurityLaw", "贯彻落实《网络安全法》")
    }),
  .category(
    "产业支撑",
    .constraint(25, "要求云计算企业制定网络与信息安全管理规定，拥有一定的安全防护手段和能力") {
      every(
        attested("cloudSecurityRules", "云计算企业网络与信息安全管理规定"),
        attested("cloudSecurityProtection", "云计算企业安全防护手段和能力"))
    }.read("管理规定与防护能力分别判断，都须满足。"),
    .constraint(26, "制定了促进云计算发展的相关配套规划政策") {
      attested("cloudPlanning", "云计算配套规划政策")
    },
    .advisory(27, "建立云计算公共服务平台，为企业提供云计算环境下的开发、测试、部署，以及企业上云需求分析、问题诊断、规划咨询等服务") {
      attested("cloudServicePlatform", "云计算公共服务平台")
    },
    .advisory(28, "设立支持云计算产业发展的专项资金，有效引导社会资本向云计算产业倾斜") {
      attested("cloudFund", "云计算产业专项资金")
    },
    .constraint(29, "示范基地拥有良好的网络基础设施，实现移动宽带网络全覆盖") {
      every(
        attested("networkInfrastructure", "良好的网络基础设施"),
        attested("mobileBroadbandCoverage", "移动宽带网络全覆盖"))
    }.read("网络基础设施与移动宽带全覆盖分别判断，都须满足。"),
    .advisory(30, "骨干企业及行业协会实质性参与云计算基础、资源、服务、安全等方面国内国际标准的制定") {
      attested("cloudStandards", "实质性参与云计算标准制定")
    }),
  .category(
    "合法合规",
    .constraint(31, "参照国家新型工业化产业示范基地申报条件第 35 条", as: .general(35)),
    .constraint(32, "参照国家新型工业化产业示范基地申报条件第 37 条", as: .general(37)),
    .constraint(33, "参照国家新型工业化产业示范基地申报条件第 38 条", as: .general(38))),
]
