/// Where a report writes: a text that whoever runs the report sends on and empties after each step.
public struct ReportSink: Sendable {
  /// What was written since the sink was emptied last.
  public private(set) var text = ""

  public init() {}

  public var isEmpty: Bool { text.isEmpty }

  /// Empties the sink; its storage serves the next step.
  public mutating func removeAll() { text.removeAll(keepingCapacity: true) }

  mutating func write(_ text: String) { self.text += text }

  mutating func write(_ text: Substring) { self.text += String(text) }

  /// Writes a text so many times.
  mutating func write(_ text: String, times count: Int) {
    for _ in 0..<max(0, count) { self.text += text }
  }
}
