public import Rules
import Submission

/// A submission to be filled in, with everything that some schemes ask for and nothing given, or with
/// what an older file gives.
public struct SubmissionTemplate {
  let schemes: [Scheme]
  let catalogue: Catalogue
  /// The last full year of the figures; `nil` where an older file gives figures of no year.
  let year: Int?
  let wording: Wording
  let old: OlderSubmission?
  let parts: [Part]
  /// The lists, behind the facts that follow from them.
  let lists: [TemplateList]
  var language: Language { wording.language }

  /// A part of a submission with its entries in their order.
  struct Part {
    let section: Section
    let entries: [Entry]
  }

  /// A fact, a trait or a text of the base.
  struct Entry {
    let subject: Subject
    let key: String
    /// The Chinese name, and in English the words of the key before it.
    let name: String
    var unit = ""
    /// What is to be known besides.
    var remarks: [String] = []
    var clauses = ""
    var value = Value.single(nil)
    /// The years of which a figure is asked, where it is not that of the file alone.
    var years: [Int] = []
    /// What an older file answered and the template does not keep, since it is of other years.
    var omission: Omission?

    enum Subject {
      case name, city
      case trait(Trait)
      case fact(FactDefinition)
    }
  }

  /// An answer about three years that are not those of the template.
  struct Omission {
    let answer: String
    /// The last of the three years.
    let year: Int
  }

  /// What is given; `nil` where it is still to be given.
  enum Value {
    case single(WrittenValue?)
    /// Several values of one thing, such as the cities of a joint application.
    case several([WrittenValue])
    case yearly([(year: Int, value: WrittenValue?)], growths: [(year: Int, value: WrittenValue)])
    case attestation(met: WrittenValue?, note: String?, evidence: [String])
  }

  /// - Parameters:
  ///   - year: The last full year of the figures.
  ///   - isYearAsked: Whether the schemes are to be looked at as of that year instead of their own.
  ///   - old: What an older file gives: its figures, scores and texts, what it says of the base, and its
  ///     attestations with notes and evidence, all of which is kept but for answers about other years,
  ///     which `warnings` names. Comments are not part of it: keys of JSON that begin with `//`, and the
  ///     notes of a table beside anything but attestations.
  public init(
    _ schemes: [Scheme], in catalogue: Catalogue, year: Int?, isYearAsked: Bool,
    from old: OlderSubmission? = nil, language: Language
  ) {
    self.schemes = schemes
    self.catalogue = catalogue
    self.year = year
    self.old = old
    wording = Wording(language)
    let asked = TemplateEntries(schemes) { scheme in
      year.map { isYearAsked ? $0 : scheme.lastFullYear ?? $0 }
    }
    lists = TemplateList.all(for: schemes, in: catalogue, from: old, language)
    parts = EntryMaker(catalogue, wording, year: year, old: old).parts(asked)
  }

  /// A line for each answer of the older file that is not kept.
  public var warnings: [String] {
    parts.flatMap { $0.entries }.compactMap { entry in
      entry.omission.map { omission in
        wording.labelled(
          language("警告", "warning"),
          language(
            "“\(entry.name)”在旧填报里是“\(omission.answer)”（截至 \(omission.year) 年的三年），没有带到模板里；"
              + "请按新的年份填报",
            "\(entry.name) is \(omission.answer) in the older file, for the three years to "
              + "\(omission.year), and not kept; answer it for the new years"))
      }
    }
  }

  /// What was answered, and what is to be done about it.
  func remark(on omission: Omission) -> String {
    language(
      "截至 \(omission.year) 年的三年填的是“\(omission.answer)”，请按新的年份填报",
      "given as \(omission.answer) for the three years to \(omission.year); answer it for the new years"
    )
  }

  /// The last full year of a submission for some schemes: theirs, the latest where they differ, but
  /// none before that of an older file.
  ///
  /// - Parameter last: The year where nothing names one.
  /// - Returns: `nil` where an older file gives figures of no year, which would become of that year.
  public static func year(
    for schemes: [Scheme], from old: OlderSubmission?, otherwise last: Int
  ) -> Int? {
    if let old, old.hasUndatedFigures { return nil }
    return (schemes.map { $0.lastFullYear } + [old?.year]).compactMap { $0 }.max() ?? last
  }
}

/// Makes the entries of a template.
private struct EntryMaker {
  let catalogue: Catalogue
  let wording: Wording
  let year: Int?
  let old: OlderSubmission?
  var language: Language { wording.language }

  init(_ catalogue: Catalogue, _ wording: Wording, year: Int?, old: OlderSubmission?) {
    self.catalogue = catalogue
    self.wording = wording
    self.year = year
    self.old = old
  }

  func parts(_ asked: TemplateEntries) -> [SubmissionTemplate.Part] {
    let numbers = Set(asked.facts.compactMap { catalogue.number(of: $0.fact) })
    // What the schemes don't ask for follows what they do.
    let further = (old?.order ?? []).filter { !numbers.contains($0) }
      .map { TemplateEntries.FactEntry(fact: catalogue.facts[$0]) }
    let facts = (asked.facts + further).map(entry)
    return Section.allCases.compactMap { section in
      let entries =
        section == .base
        ? base(asked)
        : facts.filter { entry in
          if case .fact(let fact) = entry.subject { return fact.kind.section == section }
          return false
        }
      return entries.isEmpty ? nil : SubmissionTemplate.Part(section: section, entries: entries)
    }
  }

  // MARK: - The base

  private func base(_ asked: TemplateEntries) -> [SubmissionTemplate.Entry] {
    let name = SubmissionTemplate.Entry(
      subject: .name, key: "name", name: language("基地名称", "name of the base (基地名称)"),
      value: .single(old?.name.map { .text($0) }))
    let city = SubmissionTemplate.Entry(
      subject: .city, key: "city", name: language("地市", "city (地市)"),
      remarks: [language("联合申报的写几个", "several in a joint application")],
      value: Self.value(old?.cities ?? []))
    let usual = catalogue.traitsOfAnyBase
    let further = catalogue.traits.enumerated().filter { number, trait in
      !usual.contains { $0 === trait }
        && (asked.traits[trait.key] != nil || old?.traits[number] != nil)
    }.map { $0.element }
    var entries = (usual + further).map { entry(for: $0, asked) }
    entries.insert(name, at: 0)
    entries.insert(city, at: min(2, entries.count))
    return entries
  }

  private func entry(for trait: Trait, _ asked: TemplateEntries) -> SubmissionTemplate.Entry {
    var remarks: [String] = []
    if trait.form == .choices {
      remarks.append(language("可以有几个", "several are possible"))
    }
    if trait.followsFromCity {
      remarks.append(language("可由地市得出，可以不填", "follows from the city and may be left out"))
    }
    return SubmissionTemplate.Entry(
      subject: .trait(trait), key: trait.key, name: wording.name(trait), remarks: remarks,
      clauses: asked.traits[trait.key]?.text(language) ?? "",
      value: Self.value(catalogue.number(of: trait).flatMap { old?.traits[$0] } ?? []))
  }

  /// One value, several, or none.
  private static func value(_ values: [WrittenValue]) -> SubmissionTemplate.Value {
    values.count > 1 ? .several(values) : .single(values.first)
  }

  // MARK: - Facts

  private func entry(_ asked: TemplateEntries.FactEntry) -> SubmissionTemplate.Entry {
    let fact = asked.fact
    let old = catalogue.number(of: fact).flatMap { self.old?.facts[$0] }
    var remarks: [String] = []
    if let derivation = fact.derivation {
      let sources = derivation.sources.map(wording.name).joined(separator: language("和", " and "))
      remarks.append(
        language(
          "填了\(wording.spaced(sources))就可以不填", "may be left out where \(sources) are given"))
    }
    for (list, _) in catalogue.lists(giving: fact) {
      remarks.append(
        language(
          "填了名单“\(list.label)”就可以不填",
          "may be left out where the list \(wording.name(list)) is given"))
    }
    if fact.isPersonal {
      remarks.append(
        language(
          "只答有没有填写，不写姓名和电话；写了也不会留存",
          "say only whether it is given, without names or numbers; they would not be kept"))
    }
    switch fact.textForm {
    case .industryCodes?:
      remarks.append(
        language("写上 GB/T 4754-2017 的代码，如 C3511", "with the codes of GB/T 4754-2017, as in C3511"))
    case .date?: remarks.append(language("日期，如 2023-11-02", "a date, as in 2023-11-02"))
    case nil: break
    }
    if let limit = fact.textLimit {
      remarks.append(
        fact.isOfLines
          ? language(
            "表中的一行另起一行，每行不超过 \(limit) 字", "a line for each row, at most \(limit) characters each")
          : language("不超过 \(limit) 字", "at most \(limit) characters"))
    }
    if fact.kind == .score {
      let maximum = wording.maximum(of: fact)
      remarks.append(language("满分 \(maximum)", "at most \(maximum)"))
    }
    if let opposite = fact.opposite {
      remarks.append(
        language(
          "填“是”表示\(fact.label)，填“否”表示\(opposite)",
          "yes says: \(fact.label); no says: \(opposite)"))
    }
    let value: SubmissionTemplate.Value
    var years: [Int] = []
    var omission: SubmissionTemplate.Omission?
    switch fact.kind {
    case .figure, .wholeNumber:
      value = figure(asked.years, old)
      if case .yearly = value, !asked.years.allSatisfy({ $0 == year }) {
        years = asked.years.sorted()
      }
    case .score, .text: value = .single(old?.value)
    case .attestation:
      let isOfOtherYears = fact.isOfThreeYears && self.old?.year != nil && self.old?.year != year
      if isOfOtherYears, let answer = old?.value, let oldYear = self.old?.year {
        // What was answered of three years is not answered of three others.
        omission = SubmissionTemplate.Omission(
          answer: answer == .yes ? language("达到", "met") : language("未达到", "not met"),
          year: oldYear)
      }
      value = .attestation(
        met: isOfOtherYears ? nil : old?.value, note: old?.note, evidence: old?.evidence ?? [])
    }
    return SubmissionTemplate.Entry(
      subject: .fact(fact), key: fact.key, name: wording.name(fact), unit: fact.unit.symbol,
      remarks: remarks, clauses: asked.clauses.text(language), value: value,
      years: years, omission: omission)
  }

  /// A figure: plain where only the file's own year is asked for and given, else by year.
  private func figure(
    _ asked: Set<Int>, _ old: OlderSubmission.Fact?
  ) -> SubmissionTemplate.Value {
    guard let year else { return .single(old?.value) }
    var given = old?.years ?? [:]
    let plainYear = self.old?.year ?? year
    let isDated =
      !given.isEmpty || old?.growths.isEmpty == false || old?.value != nil && plainYear != year
    guard isDated || !asked.isSubset(of: [year]) else { return .single(old?.value) }
    if let value = old?.value { given[plainYear] = value }
    let years = asked.union(given.keys)
    return .yearly(
      (years.isEmpty ? [year] : years.sorted()).map { ($0, given[$0]) },
      growths: (old?.growths ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }
}
