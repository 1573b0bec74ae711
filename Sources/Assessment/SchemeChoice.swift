public import Rules

/// The schemes that submissions are held against.
public enum SchemeChoice: Sendable {
  /// Those that a submission names itself; one that names none is in error.
  case ofSubmission
  /// Those that a submission names itself, if it names any.
  case ofSubmissionIfNamed
  /// These, whatever a submission names.
  case chosen([Scheme])
  /// Those of these that are for the base.
  case suitable([Scheme])

  /// The schemes that are judged by whatever a submission names.
  public var schemes: [Scheme] {
    switch self {
    case .ofSubmission, .ofSubmissionIfNamed, .suitable: []
    case .chosen(let schemes): schemes
    }
  }
}
