import Foundation
import Testing

/// A JSON Schema that the program writes, of which it uses a part.
final class JSONSchema: Sendable {
  private let root: Node
  private let definitions: [String: Node]

  /// What is asked of a value.
  private final class Node: Sendable {
    let reference: String?
    let branches: [Node]
    let values: Set<String>?
    let type: String?
    let items: Node?
    let properties: [String: Node]
    let required: [String]
    /// What other members have to be; `nil` where they may be anything.
    let others: Node?
    let isClosed: Bool

    /// Whether anything is asked of the members of an object.
    var hasMembers: Bool { !properties.isEmpty || !required.isEmpty || others != nil || isClosed }

    init(_ schema: [String: Any]) {
      reference = (schema["$ref"] as? String)?.split(separator: "/").last.map(String.init)
      branches = (schema["anyOf"] as? [[String: Any]] ?? []).map { Node($0) }
      values = (schema["enum"] as? [String]).map { Set($0) }
      type = schema["type"] as? String
      items = (schema["items"] as? [String: Any]).map { Node($0) }
      properties = (schema["properties"] as? [String: [String: Any]] ?? [:]).mapValues { Node($0) }
      required = schema["required"] as? [String] ?? []
      others = (schema["additionalProperties"] as? [String: Any]).map { Node($0) }
      isClosed = schema["additionalProperties"] as? Bool == false
    }
  }

  /// - Parameter subject: What `basecheck schema --of` takes.
  init(of subject: String) throws {
    let text = try Program.run(["schema", "--of", subject]).output
    let schema = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    definitions = try #require(schema["$defs"] as? [String: [String: Any]])
      .mapValues { Node($0) }
    root = Node(schema)
  }

  /// What of a value the schema does not allow, each with where it stands.
  func faults(_ value: Any) -> [String] { faults(value, root).map { "$\($0)" } }

  private func faults(_ value: Any, _ node: Node) -> [String] {
    var faults: [String] = []
    if let reference = node.reference {
      guard let target = definitions[reference] else { return [": no \(reference)"] }
      faults += self.faults(value, target)
    }
    if !node.branches.isEmpty {
      let each = node.branches.map { self.faults(value, $0) }
      if !each.contains(where: \.isEmpty) { faults += each.min { $0.count < $1.count } ?? [] }
    }
    if let values = node.values, !values.contains(value as? String ?? "\u{0}") {
      faults.append(": \(value) is none of \(values.sorted())")
    }
    if let type = node.type, !Self.isOf(type, value) {
      return faults + [": \(value) is no \(type)"]
    }
    if let items = node.items, let elements = value as? [Any] {
      for (index, element) in elements.enumerated() {
        faults += self.faults(element, items).map { "[\(index)]\($0)" }
      }
    }
    guard node.hasMembers, let object = value as? [String: Any] else { return faults }
    for name in node.required where object[name] == nil {
      faults.append(": \(name) is missing")
    }
    for (name, member) in object {
      if let property = node.properties[name] ?? node.others {
        faults += self.faults(member, property).map { ".\(name)\($0)" }
      } else if node.isClosed {
        faults.append(": \(name) is not declared")
      }
    }
    return faults
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "string": value is String
    case "boolean": isFlag(value)
    case "integer":
      !isFlag(value)
        && ((value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false)
    case "number": value is NSNumber && !isFlag(value)
    case "null": value is NSNull
    case "array": value is [Any]
    case "object": value is [String: Any]
    default: false
    }
  }

  private static func isFlag(_ value: Any) -> Bool {
    (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
  }
}
