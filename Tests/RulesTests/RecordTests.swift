import Randomness
import Testing

@testable import Rules

@Suite("What is written to a record is read back equal")
struct RecordTests {
  private func kept<Value: Recordable>(_ value: Value) -> Value {
    var record = RecordWriter()
    record.write(value)
    // What follows shows that no more and no less was read.
    record.write("end")
    var reader = RecordReader(record.bytes)
    let read = reader.read(Value.self)
    #expect(reader.read(String.self) == "end")
    return read
  }

  @Test(
    "whole numbers of every size and sign",
    arguments: [
      0, 1, -1, 63, 64, -64, -65, 127, 128, Int128(Int.max), Int128(Int.min), Int128(1) << 96,
      -(Int128(1) << 96), .max, .min,
    ] as [Int128])
  func numbers(_ number: Int128) {
    #expect(kept(number) == number)
    #expect(kept(ExactDecimal(scaled: number)).scaled == number)
    #expect(kept(BigInteger(number)) == BigInteger(number))
    if let number = Int(exactly: number) { #expect(kept(number) == number) }
  }

  @Test("numbers that take more than 128 bits, and fractions of them")
  func long() {
    var generator = SeededGenerator(seed: 1)
    for length in 1...12 {
      var number = BigInteger(1)
      for _ in 0..<length {
        number = number * BigInteger(Int128(UInt64.random(in: 1 ... .max, using: &generator)))
      }
      for number in [number, -number] {
        #expect(kept(number) == number)
        let fraction = Fraction(number, over: BigInteger(7))
        #expect(kept(fraction) == fraction)
      }
    }
  }

  @Test("bits, texts, what is not there, and lists")
  func others() {
    #expect(kept(UInt64.max) == .max)
    #expect(kept(true))
    #expect(!kept(false))
    for text in ["", "甲园（虚构）", "a\u{0}\n\"", "😀\u{202E}"] { #expect(kept(text) == text) }
    #expect(kept(String?.none) == nil)
    #expect(kept(String?.some("")) == "")
    #expect(kept(["a", "", "丙"]) == ["a", "", "丙"])
    #expect(kept([Int]()).isEmpty)
  }

  @Test("intervals and ranges with and without ends, included or not")
  func ranges() {
    let ends = [nil, (3, true), (3, false), (-4, true)] as [(Int, Bool)?]
    for lower in ends {
      for upper in ends {
        let interval = Interval(
          lower: lower.map { .init(ExactDecimal($0.0), isIncluded: $0.1) },
          upper: upper.map { .init(ExactDecimal($0.0, tenths: 5), isIncluded: $0.1) })
        #expect(kept(interval) == interval)
        let range = FigureRange(interval)
        #expect(kept(range).lower == range.lower)
        #expect(kept(range).upper == range.upper)
      }
    }
  }

  @Test("which case of several a value is")
  func cases() {
    enum Colour: CaseIterable { case red, green, blue }
    for colour in Colour.allCases {
      var record = RecordWriter()
      record.write(caseOf: colour)
      var reader = RecordReader(record.bytes)
      let read: Colour = reader.readCase()
      #expect(read == colour)
    }
  }

  @Test("a record that was cut has zeros behind its end, and ends nothing")
  func cut() {
    var record = RecordWriter()
    record.write("甲园（虚构）")
    record.write([BigInteger(Int128.max) * BigInteger(Int128.max), BigInteger(5)])
    record.write(Optional(Interval(ExactDecimal(7))))
    for length in 0..<record.bytes.count {
      var reader = RecordReader(Array(record.bytes[..<length]))
      let (text, numbers) = (reader.read(String.self), reader.read([BigInteger].self))
      let interval = reader.read(Interval?.self)
      #expect(text.unicodeScalars.count <= length && numbers.count <= 2)
      #expect(interval != Interval(ExactDecimal(7)))
    }
  }
}
