import Assessment
import Rules

/// Keeps the records of a run, in a file without a name where they are many.
final class RecordsOfRun: RecordStore {
  private let scratch = Scratch()
  private var failure: Files.Failure?

  func append(_ record: [UInt8]) {
    guard failure == nil else { return }
    do throws(Files.Failure) { try scratch.append(record) } catch { failure = error }
  }

  func bytes(_ range: Range<Int>) -> [UInt8]? {
    guard failure == nil else { return nil }
    do throws(Files.Failure) {
      return try scratch.bytes(range)
    } catch {
      failure = error
      return nil
    }
  }

  /// Keeps a text.
  ///
  /// - Returns: Where it is kept.
  func keep(_ text: String) -> Range<Int> {
    let start = scratch.count
    append(Array(text.utf8))
    return start..<scratch.count
  }

  /// A text by where it is kept; empty where it can't be got back.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes(range) ?? [], as: UTF8.self) }

  /// - Throws: Why a record could not be kept or got back so far.
  func check() throws(CommandFailure) {
    if let failure { throw .notWritten(Bilingual("结果", "the result"), failure) }
  }
}
