import Evaluation
import Rules
import Testing

@testable import Reports

@Suite("Numbers are worded so that they can't be misread")
struct WordingTests {
  private let percent = Share.units[0]
  private let wording = Wording(.chinese)

  private func fraction(_ numerator: Int, _ denominator: Int) -> Fraction {
    Fraction(BigInteger(numerator), over: BigInteger(denominator))
  }

  @Test("an exact value is shown whole, another one with 约")
  func exactness() {
    #expect(wording.value(fraction(50, 1), in: percent) == "50%")
    #expect(wording.value(fraction(21125, 8), in: LandIntensity.units[0]) == "2640.625 万元/公顷")
    #expect(wording.value(fraction(100, 3), in: percent) == "约 33.33%")
    let stated = Fraction(ExactDecimal(scaled: 299_999_999_999_999_999_999))
    #expect(wording.value(stated, in: Money.units[0]) == "299.999999999999999999 亿元")
    #expect(wording.value(fraction(1, 10), in: Money.units[1]) == "1000 万元")
  }

  @Test("a value beside a limit is never shown as the limit itself")
  func apartFromLimit() {
    let limit = fraction(50, 1)
    let below = fraction(49_999_999, 1_000_000) - fraction(1, 3_000_000)
    let text = wording.value(below, in: percent, apartFrom: limit)
    #expect(text.hasPrefix("约 49.99999"))
  }

  @Test("a value that is not there is not worded as zero")
  func tinyValues() {
    let text = wording.value(fraction(1, 3_000_000), in: percent, apartFrom: fraction(0, 1))
    #expect(text != "约 0%")
  }

  @Test("units stand after a space, percent signs do not")
  func spacing() {
    #expect(wording.quantity("3", "亿元") == "3 亿元")
    #expect(wording.quantity("3", "%") == "3%")
    #expect(wording.quantity("1.4", "") == "1.4")
    #expect(wording.spaced("约 3%") == "约 3%")
    #expect(wording.spaced("3%") == " 3%")
  }

  @Test("every status, verdict and nature has a word of its own", arguments: Language.allCases)
  func words(_ language: Language) {
    let wording = Wording(language)
    for purpose in Purpose.allCases {
      let words = Set(Verdict.allCases.map { wording.verdict($0, purpose) })
      #expect(words.count == Verdict.allCases.count)
    }
    for nature in Nature.allCases {
      #expect(
        Set(Status.allCases.map { wording.status($0, nature) }).count == Status.allCases.count)
    }
    #expect(Wording(.chinese).status(.fail, .exclusion) == "触发")
  }
}
