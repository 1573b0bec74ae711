import Rules

/// What is told of what stands in a submission.
extension ProblemExplanation {
  static var wrongType: Self {
    Self(
      Bilingual(
        "这个位置写了另一种值：文字、数字、true/false、数组或对象",
        "a value of another kind stands here: text, number, true or false, array or object"),
      remedy: Bilingual(
        "报错里写明这里应是什么。还没有的数据写 null 或不写。",
        "The message says what should stand here. What is not known yet is null, or left out."),
      .json(
        wrong: #"{ "attestations": { "brands": "是" } }"#,
        right: #"{ "attestations": { "brands": true } }"#))
  }

  static var unknownKey: Self {
    Self(
      Bilingual(
        "没有这个键，多半是写错了",
        "no such key is known; most probably it is misspelt"),
      remedy: Bilingual(
        "报错里给出最接近的键；basecheck show 方案名 列出方案用到的全部指标。以 // 开头的键是注释。",
        "The message names the nearest key; basecheck show ID lists the indicators of a "
          + "scheme. A key that begins with // is a comment."),
      .json(
        wrong: #"{ "figures": { "salesRevenu": 412.5 } }"#,
        right: #"{ "figures": { "salesRevenue": 412.5 } }"#))
  }

  static var duplicateKey: Self {
    Self(
      Bilingual(
        "同一个键写了两次",
        "one key stands twice"),
      remedy: Bilingual(
        "只留一个；否则不知道以哪个为准。",
        "Keep one; otherwise no one can say which is meant."),
      .json(
        wrong: #"{ "figures": { "partners": 3, "partners": 4 } }"#,
        right: #"{ "figures": { "partners": 4 } }"#))
  }

  static var sameFactTwice: Self {
    Self(
      Bilingual(
        "一个指标用键和中文名称各写了一次",
        "one indicator stands once by its key and once by its Chinese label"),
      remedy: Bilingual(
        "键和名称是同一个指标，只留一个。",
        "Key and label mean the same; keep one."),
      .json(
        wrong: #"{ "figures": { "researchSpending": 8.4, "研发投入": 8.6 } }"#,
        right: #"{ "figures": { "研发投入": 8.6 } }"#))
  }

  static var formerName: Self {
    Self(
      Bilingual(
        "指标用了旧名称，而它的含义已经不同",
        "an indicator is given under a former label, which meant something else"),
      remedy: Bilingual(
        "按提示核对填的是什么，再用现在的名称填写；含义没有变的旧名称照常可用。",
        "Check what the figure is of, and give it under the name that the message says; former labels "
          + "that mean the same are taken."),
      .json(
        wrong: #"{ "figures": { "设计标准机架数": 3200 } }"#,
        right: #"{ "figures": { "standardRacks": 3200 } }"#))
  }

  static var misplaced: Self {
    Self(
      Bilingual(
        "指标写在了别的部分里",
        "an indicator stands in another part of the file than its own"),
      remedy: Bilingual(
        "数值写在 figures，定性指标写在 attestations，评分写在 scores，文字写在 texts。",
        "Numbers belong in figures, judgements in attestations, scores in scores, texts in "
          + "texts."),
      .json(
        wrong: #"{ "figures": { "brands": true } }"#,
        right: #"{ "attestations": { "brands": true } }"#))
  }

  static var metNotGiven: Self {
    Self(
      Bilingual(
        "定性指标写了说明或佐证，却没有写是否达到",
        "an attestation has a note or evidence but does not say whether it is met"),
      remedy: Bilingual(
        "加上 \"met\": true 或 false；还没有判断时写 null。",
        "Add \"met\": true or false, or null while it is not judged."),
      .json(
        wrong: #"{ "attestations": { "brands": { "note": "省级名牌 12 个" } } }"#,
        right: #"{ "attestations": { "brands": { "met": true, "note": "省级名牌 12 个" } } }"#))
  }

  static var noScheme: Self {
    Self(
      Bilingual(
        "没有指明按哪个方案评价",
        "nothing says by which scheme to judge"),
      remedy: Bilingual(
        "写在文件的 scheme 里，或用 --scheme 指明；basecheck schemes 列出全部方案。",
        "Write it as scheme in the file, or name it with --scheme; basecheck schemes lists "
          + "them all."),
      .json(
        wrong: #"{ "figures": { "partners": 3 } }"#,
        right: #"{ "scheme": "2021-general", "figures": { "partners": 3 } }"#))
  }

  static var unknownScheme: Self {
    Self(
      Bilingual(
        "没有这个名称的方案",
        "there is no scheme of this name"),
      remedy: Bilingual(
        "basecheck schemes 列出全部方案的名称和别名。",
        "basecheck schemes lists the names of all schemes."),
      .json(
        wrong: #"{ "scheme": "2021-generl", "figures": { "partners": 3 } }"#,
        right: #"{ "scheme": "2021-general", "figures": { "partners": 3 } }"#))
  }

  static var unknownValue: Self {
    Self(
      Bilingual(
        "基地的这项信息没有这个取值",
        "what is said of the base is none of the possible values"),
      remedy: Bilingual(
        "照报错里列出的取值写。",
        "Write one of the values that the message lists."),
      .json(
        wrong: #"{ "base": { "series": "龙头" }, "figures": { "partners": 3 } }"#,
        right: #"{ "base": { "series": "优势" }, "figures": { "partners": 3 } }"#))
  }

  static var nothingGiven: Self {
    Self(
      Bilingual(
        "没有填报任何指标",
        "no indicator is given at all"),
      remedy: Bilingual(
        "没有数据就没有结论；填好以后再评价。",
        "Without figures there is no verdict; fill them in first."),
      .json(
        wrong: #"{ "base": { "series": "优势" } }"#,
        right: #"{ "base": { "series": "优势" }, "figures": { "partners": 3 } }"#))
  }
}
