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
      $0.name == "testcase" && $0.attributes["classname"] == "basecheck.2021-general"
    }
    #expect(suite["tests"] == String(cases.count))
    #expect(cases.count == Scheme.general2021.items.count)
    #expect(Set(cases.compactMap { $0.attributes["name"] }).count == cases.count)
    let failures = all.count { $0.name == "failure" }
    #expect(suite["failures"] == String(failures))
    #expect(failures == 2)
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
}
