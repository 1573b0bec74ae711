import Assessment
import Evaluation
import Rules
import Submission

/// What the formats of an overview say in the same words: its rows as cells, its counts, what is twice there.
struct OverviewWords {
  /// A column of the table of bases.
  enum Column: CaseIterable {
    case base, province, city, series, scheme, verdict, doubts, review, failed, open, smallest,
      largest, problem, place
  }

  /// A cell, with what it is sorted by where that is a number.
  struct Cell {
    let text: String
    var key: String?
  }

  let overview: Overview
  let schemes: [Scheme]
  let wording: Wording
  private var language: Language { wording.language }

  init(_ overview: Overview, _ wording: Wording) {
    self.overview = overview
    schemes = overview.schemes
    self.wording = wording
  }

  // MARK: - The head

  var title: String { language("总览", "Overview") }

  /// What the batch comes to in one line.
  var headline: String {
    var parts = schemes.count == 1 ? schemes.map { counts(of: $0) } : []
    if overview.excluded > 0 {
      parts.append("\(notJudged) \(overview.excluded)")
    }
    let subject = wording.labelled(title, wording.submissions(overview.count))
    return parts.isEmpty ? subject : subject + " — " + wording.list(parts)
  }

  func counts(of scheme: Scheme) -> String {
    wording.counts(overview.tally(of: scheme), scheme.purpose)
  }

  /// How the rows are ordered.
  var order: String {
    language(
      "先列符合的；再列待定的，待补待判断的条少的在前；再列不符合的，不满足的约束性条少的在前，同样多的按最大差距从小到大，"
        + "没有可量差距的在后；最后是没有评价的",
      "eligible first; then undetermined, those with fewer open items first; then ineligible, those with fewer failed "
        + "constraints first, among as many those whose largest gap is smaller, those without a measurable gap after "
        + "them; what is not judged last")
  }

  /// What a gap is a share of.
  var shares: String {
    language("差距的百分数是占限值的比例", "gaps in percent are shares of the limit")
  }

  var orderLabel: String { language("排序", "Order") }
  var notJudged: String { language("没有评价", "not judged") }

  // MARK: - Bases

  var basesTitle: String { language("基地", "Bases") }

  /// The columns that a batch needs: the scheme where there are several, problems where there are any.
  var columns: [Column] {
    Column.allCases.filter { column in
      switch column {
      case .scheme: schemes.count > 1
      case .review: overview.hasReviews
      case .doubts: overview.hasDoubts
      case .problem: !overview.unjudged.isEmpty
      default: true
      }
    }
  }

  func title(_ column: Column) -> String {
    switch column {
    case .base: language("基地", "Base")
    case .province: language("省份", "Province")
    case .city: language("地市", "City")
    case .series: language("系列", "Series")
    case .review: language("审核意见", "Review")
    case .doubts: language("数值存疑", "In doubt")
    case .scheme: language("方案", "Scheme")
    case .verdict: language("结论", "Verdict")
    case .failed: language("未满足", "Not met")
    case .open: language("待定", "Open")
    case .smallest: language("最小差距", "Smallest gap")
    case .largest: language("最大差距", "Largest gap")
    case .problem: language("问题", "Problem")
    case .place: language("位置", "Place")
    }
  }

  func name(of base: Overview.Base) -> String { base.name ?? base.file }

  /// The verdict of a row in a word.
  func verdict(of row: Overview.Row) -> String {
    verdict(row.isOfOtherBases ? nil : row.verdict, under: row.scheme)
  }

  /// - Parameter verdict: `nil` where the scheme is for other bases.
  private func verdict(_ verdict: Verdict?, under scheme: Scheme) -> String {
    let word = verdict.map { wording.verdict($0, scheme.purpose) } ?? wording.notApplicable
    let marks = wording.marks(of: scheme)
    return marks.isEmpty ? word : word + wording.bracketed(wording.list(marks))
  }

  /// The verdicts of all rows in words, each once for a scheme.
  var verdicts: [String] {
    schemes.flatMap { scheme in
      let tally = overview.tally(of: scheme)
      return Verdict.allCases.filter { tally[$0] > 0 }.map { verdict($0, under: scheme) }
        + (tally.ofOtherBases > 0 ? [verdict(nil, under: scheme)] : [])
    }
  }

  func cell(_ column: Column, of row: Overview.Row) -> Cell {
    let base = row.base
    switch column {
    case .base: return Cell(text: name(of: base))
    case .province: return Cell(text: base.province ?? "")
    case .city: return Cell(text: base.cities.joined(separator: "、"))
    case .series: return Cell(text: base.series ?? "")
    case .review: return Cell(text: base.review ?? "")
    case .doubts:
      let count = String(base.doubts)
      return Cell(text: base.doubts > 0 ? count : "", key: count)
    case .scheme: return Cell(text: row.scheme.id)
    case .verdict: return Cell(text: verdict(of: row))
    case .failed: return numbers(row.items(.fail), of: row.scheme)
    case .open: return numbers(row.openItems, of: row.scheme)
    case .smallest: return gap(row.gaps?.smallest, of: row.scheme)
    case .largest: return gap(row.gaps?.largest, of: row.scheme)
    case .problem: return Cell(text: "")
    case .place: return Cell(text: place(of: base))
    }
  }

  func place(of base: Overview.Base) -> String { "\(base.file):\(base.start.line)" }

  /// The numbers of items.
  func numbers(_ items: [Int], of scheme: Scheme) -> Cell {
    Cell(
      text: wording.list(items.map { scheme.items[$0].number }), key: String(items.count))
  }

  /// `3.21%（第 7 条：还差 0.06 个百分点）`.
  private func gap(_ found: Overview.Gaps.OfItem?, of scheme: Scheme) -> Cell {
    guard let found else { return Cell(text: "") }
    let item = wording.labelled(
      item(scheme.items[found.item].number),
      wording.gap(found.gap.gap, in: Wording.unit(of: found.gap.comparison)))
    guard let share = percent(found.gap) else { return Cell(text: item) }
    return Cell(text: share + "%" + wording.bracketed(item), key: share)
  }

  /// A gap in percent of its limit, `nil` where the limit is zero.
  func percent(_ gap: RelativeGap) -> String? {
    gap.share.map { ($0 * Fraction(100)).printed(fractionDigits: 2, rounding: .up).digits }
  }

  func item(_ number: String) -> String { language("第 \(number) 条", "item \(number)") }

  // MARK: - What is not judged

  /// What stands in the columns of what is not judged.
  func cell(_ column: Column, of unjudged: Overview.Unjudged) -> Cell {
    switch column {
    case .base: Cell(text: unjudged.file)
    case .verdict: Cell(text: notJudged)
    case .problem: Cell(text: problem(unjudged))
    case .place: Cell(text: place(of: unjudged))
    default: Cell(text: "")
    }
  }

  func place(of unjudged: Overview.Unjudged) -> String {
    unjudged.file + (unjudged.problem.map { ":" + $0.start.label } ?? "")
  }

  /// What is wrong first, and how much else.
  func problem(_ unjudged: Overview.Unjudged) -> String {
    var text = unjudged.problem?.words(in: language) ?? unjudged.message ?? ""
    var more: [String] = []
    if unjudged.errors > 1 {
      more.append(language("共 \(unjudged.errors) 处错误", "\(unjudged.errors) errors in all"))
    }
    if unjudged.submissions > 1 {
      more.append(
        language(
          "\(unjudged.submissions) 份填报没有评价", "\(unjudged.submissions) submissions not judged"))
    }
    if !more.isEmpty { text += wording.bracketed(wording.clauses(more)) }
    return text
  }

  /// That files were not read which may hold submissions.
  var unread: String? {
    guard overview.unread > 0 else { return nil }
    return language(
      "另有 \(overview.unread) 个可能是填报的文件没有读取",
      overview.unread == 1
        ? "1 file that may be a submission was not read"
        : "\(overview.unread) files that may be submissions were not read")
  }

  /// The bases that none of the schemes is for.
  var unsuited: String? {
    guard !overview.unsuited.isEmpty else { return nil }
    return wording.labelled(
      language("没有适用的方案", "No scheme is for"),
      wording.list(
        overview.unsuited.compactMap { overview.base($0) }
          .map { name(of: $0) + wording.bracketed(place(of: $0)) }))
  }

  // MARK: - What is twice there

  var repeatedTitle: String {
    language(
      "同一基地有几份填报（名称、省份和方案相同）", "Several submissions of one base (same name, province and schemes)")
  }

  /// The bases that stand in the batch more than once, each with its places.
  var repeated: [(name: String, places: [String])] {
    overview.repeated.map { numbers in
      let bases = numbers.compactMap { overview.base($0) }
      return (name: bases.first.map { name(of: $0) } ?? "", places: bases.map { place(of: $0) })
    }
  }

  // MARK: - Items and cities

  func itemsTitle(_ scheme: Scheme) -> String { of(scheme, language("按条", "By item")) }

  func citiesTitle(_ scheme: Scheme) -> String { of(scheme, language("按地市", "By city")) }

  /// A title, with the scheme where there are several.
  private func of(_ scheme: Scheme, _ title: String) -> String {
    schemes.count > 1 ? title + wording.bracketed(scheme.id) : title
  }

  /// An item with how many bases fail it: what it is about in the law's words.
  struct ItemRow {
    let item: Item
    let nature: String
    let failed: Int
    let open: Int
  }

  func items(of scheme: Scheme) -> [ItemRow] {
    overview.items(of: scheme).map { count in
      let item = scheme.items[count.item]
      return ItemRow(
        item: item, nature: wording.nature(item.nature), failed: count.failed, open: count.open)
    }
  }

  var itemColumns: [String] {
    [
      language("条", "Item"), language("性质", "Nature"), language("未满足", "Not met"),
      language("待定", "Open"), language("条文", "The law's words"),
    ]
  }

  /// The most columns of an item's words that are shown.
  static let wordsWidth = 60

  /// A city with what its bases came to.
  struct CityRow {
    let province: String
    let city: String
    let counts: VerdictCounts
    let failures: Int
    /// The items that most of its bases fail.
    let mostFailed: String
  }

  func cities(under scheme: Scheme) -> [CityRow] {
    overview.cities(under: scheme).map { count in
      CityRow(
        province: count.province ?? language("省份未填报", "province not given"),
        city: count.cities.isEmpty
          ? language("地市未填报", "city not given") : count.cities.joined(separator: "、"),
        counts: count.tally, failures: count.failures,
        mostFailed: wording.list(count.mostFailed.map { scheme.items[$0].number }))
    }
  }

  func cityColumns(_ purpose: Purpose) -> [String] {
    [
      language("省份", "Province"), language("地市", "City"), language("填报", "Submissions"),
      wording.verdict(.eligible, purpose), wording.verdict(.undetermined, purpose),
      wording.verdict(.ineligible, purpose), language("未满足的条次", "Items not met"),
      language("最多的条", "Most often"),
    ]
  }

  /// The cells of a city, in the order of the columns.
  func cells(of city: CityRow) -> [String] {
    [
      city.province, city.city, String(city.counts.count), String(city.counts[.eligible]),
      String(city.counts[.undetermined]), String(city.counts[.ineligible]),
      String(city.failures), city.mostFailed,
    ]
  }

  // MARK: - Quotas

  /// The batch held against each quota of the documents that its schemes stand in.
  var quotas: [QuotaReport] {
    overview.quotaFindings.map { quota, findings in
      QuotaReport(
        quota, findings, submissions: overview.count,
        name: { number in
          guard let base = overview.base(number) else { return "" }
          return base.name.map { $0 + wording.bracketed(base.file) } ?? base.file
        }, excluded: overview.excluded, in: language)
    }
  }
}
