import Rules
import Submission

/// What of a file a form takes over: all but what a problem says can't be read, or not where it stands.
///
/// Nothing is passed over by the reader without a word, so that what is left out has a problem of its own.
struct DraftCoverage {
  /// The places of JSON, in their order.
  private let ranges: [Range<Int>]
  /// The rows of a table, by their sheets and numbers.
  private let rows: Set<[Int]>
  private let source: SourceFile

  init(_ submission: borrowing Submission, in source: SourceFile) {
    let listed = submission.lists.flatMap { list in
      list.rowsAsWritten.map { $0.place } + [list.place]
    }
    let all =
      submission.entries.filter { $0.subject != .listed }.map { $0.place } + listed
      + submission.remarks.map { $0.place }
    ranges = all.compactMap { if case .bytes(let range) = $0 { range } else { nil } }
      .sorted { $0.lowerBound < $1.lowerBound }
    rows = Set(
      all.compactMap { place in
        if case .cell(let row, _, let sheet) = place { [sheet, row] } else { nil }
      })
    self.source = source
  }

  /// Whether what a problem is about is taken over all the same, right or wrong.
  func isTakenOver(_ diagnostic: Diagnostic) -> Bool {
    guard diagnostic.severity == .error else { return true }
    switch diagnostic.problem {
    // They are about what is not there.
    case .noScheme, .nothingGiven, .metNotGiven, .yearNotStated: return true
    case .syntax, .empty, .tooLarge, .invalidUTF8, .trailingContent, .furtherProblems: return false
    // Of two a form has one.
    case .duplicateKey, .sameFactTwice, .list(.listTwice), .list(.columnTwice): return false
    case .unknownKey(_, let slot, _, _):
      return !source.isTable && slot.isOfKeys
    case .list(.unknownList): return !source.isTable
    case .list(.unknownColumn): return !source.isTable && isCovered(diagnostic.place)
    case .list(.tooManyRows), .list(.outsideColumns), .list(.noHeading): return false
    case .table(let fault): return fault.isOfTakenRow && isCovered(diagnostic.place)
    default: return isCovered(diagnostic.place)
    }
  }

  private func isCovered(_ place: Place) -> Bool {
    switch place {
    case .option: return true
    case .cell(let row, _, let sheet): return rows.contains([sheet, row])
    case .bytes(let range):
      if overlaps(range) { return true }
      // A key stands before what is said of it.
      guard case .bytes(let value)? = source.member(at: place)?.place else { return false }
      return overlaps(value)
    }
  }

  private func overlaps(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < ranges.count
      && ranges[low].lowerBound < max(range.upperBound, range.lowerBound + 1)
  }
}

extension TableFault {
  /// Whether the row in which it stands says all the same what it says.
  fileprivate var isOfTakenRow: Bool {
    switch self {
    case .labelOfAnother, .unknownLabel, .mergedValues, .formulaNotComputed, .errorValue,
      .dateInsteadOfNumber, .digitsNotShown, .digitsLost, .splitNumber:
      true
    default: false
    }
  }
}
