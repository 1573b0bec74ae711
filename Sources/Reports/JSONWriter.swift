/// Writes JSON with the members in the order they are given.
struct JSONWriter {
  private(set) var text = ""
  private let isPretty: Bool
  private var depth = 0
  private var isFirst = true
  /// Of each object or array that is open, whether the one around it was still empty.
  private var outer: [Bool] = []

  /// - Parameter isPretty: Whether to break and indent lines; else the text is one line.
  init(isPretty: Bool) {
    self.isPretty = isPretty
  }

  /// The text written since the last call.
  mutating func takeText() -> String {
    defer { text = "" }
    return text
  }

  /// Opens an object or array that is closed later, so that the text before can be written out.
  mutating func open(_ bracket: String) {
    text += bracket
    depth += 1
    outer.append(isFirst)
    isFirst = true
  }

  mutating func close(_ bracket: String) {
    let isEmpty = isFirst
    isFirst = outer.removeLast()
    depth -= 1
    if !isEmpty { breakLine() }
    text += bracket
  }

  /// An element of an open array.
  mutating func element(_ write: (inout JSONWriter) -> Void) {
    startMember()
    write(&self)
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

  mutating func member(_ key: String, _ write: (inout JSONWriter) -> Void) {
    startMember()
    writeString(key)
    text += isPretty ? ": " : ":"
    write(&self)
  }

  mutating func member(_ key: String, _ value: String?) {
    member(key) { writer in
      if let value { writer.writeString(value) } else { writer.text += "null" }
    }
  }

  mutating func member(_ key: String, _ value: Int?) {
    member(key) { writer in writer.text += value.map(String.init) ?? "null" }
  }

  mutating func member(_ key: String, _ value: Bool?) {
    member(key) { writer in writer.text += value.map { $0 ? "true" : "false" } ?? "null" }
  }

  mutating func member(_ key: String, _ values: [String]) {
    member(key) { writer in writer.array(values) { $0.writeString($1) } }
  }

  mutating func string(_ value: String) { writeString(value) }

  /// A number by its digits, which are kept as they are.
  mutating func number(_ digits: String) { text += digits }

  mutating func null() { text += "null" }

  private mutating func enclose(
    _ opening: String, _ closing: String, _ body: (inout JSONWriter) -> Void
  ) {
    open(opening)
    body(&self)
    close(closing)
  }

  private mutating func startMember() {
    if !isFirst { text += "," }
    isFirst = false
    breakLine()
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    text += "\n" + String(repeating: "  ", count: depth)
  }

  private mutating func writeString(_ value: String) {
    text += "\""
    text += value.replacingScalars { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      case "\u{2028}", "\u{2029}", "\u{0}"..<"\u{20}", "\u{7F}": Self.escape(scalar)
      default: nil
      }
    }
    text += "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
