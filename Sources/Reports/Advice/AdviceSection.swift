/// A part of the advice under a title.
struct AdviceSection {
  let title: String
  /// Whether it begins what is said of a base, or of a scheme.
  var isOfBase = false
  var isOfScheme = false
  var lines: [AdviceLine] = []
}

/// A line of the advice.
struct AdviceLine {
  let text: String
  /// Whether it stands below the line before.
  var isBelow = false
  /// Whether it is to be copied as it stands.
  var isCommand = false
  /// The key of the fact or the trait that it asks for, or for a change of.
  let key: String?

  init(_ text: String, key: String? = nil, isBelow: Bool = false, isCommand: Bool = false) {
    self.text = text
    self.key = key
    self.isBelow = isBelow
    self.isCommand = isCommand
  }
}
