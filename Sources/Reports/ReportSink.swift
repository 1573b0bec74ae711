import Rules

/// Where a report writes: bytes that are held until they are sent on to an outlet, or to whoever runs the report.
public struct ReportSink {
  /// What was written since the sink was emptied last: a text in UTF-8, or a workbook.
  public private(set) var bytes: [UInt8] = []

  /// What was written to each draft since the sink was emptied last.
  public private(set) var drafts: [[UInt8]] = []

  private let outlet: (any ReportOutlet)?
  /// Whether what is written goes to a draft.
  private var isInDraft = false

  /// How much is worth sending on.
  private static let stepSize = 1 << 16

  /// The same as a text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A file of a report that consists of several.
  public struct Page: Sendable {
    /// The name of the file: letters of ASCII, digits, `-` and `.`.
    public let name: String
    /// What stands in it.
    public let text: String
  }

  /// The files that were finished since the sink was emptied last; a report that is one file has none.
  public private(set) var pages: [Page] = []

  /// An empty sink.
  ///
  /// - Parameter outlet: What takes what is written; without one it is held until it is asked for.
  public init(to outlet: (any ReportOutlet)? = nil) {
    self.outlet = outlet
  }

  /// Whether nothing was written since it was emptied last.
  public var isEmpty: Bool {
    bytes.isEmpty && pages.isEmpty && drafts.allSatisfy { $0.isEmpty }
  }

  /// Whether two colons stand beside each other, as they do where a line is a command of a workflow.
  public var holdsTwoColons: Bool { bytes.span.holdsTwoColons }

  /// Empties the sink; its storage serves the next step.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    pages.removeAll(keepingCapacity: true)
    for draft in drafts.indices { drafts[draft].removeAll(keepingCapacity: true) }
  }

  /// Sends on what was written, where there is an outlet.
  public mutating func flush() {
    if !isEmpty, !isInDraft { outlet?.take(&self) }
  }

  /// Ends a step of a long report, behind a line: what was written is sent on where it is much.
  mutating func endStep() {
    guard outlet != nil else { return }
    let held = drafts.reduce(bytes.count) { $0 + $1.count }
    if held >= Self.stepSize || !pages.isEmpty { flush() }
  }

  // MARK: - Drafts

  // What stands before something that is known only in the end is written to a draft, and placed then.

  /// Has what a body writes kept apart, behind what the draft holds, until the draft is placed.
  mutating func write(toDraft draft: Int, _ body: (inout ReportSink) -> Void) {
    while drafts.count <= draft { drafts.append([]) }
    swap(&bytes, &drafts[draft])
    isInDraft = true
    body(&self)
    isInDraft = false
    swap(&bytes, &drafts[draft])
  }

  /// Writes here what was written to a draft.
  mutating func place(draft: Int) {
    if let outlet {
      flush()
      outlet.place(draft: draft)
    } else if draft < drafts.count {
      bytes += drafts[draft]
      drafts[draft] = []
    }
  }

  mutating func write(_ bytes: [UInt8]) { self.bytes += bytes }

  /// Writes a file of its own.
  mutating func add(page name: String, _ text: String) {
    pages.append(Page(name: name, text: text))
  }

  /// Writes a file of its own that may be long.
  mutating func write(page name: String, _ body: (inout ReportSink) -> Void) {
    guard let outlet else {
      var page = ReportSink()
      body(&page)
      return add(page: name, page.text)
    }
    flush()
    outlet.begin(page: name)
    body(&self)
    flush()
    outlet.endPage()
  }

  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8.span) }

  /// Writes a character of ASCII.
  mutating func write(byte: UInt8) { bytes.append(byte: byte) }

  /// Writes a text as a string of JSON, where that holds it as it is; says whether it does.
  mutating func write(quoted text: String) -> Bool { bytes.append(quoted: text.utf8.span) }

  mutating func write(_ text: Substring) { bytes.append(contentsOf: text.utf8.span) }

  /// Writes a number in decimal digits.
  mutating func write(_ number: Int) { bytes.append(digitsOf: number) }

  /// Writes a text so many times.
  mutating func write(_ text: String, times count: Int) {
    for _ in 0..<max(0, count) { write(text) }
  }

  /// Writes what has to be escaped a character at a time; the runs between are copied whole.
  ///
  /// - Parameter replacement: What stands for a character, `nil` where it stays.
  mutating func write(_ text: String, replacing replacement: (Unicode.Scalar) -> String?) {
    var text = text
    text.withUTF8 { unsafe write($0.span, replacing: replacement) }
  }

  private mutating func write(
    _ utf8: Span<UInt8>, replacing replacement: (Unicode.Scalar) -> String?
  ) {
    var run = 0
    var index = 0
    while index < utf8.count {
      let (scalar, length) = utf8.scalar(at: index)
      if let other = replacement(scalar) {
        bytes.append(contentsOf: utf8.extracting(run..<index))
        write(other)
        run = index &+ length
      }
      index &+= length
    }
    bytes.append(contentsOf: utf8.extracting(run..<utf8.count))
  }
}

extension Span<UInt8> {
  /// The character that begins at an index of a text in UTF-8, and how many bytes it takes.
  ///
  /// - Precondition: the text is valid, as every string is, and a character begins there.
  fileprivate func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = self[index]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first) & (0xFF >> UInt32(length &+ 1))
    for offset in 1..<length { value = value << 6 | UInt32(self[index &+ offset]) & 0x3F }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
