/// Takes what a report writes while it is written, so that nobody has to hold it as a whole.
public protocol ReportOutlet: AnyObject {
  /// Sends on what was written so far, and empties the sink.
  func take(_ sink: inout ReportSink)
  /// Sends on what was taken of a draft, which is empty from then on.
  func place(draft: Int)
  /// Begins a file of a report that consists of several; what is taken from now on stands in it.
  func begin(page name: String)
  /// Ends the file that was begun.
  func endPage()
}
