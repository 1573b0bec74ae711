import Assessment
import Evaluation
import Rules

/// What is said of a verdict beside its own word.
extension Wording {
  /// The verdict in a word, with what it must not be taken without: that it is by a draft, or that
  /// something is supposed.
  func verdict(of explanation: Explanation) -> String {
    verdictWord(of: explanation) + marks(of: explanation)
  }

  /// That a verdict is by a draft, or that something is supposed, in brackets; nothing where neither is.
  func marks(of explanation: Explanation) -> String {
    let marks = marks(of: explanation.scheme) + (explanation.change == nil ? [] : [supposed])
    return marks.isEmpty ? "" : bracketed(list(marks))
  }

  /// The verdict in a word; a scheme that is for other bases does not say that it is only not known yet.
  func verdictWord(of explanation: Explanation) -> String {
    explanation.isOfOtherBases
      ? notApplicable : verdict(explanation.verdict, explanation.scheme.purpose)
  }

  /// How many came to which verdict, the gravest first: `不符合 3、待定 1`.
  func counts(_ counts: VerdictCounts, _ purpose: Purpose) -> String {
    var parts = [Verdict.ineligible, .undetermined, .eligible].compactMap { verdict in
      counts[verdict] == 0 ? nil : "\(self.verdict(verdict, purpose)) \(counts[verdict])"
    }
    if counts.ofOtherBases > 0 { parts.append("\(notApplicable) \(counts.ofOtherBases)") }
    return list(parts)
  }

  var notApplicable: String { language("不适用", "not applicable") }

  /// That all values of what is left open come to the verdict, and by which items, or `nil` where the
  /// verdict follows from the items alone: `优势、特色均不符合（优势：第 2 条；特色：第 5 条）`.
  func everyCase(of explanation: Explanation) -> String? {
    guard !explanation.cases.isEmpty else { return nil }
    let names = explanation.cases.map { name($0.suppositions) }
    let verdict = verdict(explanation.verdict, explanation.scheme.purpose)
    let grounds = explanation.cases.indices.compactMap { index -> String? in
      let numbers = explanation.cases[index].failing.map { explanation.scheme.items[$0].number }
      guard !numbers.isEmpty else { return nil }
      let items = language("第 \(list(numbers)) 条", "item \(list(numbers))")
      return labelled(names[index], items)
    }
    let text = language("\(list(names))均\(verdict)", "\(verdict) in every case: \(list(names))")
    return grounds.isEmpty ? text : text + bracketed(grounds.joined(separator: language("；", "; ")))
  }

  /// What is supposed, as one phrase.
  private func name(_ suppositions: [Supposition]) -> String {
    suppositions.map { supposition in
      switch supposition {
      case .trait(let trait, let mask):
        trait.form == .flag
          ? traitDemand(trait, mask)
          : trait.names(of: mask).joined(separator: language("或", " or "))
      case .scope(let scope): scope.label
      }
    }.joined(separator: language("且", " and "))
  }
}

extension Explanation {
  /// Whether the scheme is for other bases and nothing in it fails.
  var isOfOtherBases: Bool { verdict.isOfOtherBases(isForBase) }
}
