import Rules

/// Writes JSON with the members in the order they are given.
struct JSONWriter {
  private var sink = ReportSink()
  private let isPretty: Bool
  private var depth = 0
  private var isFirst = true
  /// Of each object or array that is open, whether the one around it was still empty.
  private var outer: [Bool] = []

  /// - Parameter isPretty: Whether to break and indent lines; else the text is one line.
  init(isPretty: Bool) {
    self.isPretty = isPretty
  }

  /// What was written.
  var text: String { sink.text }

  /// The same as bytes.
  var bytes: [UInt8] { sink.bytes }

  /// How many bytes were written.
  var count: Int { sink.bytes.count }

  /// The text written since the last call.
  mutating func takeText() -> String {
    defer { sink = ReportSink() }
    return sink.text
  }

  /// Writes to a sink for as long as the body runs; what is open stays so.
  mutating func writing(to other: inout ReportSink, _ body: (inout JSONWriter) -> Void) {
    swap(&sink, &other)
    body(&self)
    swap(&sink, &other)
  }

  /// Breaks the line behind a value that stands for itself.
  mutating func endLine() { sink.write("\n") }

  /// Opens an object or array that is closed later, so that the text before can be written out.
  mutating func open(_ bracket: Unicode.Scalar) {
    sink.write(byte: UInt8(ascii: bracket))
    depth += 1
    outer.append(isFirst)
    isFirst = true
  }

  mutating func close(_ bracket: Unicode.Scalar) {
    let isEmpty = isFirst
    isFirst = outer.removeLast()
    depth -= 1
    if !isEmpty { breakLine() }
    sink.write(byte: UInt8(ascii: bracket))
  }

  /// An element of an open array.
  mutating func element(_ write: (inout JSONWriter) -> Void) {
    startMember()
    write(&self)
  }

  /// The first members of an object, the same each time that they are written at the same depth.
  mutating func constant(_ written: inout ConstantJSON?, _ write: (inout JSONWriter) -> Void) {
    if let written, written.depth == depth, written.isPretty == isPretty {
      sink.write(written.bytes)
      isFirst = false
      return
    }
    let start = sink.bytes.count
    write(&self)
    written = ConstantJSON(
      bytes: Array(sink.bytes[start...]), depth: depth, isPretty: isPretty)
  }

  mutating func object(_ members: (inout JSONWriter) -> Void) {
    enclose("{", "}", members)
  }

  mutating func array<Element>(
    _ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    enclose("[", "]") { writer in
      for element in elements { writer.element { write(&$0, element) } }
    }
  }

  /// An array that may be long: each element ends a step of the report.
  mutating func longArray<Element>(
    _ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    enclose("[", "]") { writer in
      for element in elements {
        writer.element { write(&$0, element) }
        writer.sink.endStep()
      }
    }
  }

  mutating func member(_ key: String, _ write: (inout JSONWriter) -> Void) {
    startMember()
    writeString(key)
    sink.write(byte: UInt8(ascii: ":"))
    if isPretty { sink.write(byte: UInt8(ascii: " ")) }
    write(&self)
  }

  mutating func member(_ key: String, _ value: String?) {
    member(key) { writer in
      if let value { writer.writeString(value) } else { writer.null() }
    }
  }

  mutating func member(_ key: String, _ value: Int?) {
    member(key) { writer in
      if let value { writer.sink.write(value) } else { writer.null() }
    }
  }

  mutating func member(_ key: String, _ value: Bool?) {
    member(key) { writer in writer.sink.write(value.map { $0 ? "true" : "false" } ?? "null") }
  }

  mutating func member(_ key: String, _ values: [String]) {
    member(key) { writer in writer.array(values) { $0.writeString($1) } }
  }

  mutating func string(_ value: String) { writeString(value) }

  mutating func flag(_ value: Bool) { sink.write(value ? "true" : "false") }

  /// A number by its digits, which are kept as they are.
  mutating func number(_ digits: String) { sink.write(digits) }

  /// JSON that was written before, or what stands between two values of it.
  mutating func raw(_ text: String) { sink.write(text) }

  mutating func null() { sink.write("null") }

  private mutating func enclose(
    _ opening: Unicode.Scalar, _ closing: Unicode.Scalar, _ body: (inout JSONWriter) -> Void
  ) {
    open(opening)
    body(&self)
    close(closing)
  }

  private mutating func startMember() {
    if !isFirst { sink.write(byte: UInt8(ascii: ",")) }
    isFirst = false
    breakLine()
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    sink.write(byte: UInt8(ascii: "\n"))
    for _ in 0..<2 * depth { sink.write(byte: UInt8(ascii: " ")) }
  }

  private mutating func writeString(_ value: String) {
    if sink.write(quoted: value) { return }
    sink.write(byte: UInt8(ascii: "\""))
    sink.write(value) { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      default: scalar.isUnseen ? Self.escape(scalar) : nil
      }
    }
    sink.write(byte: UInt8(ascii: "\""))
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}

/// Members that were written before, and how deep they stood.
struct ConstantJSON {
  fileprivate let bytes: [UInt8]
  fileprivate let depth: Int
  fileprivate let isPretty: Bool
}
