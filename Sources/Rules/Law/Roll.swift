/// A list of those put forward, as an authority sends it with their forms (推荐汇总表).
public struct Roll: Sendable {
  /// What a column holds.
  public enum Column: String, CaseIterable, Hashable, Sendable {
    case number, region, applicant, contact, telephone, remark
  }

  /// The title.
  public let title: String
  /// Where its form stands in the document.
  public let part: String
  /// What is signed or sealed above the table, in the form's words.
  public let seals: [String]
  /// The columns with the form's names for them.
  public let columns: [(column: Column, label: String)]

  /// - Parameters:
  ///   - title: The title of the form.
  ///   - part: Where the form stands in the document, such as 附件 4.
  ///   - seals: What is signed or sealed above the table, in the form's words.
  ///   - columns: The columns in the form's order, with its names for them.
  public init(
    _ title: String, part: String, seals: [String], columns: [(column: Column, label: String)]
  ) {
    self.title = title
    self.part = part
    self.seals = seals
    self.columns = columns
  }
}
