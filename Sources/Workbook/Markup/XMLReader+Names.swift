/// Names, with the namespaces that their prefixes stand for.
extension XMLReader {
  mutating func readName() throws(XMLFault) -> Range<Int> {
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
  func parts(of whole: Range<Int>) -> (prefix: Range<Int>, name: Range<Int>) {
    for index in whole where bytes[index] == UInt8(ascii: ":") {
      return (whole.lowerBound..<index, index + 1..<whole.upperBound)
    }
    return (whole.lowerBound..<whole.lowerBound, whole)
  }

  /// Takes over the namespace that an attribute declares.
  mutating func bind(_ attribute: Attribute) {
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

  func binding(of prefix: Range<Int>) -> XMLNamespace? {
    bindings.last { areEqual($0.prefix, prefix) }?.namespace
  }

  mutating func resolve(_ whole: Range<Int>) throws(XMLFault) {
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

  func isEqual(_ range: Range<Int>, _ word: StaticString) -> Bool {
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

  func areEqual(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.count == right.count && bytes[left].elementsEqual(bytes[right])
  }
}
