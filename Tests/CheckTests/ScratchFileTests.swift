import Foundation
import Randomness
import Testing

@testable import Check

@Suite("What is kept in a file without a name is had back, wherever it lies")
struct ScratchFileTests {
  @Test("any range of it, in memory, in the file, and over the border of both")
  func ranges() throws {
    var generator = SeededGenerator(seed: 7)
    let scratch = Check.Scratch()
    var all: [UInt8] = []
    for size in [0, 1, 1000, 1 << 20, 300, 3 << 20, 17, 1 << 19] {
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ size) }
      try scratch.append(bytes)
      all += bytes
      #expect(scratch.count == all.count)
      for _ in 0..<20 {
        let start = Int.random(in: 0...all.count, using: &generator)
        let end = Int.random(in: start...min(all.count, start + 70_000), using: &generator)
        #expect(try scratch.bytes(start..<end) == Array(all[start..<end]))
      }
    }
    #expect(try scratch.bytes(0..<all.count) == all)
  }
}
