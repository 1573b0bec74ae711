/// Mutants that some row tells apart although no case does, each with the reason.
struct Excuse: Sendable {
  let subject: String
  /// What the change starts with.
  let changes: [String]
  let reason: String

  func covers(_ mutant: Mutant) -> Bool {
    mutant.subject == subject && changes.contains { mutant.change.hasPrefix($0) }
  }

  static let all: [Excuse] =
    ["5.5", "8.5", "18.10"].map { row in
      Excuse(
        subject: "2022-summary/\(row)", changes: ["part 1 of 2 left out", "field "],
        reason: "the readings go by the industry, the rule asks for the field 原材料 besides")
    } + [
      Excuse(
        subject: "2021-applications/2",
        changes: [
          "counted: part, part", "counted: connective", "counted: trait, separateCity",
        ],
        reason: "the readings count a 计划单列市 reported by a 通信管理局 with its province, the rule apart"),
      Excuse(
        subject: "2023-draft/S17", changes: ["standardRacks: from loadPower"],
        reason: "only where the load is above the stated racks, which contradict each other"),
    ]
}
