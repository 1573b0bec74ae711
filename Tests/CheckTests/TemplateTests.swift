import Foundation
import Testing

@Suite("template prints a submission to fill in")
struct TemplateTests {
  /// The examples that are judged by a scheme.
  private static let examples: [Example] = Example.all.filter { example in
    let path = example.folder.path
    return !path.contains("/input-errors/") && !path.contains("/quota/")
      && !path.contains("contradictory")
      && FileManager.default.fileExists(atPath: example.folder.appending(path: "base.json").path)
  }

  /// What a run says of every item of a file, without places.
  private func verdict(of path: String, _ arguments: [String] = []) throws -> [String] {
    let run = try Program.run(["evaluate", path, "--format", "json"] + arguments)
    #expect([0, 1, 2].contains(run.code), "\(run.errors)")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    var found = ["exit \(run.code)"]
    func words(_ value: Any?) -> String {
      guard let object = value as? [String: Any] else { return value.map { "\($0)" } ?? "" }
      return object.keys.sorted().map { "\($0): \(words(object[$0]))" }.joined(separator: ", ")
    }
    func visit(_ value: Any) {
      if let object = value as? [String: Any] {
        if let id = object["id"] as? String, let status = object["status"] as? String {
          found.append("\(id) \(status) \(words(object["actual"])) \(words(object["gap"]))")
        }
        if let verdict = object["verdict"] as? String, let scheme = object["scheme"] {
          found.append("\(scheme) \(verdict)")
        }
        for key in object.keys.sorted() { object[key].map(visit) }
      } else if let array = value as? [Any] {
        array.forEach(visit)
      }
    }
    visit(report)
    #expect(found.count > 2)
    return found
  }

  /// The scheme and the year of an example.
  private func header(of example: Example) throws -> (scheme: String, year: String) {
    let url = example.folder.appending(path: "base.json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
    return (
      try #require(object["scheme"] as? String), String(try #require(object["year"] as? Int))
    )
  }

  @Test(
    "a template from an example says what the example says, in every format", arguments: examples)
  func fromExamples(_ example: Example) throws {
    let file = example.folder.appending(path: "base.json").path
    let scheme = try header(of: example).scheme
    let scratch = try Scratch()
    let expected = try verdict(of: file)
    let json = scratch.folder.appending(path: "t.json").path
    let csv = scratch.folder.appending(path: "t.csv").path
    let other = scratch.folder.appending(path: "gb.CSV").path
    let back = scratch.folder.appending(path: "back.json").path
    for arguments in [
      ["--from", file, "--output", json], ["--from", file, "--output", csv],
    ] {
      let run = try Program.run(["template", scheme] + arguments)
      #expect(run.code == 0, "\(run.errors)")
    }
    #expect(
      try Program.shell("iconv -f UTF-8 -t GB18030 '\(csv)' > '\(other)'").code == 0)
    #expect(try Program.run(["template", scheme, "--from", other, "--output", back]).code == 0)
    for path in [json, csv, other, back] { #expect(try verdict(of: path) == expected, "\(path)") }
  }

  @Test(
    "an empty template filled with an example's values says what the example says",
    arguments: examples)
  func filled(_ example: Example) throws {
    let file = example.folder.appending(path: "base.json").path
    let (scheme, year) = try header(of: example)
    let scratch = try Scratch()
    let expected = try verdict(of: file)
    for format in ["json", "csv"] {
      func template(_ arguments: [String]) throws -> String {
        let run = try Program.run(
          ["template", scheme, "--format", format, "--year", year] + arguments)
        #expect(run.code == 0, "\(run.errors)")
        return run.output
      }
      let empty = try template([])
      let given = try template(["--from", file])
      let filled = format == "json" ? fillJSON(empty, from: given) : try fillCSV(empty, from: given)
      #expect(filled != empty)
      let path = try scratch.file("filled.\(format)", filled)
      #expect(try verdict(of: path) == expected, "\(format)")
    }
  }

  /// Fills the values of an empty template, each on a line of its own.
  private func fillJSON(_ empty: String, from given: String) -> String {
    func key(_ line: Substring) -> Substring? {
      line.hasPrefix("    \"") && !line.hasPrefix("    \"//")
        ? line.split(separator: "\"", maxSplits: 2).dropFirst().first : nil
    }
    func withoutComma(_ line: Substring) -> Substring {
      line.hasSuffix(",") ? line.dropLast() : line
    }
    var values: [Substring: Substring] = [:]
    for line in given.split(separator: "\n") {
      if let key = key(line) { values[key] = withoutComma(line) }
    }
    return empty.split(separator: "\n").map { line in
      guard let value = key(line).flatMap({ values[$0] }) else { return String(line) }
      return value + (line.hasSuffix(",") ? "," : "")
    }.joined(separator: "\n")
  }

  /// Fills the cells of an empty template under the columns of the same names.
  private func fillCSV(_ empty: String, from given: String) throws -> String {
    let table = rows(of: given)
    let header = try #require(table.first)
    var values: [String: [String: String]] = [:]
    for row in table.dropFirst() {
      values[row[1]] = Dictionary(zip(header, row)) { first, _ in first }
    }
    let blank = rows(of: empty)
    let columns = try #require(blank.first)
    let year = values["year"]?["填报值"] ?? ""
    let filled = blank.dropFirst().map { row in
      zip(columns, row).map { column, cell in
        let isOfYear = column.hasSuffix("年")
        guard column == "填报值" || column == "佐证" || isOfYear || row[0] == "定性指标" && column == "说明"
        else { return cell }
        let value = values[row[1]]?[column] ?? ""
        // A figure of the file's own year may stand in either column.
        if column == "填报值", value.isEmpty, row[0] == "指标", !columns.contains(year + "年") {
          return values[row[1]]?[year + "年"] ?? ""
        }
        return value
      }
    }
    return ([columns] + filled).map { row in
      row.map { "\"" + $0.replacingOccurrences(of: "\"", with: "\"\"") + "\"" }.joined(
        separator: ",")
    }.joined(separator: "\r\n")
  }

  /// The cells of a table.
  private func rows(of text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    let scalars = Array(text.unicodeScalars.drop { $0 == "\u{FEFF}" })
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if isQuoted {
        if scalar != "\"" {
          cell.unicodeScalars.append(scalar)
        } else if index < scalars.count, scalars[index] == "\"" {
          cell += "\""
          index += 1
        } else {
          isQuoted = false
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == "," || scalar == "\n" {
        rows[rows.count - 1].append(cell)
        cell = ""
        if scalar == "\n" { rows.append([]) }
      } else if scalar != "\r" {
        cell.unicodeScalars.append(scalar)
      }
    }
    return rows.filter { !$0.isEmpty }
  }

  @Test("an empty template is undetermined or complete in nothing, and no error")
  func empty() throws {
    let scratch = try Scratch()
    for name in ["t.json", "t.csv", "t.xlsx"] {
      let path = scratch.folder.appending(path: name).path
      #expect(try Program.run(["template", "2021-general", "--output", path]).code == 0)
      #expect(try Program.run(["evaluate", path]).code == 2)
    }
    let year = try Program.run(
      ["template", "2023-draft"], environment: ["SOURCE_DATE_EPOCH": "1700000000"])
    #expect(year.output.contains("\"year\": 2022"))
    #expect(
      try Program.run(["template", "2023-draft", "--year", "2019"]).output.contains(
        "\"year\": 2019"))
  }

  @Test("the output ends with what it is named for, and JSON is the default")
  func formats() throws {
    #expect(try Program.run(["template", "2021-cloud"]).output.hasPrefix("{\n"))
    let csv = try Program.run(["template", "2021-cloud", "云计算", "--format", "csv"]).output
    #expect(csv.unicodeScalars.first == "\u{FEFF}")
    #expect(csv.contains("scheme,方案,,2021-cloud,"))
  }

  @Test("an older file in error gives its errors, and nothing is written")
  func error() throws {
    let scratch = try Scratch()
    let old = try scratch.file("old.csv", "键,填报值\nsalesRevenu,1\nyear,x\n")
    let output = try scratch.file("new.json", "as it was")
    let run = try Program.run(["template", "2021-general", "--from", old, "--output", output])
    #expect(run.code == 65)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("old.csv:A2: 错误") && run.errors.contains("old.csv:B3: 错误"))
    #expect(try String(contentsOfFile: output, encoding: .utf8) == "as it was")
    #expect(try Program.run(["template", "2021-general", "--from", "nowhere.json"]).code == 66)
  }

  @Test("each answer that is not kept is a warning, in both formats", arguments: ["json", "csv"])
  func omission(_ format: String) throws {
    let scratch = try Scratch()
    let old = try scratch.file(
      "old.json",
      "{\"year\": 2019, \"attestations\": {\"noMajorAccidents\": true, \"brands\": true}}")
    let run = try Program.run(["template", "2021-general", "--from", old, "--format", format])
    #expect(run.code == 0)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.first?.contains("old.json: 警告：“近三年未发生重大或特别重大生产安全事故”在旧填报里是“达到”") == true)
    #expect(run.output.contains("截至 2019 年的三年填的是“达到”"))
  }

  @Test("what can't be a template is a usage error with its remedy")
  func usage() throws {
    let scratch = try Scratch()
    let several = try scratch.file(
      "several.json", "[{\"figures\": {\"partners\": 1}}, {\"year\": 2020}]")
    let later = try scratch.file("later.json", "{\"year\": 2021, \"figures\": {\"partners\": 1}}")
    for (arguments, words) in [
      ([], "要带方案"), (["2021-generl"], "2021-general"),
      (["2021-cloud", "--format", "xml"], "json、csv"),
      (["2021-cloud", "--from", several], "2 份填报"),
      (["2021-cloud", "--year", "20"], "1949 至 2100"),
      (["2021-cloud", "--from", later, "--year", "2020"], "早于"),
      (["2021-cloud", "--from", later, "--output", later], "本身"),
      (["2021-cloud", "--format", "json", "--output", "x.csv"], "扩展名不符"),
      (["2021-cloud", "--format", "csv", "--output", "x.JSON"], "扩展名不符"),
      (["2021-cloud", "--format", "csv", "--output", "x.XLSX"], "扩展名不符"),
    ] {
      let run = try Program.run(["template"] + arguments)
      #expect(run.code == 64, "\(arguments)")
      #expect(run.errors.contains(words), "\(run.errors)")
    }
  }
}
