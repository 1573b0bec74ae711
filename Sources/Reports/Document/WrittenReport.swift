/// A report that is written once all that it tells is known.
public protocol WrittenReport {
  /// Writes the report, step by step where it is long.
  ///
  /// A report writes nothing in a form that it doesn't have.
  func write(_ form: DocumentForm, to sink: inout ReportSink)
}

extension WrittenReport {
  /// The report as a text.
  public func written(_ form: DocumentForm) -> String {
    var sink = ReportSink()
    write(form, to: &sink)
    return sink.text
  }
}
