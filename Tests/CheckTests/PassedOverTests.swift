import Foundation
import Testing

@Suite("Nothing that lies in a folder is passed over in silence")
struct PassedOverTests {
  /// A submission that is within the quota by itself.
  private func submission(_ name: String, city: String = "云泽市", evidence: String = "") -> String {
    """
    { "scheme": "2021-general", "base": { "name": "\(name)", "province": "山东省", "city": "\(city)",
      "series": "特色", "channel": "工信主管部门" }, "figures": { "partners": 3 },
      "attestations": { "brands": { "met": null, "evidence": [\(evidence)] } } }
    """
  }

  @Test(
    "a file that may hold a submission is named, and the quota is open",
    arguments: ["a.xlsx", "a.XLS", "a.et", "a.ods", "a.docx", "a.zip", "a.rar", "a.tsv"])
  func otherForms(_ name: String) throws {
    let scratch = try Scratch()
    _ = try scratch.file("1.json", submission("甲园"))
    #expect(try Program.run(["quota", "."], in: scratch.folder).code == 0)
    _ = try scratch.file(name, "x")
    let run = try Program.run(["quota", "."], in: scratch.folder)
    #expect(run.code == 2)
    #expect(run.errors.hasPrefix("./\(name): 警告：没有读取"))
    #expect(run.output.contains("待定"))
    #expect(!run.output.contains("没有超出（"))
    let json = try Program.run(["quota", ".", "--format", "json"], in: scratch.folder)
    #expect(!json.output.contains("\"status\": \"pass\""))
  }

  @Test("what a submission names as evidence is none, and all else is counted")
  func evidenceAndOthers() throws {
    let scratch = try Scratch()
    _ = try scratch.file("1.json", submission("甲园", evidence: #""台账.xlsx""#))
    _ = try scratch.file("台账.xlsx", "x")
    for name in ["a.pdf", "b.pdf", "说明"] { _ = try scratch.file(name, "x") }
    let run = try Program.run(["quota", "."], in: scratch.folder)
    #expect(run.code == 0)
    #expect(run.errors == "basecheck: 提示：目录里另有 3 个其他文件没有读取（.pdf 2、没有扩展名 1）\n")
  }

  @Test("a verdict is not better than what was read")
  func evaluate() throws {
    let scratch = try Scratch()
    let example = Program.root.appending(path: "Examples/2021-bigdata/eligible/base.json")
    _ = try scratch.file("1.json", Data(contentsOf: example))
    #expect(try Program.run(["evaluate", "."], in: scratch.folder).code == 0)
    _ = try scratch.file("2.xlsx", "x")
    #expect(try Program.run(["evaluate", "."], in: scratch.folder).code == 2)
  }

  @Test("a folder, a link and a file that can't be looked into are errors, all in one run")
  func unreadable() throws {
    let scratch = try Scratch()
    _ = try scratch.file("1.json", submission("甲园"))
    let run = try Program.shell(
      """
      cd '\(scratch.folder.path)' && ln -s /usr/share linked && ln -s nowhere broken && mkdir a \
        && ln -s ../a a/itself && ln -s loop loop
      "$BASECHECK" quota . --format json > /dev/null; echo $?
      """)
    #expect(
      run.output == """
        ./broken: 错误：文件不存在 [unreadable]
        ./linked: 错误：这是指向目录的链接，不进入；其中如有填报，请直接写明该目录 [unreadable]
        ./loop: 错误：符号链接成环 [unreadable]
        ./a/itself: 提示：没有进入：链接所指的目录已在读取之列
        66

        """)
  }

  @Test("a path that is too long is named")
  func longPath() throws {
    let scratch = try Scratch()
    _ = try scratch.file("1.json", submission("甲园"))
    let run = try Program.shell(
      """
      cd '\(scratch.folder.path)' || exit
      name=$(printf 'd%.0s' $(seq 200))
      top=$PWD
      for _ in $(seq 25); do mkdir $name && cd -P $name; done
      echo '{}' > deep.json; cd "$top"
      "$BASECHECK" quota . > /dev/null; echo $?; rm -r $name
      """)
    #expect(run.output.contains(": 错误：文件名太长 [unreadable]\n"))
    #expect(run.output.hasSuffix("66\n"))
  }

  @Test("names are bytes: those that are not UTF-8 are read and shown with escapes")
  func names() throws {
    let scratch = try Scratch()
    _ = try scratch.file("1.json", submission("甲园"))
    let run = try Program.shell(
      """
      cd '\(scratch.folder.path)' || exit
      folder=$(printf '\\271\\363\\326\\335'); file=$(printf '\\271\\363.json')
      mkdir "$folder" && mv 1.json "$folder/$file"
      "$BASECHECK" evaluate . --format ndjson | cut -c 1-60; ls | wc -l
      "$BASECHECK" evaluate "$folder/$file" --format "json:$folder/$file.out"; ls "$folder" | wc -l
      "$BASECHECK" evaluate "$folder/no" 2>&1
      """)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.first?.hasPrefix(#"{"type":"submission""#) == true)
    #expect(lines.last == #"\xB9\xF3\xD6\xDD/no: 错误：文件不存在 [unreadable]"#)
  }

  @Test("own reports and schemas in a folder are named and passed over")
  func ownFiles() throws {
    let scratch = try Scratch()
    _ = try scratch.file("1.json", submission("甲园"))
    for round in 1...2 {
      let run = try Program.run(
        ["evaluate", "."]
          + ["csv:r.csv", "json:r.json", "sarif:s.json", "ndjson:n.json"].flatMap {
            ["--format", $0]
          },
        in: scratch.folder)
      #expect(run.code == 2, "\(run.errors)")
      #expect(run.errors.split(separator: "\n").count == (round == 1 ? 0 : 4))
      #expect(round == 1 || run.errors.contains("./r.csv: 提示：略过：这是 basecheck 的结果，不是填报\n"))
    }
    let schema = try Program.run(["schema", "--output", "schema.json"], in: scratch.folder)
    #expect(schema.code == 0)
    let run = try Program.run(["evaluate", "."], in: scratch.folder)
    #expect(run.code == 2)
    #expect(run.errors.contains("./schema.json: 提示：略过：这是 JSON Schema，不是填报\n"))
    // What is named itself is not passed over.
    #expect(try Program.run(["evaluate", "r.json"], in: scratch.folder).code == 65)
  }

  @Test("two versions of one base are named, and --latest takes the later one")
  func versions() throws {
    let scratch = try Scratch()
    let old = try scratch.file("1.json", submission("甲园", city: "青岛市"))
    _ = try scratch.file("1修改稿.json", submission("甲园", city: "青岛"))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_600_000_000)], ofItemAtPath: old)
    let both = try Program.run(["quota", "."], in: scratch.folder)
    #expect(both.code == 1)
    #expect(both.errors.hasPrefix("./1修改稿.json: 警告：“甲园”在 ./1.json 里已有一份"))
    for command in ["evaluate", "overview"] {
      let quiet = try Program.run([command, ".", "--quiet"], in: scratch.folder)
      #expect(quiet.errors == "", "\(command)")
    }
    let latest = try Program.run(["quota", ".", "--latest"], in: scratch.folder)
    #expect(latest.code == 0)
    #expect(latest.errors == "./1.json: 提示：没有计入“甲园”：./1修改稿.json 里的修改时间较晚（--latest）\n")
    let judged = try Program.run(
      ["evaluate", ".", "--latest", "--format", "ndjson"], in: scratch.folder)
    #expect(judged.output.split(separator: "\n").count == 1)
    #expect(judged.output.contains("1修改稿.json"))
  }

  @Test(
    "of a base that is twice in one file no time of change tells the later",
    arguments: [false, true])
  func twiceInOneFile(isLatest: Bool) throws {
    let scratch = try Scratch()
    _ = try scratch.file("1.json", "[\(submission("甲园")), \(submission("甲园"))]")
    let run = try Program.run(
      ["evaluate", ".", "--format", "ndjson"] + (isLatest ? ["--latest"] : []),
      in: scratch.folder)
    #expect(
      run.errors
        == "./1.json: 警告：“甲园”在 ./1.json 里已有一份（名称、省份和方案相同），两份都计入；如果是修改稿，请从文件里删去旧的\n")
  }

  @Test("a file and a base that is not the first is known again as well")
  func notTheFirst() throws {
    let scratch = try Scratch()
    for (name, base) in [("1", "甲园"), ("2", "乙园"), ("3", "丙园"), ("4", "乙园")] {
      _ = try scratch.file("\(name).json", submission(base))
    }
    let files = ["1.json", "2.json", "3.json", "2.json", "./3.json", "1.json", "4.json"]
    let run = try Program.run(
      ["evaluate"] + files + ["--format", "ndjson"], in: scratch.folder)
    let names = run.output.split(separator: "\n").compactMap { line in
      ["甲园", "乙园", "丙园"].first { line.contains("\"name\":\"\($0)\"") }
    }
    #expect(names == ["甲园", "乙园", "丙园", "乙园"])
    #expect(run.errors.hasPrefix("4.json: 警告：“乙园”在 2.json 里已有一份"))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test("bases of one name in two provinces, or of two schemes, are not one base")
  func otherBases() throws {
    let scratch = try Scratch()
    _ = try scratch.file("1.json", submission("甲园"))
    _ = try scratch.file(
      "2.json", submission("甲园").replacingOccurrences(of: "山东省", with: "江西省"))
    _ = try scratch.file(
      "3.json", submission("甲园").replacingOccurrences(of: "2021-general", with: "2021-cloud"))
    #expect(try Program.run(["quota", "."], in: scratch.folder).errors.isEmpty)
  }
}
