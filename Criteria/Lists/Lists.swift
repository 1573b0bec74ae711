import Rules

extension ListDefinition {
  /// Every list that a submission may give, in the order in which templates have them.
  static let all: [ListDefinition] = notice2021 + jiangsu2022 + annualReturn2022 + fiveGPilot2023
}
