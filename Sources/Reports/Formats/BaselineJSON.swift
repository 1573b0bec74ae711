public import Assessment

/// Writes a list of known failures, one a line, so that a change of it can be read.
public enum BaselineJSON {
  /// The failures as a JSON array, a line each, in the order given.
  public static func text(_ failures: [AcceptedFailures.Key]) -> String {
    var text = "["
    for (index, failure) in failures.enumerated() {
      var writer = JSONWriter(isPretty: false)
      writer.object { writer in
        writer.member("item", failure.item)
        writer.member("base", failure.base)
      }
      text += (index == 0 ? "\n  " : ",\n  ") + writer.text
    }
    return text + "\n]\n"
  }
}
