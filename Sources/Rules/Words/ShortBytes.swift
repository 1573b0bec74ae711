/// At most eight bytes that are written at once, with others behind them that what comes next is written over.
public struct ShortBytes: Sendable {
  /// How much room there has to be for any.
  public static var room: Int { 8 }

  /// The bytes in their order in memory.
  let word: UInt64
  let count: Int

  /// `nil` where there are more.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count <= Self.room else { return nil }
    var word: UInt64 = 0
    for byte in bytes.reversed() { word = word << 8 | UInt64(byte) }
    self.word = word.littleEndian
    count = bytes.count
  }
}
