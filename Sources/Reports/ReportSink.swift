/// Where a report writes: a text that whoever runs the report sends on and empties after each step.
public struct ReportSink: Sendable {
  /// What was written since the sink was emptied last.
  public private(set) var text = ""

  /// A file of a report that consists of several.
  public struct Page: Sendable {
    /// The name of the file: letters of ASCII, digits, `-` and `.`.
    public let name: String
    public let text: String
  }

  /// The files that were finished since the sink was emptied last; a report that is one file has none.
  public private(set) var pages: [Page] = []

  public init() {}

  public var isEmpty: Bool { text.isEmpty && pages.isEmpty }

  /// Empties the sink; its storage serves the next step.
  public mutating func removeAll() {
    text.removeAll(keepingCapacity: true)
    pages.removeAll(keepingCapacity: true)
  }

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
