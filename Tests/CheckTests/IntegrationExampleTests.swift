import Foundation
import Testing

@Suite("The examples for CI speak of options and formats that there are")
struct IntegrationExampleTests {
  private static let files = [
    ".pre-commit-hooks.yaml", "Examples/ci/pre-commit.yml", "Examples/ci/github.yml",
    "Examples/ci/gitlab-ci.yml", ".github/actions/basecheck/action.yml",
    ".github/actions/basecheck/evaluate.sh",
  ]

  @Test(
    "every option of evaluate is in its help, and every format and scheme is known",
    arguments: files)
  func options(_ name: String) throws {
    let text = try String(
      contentsOf: Program.root.appending(path: name), encoding: .utf8)
    // Lines may break between a name and what stands in brackets behind it.
    let help = try Program.run(["help", "evaluate"]).output.filter { !$0.isWhitespace }
    let schemes = try Program.run(["schemes"]).output
    // A command may go on over several lines; the builds of basecheck are another program's.
    let evaluate = text.split(separator: "\n").filter {
      !$0.contains("swift build") && !$0.contains("git -C")
    }
    for option in evaluate.joined(separator: " ").matches(of: /--([a-z-]+)/) {
      #expect(help.contains("--\(option.1)"), "\(option.0)")
    }
    for format in text.matches(of: /--format "?([a-z]+)/) {
      #expect(help.contains("\(format.1)（"), "\(format.0)")
    }
    for scheme in text.matches(of: /--scheme,? ([0-9a-z-]+)/) {
      #expect(schemes.contains("\(scheme.1) "), "\(scheme.0)")
    }
    #expect(text.contains("evaluate") || text.contains("id: basecheck"))
  }

  @Test("the formats that the GitHub workflow asks for can be written in one run")
  func workflow() throws {
    let scratch = try Scratch()
    let example = Program.root.appending(path: "Examples/formats/base.json").path
    let run = try Program.run(
      [
        "evaluate", example, "--format", "github", "--format", "sarif:basecheck.sarif",
        "--format", "markdown:summary.md", "--format", "html:basecheck.html",
      ], in: scratch.folder)
    #expect(run.code == 1)
    #expect(run.output.hasPrefix("::error file="))
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(names.sorted() == ["basecheck.html", "basecheck.sarif", "summary.md"])
  }

  /// Runs a script of the action as a runner would: a folder for temporary files, and files for the
  /// step's outputs and summary. `gh` is one that copies what stands in the folder `release`.
  private static func action(_ command: String, in scratch: Scratch) throws -> Program.Run {
    try Program.shell(
      #"""
      export RUNNER_TEMP="$PWD" GITHUB_OUTPUT="$PWD/outputs" GITHUB_STEP_SUMMARY="$PWD/summary"
      export FOLDER="$PWD/bin"
      mkdir -p bin tools release
      cat > tools/gh <<'END'
      #!/bin/sh
      while [ "$1" != --dir ]; do shift; done
      cp release/* "$2/"
      END
      chmod +x tools/gh
      PATH="$PWD/tools:$PATH"
      action='\#(Program.root.appending(path: ".github/actions/basecheck").path)'
      \#(command)
      """#, in: scratch.folder)
  }

  @Test("the action annotates, adds to the summary, and gives the code and the place of the report")
  func evaluation() throws {
    let scratch = try Scratch()
    let run = try Self.action(
      #"""
      ln -s "$BASECHECK" bin/basecheck
      echo "of an earlier command" > summary
      mkdir -p submissions/one
      cp '\#(Program.root.appending(path: "Examples/formats/base.json").path)' submissions/one/
      export FILES='submissions/*/base.*' SCHEMES='' ARGS='--brief
        --format html:page.html'
      bash "$action/evaluate.sh"
      """#, in: scratch)
    #expect(run.code == 1)
    #expect(run.output.contains("::error file=submissions/one/base.json"))
    func text(_ name: String) throws -> String {
      try String(contentsOf: scratch.folder.appending(path: name), encoding: .utf8)
    }
    let sarif = scratch.folder.appending(path: "basecheck.sarif").path
    #expect(try text("outputs") == "exit-code=1\nsarif=\(sarif)\n")
    #expect(try text("summary").hasPrefix("of an earlier command\n#"))
    #expect(try text("basecheck.sarif").contains("2.1.0"))
    #expect(try text("page.html").contains("<html"))
  }

  @Test("the action ends with the program's code where there is no such file")
  func noFile() throws {
    let run = try Self.action(
      #"""
      ln -s "$BASECHECK" bin/basecheck
      FILES='nothing/*.json' bash "$action/evaluate.sh"
      code=$?
      cat outputs
      exit $code
      """#, in: try Scratch())
    #expect(run.code == 66)
    #expect(run.output.contains("exit-code=66\n"))
  }

  @Test(
    "the action takes a release only where its checksum is right",
    arguments: [
      ("", true),
      ("echo more >> \"release/$name\"", false),
      ("sed -i 's/basecheck-linux/basecheck/' release/SHA256SUMS", false),
      (": > release/SHA256SUMS", false),
    ])
  func release(_ change: String, isTaken: Bool) throws {
    let run = try Self.action(
      #"""
      name=basecheck-linux-$(uname -m | sed 's/arm64/aarch64/')
      cp "$BASECHECK" "release/$name"
      (cd release && sha256sum * > SHA256SUMS)
      \#(change)
      VERSION=v0.1.0 REPOSITORY=owner/name bash "$action/program.sh" get
      code=$?
      [ ! -e bin/basecheck ] || echo "it is there"
      exit $code
      """#, in: try Scratch())
    #expect((run.code == 0) == isTaken, "\(run.output)")
    #expect(run.output.contains("it is there") == isTaken, "\(run.output)")
  }

  @Test("the name in the cache follows the sources, not the time")
  func cacheKey() throws {
    let command = "bash \"$action/program.sh\" key && cat outputs"
    let first = try Self.action(command, in: try Scratch()).output
    let second = try Self.action(command, in: try Scratch()).output
    let keys = [first, second].map { $0.split(separator: "\n").filter { $0.hasPrefix("key=") } }
    #expect(keys[0] == keys[1])
    #expect(keys[0].first?.contains(/^key=basecheck-linux-[a-z0-9_]+-[0-9a-f]{32}$/) == true)
  }
}
