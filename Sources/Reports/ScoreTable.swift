import Evaluation
import Rules

/// The points that a panel gave, section by section, with their total.
struct ScoreTable {
  struct Row {
    let name: String
    /// The points and the most that can be given.
    let text: String
    let points: Fraction?
    let maximum: Fraction?
  }

  let title: String
  let rows: [Row]
  let total: Row

  /// `nil` where the scheme has nothing that a panel scores.
  init?(_ explanation: Explanation, _ wording: Wording) {
    guard let first = explanation.scores.first else { return nil }
    let language = wording.language
    title = language("评审评分（不影响结论）", "Panel scores (the verdict does not depend on them)")
    rows = explanation.scores.map { score in
      let most = language("满分 ", "at most ") + wording.maximum(of: score.section)
      return Row(
        name: score.section.label,
        text: wording.clauses([wording.points(score.points, of: score.section), most]),
        points: score.points, maximum: score.section.bounds.most.map { Fraction($0) })
    }
    total = Row(
      name: language("合计", "total"),
      text: explanation.totalScore.map { wording.value($0, in: first.section.unit) }
        ?? language("各部分都评分后合计", "added up once all sections are scored"),
      points: explanation.totalScore, maximum: nil)
  }
}
