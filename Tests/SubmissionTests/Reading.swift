import Criteria
import Foundation
import Rules
import Submission
import Testing

/// A file as the reader sees it, with every problem in words that a test can state.
struct Reading {
  static let reader = SubmissionReader(catalogue: .all)

  let source: SourceFile
  let contents: SubmissionReader.Contents

  init(_ text: String) {
    self.init(bytes: Array(text.utf8))
  }

  init(bytes: [UInt8]) {
    source = SourceFile(name: "base.json", bytes: bytes)
    contents = Self.reader.read(source)
  }

  /// A table.
  init(table text: String) {
    source = SourceFile(table: "base.csv", bytes: Array(text.utf8))
    contents = Self.reader.read(source)
  }

  /// Every problem, in the order of the report.
  var problems: [String] { contents.allDiagnostics.map(\.problem.summary) }

  /// Every problem with the bytes that it is about.
  var located: [LocatedProblem] {
    contents.allDiagnostics.map { LocatedProblem($0.problem.summary, $0.place.bytes) }
  }

  /// The only submission of the file.
  var submission: Submission {
    get throws {
      try #require(contents.submissions.count == 1)
      return contents.submissions[0]
    }
  }

  /// The value of a fact in base units, by its key.
  func value(_ key: String, yearsBack: Int = 0) throws -> ExactDecimal? {
    try submission.row[Self.number(key), yearsBack: yearsBack]
  }

  /// The value of a figure written as the given JSON, if nothing is wrong with it.
  static func value(of key: String, written json: String) throws -> ExactDecimal? {
    let reading = Reading(#"{"figures": {"\#(key)": \#(json)}}"#)
    #expect(reading.problems == [])
    return try reading.value(key)
  }

  /// The number of a fact, by its key.
  static func number(_ key: String) throws -> Int {
    try #require(Catalogue.all.facts.firstIndex { $0.key == key })
  }

  /// The number of a trait, by its key.
  static func number(ofTrait key: String) throws -> Int {
    try #require(Catalogue.all.traits.firstIndex { $0.key == key })
  }
}

extension Place {
  /// The bytes of a place in JSON.
  var bytes: Range<Int> {
    if case .bytes(let range) = self { return range }
    Issue.record("\(self) is no place in JSON")
    return 0..<0
  }

  /// The place as problems name it: its first byte, or its row and cell.
  var summary: String {
    switch self {
    case .bytes(let range): String(range.lowerBound)
    case .cell(let row, let column, _): "\(row):\(column)"
    case .option(let number): "--set \(number)"
    }
  }
}

extension SourceFile {
  /// The places of some offsets, each as its line and its column.
  func places(_ offsets: [Int]) -> [[Int]] {
    let places = PlaceIndex(self)
    return offsets.map { places.position(of: .bytes($0..<$0)) }.map { [$0.line, $0.column] }
  }
}

/// A problem in words, and its bytes.
struct LocatedProblem: Equatable, CustomTestStringConvertible {
  let problem: String
  let range: Range<Int>

  init(_ problem: String, _ range: Range<Int>) {
    self.problem = problem
    self.range = range
  }

  var testDescription: String { "\(problem) at \(range)" }
}

/// A file in which «guillemets» mark the places of the problems, in their order.
struct MarkedFile: Sendable, CustomTestStringConvertible {
  let text: String
  let problems: [String]

  init(_ text: String, _ problems: String...) {
    self.text = text
    self.problems = problems
  }

  var testDescription: String {
    text.count <= 120 ? text : "\(text.prefix(60)) … \(text.suffix(50))"
  }

  /// The file without its marks.
  var plain: String { text.filter { $0 != "«" && $0 != "»" } }

  /// The problems with the marked bytes.
  var expected: [LocatedProblem] {
    var offset = 0
    var open: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "«": open.append(offset)
      case "»": ranges.append(open.removeLast()..<offset)
      default: offset += UTF8.width(scalar)
      }
    }
    ranges.sort { $0.lowerBound < $1.lowerBound }
    precondition(ranges.count == problems.count && open.isEmpty, "a mark for each problem: \(text)")
    return zip(problems, ranges).map { LocatedProblem($0, $1) }
  }

  /// That the reader finds the marked problems and no others.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(Reading(plain).located == expected, sourceLocation: sourceLocation)
  }
}

/// The example files of the project.
enum Examples {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Examples")

  /// Every `base.json`, by its path under the folder.
  static let files: [(name: String, bytes: [UInt8])] = {
    let walk = FileManager.default.enumerator(atPath: folder.path())
    let names = (walk?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix("/base.json") }
    return names.sorted().compactMap { name in
      FileManager.default.contents(atPath: folder.appending(path: name).path())
        .map { (name, Array($0)) }
    }
  }()
}

// MARK: - Problems in words

extension TableFault {
  /// The fault with all that it says, in one line.
  var summary: String {
    let name = Problem.table(self).name.dropFirst("table-".count)
    return switch self {
    case .unknownColumn(let text, let nearest), .unknownRow(let text, let nearest):
      "\(name) \(text)" + (nearest.map { ", like \($0)" } ?? "")
    case .duplicateColumn(let text, let first): "\(name) \(text) after \(first)"
    case .tooManyCells(let columns): "\(name) for \(columns)"
    case .labelOfAnother(let label, let key): "\(name) \(label) beside \(key)"
    case .valueTwice(let year): "\(name) in \(year)"
    case .headerBelow(let row): "\(name) \(row)"
    case .noPlaceForUnit(let text, let row): "\(name) \(text) of \(row)"
    case .unknownLabel(let label, let key, let known): "\(name) \(label) beside \(key), \(known)"
    case .notYearly(let text), .splitNumber(let text), .otherEncoding(let text),
      .noPlaceForEvidence(let text),
      .digitsLost(let text), .thousandsInNote(let text), .answerInEvidence(let text),
      .valueInNote(let text):
      "\(name) \(text)"
    default: String(name)
    }
  }
}

extension ListFault {
  /// The fault with all that it says, in one line.
  var summary: String {
    let name = Diagnostic(.list(self), at: .bytes(0..<0)).problem.name.dropFirst("list-".count)
    func near(_ nearest: String?) -> String { nearest.map { ", like \($0)" } ?? "" }
    return switch self {
    case .unknownList(let text, let nearest): "\(name) \(text)" + near(nearest)
    case .listTwice(let list, let first): "\(name) \(list.key) after \(first.summary)"
    case .unknownColumn(let text, let list, let nearest):
      "\(name) \(text) in \(list.key)" + near(nearest)
    case .columnTwice(let text, let first): "\(name) \(text) after \(first.summary)"
    case .noName(let list): "\(name) in \(list.key)"
    case .nameTwice(let text, _, let first): "\(name) \(text) after \(first.summary)"
    case .boundAtOdds(let fact, let stated, _, let list, _):
      "\(name) \(fact.key) \(stated) with \(list.key)"
    case .boundInCell(let text, let column): "bound \(text) in \(column.key)"
    case .factAtOdds(let fact, _, _, let list, _): "\(name) \(fact.key) with \(list.key)"
    case .tooManyRows(let list, _), .noHeading(let list), .outsideColumns(let list):
      "\(name) \(list.key)"
    case .tooManyNames(let column, let count, let most):
      "\(name) \(count) over \(most) in \(column.key)"
    case .countAtOdds(let column, let stated, let choices, let count, let place):
      "\(name) \(column.key) \(stated) not \(count) of \(choices.key) at \(place.summary)"
    case .tickAtOdds(let trait, let ticked, let rows, let right, _, let list):
      "\(name) \(trait.key) \(ticked) not \(right) of \(rows) after \(list.summary)"
    case .tickBesideFigure(let trait, let ticked, let right, let fact, _, let figure):
      "\(name) \(trait.key) \(ticked) not \(right) by \(fact.key) at \(figure.summary)"
    case .noneBesideRows(let list, let row): "\(name) \(list.key) after \(row.summary)"
    case .open(let row, let column, _, _): "\(name) \(row) \(column.key)"
    }
  }
}

extension StatedValue {
  fileprivate var summary: String {
    switch self {
    case .value(let value): "\(value)"
    case .bound(let text): "in \(text)"
    }
  }
}

extension Problem {
  /// The name of the case.
  var caseName: String { String("\(self)".prefix { $0 != "(" }) }

  /// The case with all that it says, in one line.
  var summary: String {
    let body: String =
      switch self {
      case .syntax(let fault, _): "syntax: \(fault.summary)"
      case .empty, .invalidUTF8, .trailingContent, .noScheme, .nothingGiven, .blankName: caseName
      case .table(let fault): "table: \(fault.summary)"
      case .tooLarge(let limit): "tooLarge: limit \(limit)"
      case .wrongType(let slot, let found, _): "wrongType: \(found) for \(slot.summary)"
      case .unknownKey(let key, let slot, let nearest, let name):
        "unknownKey: \(key) in \(slot.summary)" + (nearest.map { ", fact \($0.key)" } ?? "")
          + (name.map { ", like \($0)" } ?? "")
      case .duplicateKey(let key, let first): "duplicateKey: \(key) after \(first.summary)"
      case .sameFactTwice(let fact, let names, let first):
        "sameFactTwice: \(fact.key) as \(names.joined(separator: " and ")) after \(first.summary)"
      case .formerName(let name, let now):
        "formerName: \(name), now \(now.map(\.key).joined(separator: " "))"
      case .misplaced(let fact), .metNotGiven(let fact), .yearNotStated(let fact),
        .answerAtOdds(let fact, _):
        "\(caseName): \(fact.key)"
      case .unknownScheme(let name, let nearest):
        "unknownScheme: \(name)" + (nearest.map { ", like \($0)" } ?? "")
      case .unknownTraitValue(let text, let trait, let nearest):
        "unknownTraitValue: \(text) for \(trait.key)" + (nearest.map { ", like \($0)" } ?? "")
      case .yearAfterLast(let year, let last): "yearAfterLast: \(year) after \(last)"
      case .contradictsCity(let trait, _): "contradictsCity: \(trait.key)"
      case .cityOfAnotherProvince(let city, let stated):
        "cityOfAnotherProvince: \(city.name) not in \(stated.joined())"
      case .cityTakenAs(let text, let city): "cityTakenAs: \(text) as \(city.name)"
      case .invalidYear(let text): "invalidYear: \(text)"
      case .malformedFigure(let text, let fact, let hint):
        "malformedFigure: \(text) for \(fact.key)" + (hint.map { ", \($0)" } ?? "")
      case .implausible(let text, let fact, let likely):
        "implausible: \(text) for \(fact.key)" + (likely.map { ", \($0.unit.symbol)?" } ?? "")
      case .outOfProportion(let proportion):
        "outOfProportion: \(proportion.part.fact.key) to \(proportion.whole.fact.key)"
          + (proportion.isOfBound ? ", \(proportion.ratio.summary) by bound" : "")
          + [proportion.part, proportion.whole].compactMap { figure in
            figure.likely.map { ", \(figure.fact.key) in \($0.unit.symbol)?" }
          }.joined()
      case .suddenChange(let change):
        "suddenChange: \(change.fact.key) in \(change.year)"
          + (change.isOfBound ? ", \(change.times.summary) times by bound" : "")
      case .growthDiffers(let difference):
        "growthDiffers: \(difference.growth.key) \(difference.stated.summary) in \(difference.year), "
          + (difference.extent == .exactly ? "" : "\(difference.extent) ")
          + "\(difference.computed.summary) by \(difference.amount.key)"
      case .answerAgainstBase(let fact, let word): "answerAgainstBase: \(fact.key) \(word)"
      case .blankSigns(let signs, let count, _):
        "blankSigns: \(signs.joined(separator: " ")), \(count) in all"
      case .ambiguousName(let name, let facts, let isWhole):
        "ambiguousName: \(name)\(isWhole ? "" : " in part"), "
          + facts.map(\.key).joined(separator: " ")
      case .nameTakenAs(let name, let fact, let among):
        "nameTakenAs: \(name) as \(fact.key) of \(among.map(\.key).joined(separator: " "))"
      case .sharedRow(let row):
        "sharedRow: \(row.row) as \(row.taken.key) by \(row.unit ?? "no unit")"
      case .remarkUnused(let name, let fault): "remarkUnused: \(name), \(fault)"
      case .unknownUnit(let text, let fact), .unitOfAnotherKind(let text, let fact),
        .notWhole(let text, let fact), .outOfBounds(let text, let fact),
        .looksLikeFraction(let text, let fact), .boundLooksLikeFraction(let text, let fact):
        "\(caseName): \(text) for \(fact.key)"
      case .tooManyDigits(let text, let fact), .tooLargeNumber(let text, let fact):
        "\(caseName): \(text) for \(fact?.key ?? "no fact")"
      case .partExceedsWhole(let part, let whole, let year, let place):
        "partExceedsWhole: \(part.key) over \(whole.key) at \(place.summary)"
          + (year.map { " in \($0)" } ?? "")
      case .partOutsideWhole(let part, let whole, _, let place):
        "partOutsideWhole: \(part.key) over \(whole.key) at \(place.summary)"
      case .severalCities(let fact, let cities, let count):
        "severalCities: \(cities.joined(separator: " ")) beside \(fact.key)"
          + (count == cities.count ? "" : ", \(count) in all")
      case .boundAtOdds(let conflict):
        "\(Diagnostic(self, at: .bytes(0..<0)).problem.name) by bound: "
          + conflict.figures.map {
            "\($0.fact.key)\($0.isGrowth ? " growth" : "") \($0.isBound ? "in" : "of") \($0.stated)"
              + ($0.year.map { " \($0)" } ?? "")
          }.joined(separator: ", ") + (conflict.isByOthers ? ", by others" : "")
      case .rateAtOdds(let fact, let stated, let computed, let year):
        "rateAtOdds: \(fact.key) \(stated) not \(computed.summary)"
          + (year.map { " in \($0)" } ?? "")
      case .growthAtOdds(let fact, let stated, let computed, let year):
        "growthAtOdds: \(fact.key) \(stated) not \(computed.summary) in \(year)"
      case .textTooLong(let fact, let count): "textTooLong: \(count) for \(fact.key)"
      case .zeroDenominator(let fact, let rate): "zeroDenominator: \(fact.key) of \(rate.key)"
      case .list(let fault): "list: \(fault.summary)"
      case .industryCode(let text, let fault, let fact):
        "industryCode: \(text) \(fault) in \(fact.key)"
      case .malformedDate(let text, let fact): "malformedDate: \(text) for \(fact.key)"
      case .reviewWithoutReason(let decision, _): "reviewWithoutReason: \(decision)"
      case .industryCodeNotGiven(let fact): "industryCodeNotGiven: \(fact.key)"
      case .evidenceNotGiven(let facts): "evidenceNotGiven: \(facts.count)"
      case .evidence(let path, let fault): "evidence: \(path) is \(fault)"
      case .accepted(let fault): "accepted: \(fault)"
      case .yearNotUsed(let text, let window): "yearNotUsed: \(text) beside \(window)"
      case .furtherProblems(let count, _): "furtherProblems: \(count)"
      }
    return Diagnostic(self, at: .bytes(0..<0)).severity == .error ? body : "warning \(body)"
  }
}

extension SyntaxFault {
  fileprivate var summary: String {
    switch self {
    case .unexpected(let expectation): "expected \(expectation)"
    case .unexpectedEnd(let expectation): "ends before \(expectation)"
    case .unexpectedEndOfLine(let expectation): "line ends before \(expectation)"
    case .unterminatedString: "unterminated string"
    case .controlCharacter(let byte): "control character \(byte)"
    case .invalidEscape: "invalid escape"
    case .loneSurrogate: "lone surrogate"
    case .malformedNumber: "malformed number"
    case .tooDeep(let limit): "deeper than \(limit)"
    }
  }
}

extension Slot {
  fileprivate var summary: String {
    switch self {
    case .figure(let fact), .figureOfYear(let fact), .growth(let fact), .text(let fact),
      .attestation(let fact):
      fact.key
    case .trait(let trait): trait.key
    case .list(let list): "list \(list.key)"
    case .listRow(let list): "row of \(list.key)"
    case .listColumn(let column): "column \(column.key)"
    case .traitOfArray(let trait): "one of \(trait.key)"
    case .submissionOfArray: "entry of the array"
    default: "\(self)"
    }
  }
}

extension Fraction {
  /// Six places tell the figures of a test apart.
  fileprivate var summary: String { printed(fractionDigits: 6, rounding: .nearest).digits }
}
