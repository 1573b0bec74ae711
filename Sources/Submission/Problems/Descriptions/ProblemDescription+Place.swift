import Rules

/// The base, its place and its years.
extension ProblemDescription {
  static func yearAfterLast(_ year: Int, last: Int) -> Self {
    Self(.yearAfterLast) { say in
      say(
        "\(year) 年晚于文件的 year（\(last)）；year 应是数据的最后一个完整年，请改正其中之一",
        "\(year) is later than the file's year (\(last)); "
          + "year should be the last full year of the data; correct one of them")
    }
  }

  static func contradictsCity(_ trait: Trait, mask: UInt64) -> Self {
    Self(.contradictsCity) { say in
      let names = trait.names(of: mask)
      let values = say.list(trait.form == .flag ? names.map { "“\($0)”" } : names)
      return say(
        "\(say.name(trait))与地市不符：按地市是\(values)；请改正其中之一，或只填地市",
        "\(say.name(trait)) does not match the city: by the city it is \(values); "
          + "correct one of them, or give only the city")
    }
  }

  static func cityOfAnotherProvince(_ city: City, stated: [String]) -> Self {
    Self(.cityOfAnotherProvince) { say in
      say(
        "\(city.name)属于\(city.province)，填报的省份却是\(say.list(stated))；请改正其中之一",
        "\(city.name) lies in \(city.province), but the province is given as \(say.list(stated)); correct one of them"
      )
    }
  }

  static func cityTakenAs(_ text: String, city: City) -> Self {
    Self(.cityTakenAs) { say in
      say(
        "地市“\(say.short(text))”按\(city.name)（\(city.province)）理解；请写地级市（地区、自治州、盟）的名称，如“\(city.name)”",
        "the city \"\(say.short(text))\" is taken as \(city.name) in \(city.province); "
          + "write the name of the city itself, such as \(city.name)")
    }
  }

  static func invalidYear(_ text: String) -> Self {
    Self(.invalidYear) { say in
      say(
        "“\(text)”不是年份；应是四位数的年份，如 2020",
        "\"\(text)\" is not a year; it should be a year of four digits, such as 2020")
    }
  }

  static func yearNotStated(_ fact: FactDefinition) -> Self {
    Self(.yearNotStated) { say in
      let remedy =
        say.isInTable
        ? say(
          "请加一行，键为 year，填报值为 2020 这样的年份", "add a row with the key year and a value such as 2020")
        : say("请加上 \"year\": 2020 这样的一行", "add a line such as \"year\": 2020")
      return say(
        "“\(fact.label)”按年度给出，但文件没有写明上一完整年；\(remedy)",
        "\(say.name(fact)) is given by year, but the file does not state the last full year; \(remedy)"
      )
    }
  }

  static func severalCities(_ fact: FactDefinition, cities: [String], count: Int) -> Self {
    Self(.severalCities) { say in
      let names = say.list(cities)
      let more =
        count > cities.count
        ? say("等 \(count) 个地市", " and others, \(count) in all") : ""
      return say(
        "“\(fact.label)”填报为达到，但基地写了\(names)\(more)；县级市可以同属一个地级市，请核对",
        "\(say.name(fact)) is said to be met, but the base names \(names)\(more); "
          + "county-level cities may share one prefecture: check both")
    }
  }

  static func yearNotUsed(_ text: String, window: ClosedRange<Int>) -> Self {
    Self(.yearNotUsed) { say in
      say(
        "\(text) 年的数值没有用到；只取 \(window.lowerBound) 至 \(window.upperBound) 年的数值",
        "the value of \(text) is not used; "
          + "only those of \(window.lowerBound) to \(window.upperBound) are")
    }
  }
}
