public import Rules

/// The parts of a submission that hold what it says: of the base, and of facts by their kinds.
public enum Section: Int, CaseIterable, Sendable {
  case base, figures, attestations, scores, texts

  /// The key of the part at the top of a submission.
  public var topKey: TopKey {
    switch self {
    case .base: .base
    case .figures: .figures
    case .attestations: .attestations
    case .scores: .scores
    case .texts: .texts
    }
  }

  /// The key in lower camel case.
  public var key: String { topKey.names[0] }

  /// The name of the part in a language.
  public func name(in language: Language) -> String {
    language(topKey.names[topKey.names.count - 1], key)
  }
}

extension FactDefinition.Kind {
  /// The part of a submission that holds facts of the kind.
  public var section: Section {
    switch self {
    case .figure, .wholeNumber: .figures
    case .attestation: .attestations
    case .score: .scores
    case .text: .texts
    }
  }
}

/// The keys at the top of a submission.
public enum TopKey: Int, CaseIterable, Sendable {
  case schema, scheme, base, year, figures, attestations, scores, texts, lists, remarks

  /// The key, and its Chinese name where it has one.
  public var names: [String] {
    switch self {
    case .schema: ["$schema"]
    case .scheme: ["scheme", "方案"]
    case .base: ["base", "基地"]
    case .year: ["year", "年度"]
    case .figures: ["figures", "指标"]
    case .attestations: ["attestations", "定性指标"]
    case .scores: ["scores", "评分"]
    case .texts: ["texts", "文字"]
    case .lists: ["lists", "名单"]
    case .remarks: ["remarks", "审核说明"]
    }
  }
}

/// The keys of the `base` object that are plain texts; traits follow them in numbering.
public enum BaseKey: Int, CaseIterable, Sendable {
  case name, city

  static let count = allCases.count

  /// The key and its Chinese name.
  public var names: [String] {
    switch self {
    case .name: ["name", "名称"]
    case .city: ["city", "地市"]
    }
  }
}

/// The keys of an attestation written in full.
public enum AttestationKey: Int, CaseIterable, Sendable {
  case met, note, evidence

  /// The key and its Chinese name.
  public var names: [String] {
    switch self {
    case .met: ["met", "达到"]
    case .note: ["note", "说明"]
    case .evidence: ["evidence", "佐证"]
    }
  }
}
