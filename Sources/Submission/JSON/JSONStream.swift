import Rules

/// JSON that arrives in pieces, gone through member by member, so that a text of any length can be read.
///
/// What is asked for as a value is held as a whole; of the rest no more than a piece is. Whoever goes through
/// an object or an array takes each value in turn, by `value`, `skip`, `enterObject` or `enterArray`.
public struct JSONStream {
  /// That the text is not JSON, or not what it is gone through as.
  public struct Fault: Error {
    /// That something stands where nothing like it may.
    public init() {}
  }

  /// What is at hand of the text.
  private var bytes: [UInt8] = []
  /// Where in `bytes` the next token is looked for.
  private var offset = 0
  private var isAtEnd = false
  /// Whether the innermost object or array was entered and nothing of it was taken.
  private var isEntered = false
  /// What follows in the text, nothing at its end; told how many bytes are held.
  private let more: (_ held: Int) -> [UInt8]

  /// - Parameter more: What follows in the text, nothing at its end; told how many bytes are held.
  public init(_ more: @escaping (_ held: Int) -> [UInt8]) {
    self.more = more
    while bytes.count < 3, !isAtEnd { takeMore() }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  // MARK: - Structure

  /// Goes into an object.
  public mutating func enterObject() throws(Fault) { try enter(UInt8(ascii: "{")) }

  /// Goes into an array.
  public mutating func enterArray() throws(Fault) { try enter(UInt8(ascii: "[")) }

  private mutating func enter(_ open: UInt8) throws(Fault) {
    guard try peek() == open else { throw Fault() }
    offset += 1
    isEntered = true
  }

  /// Takes the key of the next member; `nil` where the object ends, which is left then.
  public mutating func nextKey() throws(Fault) -> String? {
    guard try goesOn(before: UInt8(ascii: "}")) else { return nil }
    guard try peek() == UInt8(ascii: "\"") else { throw Fault() }
    let key = try value().text
    guard let key, try peek() == UInt8(ascii: ":") else { throw Fault() }
    offset += 1
    return key
  }

  /// Whether another element follows; where none does, the array is left.
  public mutating func nextElement() throws(Fault) -> Bool {
    try goesOn(before: UInt8(ascii: "]"))
  }

  private mutating func goesOn(before close: UInt8) throws(Fault) -> Bool {
    defer { isEntered = false }
    switch try peek() {
    case close:
      offset += 1
      return false
    case UInt8(ascii: ",") where !isEntered:
      offset += 1
      return true
    default:
      guard isEntered else { throw Fault() }
      return true
    }
  }

  /// Makes sure that nothing follows.
  public mutating func end() throws(Fault) {
    guard (try? peek()) == nil else { throw Fault() }
  }

  // MARK: - Values

  /// Takes the next value.
  public mutating func value() throws(Fault) -> JSONValue {
    let end = try endOfValue()
    defer { offset = end }
    guard let value = JSONValue(bytes.span.extracting(offset..<end)) else { throw Fault() }
    return value
  }

  /// Takes the next value and makes sure that it is one.
  public mutating func skip() throws(Fault) {
    let end = try endOfValue()
    defer { offset = end }
    let value = bytes.span.extracting(offset..<end)
    var scanner = JSONScanner(offset: 0)
    guard (try? scanner.skipValue(value, depth: 0)) != nil, scanner.offset == value.count else {
      throw Fault()
    }
  }

  /// The index behind the next value, which begins at the offset then and is at hand as a whole; that it is well
  /// formed is not looked at.
  private mutating func endOfValue() throws(Fault) -> Int {
    let first = try peek()
    let isNested = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    var (depth, isInString, isEscaped) = (0, false, false)
    var index = offset
    while true {
      while index < bytes.count {
        let byte = bytes[index]
        if isInString {
          if isEscaped {
            isEscaped = false
          } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
          } else if byte == UInt8(ascii: "\"") {
            isInString = false
            if depth == 0 { return index + 1 }
          }
        } else {
          switch byte {
          case UInt8(ascii: "\""): isInString = true
          case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
          case UInt8(ascii: "}"), UInt8(ascii: "]"):
            if depth == 0 { return index }
            depth -= 1
            if depth == 0 { return index + 1 }
          case UInt8(ascii: ","), 0...0x20:
            // A number or a word ends before it.
            if !isNested { return index }
          default: break
          }
        }
        index += 1
      }
      let held = index - offset
      takeMore()
      index = held
      guard !isAtEnd else {
        guard !isNested, !isInString else { throw Fault() }
        return index
      }
    }
  }

  // MARK: - Pieces

  /// The next byte that is not white space, left where it is.
  private mutating func peek() throws(Fault) -> UInt8 {
    while true {
      while offset < bytes.count {
        switch bytes[offset] {
        case 0x20, 0x0A, 0x0D, 0x09: offset += 1
        case let byte: return byte
        }
      }
      guard !isAtEnd else { throw Fault() }
      takeMore()
    }
  }

  /// Lets go of what was taken, and takes what follows behind the rest.
  private mutating func takeMore() {
    let rest = bytes.count - offset
    let next = isAtEnd ? [] : more(rest)
    isAtEnd = next.isEmpty
    if rest == 0 {
      bytes = next
    } else {
      bytes.removeFirst(offset)
      bytes += next
    }
    offset = 0
  }
}
