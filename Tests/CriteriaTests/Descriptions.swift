public import Rules
public import Testing

extension Scheme: CustomTestStringConvertible {
  public var testDescription: String { id }
}

extension Item: CustomTestStringConvertible {
  public var testDescription: String { "\(number) \(text)" }
}
