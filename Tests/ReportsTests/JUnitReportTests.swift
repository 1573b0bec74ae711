import Assessment
import Criteria
import Foundation
import Rules
import Testing

@testable import Reports

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("The JUnit report is what CI servers read")
struct JUnitReportTests {
  /// The elements of a report with their attributes, in their order.
  private final class Elements: NSObject, XMLParserDelegate {
    var all: [(name: String, attributes: [String: String])] = []
    var text: [String] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      all.append((name, attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text.append(string) }
  }

  private func elements(_ text: String = Sample.file) throws -> Elements {
    let report = Sample.text(
      of: JUnitReport(Sample.settings()), text,
      unreadable: UnreadableFile(name: "<x>", message: "m"))
    let parser = XMLParser(data: Data(report.utf8))
    let elements = Elements()
    parser.delegate = elements
    #expect(parser.parse(), "\(parser.parserError.map(String.init(describing:)) ?? "")")
    return elements
  }

  @Test("a suite counts its cases, and names are unique within it")
  func counts() throws {
    let all = try elements().all
    let suites = all.filter { $0.name == "testsuite" }
    #expect(suites.map { $0.attributes["id"] } == ["0", "1"])
    let suite = try #require(suites.first).attributes
    let cases = all.filter {
      $0.name == "testcase" && $0.attributes["classname"] == "base.json.2021-general"
    }
    #expect(suite["tests"] == String(cases.count))
    #expect(cases.count == Scheme.general2021.items.count + 1)
    #expect(Set(cases.compactMap { $0.attributes["name"] }).count == cases.count)
    let failures = all.count { $0.name == "failure" }
    #expect(suite["failures"] == String(failures))
    // The verdict and two items.
    #expect(failures == 3)
    #expect(suite["timestamp"] == "2021-06-23T08:30:00")
    #expect(suite["hostname"] == "localhost")
  }

  @Test("what is missing or advisory is skipped with a reason, never a failure")
  func skipped() throws {
    let all = try elements().all
    let reasons = all.filter { $0.name == "skipped" }.compactMap { $0.attributes["message"] }
    #expect(reasons.contains { $0.hasPrefix("缺数据：") })
    #expect(reasons.contains { $0.hasPrefix("待判断：") })
    #expect(reasons.contains { $0.hasPrefix("不适用：") })
    #expect(reasons.contains { $0.hasPrefix("不满足：") })
  }

  @Test("names with marks and control characters stay well-formed and whole")
  func hostileNames() throws {
    let suite = try #require(try elements(Sample.hostile).all.first { $0.name == "testsuite" })
    let name = try #require(suite.attributes["name"])
    #expect(
      name.hasPrefix("<b>&\"'%园|*_`[x](y)`*,:;=SUM(A1)\n::error::😀U+202EU+0007 (base.json:1:1)"))
  }

  @Test("an input in error is an error, and so is one that can't be opened")
  func inputErrors() throws {
    let all = try elements("{ \"figures\": { \"x\": 1 } }").all
    #expect(all.count { $0.name == "error" } == 2)
    #expect(all.count { $0.name == "testsuite" } == 2)
  }

  @Test("no two cases of a run have the same class and name, whatever bases and schemes there are")
  func uniqueCases() throws {
    let report = JUnitReport(Sample.settings(isOfOneFile: false))
    var sink = ReportSink()
    report.start(to: &sink)
    for (name, text) in [
      ("a/base.json", "[\(Sample.file), \(Sample.file)]"), ("b/base.json", Sample.file),
    ] {
      let (file, submissions) = Sample.checked(
        text, name: name, schemes: [.general2021, .bigData2021])
      report.begin(file, to: &sink)
      for submission in submissions { report.add(submission, of: file, to: &sink) }
      report.end(file, to: &sink)
    }
    report.finish(to: &sink)
    let keys = sink.text.matches(of: /classname="([^"]*)" name="([^"]*)"/).map {
      "\($0.1)\n\($0.2)"
    }
    #expect(keys.count > 200)
    #expect(Set(keys).count == keys.count)
    #expect(sink.text.contains("classname=\"a/base.json.示例园（虚构） (1:2).2021-general\""))
    #expect(sink.text.contains("classname=\"b/base.json.2021-general\""))
  }

  @Test(
    "the first case is the verdict: one that ends the run as failed is not green",
    arguments: [
      (Sample.file, FailureThreshold.undetermined, "failure", "不符合"),
      (Sample.file, .never, "failure", "不符合"), ("{}", .undetermined, "failure", "待定"),
      ("{}", .ineligible, "skipped", "待定"),
    ])
  func verdict(
    _ text: String, _ threshold: FailureThreshold, _ outcome: String, _ verdict: String
  ) throws {
    let report = Sample.text(of: JUnitReport(Sample.settings(failsOn: threshold)), text)
    let first = try #require(
      report.range(of: "name=\"2021-general 结论\"").map { report[$0.upperBound...] })
    let element = try #require(first.split(separator: "<").dropFirst().first)
    #expect(element.hasPrefix(outcome))
    #expect(element.contains("message=\"\(verdict)："))
    #expect(report.firstRange(of: "<testcase")?.upperBound ?? report.endIndex < first.startIndex)
  }
}
