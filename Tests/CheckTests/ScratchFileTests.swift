import Foundation
import Randomness
import Testing

@testable import Check
@testable import Reports

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

  @Test("the drafts of a report are placed where they belong, once, whatever their size")
  func drafts() throws {
    let folder = try Scratch()
    let path = folder.folder.appending(path: "report.txt").path
    var output = try StreamedOutput(to: path, replacing: .none, beginsLinesWithNames: false)
    let long = String(repeating: "0123456789", count: 60_000)
    try output.write { sink in
      sink.write("begin\n")
      sink.write(toDraft: 1) { $0.write(long) }
    }
    try output.write { $0.write(toDraft: 0) { $0.write("short\n") } }
    try output.write { $0.write(toDraft: 1) { $0.write("end of long\n") } }
    #expect(!FileManager.default.fileExists(atPath: path))
    try output.write { sink in
      sink.write("before\n")
      sink.place(draft: 1)
      sink.write("between\n")
      sink.place(draft: 0)
      sink.place(draft: 1)
      sink.write("last\n")
    }
    try output.commit()
    #expect(
      try String(contentsOfFile: path, encoding: .utf8)
        == "begin\nbefore\n" + long + "end of long\nbetween\nshort\nlast\n")
  }
}
