/// What the format of a cell makes of its number.
enum NumberFormat {
  case plain
  case percent
  /// A day or a time of day.
  case date

  /// A format that every program knows by its number.
  init(builtIn number: Int) {
    self =
      switch number {
      case 9, 10: .percent
      // 27 to 36 and 50 to 58 are dates where Chinese is set.
      case 14...22, 27...36, 45...47, 50...58: .date
      default: .plain
      }
  }

  /// A format by its code, such as `0.0%` or `yyyy"年"m"月"`.
  init(code: String) {
    var isPercent = false
    var isDate = false
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    var bracket: [UInt8] = []
    // Only the first section counts, which is that of numbers above nought.
    scan: for byte in code.utf8 {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch byte {
      case UInt8(ascii: "\"") where !isBracketed: isQuoted.toggle()
      case _ where isQuoted: continue
      case UInt8(ascii: "["):
        isBracketed = true
        bracket = []
      case UInt8(ascii: "]") where isBracketed:
        isBracketed = false
        // Elapsed hours, minutes or seconds.
        let isElapsed = !bracket.isEmpty && bracket.allSatisfy { $0 == bracket[0] }
        if isElapsed, let first = bracket.first, [0x68, 0x6D, 0x73].contains(first | 0x20) {
          isDate = true
        }
      case _ where isBracketed: bracket.append(byte)
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: "!"):
        isEscaped = true
      case UInt8(ascii: ";"): break scan
      case UInt8(ascii: "%"): isPercent = true
      case UInt8(ascii: "y"), UInt8(ascii: "Y"), UInt8(ascii: "m"), UInt8(ascii: "M"),
        UInt8(ascii: "d"), UInt8(ascii: "D"), UInt8(ascii: "h"), UInt8(ascii: "H"),
        UInt8(ascii: "s"), UInt8(ascii: "S"):
        isDate = true
      default: continue
      }
    }
    // `General` has none of these letters; `e` alone is a year only beside them.
    self = isPercent ? .percent : isDate ? .date : .plain
  }
}
