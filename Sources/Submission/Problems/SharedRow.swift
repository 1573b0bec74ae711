public import Rules

/// A row of a form under one name that bases of some kind fill in with another figure than the others, such as
/// 3.2 the copyrights of software instead of the patents, where it can't be told for sure which is meant.
public struct SharedRow: Sendable {
  /// The number of the row.
  public let row: String
  /// The trait that decides it.
  public let trait: Trait
  /// The values of the trait for which it is `special`, a bit each.
  public let mask: UInt64
  /// What bases with these values fill in.
  public let special: FactDefinition
  /// What the others do.
  public let usual: FactDefinition
  /// What the row was taken for.
  public let taken: FactDefinition
  /// The unit that is printed.
  public let unit: String?

  /// What it was not taken for.
  var other: FactDefinition { taken.key == special.key ? usual : special }
}
