import Rules

/// What is told of figures and answers that must agree, and evidence.
extension ProblemExplanation {
  static var partExceedsWhole: Self {
    Self(
      Bilingual(
        "部分大于全部",
        "a part is larger than its whole"),
      remedy: Bilingual(
        "核对两个数的口径和单位。",
        "Check what the two numbers cover, and their units."),
      .json(
        wrong: #"{ "figures": { "enterprises": 512, "bigDataEnterprises": 640 } }"#,
        right: #"{ "figures": { "enterprises": 640, "bigDataEnterprises": 512 } }"#))
  }

  static var partOutsideWhole: Self {
    Self(
      Bilingual(
        "部分大于全部，但这类基地的部分可以不计入全部",
        "a part is larger than its whole, but a base of this kind may count it outside"),
      remedy: Bilingual(
        "如软件类基地可以不填工业总产值；请核对。",
        "A software base, for one, may leave industrial output out; check both."),
      .json(
        wrong: """
          { "base": { "field": "软件和信息服务" },
            "figures": { "industrialOutput": 10, "leadingIndustryOutput": 11 } }
          """,
        right: """
          { "base": { "field": "软件和信息服务" },
            "figures": { "industrialOutput": 11, "leadingIndustryOutput": 10 } }
          """))
  }

  static var zeroDenominator: Self {
    Self(
      Bilingual(
        "作分母的数值是零，比率无法计算",
        "a value that others are divided by is zero"),
      remedy: Bilingual(
        "核对这个数；没有数据就不写，而不是写 0。",
        "Check it; where there is no data leave it out instead of writing 0."),
      .json(
        wrong: #"{ "figures": { "researchSpending": 8.4, "salesRevenue": 0 } }"#,
        right: #"{ "figures": { "researchSpending": 8.4, "salesRevenue": 412.5 } }"#))
  }

  static var rateAtOdds: Self {
    Self(
      Bilingual(
        "填报的比率与由各部分算得的不一致",
        "a rate that is given differs from what its parts come to"),
      remedy: Bilingual(
        "改正其中之一，或只填其中之一；填报的位数以内相等就算一致。",
        "Correct one of them, or give only one; they agree where they are equal in the "
          + "digits that are given."),
      .json(
        wrong: """
          { "figures": { "researchSpending": 8, "salesRevenue": 400,
                         "researchIntensity": 3 } }
          """,
        right: """
          { "figures": { "researchSpending": 8, "salesRevenue": 400,
                         "researchIntensity": 2 } }
          """))
  }

  static var growthAtOdds: Self {
    Self(
      Bilingual(
        "填报的同比与由两年数值算得的不一致",
        "a growth that is given differs from what the two years come to"),
      remedy: Bilingual(
        "改正其中之一，或只填其中之一。",
        "Correct one of them, or give only one."),
      .json(
        wrong: """
          { "year": 2020,
            "figures": { "partners": { "2019": 5, "2020": 6, "growth": { "2020": 25 } } } }
          """,
        right: """
          { "year": 2020,
            "figures": { "partners": { "2019": 5, "2020": 6, "growth": { "2020": 20 } } } }
          """))
  }

  static var answerAtOdds: Self {
    Self(
      Bilingual(
        "定性指标的回答与填报的数据矛盾",
        "an answer contradicts the figures that are given"),
      remedy: Bilingual(
        "改正其中之一，或只填其中之一：有数据时，回答由数据得出。",
        "Correct one of them, or give only one: where there are figures, the answer follows "
          + "from them."),
      .json(
        wrong: """
          { "year": 2020, "figures": { "majorAccidents": { "2019": 1 } },
            "attestations": { "noMajorAccidents": true } }
          """,
        right: #"{ "year": 2020, "figures": { "majorAccidents": { "2019": 1 } } }"#))
  }

  static var evidence: Self {
    Self(
      Bilingual(
        "佐证文件不存在、是空的、太大，或不在填报文件的目录里",
        "a file of evidence is missing, empty, too large, or not in the submission's folder"),
      remedy: Bilingual(
        "佐证写相对于填报文件的路径，不用 ..、绝对路径和链接，每个文件不超过 1 GB。只在 --check-evidence 时核对。",
        "Evidence is named by its path from the submission, without .., links or absolute "
          + "paths, and each file is at most 1 GB. It is looked at only with --check-evidence."),
      .evidence(
        wrong: #"{ "attestations": { "brands": { "met": true, "evidence": ["../名单.pdf"] } } }"#,
        right: #"{ "attestations": { "brands": { "met": true, "evidence": ["附件/名单.pdf"] } } }"#))
  }

  static var evidenceNotGiven: Self {
    Self(
      Bilingual(
        "填报“达到”而没有佐证",
        "something is said to be met without evidence"),
      remedy: Bilingual(
        "写明佐证文件；申报时要用。",
        "Name the files that show it; the application will need them."),
      .evidence(
        wrong: #"{ "attestations": { "brands": true } }"#,
        right: #"{ "attestations": { "brands": { "met": true, "evidence": ["附件/名单.pdf"] } } }"#))
  }
}
