import Rules

/// Writes a document block by block, so that nobody has to hold all of its blocks.
struct DocumentWriter {
  private enum Form {
    case text(DocumentText)
    case markdown(DocumentMarkdown)
    case html(DocumentHTML)
  }

  private var form: Form

  /// `nil` where documents don't have the form.
  ///
  /// - Parameter footer: What the page of `html` says of itself at its end.
  init?(_ form: DocumentForm, _ settings: ReportSettings, footer: String = "") {
    switch form {
    case .text(let isColored, let width):
      self.form = .text(DocumentText(isColored: isColored, width: width))
    case .markdown: self.form = .markdown(DocumentMarkdown())
    case .html, .htmlPart:
      var isPart = false
      if case .htmlPart = form { isPart = true }
      self.form = .html(DocumentHTML(settings, footer: footer, isPart: isPart))
    case .csv, .json: return nil
    }
  }

  /// Writes what the document is and what it comes to.
  mutating func begin(_ head: ReportDocument.Head, to sink: inout ReportSink) {
    switch form {
    case .text(let text): text.begin(head, to: &sink)
    case .markdown(let markdown): markdown.begin(head, to: &sink)
    case .html(var html):
      html.begin(head, to: &sink)
      form = .html(html)
    }
  }

  /// Writes what follows.
  mutating func write(_ document: ReportDocument, to sink: inout ReportSink) {
    switch form {
    case .text(let text): for block in document.blocks { text.write(block, to: &sink) }
    case .markdown(var markdown):
      for block in document.blocks { markdown.write(block, to: &sink) }
      form = .markdown(markdown)
    case .html(var html):
      for block in document.blocks { html.write(block, to: &sink) }
      form = .html(html)
    }
    sink.endStep()
  }

  /// Writes a list that may be long entry by entry, under a heading where it has one; nothing where there are none.
  mutating func writeEntries<Element>(
    under heading: String? = nil, of elements: some Sequence<Element>,
    _ entry: (Element) -> ReportDocument.Entry, to sink: inout ReportSink
  ) {
    var isFirst = true
    for element in elements {
      var document = ReportDocument()
      if isFirst, let heading { document.add(.heading(heading)) }
      let entries = [entry(element)]
      document.add(isFirst ? .entries(entries) : .moreEntries(entries))
      write(document, to: &sink)
      isFirst = false
    }
  }

  /// Ends the document.
  mutating func finish(to sink: inout ReportSink) {
    if case .html(var html) = form { html.finish(to: &sink) }
  }
}

extension ReportDocument {
  /// Writes a document that is held as a whole.
  func write(
    under head: Head, _ form: DocumentForm, _ settings: ReportSettings, footer: String = "",
    to sink: inout ReportSink
  ) {
    guard var writer = DocumentWriter(form, settings, footer: footer) else { return }
    writer.begin(head, to: &sink)
    writer.write(self, to: &sink)
    writer.finish(to: &sink)
  }

  /// The same as a text.
  func written(under head: Head, _ form: DocumentForm, _ settings: ReportSettings) -> String {
    var sink = ReportSink()
    write(under: head, form, settings, to: &sink)
    return sink.text
  }
}
