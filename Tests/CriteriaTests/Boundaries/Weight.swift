import Rules

/// What the law says an item weighs: its own mark, 约束性 or another.
enum Weight {
  static let all: [String: Nature] = [:]
}
