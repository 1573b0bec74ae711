import Submission

/// A piece of HTML. It is made of elements and of text that is escaped on the way out, so that nothing
/// that a file says can become an element.
struct Markup: Sendable {
  private indirect enum Piece: Sendable {
    case text(String)
    case element(StaticString, [(name: StaticString, value: String)], [Markup], isVoid: Bool)
    case lines([Markup])
    case style(StaticString)
    case script(StaticString)
    /// Markup that was written to a draft of the sink.
    case draft(Int)
  }

  private let piece: Piece

  private init(_ piece: Piece) {
    self.piece = piece
  }

  /// Text that means nothing but itself.
  init(_ text: String) {
    piece = .text(text)
  }

  static let nothing = Markup("")

  /// An element; attributes that are `nil` are left out.
  static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>,
    _ children: [Markup]
  ) -> Self {
    let given = attributes.compactMap { name, value in value.map { (name: name, value: $0) } }
    return Self(.element(name, given, children, isVoid: false))
  }

  /// An element without attributes.
  static func element(_ name: StaticString, _ children: [Markup]) -> Self {
    Self(.element(name, [], children, isVoid: false))
  }

  /// An element without attributes that holds text alone.
  static func element(_ name: StaticString, _ text: String) -> Self {
    element(name, [Markup(text)])
  }

  /// An element that holds text alone.
  static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>, _ text: String
  ) -> Self {
    element(name, attributes, [Markup(text)])
  }

  /// The style sheet: the program's own text, in which nothing is escaped.
  static func style(_ sheet: StaticString) -> Self { Self(.style(sheet)) }

  /// The script: the program's own text, in which nothing is escaped.
  static func script(_ script: StaticString) -> Self { Self(.script(script)) }

  /// What a policy names a style sheet or a script by, which runs nothing else (CSP level 3, 2.3.1).
  static func policyHash(of text: StaticString) -> String {
    "'sha256-\(SHA256.base64Digest(of: Array("\n\(text)".utf8)))'"
  }

  /// An element that has no content and no end, such as `meta`.
  static func void(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) -> Self
  {
    Self(.element(name, attributes.map { (name: $0, value: $1) }, [], isVoid: true))
  }

  /// Pieces one after the other, each on its own line of the source.
  static func lines(_ pieces: [Markup]) -> Self { Self(.lines(pieces.filter { !$0.isEmpty })) }

  /// Markup that was written to a draft of the sink, such as a section as soon as its submission was judged.
  static func draft(_ draft: Int) -> Self { Self(.draft(draft)) }

  var isEmpty: Bool {
    switch piece {
    case .text(let text): text.isEmpty
    case .lines(let pieces): pieces.isEmpty
    case .element, .style, .script, .draft: false
    }
  }

  func write(to sink: inout ReportSink) {
    switch piece {
    case .text(let text): sink.write(text.escapedForXML)
    case .element(let name, let attributes, let children, let isVoid):
      sink.write("<\(name)")
      for attribute in attributes {
        sink.write(" \(attribute.name)=\"")
        sink.write(attribute.value.escapedForXML)
        sink.write("\"")
      }
      sink.write(">")
      if isVoid { return }
      for child in children { child.write(to: &sink) }
      sink.write("</\(name)>")
    case .lines(let pieces):
      for (index, piece) in pieces.enumerated() {
        if index > 0 { sink.write("\n") }
        piece.write(to: &sink)
      }
    case .style(let sheet): sink.write("<style>\n\(sheet)</style>")
    case .script(let script): sink.write("<script>\n\(script)</script>")
    case .draft(let draft): sink.place(draft: draft)
    }
  }
}
