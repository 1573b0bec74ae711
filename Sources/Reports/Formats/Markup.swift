/// A piece of HTML. It is made of elements and of text that is escaped on the way in, so that nothing
/// that a file says can become an element.
struct Markup {
  let source: String

  /// Text that means nothing but itself.
  init(_ text: String) {
    source = text.escapedForXML
  }

  private init(source: String) {
    self.source = source
  }

  static let nothing = Markup(source: "")

  /// An element; attributes that are `nil` are left out.
  static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>,
    _ children: [Markup]
  ) -> Self {
    let attributes = attributes.map { name, value in
      value.map { " \(name)=\"\($0.escapedForXML)\"" } ?? ""
    }.joined()
    let children = children.map { $0.source }.joined()
    return Self(source: "<\(name)\(attributes)>\(children)</\(name)>")
  }

  /// An element without attributes.
  static func element(_ name: StaticString, _ children: [Markup]) -> Self {
    element(name, [:], children)
  }

  /// An element without attributes that holds text alone.
  static func element(_ name: StaticString, _ text: String) -> Self {
    element(name, [:], [Markup(text)])
  }

  /// An element that holds text alone.
  static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>, _ text: String
  ) -> Self {
    element(name, attributes, [Markup(text)])
  }

  /// The style sheet: the program's own text, in which nothing is escaped.
  static func style(_ sheet: StaticString) -> Self {
    Self(source: "<style>\n\(sheet)</style>")
  }

  /// An element that has no content and no end, such as `meta`.
  static func void(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) -> Self
  {
    let attributes = attributes.map { " \($0)=\"\($1.escapedForXML)\"" }.joined()
    return Self(source: "<\(name)\(attributes)>")
  }

  /// Pieces one after the other, each on its own line of the source.
  static func lines(_ pieces: [Markup]) -> Self {
    Self(source: pieces.filter { !$0.isEmpty }.map { $0.source }.joined(separator: "\n"))
  }

  var isEmpty: Bool { source.isEmpty }
}
