/// The formats of what a command prints.
enum ReportFormat: String, CaseIterable {
  /// For people.
  case text
  /// For programs.
  case json

  /// The format that an option names, which has been checked; text where it is not given.
  init(_ name: String?) {
    self = name.flatMap(Self.init(rawValue:)) ?? .text
  }
}
