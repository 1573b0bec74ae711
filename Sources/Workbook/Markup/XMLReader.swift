/// Why a text is no XML that is read here.
struct XMLFault: Error {
  /// Where, in bytes.
  let offset: Int
}

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

  private struct Attribute {
    let prefix: Range<Int>
    let name: Range<Int>
    let value: Range<Int>
    let hasEntities: Bool
  }

  private struct Binding {
    let prefix: Range<Int>
    let namespace: XMLNamespace
    let depth: Int
  }

  let bytes: [UInt8]
  private(set) var offset = 0
  /// How many elements are open, that which just began included.
  private(set) var depth = 0
  private var open: [Range<Int>] = []
  private var bindings: [Binding] = []
  private var attributes: [Attribute] = []
  /// The name of the element that began or ended, without its prefix.
  private var name = 0..<0
  /// The namespace of that element.
  private(set) var namespace = XMLNamespace.other
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

  private var fault: XMLFault { XMLFault(offset: min(offset, bytes.count)) }

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

  // MARK: - Names

  private mutating func readName() throws(XMLFault) -> Range<Int> {
    let start = offset
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "_"), UInt8(ascii: ":"), 0x80...:
        offset += 1
        continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        guard offset > start else { throw fault }
        offset += 1
        continue
      default: break
      }
      break
    }
    guard offset > start else { throw fault }
    return start..<offset
  }

  /// A name apart from its prefix.
  private func parts(of whole: Range<Int>) -> (prefix: Range<Int>, name: Range<Int>) {
    for index in whole where bytes[index] == UInt8(ascii: ":") {
      return (whole.lowerBound..<index, index + 1..<whole.upperBound)
    }
    return (whole.lowerBound..<whole.lowerBound, whole)
  }

  /// Takes over the namespace that an attribute declares.
  private mutating func bind(_ attribute: Attribute) {
    let prefix: Range<Int>
    if attribute.prefix.isEmpty, isEqual(attribute.name, "xmlns") {
      prefix = 0..<0
    } else if isEqual(attribute.prefix, "xmlns") {
      prefix = attribute.name
    } else {
      return
    }
    bindings.append(
      Binding(
        prefix: prefix,
        namespace: XMLNamespace(String(decoding: bytes[attribute.value], as: UTF8.self)),
        depth: depth))
  }

  private func binding(of prefix: Range<Int>) -> XMLNamespace? {
    bindings.last { areEqual($0.prefix, prefix) }?.namespace
  }

  private mutating func resolve(_ whole: Range<Int>) throws(XMLFault) {
    let (prefix, name) = parts(of: whole)
    self.name = name
    if let namespace = binding(of: prefix) {
      self.namespace = namespace
    } else if prefix.isEmpty {
      namespace = .other
    } else {
      throw XMLFault(offset: whole.lowerBound)
    }
  }

  private func isEqual(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { buffer in
      var index = range.lowerBound
      for unit in unsafe buffer {
        if bytes[index] != unit { return false }
        index += 1
      }
      return true
    }
  }

  private func areEqual(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.count == right.count && bytes[left].elementsEqual(bytes[right])
  }

  // MARK: - Characters

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// Whether there was any.
  private mutating func skipSpace() -> Bool {
    let start = offset
    while offset < bytes.count, Self.isSpace(bytes[offset]) { offset += 1 }
    return offset > start
  }

  private func starts(with word: StaticString) -> Bool {
    offset + word.utf8CodeUnitCount <= bytes.count
      && isEqual(offset..<offset + word.utf8CodeUnitCount, word)
  }

  private mutating func skip(through word: StaticString) throws(XMLFault) {
    while offset < bytes.count {
      if starts(with: word) {
        offset += word.utf8CodeUnitCount
        return
      }
      try checkCharacter()
      offset += 1
    }
    throw fault
  }

  /// Refuses control characters, which XML does not have.
  private func checkCharacter() throws(XMLFault) {
    let byte = bytes[offset]
    guard byte >= 0x20 || Self.isSpace(byte) else { throw fault }
  }

  /// Passes over an entity that is known.
  private mutating func checkEntity() throws(XMLFault) {
    guard let (_, end) = entity(at: offset) else { throw fault }
    offset = end
  }

  /// The character that an entity stands for, and where the entity ends.
  private func entity(at start: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    // The longest is &#x10FFFF; though zeros may stand before a number.
    var end = start + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: ";") {
      guard end - start <= 16 else { return nil }
      end += 1
    }
    guard end < bytes.count else { return nil }
    let word = start + 1..<end
    let named: [(StaticString, Unicode.Scalar)] = [
      ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"),
    ]
    for (name, scalar) in named where isEqual(word, name) { return (scalar, end + 1) }
    guard word.count >= 2, bytes[word.lowerBound] == UInt8(ascii: "#") else { return nil }
    let isHexadecimal = bytes[word.lowerBound + 1] == UInt8(ascii: "x")
    let digits = word.dropFirst(isHexadecimal ? 2 : 1)
    guard !digits.isEmpty else { return nil }
    var value: UInt32 = 0
    for index in digits {
      guard let digit = Self.digit(bytes[index]), digit < (isHexadecimal ? 16 : 10),
        value < 1 << 24
      else { return nil }
      value = value * (isHexadecimal ? 16 : 10) + digit
    }
    guard value >= 0x20 || value == 9 || value == 10 || value == 13,
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, end + 1)
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }

  /// Appends characters with their entities resolved and their line ends as they count.
  private func append(
    _ range: Range<Int>, hasEntities: Bool, isValue: Bool, to output: inout [UInt8]
  ) {
    guard hasEntities else {
      appendLines(range, to: &output)
      return
    }
    var index = range.lowerBound
    var start = index
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "&"), let (scalar, end) = entity(at: index) else {
        index += 1
        continue
      }
      appendLines(start..<index, to: &output)
      output.append(contentsOf: String(Character(scalar)).utf8)
      index = end
      start = end
    }
    appendLines(start..<min(index, range.upperBound), to: &output)
  }

  /// Appends characters; a line ends with a line feed, however it is written.
  private func appendLines(_ range: Range<Int>, to output: inout [UInt8]) {
    guard bytes[range].contains(0x0D) else {
      output.append(contentsOf: bytes[range])
      return
    }
    for index in range {
      if bytes[index] != 0x0D {
        output.append(bytes[index])
      } else if index + 1 >= range.upperBound || bytes[index + 1] != 0x0A {
        output.append(0x0A)
      }
    }
  }
}

/// The namespaces whose names mean something here, in the transitional and the strict form of the
/// standard alike.
enum XMLNamespace: Equatable {
  /// Workbooks, sheets, styles and strings.
  case spreadsheet
  /// The attributes that point to other parts.
  case relationships
  /// The lists of a part's relationships.
  case packageRelationships
  case other

  init(_ address: String) {
    self =
      switch address {
      case "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main":
        .spreadsheet
      case "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships":
        .relationships
      case "http://schemas.openxmlformats.org/package/2006/relationships": .packageRelationships
      default: .other
      }
  }
}
