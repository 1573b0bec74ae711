/// What a JSON value may be, as data: the keywords of JSON Schema that the reports need.
indirect enum JSONShape: Sendable {
  case text
  case flag
  case count
  case number
  case null
  /// A text that is one of a few.
  case oneOf([String])
  case array(JSONShape)
  /// An object with these members and no others.
  case object([Member])
  /// An object whose keys are some of these, each with a value of one shape.
  case table([String], JSONShape)
  /// A shape of the schema's `$defs`.
  case named(String)
  case either([JSONShape])

  struct Member: Sendable {
    let key: String
    let shape: JSONShape
    var isRequired = true

    init(_ key: String, _ shape: JSONShape) {
      self.key = key
      self.shape = shape
    }

    /// A member that may be absent.
    static func optional(_ key: String, _ shape: JSONShape) -> Self {
      var member = Self(key, shape)
      member.isRequired = false
      return member
    }
  }

  /// The shape or null.
  var orNull: JSONShape { .either([self, .null]) }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in writeMembers(to: &writer) }
  }

  private func writeMembers(to writer: inout JSONWriter) {
    switch self {
    case .text: writer.member("type", "string")
    case .flag: writer.member("type", "boolean")
    case .count: writer.member("type", "integer")
    case .number: writer.member("type", "number")
    case .null: writer.member("type", "null")
    case .oneOf(let values): writer.member("enum", values)
    case .array(let element):
      writer.member("type", "array")
      writer.member("items") { element.write(to: &$0) }
    case .object(let members):
      writer.member("type", "object")
      writer.member("properties") { writer in
        writer.object { writer in
          for member in members { writer.member(member.key) { member.shape.write(to: &$0) } }
        }
      }
      writer.member("required", members.filter { $0.isRequired }.map { $0.key })
      writer.member("additionalProperties", false)
    case .table(let keys, let value):
      writer.member("type", "object")
      writer.member("propertyNames") { $0.object { $0.member("enum", keys) } }
      writer.member("additionalProperties") { value.write(to: &$0) }
    case .named(let name): writer.member("$ref", "#/$defs/\(name)")
    case .either(let shapes):
      writer.member("anyOf") { writer in writer.array(shapes) { $1.write(to: &$0) } }
    }
  }
}
