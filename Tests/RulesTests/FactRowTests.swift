import Rules
import Testing

@Suite("A row keeps three years of every fact and the values of every trait")
struct FactRowTests {
  static let catalogue = Catalogue([
    Sample.scheme(
      "row",
      [
        .constraint(1, "增速和规划", for: Scope("优势", Sample.series.isValue("优势"))) {
          every(Sample.growth.isAtLeast(.percent(1)), attested("plan", "规划"))
        }
      ])
  ])
  static let growth = 0
  static let plan = 1

  @Test("a new row has nothing in it")
  func empty() {
    let row = FactRow(for: Self.catalogue)
    #expect(row.isEmpty)
    #expect(row[Self.growth, yearsBack: 0] == nil)
    #expect(row[Self.plan, yearsBack: 2] == nil)
    #expect(row.attestation(Self.plan) == nil)
    #expect(row[trait: 0] == 0)
  }

  @Test(
    "setting a year that is not kept is a mistake of the program, and no value of another fact",
    arguments: [-2, 16])
  func yearNotKept(_ yearsBack: Int) async {
    await #expect(processExitsWith: .failure) { [yearsBack] in
      var row = FactRow(for: FactRowTests.catalogue)
      row[FactRowTests.growth, yearsBack: yearsBack] = ExactDecimal(7)
    }
  }

  @Test("a copy that is changed leaves its original as it was, in an optimised build too")
  func copies() {
    var row = FactRow(for: Self.catalogue)
    row[Self.growth, yearsBack: 0] = ExactDecimal(7)
    var copy = row
    copy[Self.plan, yearsBack: 0] = ExactDecimal(1)
    copy[Self.growth, yearsBack: 1] = ExactDecimal(8)
    #expect(row.given == [Self.growth])
    #expect(copy.given == [Self.growth, Self.plan])
    #expect(row[Self.plan, yearsBack: 0] == nil && row[Self.growth, yearsBack: 1] == nil)
    var other = row
    other.removeAll()
    #expect(row.given == [Self.growth] && other.given == [])
  }

  @Test("each year of each fact is kept apart")
  func years() {
    var row = FactRow(for: Self.catalogue)
    for fact in [Self.growth, Self.plan] {
      for year in 0..<FactRow.years {
        row[fact, yearsBack: year] = ExactDecimal(10 * fact + year)
      }
    }
    for fact in [Self.growth, Self.plan] {
      for year in 0..<FactRow.years {
        #expect(row[fact, yearsBack: year] == ExactDecimal(10 * fact + year))
      }
    }
  }

  @Test("zero is a value, not a gap")
  func zero() {
    var row = FactRow(for: Self.catalogue)
    row[Self.growth, yearsBack: 1] = .zero
    #expect(!row.isEmpty)
    #expect(row[Self.growth, yearsBack: 1] == .zero)
    #expect(row[Self.growth, yearsBack: 0] == nil)
  }

  @Test(
    "the widest numbers are kept as they are",
    arguments: ["999999999999999999.999999999999999999", "-999999999999999999.999999999999999999"])
  func extremes(text: String) throws {
    var row = FactRow(for: Self.catalogue)
    let value = try ExactDecimal(parsing: text)
    row[Self.growth, yearsBack: 2] = value
    #expect(row[Self.growth, yearsBack: 2] == value)
  }

  @Test("a value can be taken back")
  func takenBack() {
    var row = FactRow(for: Self.catalogue)
    row[Self.growth, yearsBack: 0] = ExactDecimal(5)
    row[Self.growth, yearsBack: 0] = nil
    #expect(row[Self.growth, yearsBack: 0] == nil)
    #expect(row.isEmpty)
  }

  @Test("an attestation is met, not met or not given")
  func attestations() {
    var row = FactRow(for: Self.catalogue)
    row[Self.plan, yearsBack: 0] = ExactDecimal(1)
    #expect(row.attestation(Self.plan) == true)
    row[Self.plan, yearsBack: 0] = .zero
    #expect(row.attestation(Self.plan) == false)
  }

  @Test("traits keep their values and are no facts")
  func traits() {
    var row = FactRow(for: Self.catalogue)
    row[trait: 0] = 0b10
    #expect(row[trait: 0] == 0b10)
    #expect(row.isEmpty)
  }

  @Test("the year after the last full one is kept, and no other")
  func yearAfter() {
    var row = FactRow(for: Self.catalogue)
    row.year = 2020
    row[Self.growth, yearsBack: -1] = ExactDecimal(7)
    #expect(row[Self.growth, yearsBack: -1] == ExactDecimal(7))
    #expect(row[Self.growth, yearsBack: -2] == nil)
    #expect(row[Self.growth, yearsBack: 0] == nil)
    #expect(!row.isEmpty)
    #expect(row.isGiven(Self.growth))
    #expect(row.yearsBackAsRead(-1) == -1)
    #expect(row.yearsBackAsRead(-2) == nil)
    // Seen from the year after, it is the last full one.
    #expect(row.seen(from: 2021)[Self.growth, yearsBack: 0] == ExactDecimal(7))
    #expect(row.seen(from: 2021)[Self.growth, yearsBack: -1] == nil)
    row.removeAll()
    #expect(row.isEmpty)
    #expect(!row.isGiven(Self.growth))
  }

  @Test("no two values share a slot")
  func slots() {
    let slots = (0..<3).flatMap { fact in FactRow.places.map { FactRow.slot(of: fact, at: $0) } }
    #expect(slots == Array(0..<3 * FactRow.places.count))
  }

  @Test("a row that was emptied is as new")
  func removeAll() {
    var row = FactRow(for: Self.catalogue)
    row[Self.growth, yearsBack: 2] = ExactDecimal(5)
    row[Self.plan, yearsBack: 0] = .zero
    row[trait: 0] = 1
    row.removeAll()
    #expect(row.isEmpty)
    #expect(row.attestation(Self.plan) == nil)
    #expect(row[trait: 0] == 0)
  }

  @Test(
    "seen from another year, what lies outside the years that are kept is not given",
    arguments: [(2021, 1), (2020, 0), (2015, -5), (2040, 20)])
  func shift(year: Int, shift: Int) {
    var row = FactRow(for: Self.catalogue)
    row.year = year
    for place in 0..<FactRow.years { row[Self.growth, yearsBack: place] = ExactDecimal(place) }
    #expect(row.shift(seenFrom: 2020) == shift)
    #expect(row.shift(seenFrom: nil) == 0)
    let seen = row.seen(from: 2020)
    #expect(seen.shift == shift)
    for yearsBack in 0..<3 {
      let place = yearsBack + shift
      let isKept = (0..<FactRow.years).contains(place)
      #expect(seen[Self.growth, yearsBack: yearsBack] == (isKept ? ExactDecimal(place) : nil))
      #expect(row.scaled(Self.growth, at: place) == (isKept ? ExactDecimal(place).scaled : nil))
    }
  }
}
