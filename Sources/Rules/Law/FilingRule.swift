/// What a document says of filing: what is handed in, by when, to whom, and under which seal (材料与期限).
public struct FilingRule: Sendable {
  /// What a rule of filing is about.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// 材料: what is handed in.
    case material
    /// 期限: by when, or for how long.
    case deadline
    /// 盖章: under which seal.
    case seal
    /// 报送: by whom, to whom and how.
    case channel

    /// What the kind is called.
    public var label: Bilingual {
      switch self {
      case .material: Bilingual("材料", "material")
      case .deadline: Bilingual("期限", "deadline")
      case .seal: Bilingual("盖章", "seal")
      case .channel: Bilingual("报送", "filing")
      }
    }
  }

  /// What it is about.
  public let kind: Kind
  /// Where it stands in the document.
  public let place: String
  /// The document's words.
  public let text: String

  /// - Parameters:
  ///   - kind: What the rule is about.
  ///   - place: Where it stands in the document, such as 三（二）.
  ///   - text: The document's own words.
  public init(_ kind: Kind, _ place: String, _ text: String) {
    self.kind = kind
    self.place = place
    self.text = text
  }
}
