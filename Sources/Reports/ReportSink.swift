/// Where a report writes: a text, or bytes, that whoever runs the report sends on and empties after each step.
public struct ReportSink: Sendable {
  /// What was written since the sink was emptied last.
  public private(set) var text = ""
  /// The same of a report that is no text.
  public private(set) var bytes: [UInt8] = []

  public init() {}

  public var isEmpty: Bool { text.isEmpty && bytes.isEmpty }

  /// Empties the sink; its storage serves the next step.
  public mutating func removeAll() {
    text.removeAll(keepingCapacity: true)
    bytes = []
  }

  mutating func write(_ bytes: [UInt8]) { self.bytes += bytes }

  mutating func write(_ text: String) { self.text += text }

  mutating func write(_ text: Substring) { self.text += String(text) }

  /// Writes a text so many times.
  mutating func write(_ text: String, times count: Int) {
    for _ in 0..<max(0, count) { self.text += text }
  }
}
