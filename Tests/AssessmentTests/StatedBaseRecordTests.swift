import Criteria
import Evaluation
import Foundation
import Rules
import Submission
import Testing

@testable import Assessment

@Suite("What is kept of a base as a record is all that a comparison reads of it")
struct StatedBaseRecordTests {
  private static let examples: [URL] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Examples")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.allObjects as? [URL] ?? [])
      .filter { ["json", "csv", "xlsx"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
  }()

  private static func source(_ url: URL) throws -> SourceFile {
    let bytes = Array(try Data(contentsOf: url))
    let name = url.lastPathComponent
    return url.pathExtension == "json"
      ? SourceFile(name: name, bytes: bytes) : SourceFile(table: name, bytes: bytes)
  }

  /// A submission with bounds of several years, a growth that narrows them, a note, evidence and a list.
  private static let full = """
    {"base": {"name": "甲园（虚构）", "province": "湖北省", "city": "武汉市、襄阳市", "series": "优势"},
    "year": 2020, "figures": {"salesRevenue": {"2020": "110 亿元以上", "2019": 100, "growth": {"2020": 15}},
    "researchSpending": 6.25}, "attestations": {"laborRelations": false,
    "brands": {"met": true, "note": "约数", "evidence": ["a.pdf"]}}}
    """

  @Test("every example and a submission of everything is read back the same")
  func same() throws {
    var sources = try Self.examples.map(Self.source)
    sources.append(SourceFile(name: "full.json", bytes: Array(Self.full.utf8)))
    var (count, bounds, narrowings, lists, details) = (0, 0, 0, 0, 0)
    for source in sources {
      var assessor = Assessor(.all, by: .ofSubmissionIfNamed)
      let file = assessor.assess(source)
      assessor.forEachSubmission(of: file) { judged in
        let base = StatedBase(judged, of: file, in: .all)
        var references = StatedReferences()
        let record = base.record(&references)
        let read = StatedBase(record, references)
        // Equal as a whole, and to whoever compares the two.
        #expect(read.record(&references) == record, "\(source.name)")
        #expect(SubmissionComparison(base, read, in: .all).isEmpty, "\(source.name)")
        #expect(read.name == base.name && read.file == base.file && read.start == base.start)
        #expect(read.values.map { $0.start } == base.values.map { $0.start })
        #expect(read.values.map { $0.content } == base.values.map { $0.content })
        #expect(read.outcomes.map { $0.verdict } == base.outcomes.map { $0.verdict })
        #expect(read.outcomes.map { $0.statuses } == base.outcomes.map { $0.statuses })
        #expect(read.narrowings.count == base.narrowings.count)
        #expect(read.details.count == base.details.count)
        count += 1
        bounds += base.values.count { $0.number == nil }
        narrowings += base.narrowings.count
        lists += base.lists.count
        details += base.details.count
      }
    }
    #expect(count > 40 && bounds > 0 && narrowings > 0 && lists > 0 && details > 0)
  }

  @Test("of a store that has lost a record nothing is said")
  func lost() throws {
    final class Lossy: RecordStore {
      func append(_ record: [UInt8]) {}
      func bytes(_ range: Range<Int>) -> [UInt8]? { nil }
    }
    var batch = StatedBatch(in: .all, keptIn: Lossy())
    var assessor = Assessor(.all, by: .chosen([.general2021]))
    let file = assessor.assess(SourceFile(name: "a.json", bytes: Array(Self.full.utf8)))
    assessor.forEachSubmission(of: file) { batch.add($0, of: file, path: "", number: 0) }
    try #require(batch.count == 1)
    #expect(batch[0] == nil)
    #expect(BatchComparison(batch, batch, in: .all).changed.map { $0 }.isEmpty)
  }
}
