import Assessment
import Criteria
import Evaluation
import Rules
import Submission
import Testing

@testable import Reports

@Suite("A report that is sent on step by step is the one that is held as a whole")
struct ReportSinkTests {
  /// Takes what is written as a program does, and says how much was on its way at a time.
  private final class Outlet: ReportOutlet {
    private(set) var bytes: [UInt8] = []
    private(set) var pages: [String: [UInt8]] = [:]
    private(set) var mostAtATime = 0
    private var drafts: [[UInt8]] = []
    private var page: String?

    private func send(_ more: [UInt8]) {
      if let page { pages[page, default: []] += more } else { bytes += more }
    }

    func take(_ sink: inout ReportSink) {
      mostAtATime = max(mostAtATime, sink.drafts.reduce(sink.bytes.count) { $0 + $1.count })
      for page in sink.pages { pages[page.name] = Array(page.text.utf8) }
      send(sink.bytes)
      while drafts.count < sink.drafts.count { drafts.append([]) }
      for (number, draft) in sink.drafts.enumerated() { drafts[number] += draft }
      sink.removeAll()
    }

    func place(draft: Int) {
      guard draft < drafts.count else { return }
      send(drafts[draft])
      drafts[draft] = []
    }

    func begin(page name: String) {
      page = name
      pages[name] = []
    }

    func endPage() { page = nil }
  }

  private static let forms: [DocumentForm] = [
    .text(isColored: false, width: 80), .text(isColored: true, width: 40), .markdown, .csv, .html,
    .htmlPart, .json,
  ]

  /// So many bases, of which some have other figures than in the batch before.
  private static func texts(_ count: Int, sales: Int) -> [String] {
    (0..<count).map { number in
      """
      {"base": {"name": "园\(number)（虚构）", "series": "优势", "specialRegion": false}, "year": 2020,
      "figures": {"salesRevenue": \(number % 3 == 0 ? sales : 280)}}
      """
    }
  }

  private static func batch(_ texts: [String]) -> StatedBatch {
    var batch = StatedBatch(in: .all)
    judge(texts) { judged, file in
      batch.add(judged, of: file, path: file.source.name, number: 0)
    }
    return batch
  }

  private static func judge(_ texts: [String], _ body: (JudgedSubmission, AssessedFile) -> Void) {
    var assessor = Assessor(.all, by: .chosen([.general2021, .draft2023]))
    for (number, text) in texts.enumerated() {
      let file = assessor.assess(SourceFile(name: "\(number).json", bytes: Array(text.utf8)))
      assessor.forEachSubmission(of: file) { body($0, file) }
    }
  }

  private func expectSame(_ form: DocumentForm, _ write: (inout ReportSink) -> Void) {
    var held = ReportSink()
    write(&held)
    let outlet = Outlet()
    var sent = ReportSink(to: outlet)
    write(&sent)
    sent.flush()
    #expect(outlet.bytes == held.bytes, "\(form)")
    // No more than a step and what is worth sending on is held at a time.
    #expect(outlet.mostAtATime < 1 << 17, "\(form)")
  }

  @Test("a comparison of batches in every form")
  func comparison() {
    let comparison = BatchComparison(
      Self.batch(Self.texts(120, sales: 280)), Self.batch(Self.texts(130, sales: 320)), in: .all)
    #expect(comparison.changedCount == 40)
    let report = ComparisonReport(comparison, old: "a", new: "b", Sample.settings())
    for form in Self.forms { expectSame(form) { report.write(form, to: &$0) } }
    #expect(report.written(.json).utf8.count > 1 << 17)
    // An entry stands on a line of its own, also where its list is written one by one.
    #expect(!report.written(.html).contains("</li><li>"))
    #expect(report.written(.html).matches(of: /<\/li>\n<li>/).count > 80)
  }

  @Test("what a change of table means for a batch in every form")
  func effects() {
    let report = SchemeComparisonReport(
      SchemeComparison(.general2021, .draft2023, successions: Succession.all),
      on: Self.batch(Self.texts(60, sales: 320)), Sample.settings())
    for form in Self.forms { expectSame(form) { report.write(form, to: &$0) } }
  }

  @Test("advice on a batch in every form")
  func advice() {
    let advising = Advising(.all)
    var advised: [(AdvisedSubmission, AssessedFile)] = []
    Self.judge(Self.texts(30, sales: 320)) { advised.append((advising.advice(on: $0), $1)) }
    for form in Self.forms {
      expectSame(form) { sink in
        var report = AdviceReport(form, Sample.settings())
        report.start(to: &sink)
        for (advice, file) in advised { report.add(advice, of: file, to: &sink) }
        report.finish(to: &sink)
      }
    }
  }

  @Test("an overview in every form, and as the index of a folder of pages")
  func overview() {
    var overview = Overview(.all)
    Self.judge(Self.texts(150, sales: 320)) { judged, file in
      overview.add(judged, file: file.source.name, start: .beginning)
    }
    let report = OverviewReport(overview, Sample.settings())
    for form in Self.forms { expectSame(form) { report.write(form, to: &$0) } }
    let outlet = Outlet()
    var sink = ReportSink(to: outlet)
    sink.write(page: "index.html") { report.write(.html, to: &$0) }
    #expect(outlet.pages["index.html"] == Array(report.written(.html).utf8))
    #expect(outlet.bytes.isEmpty)
  }

  @Test("the page of verdicts, whose parts come in another order than they are known")
  func page() {
    expectSame(.html) { sink in
      let report = HTMLReport(Sample.settings(isOfOneFile: false))
      report.start(to: &sink)
      for (number, text) in (Self.texts(3, sales: 320) + [Sample.hostile, "{"]).enumerated() {
        let (file, submissions) = Sample.checked(text, name: "\(number).json")
        report.begin(file, to: &sink)
        for submission in submissions {
          report.add(submission, of: file, to: &sink)
          sink.flush()
        }
        report.end(file, to: &sink)
      }
      report.finish(to: &sink)
    }
  }

  @Test("drafts are placed once, each where it belongs, and what follows begins anew")
  func drafts() {
    for outlet in [nil, Outlet()] {
      var sink = ReportSink(to: outlet)
      sink.write("a")
      sink.write(toDraft: 1) {
        $0.write("1")
        // What goes to a draft is not sent on before it is placed.
        $0.flush()
      }
      sink.write(toDraft: 0) { $0.write("0") }
      sink.write("b")
      sink.flush()
      sink.write(toDraft: 1) { $0.write("11") }
      sink.place(draft: 1)
      sink.write("c")
      sink.place(draft: 0)
      sink.place(draft: 1)
      sink.write(toDraft: 1) { $0.write("2") }
      sink.place(draft: 1)
      sink.place(draft: 7)
      sink.flush()
      #expect(String(decoding: outlet?.bytes ?? sink.bytes, as: UTF8.self) == "ab111c02")
    }
  }
}
