extension Problem {
  /// What to write in place of the value where that is right as it stands and only looks wrong.
  public var replacement: String? {
    switch self {
    case .looksLikeFraction(let text, _): text + "%"
    default: nil
    }
  }
}
