public import Rules
import Submission

/// One side of a comparison: the submissions that were judged, and what was not.
///
/// What is compared is kept in a store, so that a batch takes a few bytes of memory for each base.
public struct StatedBatch {
  /// What was not judged, in the order of the input.
  public private(set) var unjudged: [Overview.Unjudged] = []
  /// How many files of other forms may hold submissions and were not read.
  public var unread = 0

  private let catalogue: Catalogue
  private let province: Int?
  private let store: any RecordStore
  private var references = StatedReferences()
  private(set) var keys: [Key] = []
  /// Where the record of each base ends in the store.
  private var ends: [Int] = []

  /// What a base is found by on the other side.
  struct Key {
    /// What it is called, where it says so.
    let name: KeyDigest?
    let province: UInt64
    let slot: KeyDigest
  }

  /// Where a base stands: the path below what was named on the command line, and the number in the file.
  private struct Slot: Hashable {
    let path: String
    let number: Int
  }

  /// A batch without a submission.
  public init(in catalogue: Catalogue, keptIn store: any RecordStore = RecordsInMemory()) {
    self.catalogue = catalogue
    self.store = store
    province = catalogue.number(ofTrait: "province")
  }

  /// How many submissions were judged.
  public var count: Int { keys.count }

  /// How many submissions are in error or could not be read; a file of which nothing could be read counts
  /// as one.
  public var excluded: Int { unjudged.reduce(unread) { $0 + max(1, $1.submissions) } }

  /// Adds a submission that was judged, in the order of the input.
  ///
  /// - Parameters:
  ///   - path: The path of the file below what was named on the command line.
  ///   - number: The number of the submission in its file.
  public mutating func add(
    _ judged: JudgedSubmission, of file: AssessedFile, path: String, number: Int
  ) {
    let base = StatedBase(judged, of: file, in: catalogue)
    keys.append(
      Key(
        name: base.name.map { KeyDigest(of: $0) },
        province: province.map { base.traits[$0] } ?? 0,
        slot: KeyDigest(of: Slot(path: path, number: number))))
    let record = base.record(&references)
    store.append(record)
    ends.append((ends.last ?? 0) + record.count)
  }

  /// Adds a file where something of it is in error.
  public mutating func add(_ file: AssessedFile) {
    if let unjudged = Overview.Unjudged(file) { self.unjudged.append(unjudged) }
  }

  /// Adds a file that could not be opened.
  public mutating func add(_ file: UnreadableFile) {
    unjudged.append(Overview.Unjudged(file))
  }

  /// A submission by its number in the order of the input; `nil` where the store has lost it.
  public subscript(number: Int) -> StatedBase? {
    let start = number == 0 ? 0 : ends[number - 1]
    return store.bytes(start..<ends[number]).map { StatedBase($0, references) }
  }
}
