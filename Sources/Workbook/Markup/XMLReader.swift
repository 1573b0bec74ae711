/// Reads XML 1.0 with namespaces, piece by piece: elements with their attributes, and text.
///
/// It is as strict as the standard but for what no part of a workbook has: a document type, and with it
/// any entities but the five that are built in, is refused.
struct XMLReader {
  /// The most elements that may stand in one another.
  static let maximumDepth = 256
  /// The most attributes of one element.
  private static let maximumAttributes = 100
  /// The most prefixes that may be declared at a place.
  private static let maximumBindings = 200

  /// A piece of the text.
  enum Piece {
    /// An element begins; its name and attributes are asked of the reader.
    case start
    /// An element ends.
    case end
    /// Text of the element that is open; its characters are asked of the reader.
    case text
  }

  struct Attribute {
    let prefix: Range<Int>
    let name: Range<Int>
    let value: Range<Int>
    let hasEntities: Bool
  }

  struct Binding {
    let prefix: Range<Int>
    let namespace: XMLNamespace
    let depth: Int
  }

  let bytes: [UInt8]
  var offset = 0
  /// How many elements are open, that which just began included.
  private(set) var depth = 0
  private var open: [Range<Int>] = []
  var bindings: [Binding] = []
  private var attributes: [Attribute] = []
  /// The name of the element that began or ended, without its prefix.
  var name = 0..<0
  /// The namespace of that element.
  var namespace = XMLNamespace.other
  private var textRange = 0..<0
  private var textHasEntities = false
  private var textIsLiteral = false
  /// Whether the element that began ends at once.
  private var isEmptyElement = false
  private var hadRoot = false

  /// Starts behind the declaration.
  init(_ bytes: [UInt8]) throws(XMLFault) {
    self.bytes = bytes
    if starts(with: "\u{FEFF}") { offset = 3 }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw XMLFault(offset: error.byteOffsets.lowerBound)
    }
    if starts(with: "<?xml") { try skip(through: "?>") }
  }

  // MARK: - What was read

  /// Whether the element that began or ended has a name, in the namespace of sheets or another.
  func isNamed(_ word: StaticString, in namespace: XMLNamespace = .spreadsheet) -> Bool {
    self.namespace == namespace && isEqual(name, word)
  }

  /// The value of an attribute, `nil` where it is not there.
  func attribute(_ word: StaticString, in namespace: XMLNamespace? = nil) -> String? {
    for attribute in attributes where isEqual(attribute.name, word) {
      let isMeant =
        attribute.prefix.isEmpty
        ? namespace == nil : namespace != nil && binding(of: attribute.prefix) == namespace
      guard isMeant else { continue }
      var value: [UInt8] = []
      append(attribute.value, hasEntities: attribute.hasEntities, isValue: true, to: &value)
      return String(decoding: value, as: UTF8.self)
    }
    return nil
  }

  /// Appends the text that was read.
  func appendText(to output: inout [UInt8]) {
    if textIsLiteral {
      appendLines(textRange, to: &output)
    } else {
      append(textRange, hasEntities: textHasEntities, isValue: false, to: &output)
    }
  }

  // MARK: - Reading

  /// Takes the next piece, `nil` at the end of the root element.
  mutating func next() throws(XMLFault) -> Piece? {
    if isEmptyElement {
      isEmptyElement = false
      close()
      return .end
    }
    while true {
      guard offset < bytes.count else {
        guard hadRoot, depth == 0 else { throw fault }
        return nil
      }
      guard bytes[offset] == UInt8(ascii: "<") else {
        if depth > 0 {
          try readText()
          return .text
        }
        guard Self.isSpace(bytes[offset]) else { throw fault }
        offset += 1
        continue
      }
      guard offset + 1 < bytes.count else { throw fault }
      switch bytes[offset + 1] {
      case UInt8(ascii: "/"):
        try readEnd()
        return .end
      case UInt8(ascii: "?"): try skip(through: "?>")
      case UInt8(ascii: "!"):
        if starts(with: "<!--") {
          offset += 4
          try skip(through: "--")
          guard offset < bytes.count, bytes[offset] == UInt8(ascii: ">") else { throw fault }
          offset += 1
        } else if starts(with: "<![CDATA["), depth > 0 {
          let start = offset + 9
          try skip(through: "]]>")
          guard offset - 3 >= start else { throw fault }
          textRange = start..<offset - 3
          textIsLiteral = true
          return .text
        } else {
          throw fault
        }
      default:
        try readStart()
        return .start
      }
    }
  }

  /// Passes over the element that began, and all that is in it.
  mutating func skipElement() throws(XMLFault) {
    let depth = depth
    while self.depth >= depth {
      guard try next() != nil else { return }
    }
  }

  var fault: XMLFault { XMLFault(offset: min(offset, bytes.count)) }

  private mutating func readText() throws(XMLFault) {
    let start = offset
    textHasEntities = false
    textIsLiteral = false
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "<") {
      if bytes[offset] == UInt8(ascii: "&") {
        textHasEntities = true
        try checkEntity()
      } else {
        try checkCharacter()
        offset += 1
      }
    }
    textRange = start..<offset
  }

  private mutating func readStart() throws(XMLFault) {
    guard depth > 0 || !hadRoot, depth < Self.maximumDepth else { throw fault }
    hadRoot = true
    offset += 1
    let whole = try readName()
    attributes.removeAll(keepingCapacity: true)
    while true {
      let hadSpace = skipSpace()
      guard offset < bytes.count else { throw fault }
      if bytes[offset] == UInt8(ascii: ">") {
        offset += 1
        break
      }
      if bytes[offset] == UInt8(ascii: "/") {
        guard offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: ">") else { throw fault }
        offset += 2
        isEmptyElement = true
        break
      }
      guard hadSpace, attributes.count < Self.maximumAttributes else { throw fault }
      try readAttribute()
    }
    depth += 1
    open.append(whole)
    for attribute in attributes { bind(attribute) }
    guard bindings.count <= Self.maximumBindings else { throw fault }
    try resolve(whole)
  }

  private mutating func readAttribute() throws(XMLFault) {
    let whole = try readName()
    _ = skipSpace()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "=") else { throw fault }
    offset += 1
    _ = skipSpace()
    guard offset < bytes.count else { throw fault }
    let quote = bytes[offset]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw fault }
    offset += 1
    let start = offset
    var hasEntities = false
    while offset < bytes.count, bytes[offset] != quote {
      switch bytes[offset] {
      case UInt8(ascii: "<"): throw fault
      case UInt8(ascii: "&"):
        hasEntities = true
        try checkEntity()
      default:
        try checkCharacter()
        offset += 1
      }
    }
    guard offset < bytes.count else { throw fault }
    let (prefix, name) = parts(of: whole)
    for other in attributes
    where areEqual(other.name, name) && areEqual(other.prefix, prefix) {
      throw fault
    }
    attributes.append(
      Attribute(prefix: prefix, name: name, value: start..<offset, hasEntities: hasEntities))
    offset += 1
  }

  private mutating func readEnd() throws(XMLFault) {
    offset += 2
    let whole = try readName()
    _ = skipSpace()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: ">"), let last = open.last,
      areEqual(last, whole)
    else { throw fault }
    offset += 1
    attributes.removeAll(keepingCapacity: true)
    close()
  }

  /// Closes the element that is open.
  private mutating func close() {
    guard let whole = open.popLast() else { return }
    // Its name was resolved when it began.
    try? resolve(whole)
    while let last = bindings.last, last.depth == depth { bindings.removeLast() }
    depth -= 1
  }
}
