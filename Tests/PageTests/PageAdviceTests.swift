import Criteria
import Foundation
import Reports
import Rules
import Submission
import Testing

@testable import Page

@Suite("Advice on the page")
struct PageAdviceTests {
  private func example(_ path: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return Array(try Data(contentsOf: root.appending(path: "Examples/" + path)))
  }

  @Test("a plan that needs texts says which, and leaves them to people")
  func textsOfPlan() throws {
    var engine = AskedEngine()
    let file = try example("2022-summary/incomplete/base.json")
    let draft = try Draft(try engine.read(file, as: "json"), scheme: "2022-summary")
    let told = try engine.json(["plan", "zh"] + draft.words)
    let texts = try #require(told["texts"] as? [String])
    #expect(!texts.isEmpty)
    for key in texts {
      #expect(Catalogue.all.fact(named: key)?.kind.isText == true, "\(key)")
      #expect(!draft.entries.contains { $0.key == key && !$0.text.isEmpty }, "\(key)")
    }
    var planned = try Draft(told, scheme: "2022-summary", year: draft.year)
    func verdict(_ draft: Draft) throws -> String? {
      let submission = try engine.evaluate(draft)["submission"] as? [String: Any]
      return (submission?["schemes"] as? [[String: Any]])?.first?["verdict"] as? String
    }
    #expect(try verdict(planned) != "eligible")
    planned.entries += texts.map { DraftEntry(.texts, $0, "写好的一段文字（虚构）") }
    #expect(try verdict(planned) == "eligible")
  }

  @Test("the advice on the page names the field that each question asks for")
  func keysOfQuestions() throws {
    var engine = AskedEngine()
    let file = try example("advise/missing/base.json")
    func advice(_ format: String) -> String {
      String(
        decoding: engine.call(
          ["advise", "zh", "-", "json"].map { Array($0.utf8) } + [file]
            + ["2021-general", format].map { Array($0.utf8) }), as: UTF8.self)
    }
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(advice("json").utf8)) as? [String: Any])
    let questions = try #require(
      (json["bases"] as? [[String: Any]])?.first?["questions"] as? [[String: Any]])
    #expect(!questions.isEmpty)
    let main = advice("main")
    for question in questions {
      let key = try #require(question["key"] as? String)
      #expect(main.contains("<li data-key=\"\(key)\">"), "\(key)")
    }
    #expect(!advice("html").contains("data-key"))
  }
}
