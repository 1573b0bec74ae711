import Foundation
import Testing

@testable import Check

@Suite("What is said of persons is copied nowhere")
struct PrivacyTests {
  /// What must not come out; it stands for a name, numbers and an address.
  private static let secrets = ["示例姓名甲", "00000000001", "secret@example.invalid", "科长乙"]

  private static let contact = #"""
    { "姓名": "示例姓名甲", "职务": "科长乙", "固定电话": 00000000001, "移动电话": "00000000001", "邮箱": "secret@example.invalid" }
    """#.replacing("固定电话\": 00000000001", with: "固定电话\": \"00000000001\"")

  /// Submissions with a contact: right, with errors on the same line, and broken off within it.
  private static func files(in scratch: Scratch) throws -> [String] {
    let right = """
      { "scheme": "2022-summary", "year": 2021, "base": { "name": "示例园区（虚构）", "awarded": true },
        "figures": { "salesRevenue": { "2021": 400 } },
        "attestations": { "contactPerson": \(contact), "directorContact": { "met": true, "note": "示例姓名甲 00000000001" } } }
      """
    let wrong = right.replacing(
      "\"directorContact\"",
      with: "\"nonsense\": 1, \"greenLawCompliance\": \"x\", \"directorContact\"")
    let misplaced = right.replacing(
      "\"attestations\": {", with: "\"联系人\": \(contact), \"attestations\": {")
    let elsewhere = right.replacing(
      "\"attestations\": {",
      with:
        "\"remarks\": { \"contactPerson\": \"示例姓名甲\", \"implausible@contactPerson\": \"科长乙\" }, "
        + "\"texts\": { \"contactPerson\": \"示例姓名甲 00000000001\" }, \"lists\": { \"contactPerson\": [ \(contact) ], "
        + "\"suppliers\": [ { \"name\": \"甲（虚构）\", \"联系人\": \"示例姓名甲\", \"nonsense\": 1 } ] }, "
        + "\"attestations\": { \"电话\": \"00000000001\", \"noSuchKey\": 1,")
    let broken = right.replacing("\"职务\":", with: "\"职务\"")
    let table = """
      键,单位,填报值,2021年,说明,佐证
      scheme,,2022-summary,,,
      contactPerson,个,示例姓名甲,00000000001,secret@example.invalid,科长乙
      directorContact,,"示例姓名甲, 00000000001",,,
      salesRevenue,,abc,,,
      """
    return [
      try scratch.file("right.json", right), try scratch.file("wrong.json", wrong),
      try scratch.file("misplaced.json", misplaced), try scratch.file("broken.json", broken),
      try scratch.file("elsewhere.json", elsewhere),
      try scratch.file("table.csv", table),
      try scratch.file("right.csv", table.replacing("salesRevenue,,abc,,,", with: "year,,2021,,,")),
    ]
  }

  @Test("no report, overview, form, template or message has them")
  func nowhere() throws {
    let scratch = try Scratch()
    let formats = ReportFormat.allCases.filter { !$0.isBinary }.map(\.rawValue)
    for file in try Self.files(in: scratch) {
      var commands = formats.map { ["evaluate", file, "--format", $0] }
      commands += ["text", "json", "csv", "markdown", "html"].map {
        ["overview", file, "--format", $0]
      }
      commands += ["text", "markdown", "html"].map {
        ["dossier", "2022-summary", file, "--format", $0]
      }
      commands += ["json", "csv"].map {
        ["template", "2022-summary", "--from", file, "--format", $0]
      }
      commands += ["text", "markdown", "html", "json"].flatMap {
        [["advise", file, "--format", $0], ["compare", file, file, "--format", $0]]
      }
      commands += [
        ["quota", file, "--quota", "2022-cases"], ["evaluate", file, "--lang", "en"],
        ["diff", "2021-general", "2023-draft", "--base", file],
        ["evaluate", file, "--set", "contactPerson=示例姓名甲"],
      ]
      for command in commands {
        let run = try Program.run(command)
        for secret in Self.secrets {
          #expect(!run.output.contains(secret), "\(command) prints \(secret)")
          #expect(!run.errors.contains(secret), "\(command) complains with \(secret)")
        }
      }
    }
  }

  @Test("that they are named is taken, and what is blank is not given")
  func presence() throws {
    let scratch = try Scratch()
    func open(_ contact: String) throws -> Bool {
      let file = try scratch.file(
        "\(UUID()).json",
        #"{ "scheme": "2022-summary", "year": 2021, "base": { "awarded": true }, "attestations": { "contactPerson": \#(contact) } }"#
      )
      let run = try Program.run(["evaluate", file, "--all-items"])
      return run.output.contains("? 表头.13")
    }
    #expect(try !open(Self.contact))
    #expect(try !open("true"))
    #expect(try open(#"{ "姓名": "" }"#))
    #expect(try open("false"))
  }
}
