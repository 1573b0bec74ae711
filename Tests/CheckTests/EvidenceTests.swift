import Foundation
import Testing

@Suite("Evidence is looked for in the submission's folder")
struct EvidenceTests {
  /// A submission in a folder of its own that names files of evidence.
  private func run(_ paths: [String], in scratch: Scratch, _ options: String...) throws
    -> Program.Run
  {
    let list = try String(
      decoding: JSONSerialization.data(withJSONObject: paths), as: UTF8.self)
    let folder = scratch.folder.appending(path: "申报")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = try scratch.file(
      "申报/base.json",
      """
      { "figures": { "partners": 3 },
        "attestations": { "brands": { "met": true, "evidence": \(list) } } }
      """)
    return try Program.run(
      ["evaluate", file, "--scheme", "2021-general", "--check-evidence"] + options)
  }

  @Test("a file that is there is listed with its SHA-256")
  func found() throws {
    let scratch = try Scratch()
    _ = try run([], in: scratch)
    _ = try scratch.file("申报/证明 <1>.pdf", "abc")
    let run = try run(["证明 <1>.pdf"], in: scratch, "--format", "json")
    #expect(run.errors.isEmpty)
    #expect(
      run.output.contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
    #expect(run.output.contains("\"size\": 3"))
  }

  @Test("without the option nothing is looked at")
  func notAsked() throws {
    let scratch = try Scratch()
    let file = try scratch.file(
      "base.json", #"{ "attestations": { "brands": { "met": true, "evidence": ["无.pdf"] } } }"#)
    let run = try Program.run(["evaluate", file, "--scheme", "2021-general", "--format", "json"])
    #expect(run.code == 2)
    #expect(!run.output.contains("sha256\": null"))
    #expect(!run.output.contains("evidenceFiles"))
  }

  @Test(
    "what is not a file with contents inside the folder is an error at its place",
    arguments: [
      ("无.pdf", "不存在"), ("", "不存在"), ("空.pdf", "空的"), ("子目录", "不是文件"),
      ("../外.pdf", "之外"), ("子目录/../../外.pdf", "之外"), ("/etc/hostname", "之外"),
      ("链接.pdf", "之外"), ("内链接.pdf", "链接"), ("链接目录/a.pdf", "链接"),
      ("管道.pdf", "不是文件"), ("base.json", "填报文件本身"), ("大.pdf", "超过 1024 MB"), ("附件\\a.pdf", "用 / 隔开"),
    ])
  func faults(_ path: String, _ hint: String) throws {
    let scratch = try Scratch()
    _ = try run([], in: scratch)
    _ = try scratch.file("申报/空.pdf", "")
    let outside = try scratch.file("外.pdf", "x")
    let folder = scratch.folder.appending(path: "申报")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "子目录"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: "链接.pdf").path, withDestinationPath: outside)
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: "内链接.pdf").path, withDestinationPath: "空.pdf")
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: "链接目录").path, withDestinationPath: "子目录")
    #expect(
      try Program.shell("cd '\(folder.path)' && mkfifo 管道.pdf && truncate -s 1025M 大.pdf").code == 0
    )
    let run = try run([path], in: scratch)
    #expect(run.code == 65)
    #expect(run.errors.contains("base.json:2:59: 错误：佐证材料"), "\(run.errors)")
    #expect(run.errors.contains(hint), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test("the evidence of an answer that is not given yet is looked at as well")
  func unanswered() throws {
    let scratch = try Scratch()
    let file = try scratch.file(
      "base.json", #"{ "attestations": { "brands": { "met": null, "evidence": ["无.pdf"] } } }"#)
    let run = try Program.run([
      "evaluate", file, "--scheme", "2021-general", "--check-evidence",
    ])
    #expect(run.code == 65)
  }

  @Test("what is said to be met without evidence is one warning, and the verdict stands")
  func notShown() throws {
    let scratch = try Scratch()
    _ = try scratch.file("a.pdf", "x")
    let file = try scratch.file(
      "base.json",
      """
      { "attestations": { "brands": true, "lawCompliance": { "met": true, "evidence": ["a.pdf"] },
          "planCompliance": false, "laborRelations": { "met": true, "note": "…" } } }
      """)
    let run = try Program.run([
      "evaluate", file, "--scheme", "2021-general", "--check-evidence",
    ])
    #expect(run.code == 1)
    #expect(run.complaints.count == 1)
    #expect(run.errors.contains(":1:19: 警告：2 项填报“达到”而没有佐证材料："))
    let silent = try Program.run(["evaluate", file, "--scheme", "2021-general"])
    #expect(silent.errors.isEmpty)
  }

  @Test("what is wrong with the evidence is told with all else that is wrong, in one run")
  func allAtOnce() throws {
    let scratch = try Scratch()
    let file = try scratch.file(
      "base.json",
      """
      { "figures": { "partners": "若干" },
        "attestations": { "brands": { "met": true, "evidence": ["无.pdf"] } } }
      """)
    let run = try Program.run([
      "evaluate", file, "--scheme", "2021-general", "--check-evidence",
    ])
    #expect(run.code == 65)
    #expect(run.complaints.count == 2)
    #expect(run.errors.contains(":1:28: 错误："))
    #expect(run.errors.contains("佐证材料“无.pdf”不存在"))
  }
}
