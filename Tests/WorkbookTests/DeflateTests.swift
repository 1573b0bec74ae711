import Randomness
import Testing

@testable import Workbook

@Suite("Deflate")
struct DeflateTests {
  /// Bytes of a kind that packing treats in its own way, a little more than are packed at a time.
  private static let samples: [(name: String, bytes: [UInt8])] = {
    var generator = SeededGenerator(seed: 17)
    func noise(_ count: Int, letters: Int = 256) -> [UInt8] {
      (0..<count).map { _ in
        UInt8(truncatingIfNeeded: Int.random(in: 0..<letters, using: &generator))
      }
    }
    let far = noise(40_000)
    let near = noise(32_768)
    return [
      ("nothing", []), ("one byte", [7]), ("three bytes", [1, 2, 3]),
      ("a run", [UInt8](repeating: 1, count: 300_000)), ("noise", noise(140_000)),
      ("two letters", noise(140_000, letters: 2)),
      ("what repeats beyond the window", far + far + far + far),
      ("what repeats at the edge of the window", near + near + near + near + near),
    ]
  }()

  @Test("gives the same bytes in whatever pieces they come, from which all of them come back")
  func pieces() throws {
    for (name, bytes) in Self.samples {
      let packed = Deflate.deflate(bytes)
      #expect(
        try Inflate.inflate(packed, 0..<packed.count, size: bytes.count) == bytes, "\(name)")
      for size in [1, 7, 65_536] {
        var deflate = Deflate()
        var joined: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
          joined += deflate.add(Array(bytes[start..<min(start + size, bytes.count)]))
        }
        joined += deflate.finish()
        #expect(joined == packed, "\(name) in pieces of \(size)")
      }
    }
  }

  @Test("copies from as far as deflate can, and from no farther")
  func window() {
    func packedSize(_ distance: Int) -> Int {
      var generator = SeededGenerator(seed: 19)
      let noise = (0..<distance).map { _ in UInt8.random(in: 0...255, using: &generator) }
      return Deflate.deflate(noise + noise).count - Deflate.deflate(noise).count
    }
    #expect(packedSize(32_768) < 1000)
    #expect(packedSize(32_769) > 32_000)
  }

  @Test("holds back only what it gathers")
  func heldBack() {
    var generator = SeededGenerator(seed: 23)
    var deflate = Deflate()
    var added = 0
    var packed = 0
    for _ in 0..<300 {
      let noise = (0..<1000).map { _ in UInt8.random(in: 0...255, using: &generator) }
      added += noise.count
      packed += deflate.add(noise).count
      #expect(added - packed <= 1 << 17)
    }
  }
}
