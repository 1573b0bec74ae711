import Foundation
import Testing

@Suite("Everything but the law's own words is said in Chinese or in English")
struct LanguageTests {
  private let example = "Examples/2021-general/ineligible/base.json"

  private func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value)
  }

  @Test(
    "the environment decides where nothing else does, and Chinese where it says nothing",
    arguments: [
      (["LC_ALL": "en_US.UTF-8"], "Verdict"), (["LC_ALL": "de_DE.UTF-8"], "Verdict"),
      (["LC_ALL": "zh_CN.UTF-8"], "结论"), (["LC_ALL": "C.UTF-8"], "结论"),
      (["LC_ALL": "", "LC_MESSAGES": "", "LANG": ""], "结论"),
      (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "en_GB.UTF-8"], "Verdict"),
      (["LC_ALL": "", "LC_MESSAGES": "zh_TW.UTF-8", "LANG": "en_GB.UTF-8"], "结论"),
    ])
  func environment(_ environment: [String: String], _ start: String) throws {
    let run = try Program.run(["evaluate", example], environment: environment)
    #expect(run.output.hasPrefix(start))
  }

  @Test("--lang wins over the environment, in errors as well")
  func option() throws {
    let english = ["LC_ALL": "en_US.UTF-8"]
    #expect(
      try Program.run(["evaluate", example, "--lang", "zh"], environment: english)
        .output.hasPrefix("结论"))
    #expect(try Program.run(["evaluate", "--lang=en"]).errors.contains("needs a file"))
    #expect(try Program.run(["evalute", "--lang", "en"]).errors.contains("no command"))
    let wrong = try Program.run(["schemes", "--lang", "fr"])
    #expect(wrong.code == 64)
    #expect(wrong.errors.contains("zh、en"))
  }

  @Test("the verdict and the exit code are the same in both")
  func sameVerdict() throws {
    for name in ["eligible", "ineligible", "undetermined", "on-threshold"] {
      let path = "Examples/2021-general/\(name)/base.json"
      func statuses(_ language: String) throws -> [String] {
        let run = try Program.run(["evaluate", path, "--format", "json", "--lang", language])
        let lines = run.output.split(separator: "\n")
        return lines.filter { $0.contains("\"status\"") }.map(String.init) + ["\(run.code)"]
      }
      #expect(try statuses("zh") == statuses("en"))
    }
  }

  @Test(
    "the help speaks no Chinese in English but for names of the law",
    arguments: [
      "evaluate", "schemes", "show", "quota", "schema", "template", "completions", "man", "help",
    ])
  func help(_ command: String) throws {
    let run = try Program.run(["help", command, "--lang", "en"])
    #expect(run.code == 0)
    let prose = run.output.split(separator: "\n").filter { !$0.contains("basecheck ") }
    let allowed = ["计划单列市", "兵团", "年度申报数量", "优秀案例", "申报", "推荐"]
    for line in prose {
      var rest = String(line)
      for word in allowed { rest = rest.replacingOccurrences(of: word, with: "") }
      if command != "quota" { #expect(!rest.unicodeScalars.contains(where: isChinese), "\(line)") }
    }
  }

  @Test("an English error of an input names what is wrong and what would be right")
  func errors() throws {
    let scratch = try Scratch()
    let file = try scratch.file("base.json", #"{ "figures": { "salesRevenu": "3 公顷" } }"#)
    let run = try Program.run(["evaluate", file, "--scheme", "general", "--lang", "en"])
    #expect(run.code == 65)
    #expect(run.errors.contains(":1:16: error: figures has no key \"salesRevenu\""))
    #expect(run.errors.contains("salesRevenue"))
  }

  @Test("an unknown file is told in English")
  func missingFile() throws {
    let run = try Program.run(["evaluate", "nowhere.json", "--lang", "en"])
    #expect(run.errors == "nowhere.json: error: no such file [unreadable]\n")
  }
}
