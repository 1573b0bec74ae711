public import Assessment
public import Submission

/// The line of a file that a problem is about, with marks under its place.
public struct SourceQuote {
  /// The most bytes of a line that are looked at to each side of the place.
  private static var reach: Int { Diagnostic.reachOfQuote }

  /// The line with its number, and the marks; none where the file is a table, whose cells have names, or
  /// no text stands there.
  public let lines: [String]

  /// The line of the place in its file; nothing is quoted of cells, or of what may tell of a person.
  public init(_ located: LocatedDiagnostic, in source: SourceFile) {
    guard case .bytes(let place) = located.diagnostic.place, !located.start.isCell,
      !located.diagnostic.isPrivate
    else {
      lines = []
      return
    }
    let bytes = source.bytes
    let start = min(max(place.lowerBound, 0), bytes.count)
    func isLineEnd(_ index: Int) -> Bool { bytes[index] == 0x0A || bytes[index] == 0x0D }
    func isInsideCharacter(_ index: Int) -> Bool {
      index < bytes.count && bytes[index] & 0xC0 == 0x80
    }
    var first = start
    while first > 0, !isLineEnd(first - 1), start - first < Self.reach || isInsideCharacter(first) {
      first -= 1
    }
    var last = start
    while last < bytes.count, !isLineEnd(last), last - start < Self.reach || isInsideCharacter(last)
    {
      last += 1
    }
    let before = source.text(first..<start).printable
    let behind = source.text(start..<last).printable
    guard !(before + behind).allSatisfy({ $0 == " " }) else {
      lines = []
      return
    }
    let marked = source.text(start..<max(start, min(place.upperBound, last))).printable
    let number = String(located.start.line)
    let isCut = first > 0 && !isLineEnd(first - 1)
    let lead = isCut ? "…" : ""
    let margin = String(repeating: " ", count: number.utf8.count)
    lines = [
      "  \(number) | \(lead)\(before)\(behind)",
      "  \(margin) | "
        + String(repeating: " ", count: (lead + before).displayWidth)
        + String(repeating: "^", count: max(1, marked.displayWidth)),
    ]
  }
}
