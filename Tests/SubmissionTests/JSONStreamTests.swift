import Randomness
import Testing

@testable import Submission

@Suite("JSON that arrives in pieces is the JSON that it is in one")
struct JSONStreamTests {
  private static let texts = [
    #"{}"#, #"[]"#, #" { "a" : [ ] , "b":{} } "#, #"{"a":[1,-2.5e3,"x\"]}\\",null,true,false]}"#,
    #"{"汉字":"园\u4e91\ud83d\ude00","x":[[[{"y":[]}]]],"n":0}"#, "\u{FEFF}[1,[2,{\"a\":3}],4]", "7",
    #""a""#, "  null\n",
  ]

  private static let others = [
    "", " ", "{", "[", "{]", "[}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "[1,]", "[,1]", "[1 2]",
    "[1]]",
    "{\"a\":1 \"b\":2}", "{,\"a\":1}", "{1:2}", "{\"a\":tru}", "[01]", "[1", "{\"a", "[\"\u{1}\"]",
    "[\"\\u12\"]", "[\"\\ud800\"]", "1\"a\"", "[1\"a\"]", "\u{FEFF}\u{FEFF}1", "[1]x", "{\"a\":1}{",
    "[\u{A0}1]", "[\u{FEFF}1]", String(repeating: "[", count: 100),
  ]

  /// The text in pieces of a size.
  private func stream(_ bytes: [UInt8], in size: Int) -> JSONStream {
    var start = 0
    return JSONStream { _ in
      let piece = Array(bytes[start..<min(start + size, bytes.count)])
      start += piece.count
      return piece
    }
  }

  /// What is found by going into everything down to a depth, and taking the rest as values.
  private func walked(
    _ stream: inout JSONStream, _ value: JSONValue, into depth: Int
  ) throws(JSONStream.Fault) -> String {
    switch value {
    case .object where depth > 0:
      try stream.enterObject()
      var text = "{"
      var members: [(key: String, value: JSONValue)] = []
      if case .object(let given) = value { members = given }
      var index = 0
      while let key = try stream.nextKey() {
        text += key + ":" + (try walked(&stream, members[index].value, into: depth - 1)) + ","
        index += 1
      }
      return text + "}"
    case .array where depth > 0:
      try stream.enterArray()
      var text = "["
      var index = 0
      while try stream.nextElement() {
        text += try walked(&stream, value.elements[index], into: depth - 1) + ","
        index += 1
      }
      return text + "]"
    default: return written(try stream.value())
    }
  }

  private func written(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .flag(let flag): "\(flag)"
    case .number(let digits): digits
    case .text(let text): "'\(text)'"
    case .array(let elements): "[" + elements.map { written($0) + "," }.joined() + "]"
    case .object(let members):
      "{" + members.map { "\($0.key):\(written($0.value))," }.joined() + "}"
    }
  }

  private func whole(_ text: String) -> JSONValue? {
    var bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    while let last = bytes.last, [0x20, 0x0A].contains(last) { bytes.removeLast() }
    let start = bytes.firstIndex { ![0x20, 0x0A].contains($0) } ?? 0
    bytes.removeFirst(start)
    let span = bytes.span
    return JSONValue(span)
  }

  @Test("however it is cut and however deep it is gone into", arguments: texts)
  func same(_ text: String) throws {
    let value = try #require(whole(text))
    let bytes = Array(text.utf8)
    for size in 1...bytes.count {
      for depth in 0...4 {
        var stream = stream(bytes, in: size)
        #expect(try walked(&stream, value, into: depth) == written(value))
        try stream.end()
      }
      var stream = stream(bytes, in: size)
      try stream.skip()
      try stream.end()
    }
  }

  @Test("what is not JSON is found, however it is cut", arguments: others)
  func broken(_ text: String) {
    let bytes = Array(text.utf8)
    for size in 1...max(1, bytes.count) {
      #expect(throws: JSONStream.Fault.self, "\(size)") {
        var stream = stream(bytes, in: size)
        _ = try stream.value()
        try stream.end()
      }
      #expect(throws: JSONStream.Fault.self, "\(size)") {
        var stream = stream(bytes, in: size)
        try stream.skip()
        try stream.end()
      }
      #expect(throws: JSONStream.Fault.self, "\(size)") {
        var stream = stream(bytes, in: size)
        try enter(&stream, of: text)
        try stream.end()
      }
    }
  }

  /// Goes into the outermost object or array, as the text begins, and takes its values.
  private func enter(_ stream: inout JSONStream, of text: String) throws {
    switch text.first {
    case "{":
      try stream.enterObject()
      while try stream.nextKey() != nil { try stream.skip() }
    case "[":
      try stream.enterArray()
      while try stream.nextElement() { try stream.skip() }
    default: try stream.skip()
    }
  }

  @Test("no more is held than the value that is asked for and a piece")
  func held() throws {
    let element = #"{"a": "\#(String(repeating: "x", count: 1000))"},"#
    let size = 100
    var (sent, most) = (0, 0)
    let count = 200
    let text = Array((String(repeating: element, count: count) + "1]").utf8)
    var stream = JSONStream { held in
      most = max(most, held)
      guard sent > 0 else {
        sent = 1
        return Array("[".utf8)
      }
      let piece = text[(sent - 1)..<min(sent - 1 + size, text.count)]
      sent += piece.count
      return Array(piece)
    }
    try stream.enterArray()
    var found = 0
    while try stream.nextElement() {
      try stream.skip()
      found += 1
    }
    try stream.end()
    #expect(found == count + 1)
    #expect(most <= element.utf8.count + size)
  }

  @Test(
    "bytes that are no text are found, however they are cut",
    arguments: [0x80, 0xC0, 0xFF] as [UInt8])
  func noText(_ byte: UInt8) {
    let bytes = Array(#"{"a": "x"#.utf8) + [byte] + Array(#""}"#.utf8)
    for size in 1...bytes.count {
      #expect(throws: JSONStream.Fault.self) {
        var stream = stream(bytes, in: size)
        try stream.skip()
      }
    }
  }
}
