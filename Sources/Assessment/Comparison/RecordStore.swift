/// Keeps records one behind the other, and gives back any of them.
public protocol RecordStore: AnyObject {
  /// Keeps a record behind the others.
  func append(_ record: [UInt8])
  /// The bytes of a range of all that was kept; `nil` where they can't be had any more.
  func bytes(_ range: Range<Int>) -> [UInt8]?
}

/// Keeps records in memory.
public final class RecordsInMemory: RecordStore {
  private var kept: [UInt8] = []

  /// A store without a record.
  public init() {}

  /// Keeps a record behind the others.
  public func append(_ record: [UInt8]) { kept += record }

  /// The bytes of a range of all that was kept.
  public func bytes(_ range: Range<Int>) -> [UInt8]? { Array(kept[range]) }
}
