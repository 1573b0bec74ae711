public import Rules
public import Testing

extension Scheme: CustomTestStringConvertible {
  /// The identifier, such as `2021-bigdata`.
  public var testDescription: String { id }
}

extension Item: CustomTestStringConvertible {
  /// The number and the law's words.
  public var testDescription: String { "\(number) \(text)" }
}
