import Criteria
import Evaluation
import FoundationEssentials
import Rules
import Submission

/// Measures the reader, the lines of verdict, the judge, the explanation and the quota, each beside a reference
/// in the same run.
///
/// The argument is a file of submissions for 2021-general, or the megabytes of one that is made up.
///
/// Absolute figures depend on the machine and on what else it does; the ratios are what to compare.
@main
enum Benchmark {
  static func main() {
    let argument = CommandLine.arguments.dropFirst().first
    let megabytes = argument.flatMap { Int($0) } ?? 64
    let file = argument.flatMap { Int($0) == nil ? try? Data(contentsOf: URL(filePath: $0)) : nil }
    let bytes = file.map { [UInt8]($0) } ?? Workload.file(ofMegabytes: megabytes)
    let source = SourceFile(name: "benchmark.json", bytes: bytes)
    let size = Double(bytes.count) / 1_000_000
    print("\(bytes.count / 1_000_000) MB, \(Workload.count(in: source)) submissions")

    let scan = Measurement.best { scanned(bytes) }
    report("memory scan", size / scan.seconds, "MB/s", against: nil)
    let read = Measurement.best { readAll(source) }
    report("reader", size / read.seconds, "MB/s", against: (size / scan.seconds, "memory scan"))
    // Foundation's decoder is an order of magnitude slower: a part of the file is enough for it.
    let part = Workload.file(ofMegabytes: max(1, megabytes / 16))
    let decode = Measurement.best(of: 2) { decoded(part) }
    let rate = Double(part.count) / 1_000_000 / decode.seconds
    report("Foundation's JSONDecoder", rate, "MB/s", against: (size / read.seconds, "reader"))

    let lines = Measurement.best { Batch.lines(source) }
    report(
      "lines of verdict", size / lines.seconds, "MB/s", against: (size / read.seconds, "reader"))

    let rows = Workload.rows(from: source)
    let walk = Measurement.best { valuesGiven(in: rows) }
    let walked = Double(rows.count) / walk.seconds
    report("scan of the rows' values", walked, "submissions/s", against: nil)
    for scheme in Catalogue.all.schemes {
      let judge = Judge(scheme, in: .all)
      let judged = Measurement.best { judgeAll(rows, judge) }
      report(
        "judging \(scheme.id)", Double(rows.count) / judged.seconds, "submissions/s",
        against: (walked, "scan of the rows"))
    }
    let judge = Judge(.general2021, in: .all)
    let explain = Measurement.best { explainAll(rows, judge) }
    report(
      "judging and explaining \(judge.scheme.id)", Double(rows.count) / explain.seconds,
      "submissions/s", against: (walked, "scan of the rows"))
    let quota = Measurement.best { countAll(rows) }
    report(
      "counting against \(Quota.applications2021.id)", Double(rows.count) / quota.seconds,
      "submissions/s", against: (walked, "scan of the rows"))
  }

  private static func report(
    _ name: String, _ value: Double, _ unit: String, against other: (value: Double, name: String)?
  ) {
    var line = "\(name): \(Int(value)) \(unit)"
    if let other {
      line += " (\(Double(Int(value / other.value * 1000)) / 1000) of the \(other.name))"
    }
    print(line)
  }

  private static func scanned(_ bytes: [UInt8]) -> Int {
    var sum: UInt64 = 0
    bytes.withUnsafeBytes { buffer in
      for offset in stride(from: 0, to: buffer.count & ~7, by: 8) {
        unsafe sum &+= buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      }
    }
    return Int(truncatingIfNeeded: sum)
  }

  private static func readAll(_ source: SourceFile) -> Int {
    var count = 0
    let problems = SubmissionReader(catalogue: .all).readEach(source) { submission in
      if !submission.hasErrors { count += 1 }
    }
    precondition(problems.isEmpty)
    return count
  }

  private static func valuesGiven(in rows: [FactRow]) -> Int {
    var given = 0
    for row in rows {
      for fact in Catalogue.all.facts.indices {
        for yearsBack in FactRow.places where row[fact, yearsBack: yearsBack] != nil {
          given += 1
        }
      }
    }
    return given
  }

  private static func decoded(_ bytes: [UInt8]) -> Int {
    (try? JSONDecoder().decode([Workload.Decoded].self, from: Data(bytes)).count) ?? -1
  }

  private static func judgeAll(_ rows: [FactRow], _ judge: Judge) -> Int {
    var judgement = judge.judge(rows[0], reading: .printed)
    var eligible = 0
    for row in rows {
      judge.judge(row, reading: .printed, into: &judgement)
      if judgement.verdict == .eligible { eligible += 1 }
    }
    return eligible
  }

  private static func explainAll(_ rows: [FactRow], _ judge: Judge) -> Int {
    rows.reduce(0) { $0 + Explanation($1, by: judge, reading: .printed).findings.count }
  }

  private static func countAll(_ rows: [FactRow]) -> Int {
    var check = QuotaCheck(.applications2021, in: .all)
    for row in rows { check.add(row) }
    return check.findings.reduce(0) { $0 + $1.counted.count }
  }
}

/// The best of several runs, which is the one the machine disturbed least.
private struct Measurement {
  let seconds: Double

  static func best(of runs: Int = 5, _ body: () -> Int) -> Self {
    var best = Double.infinity
    var check: Int?
    for _ in 0..<runs {
      let clock = ContinuousClock()
      var result = 0
      let time = clock.measure { result = body() }
      precondition(check == nil || check == result)
      check = result
      let parts = time.components
      best = min(best, Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
    }
    return Self(seconds: best)
  }
}
