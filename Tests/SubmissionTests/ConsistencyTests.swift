import Criteria
import Rules
import Submission
import Testing

@Suite("Figures that contradict each other are errors whatever scheme is asked for")
struct ConsistencyTests {
  private func problems(_ figures: String, year: Int? = nil) -> [String] {
    let start = year.map { #""year": \#($0), "# } ?? ""
    return Reading("{\(start)\"figures\": {\(figures)}}").problems
  }

  // MARK: - Parts and wholes

  @Test("a part may equal its whole, and be given without it")
  func allowedParts() {
    #expect(problems(#""enterprises": 10, "bigDataEnterprises": 10"#) == [])
    #expect(problems(#""bigDataEnterprises": 10"#) == [])
    #expect(problems(#""enterprises": 0, "enterprisesAboveScale": 0"#) == [])
  }

  @Test("a part larger than its whole is an error in each year that it is so")
  func partsByYear() {
    MarkedFile(
      #"""
      {"year": 2020, "figures": {
        "enterprises": {"2018": 10, "2019": 10, "2020": 10},
        "bigDataEnterprises": {"2020": «11», "2019": 10, "2018": «12»}}}
      """#,
      "partExceedsWhole: bigDataEnterprises over enterprises at 78 in 2020",
      "partExceedsWhole: bigDataEnterprises over enterprises at 54 in 2018"
    ).check()
  }

  @Test("units are of no account between a part and its whole")
  func partsInUnits() {
    #expect(problems(#""developedArea": "15 亩", "plannedArea": 1"#) == [])
    #expect(
      problems(#""developedArea": "15.1 亩", "plannedArea": 1"#)
        == ["partExceedsWhole: developedArea over plannedArea at 57"])
  }

  @Test("a year is not held against another")
  func otherYears() {
    #expect(
      problems(
        #""enterprises": {"2019": 5}, "bigDataEnterprises": {"2020": 10}"#, year: 2020) == [])
    #expect(
      problems(#""enterprises": {"2020": 5}, "bigDataEnterprises": 10"#, year: 2020)
        == ["partExceedsWhole: bigDataEnterprises over enterprises at 51 in 2020"])
  }

  @Test("the numerator of a share is a part even where no one calls it that")
  func impliedPart() {
    #expect(
      problems(#""cloudRevenue": 11, "localCloudRevenue": 10"#)
        == ["partExceedsWhole: cloudRevenue over localCloudRevenue at 54"])
  }

  @Test("an amount in percent of another may exceed it")
  func percentageOverHundred() {
    // It is no error, though hardly right of these two.
    #expect(
      problems(#""researchSpending": 11, "salesRevenue": 10"#)
        == ["warning outOfProportion: researchSpending to salesRevenue, researchSpending in 万元?"])
  }

  @Test("every whole that a fact names is held against it")
  func everyWhole() {
    for fact in Catalogue.all.facts where fact.bounds.least != nil {
      for whole in fact.wholes {
        let found = problems(#""\#(fact.key)": 3, "\#(whole.key)": 2"#)
        #expect(
          found.contains { $0.hasPrefix("partExceedsWhole: \(fact.key) over \(whole.key) ") })
      }
    }
  }

  @Test("a part of a balance may exceed the whole, since the rest may have lost")
  func balances() {
    #expect(problems(#""profits": 7, "industrialProfits": 12"#) == [])
    #expect(problems(#""profits": -5, "industrialProfits": -3"#) == [])
  }

  @Test("a part is held against the whole of its whole")
  func indirectPart() {
    #expect(
      problems(#""industrialEnterprisesAboveScale": 11, "enterprises": 10"#)
        == ["partExceedsWhole: industrialEnterprisesAboveScale over enterprises at 67"])
  }

  // MARK: - Zero denominators

  @Test("nothing can be divided by zero")
  func zeroDenominator() {
    MarkedFile(
      #"{"figures": {"researchSpending": 1, "salesRevenue": «0»}}"#,
      "zeroDenominator: salesRevenue of researchIntensity"
    ).check()
    MarkedFile(
      #"{"figures": {"renewableElectricity": 1, "electricityUse": «"0 度"»}}"#,
      "zeroDenominator: electricityUse of renewableShare"
    ).check()
  }

  @Test("a zero that nothing is divided by is no error")
  func unusedZero() {
    #expect(problems(#""salesRevenue": 0"#) == [])
    #expect(problems(#""salesRevenue": 0, "researchIntensity": 3"#) == [])
  }

  @Test("a zero is reported in the year that it is of")
  func zeroOfYear() {
    MarkedFile(
      #"""
      {"year": 2020, "figures": {
        "researchSpending": {"2019": 1, "2020": 1}, "salesRevenue": {"2019": «0», "2020": 9}}}
      """#,
      "zeroDenominator: salesRevenue of researchIntensity"
    ).check()
  }

  // MARK: - Rates

  @Test(
    "a rate agrees with its parts to the digits that it is given in",
    arguments: [
      // A third, in percent
      ("1", "3", "33.3", true), ("1", "3", "33.4", false), ("1", "3", "33.2", false),
      ("1", "3", "33", true), ("1", "3", "34", false), ("1", "3", "33.30", false),
      ("1", "3", "33.33", true), ("1", "3", #""33.33%""#, true), ("1", "3", #""33.34%""#, false),
      ("1", "3", #""333.3‰""#, true), ("1", "3", #""333.4‰""#, false),
      ("1", "3", "3.33e1", true), ("1", "3", "3.34e1", false), ("1", "3", "3.3e1", true),
      ("1", "3", "333e-1", true), ("1", "3", "334e-1", false),
      ("1", "3", "33.333333333333333333", true), ("1", "3", "33.333333333333333334", false),
      ("2", "3", "66.7", true), ("2", "3", "66.6", false),
      // An eighth: a half may have been rounded to either side.
      ("1", "8", "12.5", true), ("1", "8", "12", true), ("1", "8", "13", true),
      ("1", "8", "12.4", false), ("1", "8", "12.6", false), ("1", "8", "11", false),
      ("1", "8", "12.50", true), ("1", "8", "12.51", false),
      ("0", "8", "0", true), ("0", "8", #""0.0%""#, true), ("0", "8", #""0.1%""#, false),
    ])
  func rate(_ part: String, _ whole: String, _ rate: String, _ agrees: Bool) {
    let found = problems(
      #""researchSpending": \#(part), "salesRevenue": \#(whole), "researchIntensity": \#(rate)"#
    ).filter { !$0.hasPrefix("warning implausible") }
    #expect(found.isEmpty == agrees)
    #expect(found.allSatisfy { $0.hasPrefix("rateAtOdds: researchIntensity \(rate) not ") })
  }

  @Test("a share at odds is reported beside the part that exceeds its whole")
  func shareOverHundred() {
    MarkedFile(
      #"{"figures": {"bigDataShareOfPlace": «90», "bigDataRevenue": «12», "localBigDataRevenue": 10}}"#,
      "rateAtOdds: bigDataShareOfPlace 90 not 120",
      "partExceedsWhole: bigDataRevenue over localBigDataRevenue at 85"
    ).check()
  }

  @Test("a rate is held against its parts year by year")
  func rateByYear() {
    MarkedFile(
      #"""
      {"year": 2020, "figures": {
        "researchSpending": {"2018": 1, "2019": 1, "2020": 1},
        "salesRevenue": {"2018": 4, "2019": 5, "2020": 10},
        "researchIntensity": {"2020": 10, "2019": «21», "2018": 25}}}
      """#,
      "rateAtOdds: researchIntensity 21 not 20 in 2019"
    ).check()
  }

  @Test("a rate with only one of its parts stands on its own")
  func loneRate() {
    #expect(problems(#""researchSpending": 1, "researchIntensity": 33.4"#) == [])
    #expect(problems(#""salesRevenue": 1, "researchIntensity": 33.4"#) == [])
    #expect(
      problems(
        #""researchSpending": {"2019": 1}, "salesRevenue": 3, "researchIntensity": 33.4"#,
        year: 2020) == [])
  }

  @Test(
    "money on land is held against its rate in each unit",
    arguments: [
      ("3000", true), ("3001", false), (#""200 万元/亩""#, true), (#""201 万元/亩""#, false),
      (#""30 亿元/平方公里""#, true), (#""30.1 亿元/平方公里""#, false), (#""3000 元/平方米""#, true),
    ])
  func landOutput(_ rate: String, _ agrees: Bool) {
    let found = problems(
      #""salesRevenue": 30, "developedArea": "1 平方公里", "landOutput": \#(rate)"#)
    #expect(found == (agrees ? [] : ["rateAtOdds: landOutput \(rate) not 3000"]))
  }

  @Test("patents are held against revenue")
  func patentDensity() {
    let parts = #""inventionPatents": 3, "mainBusinessRevenue": 2"#
    #expect(problems(parts + #", "patentDensity": 1.5"#) == [])
    #expect(
      problems(parts + #", "patentDensity": 1.6"#) == ["rateAtOdds: patentDensity 1.6 not 1.5"])
  }

  @Test(
    "a growth is held against the years that it is from",
    arguments: [
      ("20", true), ("20.0", true), ("20.1", false), ("21", false), ("2e1", true),
      ("null", true),
    ])
  func growth(_ growth: String, _ agrees: Bool) {
    for key in ["growth", "同比"] {
      let found = problems(
        #""partners": {"\#(key)": {"2020": \#(growth)}, "2019": 5, "2020": 6}"#, year: 2020)
      #expect(found == (agrees ? [] : ["growthAtOdds: partners \(growth) not 20 in 2020"]))
    }
  }

  @Test("a fall is a growth below zero, rounded as it is given")
  func fall() {
    let years = #""2018": 3, "2019": 2, "2020": 0"#
    func found(_ growth: String) -> [String] {
      problems(#""partners": {\#(years), "growth": {\#(growth)}}"#, year: 2020)
    }
    #expect(found(#""2019": -33.3, "2020": -100"#) == [])
    #expect(
      found(#""2019": 33.3"#) == ["growthAtOdds: partners 33.3 not -33.333333 in 2019"])
  }

  @Test("a growth from nothing, or from a year that is not given, can't be held against anything")
  func growthFromNothing() {
    #expect(
      problems(#""partners": {"2019": 0, "2020": 6, "growth": {"2020": 1}}"#, year: 2020) == [])
    #expect(problems(#""partners": {"2020": 6, "growth": {"2020": 1}}"#, year: 2020) == [])
    #expect(problems(#""partners": {"2018": 6, "growth": {"2018": 1}}"#, year: 2020) == [])
  }

  @Test(
    "a growth given twice, or with too many digits, is an error",
    arguments: [
      #""growth": {"2020": 20, "2020": 20}"#, #""growth": {"2020": 20}, "同比": {"2020": 20}"#,
      #""growth": {"2020": 20.1234567890123456789}"#, #""growth": {"2020": 1e18}"#,
    ])
  func refusedGrowth(_ growth: String) {
    let found = problems(#""partners": {"2019": 5, "2020": 6, \#(growth)}"#, year: 2020)
    #expect(found.count == 1)
  }

  @Test(
    "racks are held against the power that they follow from",
    arguments: [
      ("1000", "400", true), ("1000", "401", false), ("1000", "400.4", false),
      (#""1 MW""#, #""400 架""#, true), ("1001", "400", true), ("1001", "400.4", true),
      // 0.04 万 is given to hundreds, so it may be 50 off.
      ("1125", #""0.04 万个""#, true), ("1126", #""0.04 万个""#, false), ("0", "0", true),
      ("0", "1", false),
    ])
  func racks(_ power: String, _ racks: String, _ agrees: Bool) {
    let found = problems(#""designPower": \#(power), "standardRacks": \#(racks)"#)
    #expect(found.isEmpty == agrees)
    #expect(found.allSatisfy { $0.hasPrefix("rateAtOdds: standardRacks \(racks) not ") })
  }

  @Test("every rate that follows from two parts is held against them")
  func everyRate() {
    for fact in Catalogue.all.facts {
      guard case .quotient(let part, let whole, _) = fact.derivation else { continue }
      let zero = problems(#""\#(part.key)": 1, "\#(whole.key)": 0"#)
      #expect(zero.contains("zeroDenominator: \(whole.key) of \(fact.key)"))
      let odds = problems(#""\#(part.key)": 1, "\#(whole.key)": 2, "\#(fact.key)": 3"#)
      #expect(odds.contains { $0.hasPrefix("rateAtOdds: \(fact.key) 3 not ") })
    }
  }

  @Test("a figure that was refused is not held against any other")
  func refusedFigure() {
    #expect(
      problems(#""enterprises": -5, "bigDataEnterprises": 10"#)
        == ["outOfBounds: -5 for enterprises"])
  }

  // MARK: - A mean and the growth of its years

  @Test("a mean annual growth agrees with the growth of each of its years, to the digits given")
  func means() {
    let yearly = { (growths: [String]) in
      "\"industrialInternetYearlyGrowth\": {\"2018\": \(growths[0]), \"2019\": \(growths[1]), "
        + "\"2020\": \(growths[2])}, \"industrialInternetGrowth\": "
    }
    // 1.2 × 1.0 × 1.1 is 1.32, and its third root 1.09696…: 9.7, and not the 10 that the three are on
    // the average.
    let growths = yearly(["20", "0", "10"])
    for stated in ["9.7", "9.70", "9.696"] {
      #expect(problems(growths + stated, year: 2020) == [], "\(stated)")
    }
    for stated in ["9.6", "9.8", "9.69", "9.71", "10.0"] {
      #expect(
        problems(growths + stated, year: 2020)
          == ["rateAtOdds: industrialInternetGrowth \(stated) not 9.696131 in 2020"], "\(stated)")
    }
    #expect(problems(yearly(["5", "5", "5"]) + "5", year: 2020) == [])
    #expect(
      problems(yearly(["5", "5", "5"]) + "12", year: 2020)
        == ["rateAtOdds: industrialInternetGrowth 12 not 5 in 2020"])
    // A year that is not given may have been whatever the mean asks for.
    #expect(problems(yearly(["null", "5", "5"]) + "12", year: 2020) == [])
    #expect(
      problems(
        yearly(["5", "5", "5"]) + #"{"2019": 12, "2020": 5}"#, year: 2020) == [])
  }

  @Test("an amount eight times that of the year before is doubted, and none below")
  func suddenChange() {
    let figures = { (before: String) in
      #""salesRevenue": {"2019": \#(before), "2020": 400}"#
    }
    #expect(problems(figures("50"), year: 2020).contains { $0.hasPrefix("warning suddenChange") })
    #expect(problems(figures("50.01"), year: 2020) == [])
  }
}
