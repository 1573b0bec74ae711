import Rules

/// What is told of lists of accepted failures.
extension ProblemExplanation {
  static var acceptedNotAList: Self {
    Self(
      Bilingual(
        "豁免清单或已知问题清单不是数组",
        "a list of waivers or of known failures is no array"),
      remedy: Bilingual(
        "最外层是方括号，每一项是其中一个对象。",
        "The outermost signs are brackets, with an object for each entry."),
      .waivers(
        wrong: """
          { "item": "2021-general/2", "base": "岚川工程机械示例产业园（虚构）",
            "reason": "新厂区在建", "approver": "张主任", "expires": "2030-12-31" }
          """,
        right: """
          [ { "item": "2021-general/2", "base": "岚川工程机械示例产业园（虚构）",
              "reason": "新厂区在建", "approver": "张主任", "expires": "2030-12-31" } ]
          """))
  }

  static var acceptedNotARow: Self {
    Self(
      Bilingual(
        "清单里有一项不是对象",
        "an entry of the list is no object"),
      remedy: Bilingual(
        "每一项写成 { \"item\": …, \"base\": …, … }。",
        "Write each entry as { \"item\": …, \"base\": …, … }."),
      .waivers(
        wrong: #"[ "2021-general/2" ]"#,
        right: """
          [ { "item": "2021-general/2", "base": "岚川工程机械示例产业园（虚构）",
              "reason": "新厂区在建", "approver": "张主任", "expires": "2030-12-31" } ]
          """))
  }

  static var acceptedUnknownMember: Self {
    Self(
      Bilingual(
        "清单的一项里有不认识的键",
        "an entry of the list has a key that is not known"),
      remedy: Bilingual(
        "豁免的键是 item、base、reason、approver、expires；已知问题的是 item、base。",
        "A waiver has item, base, reason, approver and expires; a known failure has item and "
          + "base."),
      .waivers(
        wrong: """
          [ { "item": "2021-general/2", "base": "岚川工程机械示例产业园（虚构）",
              "reason": "新厂区在建", "approver": "张主任", "expires": "2030-12-31",
              "expired": "2030-12-31" } ]
          """,
        right: """
          [ { "item": "2021-general/2", "base": "岚川工程机械示例产业园（虚构）",
              "reason": "新厂区在建", "approver": "张主任", "expires": "2030-12-31" } ]
          """))
  }

  static var acceptedNotText: Self {
    Self(
      Bilingual(
        "清单的一项里有值不是文字",
        "an entry of the list has a value that is no text"),
      remedy: Bilingual(
        "都写成双引号引起的文字。",
        "Write them all as text in double quotes."),
      .waivers(
        wrong: """
          [ { "item": "2021-general/2", "base": "岚川工程机械示例产业园（虚构）",
              "reason": "新厂区在建", "approver": 3, "expires": "2030-12-31" } ]
          """,
        right: """
          [ { "item": "2021-general/2", "base": "岚川工程机械示例产业园（虚构）",
              "reason": "新厂区在建", "approver": "张主任", "expires": "2030-12-31" } ]
          """))
  }

  static var acceptedMissingMember: Self {
    Self(
      Bilingual(
        "清单的一项里缺少必要的键",
        "an entry of the list lacks a key that it must have"),
      remedy: Bilingual(
        "豁免要写明对象、理由、批准人和期限；缺一就不是豁免。",
        "A waiver says what, whose, why, by whom and until when; it is none without one of "
          + "these."),
      .waivers(
        wrong: """
          [ { "item": "2021-general/2", "base": "岚川工程机械示例产业园（虚构）",
              "reason": "新厂区在建", "expires": "2030-12-31" } ]
          """,
        right: """
          [ { "item": "2021-general/2", "base": "岚川工程机械示例产业园（虚构）",
              "reason": "新厂区在建", "approver": "张主任", "expires": "2030-12-31" } ]
          """))
  }

  static var acceptedRepeatedMember: Self {
    Self(
      Bilingual(
        "清单的一项里同一个键写了两次",
        "an entry of the list has one key twice"),
      remedy: Bilingual(
        "只留一个。",
        "Keep one."),
      .waivers(
        wrong: """
          [ { "item": "2021-general/2", "base": "岚川工程机械示例产业园（虚构）",
              "reason": "新厂区在建", "approver": "张主任", "approver": "李主任", "expires": "2030-12-31" } ]
          """,
        right: """
          [ { "item": "2021-general/2", "base": "岚川工程机械示例产业园（虚构）",
              "reason": "新厂区在建", "approver": "张主任", "expires": "2030-12-31" } ]
          """))
  }

  static var acceptedMalformedDate: Self {
    Self(
      Bilingual(
        "期限不是日期",
        "the end of a waiver is no date"),
      remedy: Bilingual(
        "写成 2026-12-31 的样子。",
        "Write it like 2026-12-31."),
      .waivers(
        wrong: """
          [ { "item": "2021-general/2", "base": "岚川工程机械示例产业园（虚构）",
              "reason": "新厂区在建", "approver": "张主任", "expires": "2030 年底" } ]
          """,
        right: """
          [ { "item": "2021-general/2", "base": "岚川工程机械示例产业园（虚构）",
              "reason": "新厂区在建", "approver": "张主任", "expires": "2030-12-31" } ]
          """))
  }

  static var acceptedUnknownItem: Self {
    Self(
      Bilingual(
        "没有这一条",
        "there is no such item"),
      remedy: Bilingual(
        "写成 方案/条号；basecheck show 方案名 列出全部条号。",
        "Write SCHEME/ITEM; basecheck show ID lists the items."),
      .waivers(
        wrong: """
          [ { "item": "2021-general/200", "base": "岚川工程机械示例产业园（虚构）",
              "reason": "新厂区在建", "approver": "张主任", "expires": "2030-12-31" } ]
          """,
        right: """
          [ { "item": "2021-general/2", "base": "岚川工程机械示例产业园（虚构）",
              "reason": "新厂区在建", "approver": "张主任", "expires": "2030-12-31" } ]
          """))
  }

  static var acceptedRepeated: Self {
    Self(
      Bilingual(
        "同一基地的同一条写了两次",
        "one item of one base stands twice"),
      remedy: Bilingual(
        "只留一项。",
        "Keep one entry."),
      .waivers(
        wrong: """
          [ { "item": "2021-general/2", "base": "岚川工程机械示例产业园（虚构）",
              "reason": "新厂区在建", "approver": "张主任", "expires": "2030-12-31" },
            { "item": "2021-general/2", "base": "岚川工程机械示例产业园（虚构）",
              "reason": "新厂区在建", "approver": "张主任", "expires": "2030-12-31" } ]
          """,
        right: """
          [ { "item": "2021-general/2", "base": "岚川工程机械示例产业园（虚构）",
              "reason": "新厂区在建", "approver": "张主任", "expires": "2030-12-31" } ]
          """))
  }

  static var acceptedExpired: Self {
    Self(
      Bilingual(
        "豁免已过期，不再有效",
        "a waiver has expired and has no effect"),
      remedy: Bilingual(
        "重新批准并改期限，或删去。",
        "Have it approved again with another date, or delete it."),
      .waivers(
        wrong: """
          [ { "item": "2021-general/2", "base": "岚川工程机械示例产业园（虚构）",
              "reason": "新厂区在建", "approver": "张主任", "expires": "2019-12-31" } ]
          """,
        right: """
          [ { "item": "2021-general/2", "base": "岚川工程机械示例产业园（虚构）",
              "reason": "新厂区在建", "approver": "张主任", "expires": "2030-12-31" } ]
          """))
  }

  static var acceptedUnused: Self {
    Self(
      Bilingual(
        "豁免没有用到：这个基地没有不满足这一条",
        "a waiver is not used: the base does not fail the item"),
      remedy: Bilingual(
        "删去；或改正条号、基地名称（与填报的 name 一字不差）。",
        "Delete it, or correct the item or the name of the base, which must be that of the "
          + "submission to the letter."),
      .waivers(
        wrong: """
          [ { "item": "2021-general/3", "base": "岚川工程机械示例产业园（虚构）",
              "reason": "新厂区在建", "approver": "张主任", "expires": "2030-12-31" } ]
          """,
        right: """
          [ { "item": "2021-general/2", "base": "岚川工程机械示例产业园（虚构）",
              "reason": "新厂区在建", "approver": "张主任", "expires": "2030-12-31" } ]
          """))
  }
}
