/// Something that a base states of itself: a figure with a dimension, or the answer to a question
/// of quality.
///
/// `Value` is the dimension, so that limits and ratios of other dimensions don't compile.
public struct Fact<Value: Sendable>: Sendable {
  /// The fact without its dimension, as conditions hold it.
  public let definition: FactDefinition

  @inlinable
  init(definition: FactDefinition) {
    self.definition = definition
  }
}
