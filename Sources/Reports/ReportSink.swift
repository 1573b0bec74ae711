/// Where a report writes: a text, or bytes, that whoever runs the report sends on and empties after each step.
public struct ReportSink: Sendable {
  /// What was written since the sink was emptied last.
  public private(set) var text = ""
  /// The same of a report that is no text.
  public private(set) var bytes: [UInt8] = []

  /// A file of a report that consists of several.
  public struct Page: Sendable {
    /// The name of the file: letters of ASCII, digits, `-` and `.`.
    public let name: String
    /// What stands in it.
    public let text: String
  }

  /// The files that were finished since the sink was emptied last; a report that is one file has none.
  public private(set) var pages: [Page] = []

  public init() {}

  /// Whether nothing was written since it was emptied last.
  public var isEmpty: Bool { text.isEmpty && bytes.isEmpty && pages.isEmpty }

  /// Empties the sink; its storage serves the next step.
  public mutating func removeAll() {
    text.removeAll(keepingCapacity: true)
    bytes = []
    pages.removeAll(keepingCapacity: true)
  }

  mutating func write(_ bytes: [UInt8]) { self.bytes += bytes }

  /// Writes a file of its own.
  mutating func add(page name: String, _ text: String) {
    pages.append(Page(name: name, text: text))
  }

  mutating func write(_ text: String) { self.text += text }

  mutating func write(_ text: Substring) { self.text += String(text) }

  /// Writes a text so many times.
  mutating func write(_ text: String, times count: Int) {
    for _ in 0..<max(0, count) { self.text += text }
  }
}
